import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { nextVersion, questionnaires, stepsFrom } from '../../../../tests/support/questionnaire-versions.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { crosswalk } from '../crosswalk.ts';
import { itemsOf, type Questionnaire } from '../questionnaire.ts';
import { comparisonChoices } from './comparison-choices.ts';
import { versionComparison } from './version-comparison.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const small = checkedQuestionnaire();
const { later } = nextVersion(small, ['reword', 'keep', 'rescale', 'unsaid', 'drop', 'keep'], 1);
const view = versionComparison(small, later, [small, later], speech);
const fates = ({ groups }: typeof view) =>
	groups.map(({ relation, items }) => [relation, items.map(({ id }) => id)]);

test('what changed comes before what stayed the same', () => {
	expect(fates(view)).toEqual([
		['reworded', ['open']],
		['rescaled', ['goal']],
		['unexplained', ['gain']],
		['new', ['item-100']],
		['dropped', ['roles']],
		['identical', ['fair', 'money']]
	]);
	expect(view.groups.map(({ comparable }) => comparable)).toEqual([true, false, false, null, null, true]);
	expect(view.heading).toBe('From version 1.0.0 to version 1.1.0');
	expect(view.stamp).toMatchObject({ kind: 'common', title: 'Common questions only: 3 of 6' });
});

test('of one questionnaire the older version comes first, whichever was asked for', () => {
	expect(versionComparison(later, small, [small, later], speech)).toEqual(view);
});

test('a reworded item is there in both wordings, with its numbers', () => {
	const [{ items } = { items: [] }] = view.groups;
	expect(items[0]?.before?.text.map(({ text }) => text).join('')).toBe('How is open?');
	expect(items[0]?.after).toMatchObject({ number: '1', options: [] });
	expect(items[0]?.silent).toBe(false);
});

test('an item that another language reworded says so', () => {
	const open = itemsOf(later).get('open')!;
	const dutch = versionComparison(small, later, [small, later], { t: translator('nl'), language: 'nl' });
	expect(open.text.nl).toBe('Hoe is open?');
	expect(dutch.groups[0]?.items[0]?.silent).toBe(true);
});

test('a rescaled item shows the answers of both sides, an unchanged scale none', () => {
	const rescaled = view.groups.find(({ relation }) => relation === 'rescaled')?.items[0];
	expect(rescaled?.before?.options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
	expect(rescaled?.after?.options.at(-1)?.label.some(({ changed }) => changed)).toBe(true);
	const identical = view.groups.at(-1)?.items[0];
	expect(identical?.after?.options).toEqual([]);
});

test('an item that counts elsewhere now says from where to where', () => {
	const moved = structuredClone(small);
	const section = moved.sections[0]!;
	if (section.kind === 'perception') section.items[0]!.place.principles = 'P2';
	const next = { ...moved, version: '2.0.0' };
	const { groups } = versionComparison(small, next, [small, next], speech);
	expect(groups[0]?.items.find(({ id }) => id === 'open')?.moves).toEqual([
		'Principles: from Trust to Goals'
	]);
});

describe('two questionnaires', () => {
	const other: Questionnaire = { ...later, id: 'other', title: { en: 'Another', nl: 'Een andere' } };
	test('keep the order asked for, and share or do not share: nothing is new', () => {
		const both = versionComparison(other, small, [small, other], speech);
		expect([both.before.title, both.after.title]).toEqual(['Another', 'A small questionnaire']);
		expect(both.heading).toBe('Two questionnaires side by side');
		const labels = both.groups.map(({ label }) => label);
		expect(labels).toContain('Only in ‘Another’');
		expect(labels).not.toContain('New');
		expect(both.groups[0]?.relation).toBe('identical');
	});

	test('without a question in common are not comparable, and it is said why', () => {
		const apart = versionComparison(small, nextVersion(other, Array(6).fill('drop'), 3).later, [], speech);
		expect(apart.stamp).toEqual({
			...{ kind: 'none', title: 'Not comparable' },
			text: 'The two have no question in common.'
		});
	});
});

test('every item of either version is in one group, as the crosswalk says', () => {
	const pairs = questionnaires().chain((from) => stepsFrom(from).map((step) => [from, step.later] as const));
	fc.assert(
		fc.property(pairs, ([from, to]) => {
			const shown = versionComparison(from, to, [from, to], speech).groups.flatMap(({ relation, items }) =>
				items.map(({ id }) => ({ item: id, relation }))
			);
			const walk = crosswalk(from, to, [from, to]);
			const told = walk.items.map(({ item, relation }) => ({ item, relation }));
			const byItem = (a: { item: string }, b: { item: string }) => a.item.localeCompare(b.item);
			expect(shown.sort(byItem)).toEqual(told.sort(byItem));
		}),
		{ numRuns: 50 }
	);
});

test('everything but the version itself can be chosen, its own questionnaire first', () => {
	const other = { ...small, id: 'another', status: 'draft' } as const;
	const all = [other, small, later];
	const choices = comparisonChoices(small, all, later, speech);
	expect(choices.map(({ versions }) => versions.map(({ value }) => value))).toEqual([
		['small/1.1.0'],
		['another/1.0.0']
	]);
	expect(choices.flatMap(({ versions }) => versions).map(({ label, chosen }) => [label, chosen])).toEqual([
		['1.1.0 – A small questionnaire', true],
		['1.0.0 – A small questionnaire (draft)', false]
	]);
	expect(comparisonChoices(small, [small], null, speech)).toEqual([]);
});
