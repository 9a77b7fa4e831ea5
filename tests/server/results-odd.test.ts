import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd, someone } from '../support/people.ts';
import { checkedQuestionnaire } from '../support/questionnaire.ts';
import { disclose, type Rule } from '#lib/domain/disclosure.ts';
import type { Answer, Response } from '#lib/domain/response.ts';
import { score } from '#lib/domain/scoring.ts';
import { agendaView } from '#lib/domain/views/agenda.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import type { Speech } from '#lib/domain/views/speech.ts';

const questionnaire = checkedQuestionnaire();
const guidance = loadQuestionnaires('questionnaires').guidance;
const ALL = Object.fromEntries(
	['open', 'fair', 'goal', 'gain', 'roles', 'money'].map((item): [string, Answer] => [item, 3])
);
const RULES: Rule[] = [
	{ kind: 'named', k: 5, open: false },
	{ kind: 'named', k: 5, open: true },
	{ kind: 'confidential', k: 5, open: false },
	{ kind: 'confidential', k: 5, open: true }
];
const SPEECHES: Speech[] = (['en', 'nl'] as const).map((language) => ({ language, t: translator(language) }));

/** What a round can be like that nobody expects, as docs/method/bad-input.md lists it. */
const ODD: Record<string, readonly Response[]> = {
	'that nobody answered': [],
	'that one person answered': [someone('north', ALL)],
	'of one organisation': crowd(12, 'north', ALL),
	'in which everybody says the same': ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((one) => crowd(3, one, ALL)),
	'in which nobody answers a dimension': ['a', 'b', 'c'].flatMap((one) =>
		crowd(4, one, { open: 2, fair: 4 })
	),
	'in which everybody says don’t know': ['a', 'b', 'c'].flatMap((one) =>
		crowd(4, one, Object.fromEntries(Object.keys(ALL).map((item) => [item, 'dk' as const])))
	),
	'of people without any answer': ['a', 'b', 'c'].flatMap((one) => crowd(4, one, {}))
};

describe.each(Object.entries(ODD))('the results page of a round %s', (_, people) => {
	test.each(RULES)('says in words what there is and what is not: $kind, open $open', (rule) => {
		for (const speech of SPEECHES) {
			const shown = disclose(score(questionnaire, people, 9), rule);
			const view = resultsView(shown, { targets: null, earlier: null, organisations: [] }, speech);
			const agenda = agendaView({ shown, names: new Map(), guidance }, [], speech);
			const said = JSON.stringify([view, agenda]);
			expect(said).not.toMatch(/NaN|Infinity|undefined|\{\{/);
			expect(view.counts).not.toBe('');
			if (view.state === 'none') expect([view.title, view.text]).not.toContain('');
		}
	});
});

describe('what stands in the place of a figure', () => {
	const cell = (people: readonly Response[], rule: Rule, dimension = 0) => {
		const view = resultsView(
			disclose(score(questionnaire, people, 9), rule),
			{ targets: null, earlier: null, organisations: [] },
			SPEECHES[0]!
		);
		if (view.state === 'none') return view.title;
		const { text, why, certainty } = view.frameworks[0]!.table.rows[dimension]!.figures[0]!;
		return [text, why ?? certainty?.short];
	};

	test('tells why it is not there, and is never a zero', () => {
		const [named, , confidential, open] = RULES as [Rule, Rule, Rule, Rule];
		expect(cell(ODD['that nobody answered']!, named)).toBe('Nobody answered');
		expect(cell(ODD['that one person answered']!, named)).toEqual(['3.0', 'too few to say']);
		expect(cell(ODD['that one person answered']!, confidential)).toBe('Too few people to show anything');
		expect(cell(ODD['of one organisation']!, confidential)).toEqual(['–', expect.stringMatching(/./)]);
		expect(cell(ODD['of one organisation']!, open)).toBe('The results are still closed');
		expect(cell(ODD['in which nobody answers a dimension']!, named, 1)).toEqual([
			'–',
			expect.stringMatching(/./)
		]);
		expect(cell(ODD['in which everybody says the same']!, named)).toEqual(['3.0', 'all the same']);
	});
});
