import { describe, expect, test } from 'vitest';
import {
	changed,
	itemsOf,
	leftOut,
	optionsOf,
	scored,
	valuesOf
} from '../../../../tests/support/imported.ts';
import {
	answer,
	frequency,
	group,
	limeSurvey,
	list,
	question,
	sub
} from '../../../../tests/support/limesurvey.ts';

describe('what an answer counts for', () => {
	test('is its assessment value, also where it falls', () => {
		const result = limeSurvey(...list(...frequency('en', 4, 3, 2, 1, 0)));
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
		expect(scored(limeSurvey(...list(...older))).reversed).toBe(true);
	});

	test('is its code where that is a number', () => {
		const result = limeSurvey(...list(answer('1', 'Low'), answer('2', 'High'), answer('99', 'Not for us')));
		expect(valuesOf(result)).toEqual([1, 2]);
		expect(scored(result).notApplicable).toBe(true);
	});

	test('is its place in an array, and nothing in a list', () => {
		const array = limeSurvey(
			group('Page'),
			question('q', 'F'),
			sub('a', 'A'),
			...frequency('en'),
			answer('A6', 'N.v.t.')
		);
		expect(valuesOf(array)).toEqual([1, 2, 3, 4, 5]);
		expect(scored(array).notApplicable).toBe(true);
		const nominal = limeSurvey(...list(answer('A1', 'Director'), answer('A2', 'Nurse')));
		expect(nominal.draft.sections[0]).toMatchObject({
			...{
				kind: 'choice',
				items: [{ options: [{ id: 'director', label: { en: 'Director' } }, { id: 'nurse' }] }]
			}
		});
		expect(changed(nominal)).toEqual(['q: is not scored, because its answers have no numbers']);
	});

	test('is nothing where assessment values are the same', () => {
		const result = limeSurvey(
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
		const result = limeSurvey(...list(...steps, answer(code, text, 'en', { assessment_value: '0' })));
		expect(valuesOf(result)).toEqual([1, 2, 3]);
		expect(scored(result).notApplicable).toBe(true);
	});

	test('is nothing for "no answer", which is leaving the question open', () => {
		const result = limeSurvey(...list(...frequency('en', 1, 2, 3, 4, 5), answer('NAN', 'No answer')));
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
		const result = limeSurvey(
			group('Page'),
			question('q', type),
			...(array ? [sub('a', 'One'), sub('b', 'Two')] : [])
		);
		expect(itemsOf(result).map(({ id }) => id)).toEqual(array ? ['q-a', 'q-b'] : ['q']);
		expect(valuesOf(result)).toEqual(values);
		expect(optionsOf(result)[0]!.label).toEqual({});
	});

	test.each(['L', '!', 'O'])('%s is a list', (type) => {
		const result = limeSurvey(group('Page'), question('q', type), ...frequency('en', 1, 2, 3, 4, 5));
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
	});

	test.each(['F', 'H'])('%s is an array, of which each subquestion is an item', (type) => {
		const result = limeSurvey(
			group('Page'),
			question('q', type),
			sub('a', 'One'),
			sub('b', 'Two'),
			...frequency('en')
		);
		expect(itemsOf(result).map(({ text }) => text.en)).toEqual(['One', 'Two']);
	});

	test.each(['Y', 'C', 'E'])('%s has answers of its own and is not scored', (type) => {
		const result = limeSurvey(group('Page'), question('q', type), ...(type === 'Y' ? [] : [sub('a', 'One')]));
		expect(result.draft.sections[0]!.kind).toBe('choice');
	});

	test.each([...'MPQKSTUNDRX|*;:1GI', 'nobody', 'constructor'])('%s is left out by name', (type) => {
		const result = limeSurvey(group('Page'), question('odd', type), question('q', '5'));
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
		const result = limeSurvey(group('Page'), question('q', '5', 'en', { [column]: value }));
		expect(leftOut(result)).toEqual([`q: ${column}: ${reason}`]);
	});

	test('the answer "other" is left out where there is a scale, and stays a choice where there is none', () => {
		const other = { other: 'Y' };
		const scale = limeSurvey(
			group('Page'),
			question('q', 'L', 'en', other),
			...frequency('en', 1, 2, 3, 4, 5)
		);
		expect(leftOut(scale)).toEqual(['q: its answer "Other", which a scale has no place for']);
		const nominal = limeSurvey(
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
		const result = limeSurvey(
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
		const result = limeSurvey(group('Page'), question('q', '5', 'en', { text }));
		expect(scored(result).text.en).toBe('How open is R&D?');
		expect(changed(result)).toEqual(['q: its text had HTML in it, which was taken out', expect.any(String)]);
	});

	test('a code that comes twice is two questions, and said', () => {
		const result = limeSurvey(
			group('Page'),
			question('q', '5'),
			question('q', '5'),
			question('__proto__', '5')
		);
		expect(itemsOf(result).map(({ id }) => id)).toEqual(['q', 'q-2', 'proto']);
		expect(changed(result)).toContain('q: the code q was used twice');
	});

	test('a question before any group stands on a page of its own', () => {
		expect(itemsOf(limeSurvey(question('q', '5')))).toHaveLength(1);
	});
});
