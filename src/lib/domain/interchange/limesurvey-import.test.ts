import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FREQUENCY,
	accepted,
	changed,
	itemsOf,
	leftOut,
	optionsOf,
	scored,
	valuesOf
} from '../../../../tests/support/imported.ts';
import type { Imported } from './draft.ts';
import { importLimeSurvey } from './limesurvey-import.ts';
import { writeRows } from './tab-separated.ts';

type Row = Readonly<Record<string, string>>;
const COLUMNS = [
	...['id', 'class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'mandatory', 'other'],
	...['assessment_value', 'cssclass', 'hidden', 'random_order']
];

/** What comes of a LimeSurvey text with these rows. */
const imported = (...rows: readonly Row[]): Imported => accepted(importLimeSurvey(writeRows(COLUMNS, rows)));
const problemOf = (text: string) => {
	const result = importLimeSurvey(text);
	return 'problem' in result ? result.problem : null;
};

const group = (name: string, language = 'en', other: Row = {}): Row => ({
	class: 'G',
	name,
	language,
	...other
});
const question = (name: string, type: string, language = 'en', other: Row = {}): Row => ({
	...{ class: 'Q', 'type/scale': type, name, text: `Text of ${name} (${language})`, language, ...other }
});
const sub = (name: string, text: string, language = 'en', other: Row = {}): Row => ({
	class: 'SQ',
	name,
	text,
	language,
	...other
});
const answer = (name: string, text: string, language = 'en', other: Row = {}): Row => ({
	...{ class: 'A', 'type/scale': '0', name, text, language, ...other }
});
/** The answers from never to always in one language, with codes A1 to A5 and these assessment values. */
const frequency = (language: 'en' | 'nl', ...values: number[]): Row[] =>
	FREQUENCY.map(([en, nl], index) =>
		answer(`A${index + 1}`, language === 'en' ? en : nl, language, {
			assessment_value: String(values[index] ?? 0)
		})
	);
const list = (...answers: Row[]) => [group('Page'), question('q', 'L'), ...answers];

describe('a LimeSurvey text in two languages', () => {
	const told = (language: 'en' | 'nl', title: string): Row[] => [
		group(language === 'en' ? 'Contact' : 'Omgang', language, {
			text: language === 'en' ? 'Think of last year.' : 'Denk aan vorig jaar.'
		}),
		question('share', 'L', language, { help: language === 'en' ? 'Plans' : 'Plannen' }),
		...frequency(language, 1, 2, 3, 4, 5),
		answer('NA', language === 'en' ? 'Not applicable' : 'N.v.t.', language),
		question('quarrel', 'L', language),
		...frequency(language, 5, 4, 3, 2, 1),
		group(language === 'en' ? 'Trust' : title, language),
		question('trust', 'F', language),
		sub('SQ1', language === 'en' ? 'keep their word' : 'houden woord', language),
		sub('SQ2', language === 'en' ? 'listen' : 'luisteren', language),
		...frequency(language)
	];
	const settings: Row[] = [
		{ class: 'S', name: 'language', text: 'en' },
		{ class: 'S', name: 'additional_languages', text: 'nl' },
		{ class: 'SL', name: 'surveyls_title', text: 'Working together', language: 'en' },
		{ class: 'SL', name: 'surveyls_title', text: 'Samenwerken', language: 'nl' },
		{ class: 'SL', name: 'surveyls_description', text: 'About your network', language: 'en' }
	];
	const result = imported(...settings, ...told('en', ''), ...told('nl', 'Vertrouwen'));

	test('brings the languages together, in order, by group', () => {
		expect(result.draft).toMatchObject({
			...{ id: 'working-together', title: { en: 'Working together', nl: 'Samenwerken' } },
			purpose: { en: 'About your network' },
			sections: [
				{
					...{ id: 'contact', title: { en: 'Contact', nl: 'Omgang' } },
					intro: { en: 'Think of last year.', nl: 'Denk aan vorig jaar.' },
					items: [
						{
							...{ id: 'share', text: { en: 'Text of share (en)', nl: 'Text of share (nl)' } },
							...{ help: { en: 'Plans', nl: 'Plannen' }, notApplicable: true, reversed: false }
						},
						{ id: 'quarrel', notApplicable: false, reversed: true }
					]
				},
				{
					...{ id: 'trust', title: { en: 'Trust', nl: 'Vertrouwen' } },
					items: [
						{ id: 'trust-SQ1', text: { en: 'keep their word', nl: 'houden woord' } },
						{ id: 'trust-SQ2', text: { en: 'listen', nl: 'luisteren' }, help: { en: 'Text of trust (en)' } }
					]
				}
			]
		});
	});

	test('has one scale for all of it, from low to high, and "not applicable" in its own words', () => {
		expect(result.draft.scales).toEqual([
			{
				id: 'never-always',
				options: FREQUENCY.map(([en, nl], index) => ({ value: index + 1, label: { en, nl } }))
			}
		]);
		expect(result.draft.missing.notApplicable).toEqual({ en: 'Not applicable', nl: 'N.v.t.' });
	});

	test('may have the rows of its languages beside each other', () => {
		const both = (row: Row, nl: string): Row[] => [row, { ...row, text: nl, language: 'nl' }];
		const mixed = imported(
			...settings,
			...[group('Contact'), group('Omgang', 'nl')],
			...both(question('share', 'L'), 'Hoe vaak?'),
			...frequency('en', 1, 2, 3, 4, 5).flatMap((row, index) => both(row, FREQUENCY[index]![1]))
		);
		expect(mixed.draft.sections).toHaveLength(1);
		expect(scored(mixed).text).toEqual({ en: 'Text of share (en)', nl: 'Hoe vaak?' });
		expect(optionsOf(mixed)[4]).toEqual({ value: 5, label: { en: 'Always', nl: 'Altijd' } });
	});

	test('keeps groups apart that have the same name, by their number', () => {
		const twice = imported(
			...[group('Page', 'en', { 'type/scale': '1' }), question('a', '5')],
			...[group('Page', 'en', { 'type/scale': '2' }), question('b', '5')],
			...[group('Blad', 'nl', { 'type/scale': '1' }), question('a', '5', 'nl')],
			...[group('Blad', 'nl', { 'type/scale': '2' }), question('b', '5', 'nl')]
		);
		expect(twice.draft.sections.map(({ id, title, items }) => [id, title.nl, items.length])).toEqual([
			['page', 'Blad', 1],
			['page-2', 'Blad', 1]
		]);
	});
});

describe('what an answer counts for', () => {
	test('is its assessment value, also where it falls', () => {
		const result = imported(...list(...frequency('en', 4, 3, 2, 1, 0)));
		expect(valuesOf(result)).toEqual([0, 1, 2, 3, 4]);
		expect(scored(result).reversed).toBe(true);
		expect(optionsOf(result)[0]!.label.en).toBe('Never');
	});

	test('stands in the column relevance in older files', () => {
		const older = frequency('en').map((row, index) => ({
			...row,
			assessment_value: '',
			relevance: String(5 - index)
		}));
		expect(scored(imported(...list(...older))).reversed).toBe(true);
	});

	test('is its code where that is a number', () => {
		const result = imported(...list(answer('1', 'Low'), answer('2', 'High'), answer('99', 'Not for us')));
		expect(valuesOf(result)).toEqual([1, 2]);
		expect(scored(result).notApplicable).toBe(true);
	});

	test('is its place in an array, and nothing in a list', () => {
		const array = imported(
			group('Page'),
			question('q', 'F'),
			sub('a', 'A'),
			...frequency('en'),
			answer('A6', 'N.v.t.')
		);
		expect(valuesOf(array)).toEqual([1, 2, 3, 4, 5]);
		expect(scored(array).notApplicable).toBe(true);
		const nominal = imported(...list(answer('A1', 'Director'), answer('A2', 'Nurse')));
		expect(nominal.draft.sections[0]).toMatchObject({
			...{
				kind: 'choice',
				items: [{ options: [{ id: 'director', label: { en: 'Director' } }, { id: 'nurse' }] }]
			}
		});
		expect(changed(nominal)).toEqual(['q: is not scored, because its answers have no numbers']);
	});

	test('is nothing where assessment values are the same', () => {
		const result = imported(
			...list(
				answer('A1', 'x', 'en', { assessment_value: '2' }),
				answer('A2', 'y', 'en', { assessment_value: '2' })
			)
		);
		expect(changed(result)).toContain(
			'q: its assessment values are not all different, and count for nothing'
		);
	});

	test.each([
		['NA', 'Something'],
		['N/A', 'Something'],
		['A6', 'n.v.t.'],
		['99', 'Something']
	])('is nothing for an answer with code %s that says "%s": that is "not applicable"', (code, text) => {
		const steps = [1, 2, 3].map((step) =>
			answer(code === '99' ? String(step) : `A${step}`, `Level ${step}`, 'en', {
				assessment_value: code === '99' ? '0' : String(step)
			})
		);
		const result = imported(...list(...steps, answer(code, text, 'en', { assessment_value: '0' })));
		expect(valuesOf(result)).toEqual([1, 2, 3]);
		expect(scored(result).notApplicable).toBe(true);
	});

	test('is nothing for "no answer", which is leaving the question open', () => {
		const result = imported(...list(...frequency('en', 1, 2, 3, 4, 5), answer('NAN', 'No answer')));
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
		expect(changed(result)).toContain('q: "No answer" is leaving the question open here');
	});
});

describe('the types of questions', () => {
	test.each([
		['5', false, [1, 2, 3, 4, 5]],
		['A', true, [1, 2, 3, 4, 5]],
		['B', true, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
	])('%s has numbers without words', (type, array, values) => {
		const result = imported(
			group('Page'),
			question('q', type),
			...(array ? [sub('a', 'One'), sub('b', 'Two')] : [])
		);
		expect(itemsOf(result).map(({ id }) => id)).toEqual(array ? ['q-a', 'q-b'] : ['q']);
		expect(valuesOf(result)).toEqual(values);
		expect(optionsOf(result)[0]!.label).toEqual({});
	});

	test.each(['L', '!', 'O'])('%s is a list', (type) => {
		const result = imported(group('Page'), question('q', type), ...frequency('en', 1, 2, 3, 4, 5));
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
	});

	test.each(['F', 'H'])('%s is an array, of which each subquestion is an item', (type) => {
		const result = imported(
			group('Page'),
			question('q', type),
			sub('a', 'One'),
			sub('b', 'Two'),
			...frequency('en')
		);
		expect(itemsOf(result).map(({ text }) => text.en)).toEqual(['One', 'Two']);
	});

	test.each(['Y', 'C', 'E'])('%s has answers of its own and is not scored', (type) => {
		const result = imported(group('Page'), question('q', type), ...(type === 'Y' ? [] : [sub('a', 'One')]));
		expect(result.draft.sections[0]!.kind).toBe('choice');
	});

	test.each([...'MPQKSTUNDRX|*;:1GI', 'nobody'])('%s is left out by name', (type) => {
		const result = imported(group('Page'), question('odd', type), question('q', '5'));
		expect(itemsOf(result).map(({ id }) => id)).toEqual(['q']);
		expect(leftOut(result)[0]).toMatch(/^odd: the question of type .+: .+/);
	});
});

describe('nothing is dropped in silence', () => {
	test.each([
		['relevance', "q1.NAOK == 'Y'", 'every question is asked of everyone'],
		['mandatory', 'Y', 'no answer is compulsory'],
		['hidden', '1', 'every question is asked of everyone'],
		['random_order', '1', 'everyone sees the same order']
	])('%s is left out with its reason', (column, value, reason) => {
		const result = imported(group('Page'), question('q', '5', 'en', { [column]: value }));
		expect(leftOut(result)).toEqual([`q: ${column}: ${reason}`]);
	});

	test('the answer "other" is left out where there is a scale, and stays a choice where there is none', () => {
		const other = { other: 'Y' };
		const scale = imported(group('Page'), question('q', 'L', 'en', other), ...frequency('en', 1, 2, 3, 4, 5));
		expect(leftOut(scale)).toEqual(['q: its answer "Other", which a scale has no place for']);
		const nominal = imported(
			group('Page'),
			question('q', 'L', 'en', other),
			answer('A1', 'Director'),
			answer('A2', 'Nurse')
		);
		expect(nominal.draft.sections[0]).toMatchObject({
			items: [{ options: [{}, {}, { label: { nl: 'Anders' } }] }]
		});
		expect(leftOut(nominal)).toEqual(['q: the field beside "other": only the choice itself is kept']);
	});

	test('settings, other texts, assessments, quotas and unknown rows are named', () => {
		const result = imported(
			{ class: 'S', name: 'anonymized', text: 'Y' },
			{ class: 'S', name: 'admin', text: '' },
			{ class: 'SL', name: 'surveyls_welcometext', text: 'Welcome', language: 'en' },
			...[group('Page'), question('q', '5')],
			...['AS', 'QTA', 'QTALS', 'QTAM', 'C', 'ZZ'].map((kind) => ({ class: kind, name: 'x' }))
		);
		expect(leftOut(result).map((note) => note.slice(0, note.indexOf(':')))).toEqual([
			...['anonymized', 'surveyls_welcometext', 'line 7', 'line 8', 'line 9', 'line 10', 'line 11', 'line 12']
		]);
	});

	test('HTML is taken out of every text, and said', () => {
		const text = '<p>How <script>alert(1)</script><b>open</b> is R&amp;D?</p>';
		const result = imported(group('Page'), question('q', '5', 'en', { text }));
		expect(scored(result).text.en).toBe('How open is R&D?');
		expect(changed(result)).toEqual(['q: its text had HTML in it, which was taken out', expect.any(String)]);
	});

	test('a code that comes twice is two questions, and said', () => {
		const result = imported(
			group('Page'),
			question('q', '5'),
			question('q', '5'),
			question('__proto__', '5')
		);
		expect(itemsOf(result).map(({ id }) => id)).toEqual(['q', 'q-2', 'proto']);
		expect(changed(result)).toContain('q: the code q was used twice');
	});

	test('a question before any group stands on a page of its own', () => {
		expect(itemsOf(imported(question('q', '5')))).toHaveLength(1);
	});
});

describe('the language of a file', () => {
	test('is Dutch where its settings or its texts say so', () => {
		const row = question('q', '5', 'nl-informal');
		const result = imported(
			{ class: 'S', name: 'language', text: 'nl-informal' },
			group('Blad', 'nl-informal'),
			row
		);
		expect(scored(result).text).toEqual({ nl: 'Text of q (nl-informal)' });
		expect(changed(result)).toContain('every text: nl-informal is nl here');
		expect(scored(imported(group('Blad', 'nl'), question('q', '5', 'nl'))).text).toEqual({
			nl: 'Text of q (nl)'
		});
	});

	test('that is none is left out', () => {
		const result = imported(group('Page'), question('q', '5'), question('q', '5', '__proto__'));
		expect(leftOut(result)).toEqual(['line 4: "__proto__" is no language']);
	});
});

describe('a file that is no survey text', () => {
	test.each([
		['', 'its first line names no column class, type/scale, name, text'],
		['some words', 'its first line names no column'],
		['class\ttype/scale\tname\ttext', 'holds no rows'],
		['class\ttype/scale\tname\ttext\nQ\tL\tq\t"open', 'has a quotation mark on line 2 that is never closed'],
		['class\ttype/scale\tname\ttext\nQ\tT\tq\twords', 'holds no question that can be asked here']
	])('%j is refused', (text, problem) => expect(problemOf(text)).toContain(problem));

	test('never breaks the import, whatever it holds', () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 8 }),
			fc.constantFrom('G', 'Q', 'SQ', 'A', 'S', 'SL', 'L', 'F', 'en', 'nl', '1', '"')
		);
		const line = fc.array(cell, { minLength: 8, maxLength: 8 }).map((cells) => cells.join('\t'));
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const text = [
					'class\ttype/scale\tname\ttext\thelp\tlanguage\tother\tassessment_value',
					...lines
				].join('\n');
				expect(() => importLimeSurvey(text)).not.toThrow();
			}),
			{ numRuns: 300 }
		);
	});
});
