import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { ITEMS, checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { inspectQuestionnaires } from '../../server/questionnaires.ts';
import { LANGUAGES } from '../language.ts';
import { choicesOf, itemsOf } from '../questionnaire.ts';
import { questionnairePage } from './questionnaire-page.ts';

const english = { t: translator('en'), language: 'en' } as const;
const small = checkedQuestionnaire();
const page = questionnairePage(small, [small], english);

test('scored questions have numbers and the others letters, in the order in which they are asked', () => {
	const numbers = page.sections.map(({ questions }) => questions.map(({ number }) => number));
	expect(numbers).toEqual([['1', '2', '3', '4'], ['5', '6'], ['A']]);
});

test('a question is shown with every answer, what it is about, where it counts and its sources', () => {
	const questions = page.sections.flatMap((section) => section.questions);
	const gain = questions.find(({ id }) => id === 'gain');
	expect(gain).toMatchObject({ text: 'How is gain?', construct: 'gain', notApplicable: true });
	expect(gain?.options.map(({ value, label }) => `${value} ${label}`)).toEqual(
		[1, 2, 3, 4, 5].map((value) => `${value} Level ${value}`)
	);
	expect(gain?.places).toEqual([
		{ framework: 'Principles', dimension: 'Goals' },
		{ framework: 'Themes', dimension: 'Vision' }
	]);
	expect(gain?.sources).toEqual([{ id: 'own', number: 1, title: 'Our own' }]);
	const roles = questions.find(({ id }) => id === 'roles');
	expect(roles?.options.map(({ label }) => label)).toEqual([
		'Step 1',
		'Step 2',
		'Step 3',
		'Step 4',
		'Step 5'
	]);
	const role = questions.find(({ id }) => id === 'role');
	expect(role).toMatchObject({ construct: null, places: [], notApplicable: false });
	expect(role?.options).toEqual([
		{ value: null, label: 'director', help: null },
		{ value: null, label: 'professional', help: null }
	]);
});

test('the matrix gives every scored question its topic in each chart, or none', () => {
	expect(page.matrix.frameworks.map(({ label }) => label)).toEqual(['Principles', 'Themes']);
	expect(page.matrix.rows.map(({ id }) => id)).toEqual([...ITEMS.views, ...ITEMS.ways]);
	expect(page.matrix.rows.find(({ id }) => id === 'money')?.cells).toEqual(['Rules', null]);
});

test('a chart names the questions behind each topic, and a scale those answered on it', () => {
	const [principles, themes] = page.frameworks;
	expect(principles?.dimensions[0]?.items).toEqual([
		{ id: 'open', number: '1' },
		{ id: 'fair', number: '2' }
	]);
	expect(themes?.everyItem).toBe(false);
	expect(page.scales).toMatchObject([{ id: 'five', label: 'Level 1 … Level 5' }]);
	expect(page.scales[0]?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

test('the facts speak of size, status and makers in whole sentences', () => {
	const facts = Object.fromEntries(page.facts.map(({ id, text }) => [id, text]));
	expect(facts.size).toBe(
		'Takes about 2 minutes: 6 questions that count towards the scores and one about who answers or what kind of network it is, on 3 pages.'
	);
	expect(facts.status).toBe('Published on 22 November 2026. From then on nothing in it changes.');
	expect(facts.made).toBe('Tests. Licence: EUPL-1.2.');
});

test('the version before is named only where it is there', () => {
	const crosswalk = { from: '1.0.0', items: {} };
	const next = { ...small, version: '1.1.0', crosswalk };
	expect(questionnairePage(next, [small, next], english).before).toBe('1.0.0');
	expect(questionnairePage(next, [small, next], english).others.map(({ version }) => version)).toEqual([
		'1.0.0'
	]);
	expect(questionnairePage(next, [next], english).before).toBeNull();
});

describe('every version of the catalogue', () => {
	const all = inspectQuestionnaires('questionnaires').catalogue.all.map(({ questionnaire }) => questionnaire);
	test.each(all.map((one) => [`${one.id} ${one.version}`, one] as const))('%s is there in full', (_, one) => {
		for (const language of LANGUAGES) {
			const view = questionnairePage(one, all, { t: translator(language), language });
			const questions = view.sections.flatMap((section) => section.questions);
			const asked = [...itemsOf(one).keys(), ...choicesOf(one).map(({ id }) => id)];
			expect(questions.map(({ id }) => id).sort()).toEqual(asked.sort());
			for (const { options, construct, sources } of questions) {
				expect(options.length).toBeGreaterThanOrEqual(2);
				if (construct !== null) expect(sources).not.toEqual([]);
			}
			for (const { items } of view.sources) expect(items).not.toEqual([]);
			expect(JSON.stringify(view)).not.toMatch(/\{\{|undefined|questionnaires\./);
		}
	});
});
