import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { inspectQuestionnaires } from '../../server/questionnaires.ts';
import { PRINCIPLES, isAbout } from '../guidance.ts';
import { LANGUAGES } from '../language.ts';
import { newestPublished } from '../version.ts';
import type { GuidanceWish } from './guidance-fields.ts';
import { guidancePage } from './guidance-page.ts';

const { catalogue } = inspectQuestionnaires('questionnaires');
const { guidance } = catalogue;
const questionnaires = newestPublished(catalogue.all.map(({ questionnaire }) => questionnaire));
const anything: GuidanceWish = { theme: null, principle: null, rainbow: null, gap: null, phase: null };
const pageOf = (wish: Partial<GuidanceWish>, language: 'en' | 'nl' = 'en') =>
	guidancePage(guidance, questionnaires, { ...anything, ...wish }, { t: translator(language), language });
const idsOn = (page: ReturnType<typeof pageOf>) =>
	page.groups.flatMap(({ claims }) => claims.map(({ id }) => id));
const ids = guidance.claims.map(({ id }) => id).sort();

describe('all 94 claims', () => {
	test('are on the page when nothing is chosen, each once', () => {
		expect(ids).toHaveLength(94);
		for (const language of LANGUAGES) expect(idsOn(pageOf({}, language)).sort()).toEqual(ids);
	});

	test('are under the principles that the page links to, each under every principle it is about', () => {
		const linked = pageOf({}).groups.map(({ principle }) => principle);
		expect(linked).toEqual(PRINCIPLES);
		const reached = linked.flatMap((principle) => {
			const page = pageOf({ principle });
			const about = guidance.claims.filter((claim) => isAbout(claim, 'principles', principle));
			expect(idsOn(page).sort()).toEqual(about.map(({ id }) => id).sort());
			expect(page.groups.map((group) => [group.principle, group.all])).toEqual([[principle, null]]);
			return idsOn(page);
		});
		expect([...new Set(reached)].sort()).toEqual(ids);
	});
});

test('what is chosen is all fulfilled at once', () => {
	const wish = { theme: 'trust', gap: 'divided', phase: 'loose' } as const;
	const page = pageOf(wish);
	const fitting = guidance.claims.filter(
		({ themes, gaps, phase }) =>
			themes.includes('trust') && gaps.includes('divided') && phase.includes('loose')
	);
	expect(fitting).not.toHaveLength(0);
	expect(idsOn(page).sort()).toEqual(fitting.map(({ id }) => id).sort());
	expect(page.filtered).toBe(true);
	expect(page.counted).toBe(`${fitting.length} of the 94 pieces of advice fit what you chose.`);
	const chosen = page.fields.map(({ options }) => options.find(({ chosen }) => chosen)?.value ?? null);
	expect(chosen).toEqual(['trust', null, null, 'divided', 'loose']);
});

test('a claim says its type, its source and what it is about in words', () => {
	const claims = pageOf({}).groups.flatMap((group) => group.claims);
	for (const { tags, source, text } of claims) {
		expect(text).not.toBe('');
		expect(source.title).not.toBe('');
		expect(tags.length).toBeGreaterThanOrEqual(2);
		for (const { words } of tags)
			expect(words).not.toMatch(/P\d|person-focused|shared-vision|loose$|strong$/);
	}
	expect(claims.find(({ id }) => id === 'B3')?.tags).toContainEqual({
		name: 'Fits',
		words: 'a loose network'
	});
});

test('labels come from the questionnaires; without any the ids remain', () => {
	expect(pageOf({}, 'nl').groups[3]?.label).toBe('Onderling vertrouwen');
	const bare = guidancePage(guidance, [], anything, { t: translator('en'), language: 'en' });
	expect(bare.groups[3]?.label).toBe('P4');
});

test('every theme has its guide and every principle its opening question', () => {
	const page = pageOf({});
	expect(page.guides.map(({ theme, followUps }) => [theme, followUps.length])).toEqual([
		['trust', 2],
		['shared-vision', 2],
		['governance', 2]
	]);
	for (const { opening } of page.groups) expect(opening).toMatch(/\?$/);
});

test('a reference is shown only where it says more than title and author', () => {
	const references = new Map(pageOf({}).sources.map(({ id, reference }) => [id, reference]));
	expect(references.get('seed-malby')).toBeNull();
	expect(references.get('seed-essenburgh')).toBe('essenburgh.com');
	expect(references.size).toBe(5);
});

test('an empty library is an empty page', () => {
	const none = { claims: [], discussion: { guides: [], principles: [] } };
	const page = guidancePage(none, questionnaires, anything, { t: translator('en'), language: 'en' });
	expect([page.groups, page.guides, page.sources]).toEqual([[], [], []]);
});
