import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, imported, itemsOf, leftOut, withElements } from '../../../../tests/support/imported.ts';
import { importSurveyJs } from './surveyjs-import.ts';

const problemOf = (text: string) => {
	const result = importSurveyJs(text);
	return 'problem' in result ? result.problem : null;
};

describe('nothing is dropped in silence', () => {
	const LAYOUT = ['width', 'startWithNewLine', 'colCount', 'displayMode', 'rateType', 'indent'];
	const CONDITIONS = ['visibleIf', 'enableIf', 'requiredIf', 'setValueExpression'];

	test.each<[string, unknown, string]>([
		...CONDITIONS.map((key): [string, unknown, string] => [
			key,
			'{a} = 1',
			'every question is asked of everyone'
		]),
		...LAYOUT.map((key): [string, unknown, string] => [key, 'x', 'it has no counterpart here']),
		['isRequired', true, 'no answer is compulsory'],
		['visible', false, 'every question is asked of everyone'],
		['validators', [{ type: 'expression' }], 'an answer is always one of those offered'],
		['defaultValue', 3, 'nothing is filled in beforehand'],
		['showCommentArea', true, 'remarks have one field, on the last page']
	])('%s is left out with its reason', (key, value, reason) => {
		const result = withElements({ type: 'rating', name: 'q', title: 'Q', [key]: value });
		expect(leftOut(result)).toEqual([`q: ${key}: ${reason}`]);
	});

	test('of any property that anyone ever writes', () => {
		const names = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => /^[a-z]+$/i.test(name));
		fc.assert(
			fc.property(names, fc.constantFrom('survey', 'page', 'question', 'answer'), (name, where) => {
				const extra = { [`x${name}`]: 'said' };
				const result = imported({
					...(where === 'survey' ? extra : {}),
					pages: [
						{
							...(where === 'page' ? extra : {}),
							elements: [
								{
									...{ type: 'rating', name: 'q', title: 'Q', ...(where === 'question' ? extra : {}) },
									rateValues: [1, { value: 2, text: 'Two', ...(where === 'answer' ? extra : {}) }]
								}
							]
						}
					]
				});
				expect(result.notes.leftOut.some(({ what }) => what.startsWith(`x${name}: `))).toBe(true);
			})
		);
	});

	test('of what is off anyway nothing is said', () => {
		expect(
			leftOut(
				withElements({
					type: 'rating',
					name: 'q',
					title: 'Q',
					isRequired: false,
					visible: true,
					validators: []
				})
			)
		).toEqual([]);
	});
});

describe('names and texts that are not what they should be', () => {
	test('names become ids, each once', () => {
		const names = ['open_talk', 'open talk', '__proto__', 'constructor', '2nd', 'é', '日本', 'x'.repeat(200)];
		const result = withElements(...names.map((name) => ({ type: 'rating', name, title: 'Q' })), {
			type: 'rating',
			title: 'Q'
		});
		const ids = itemsOf(result).map(({ id }) => id);
		expect(ids).toEqual([
			...['open-talk', 'open-talk-2', 'proto', 'q-constructor', 'q-2nd', 'e', 'q', 'x'.repeat(64), 'p-rating']
		]);
		expect(changed(result)).toContain('open talk: has the id open-talk-2 here');
	});

	test('the name under which answers are kept comes first', () => {
		expect(itemsOf(withElements({ type: 'rating', name: 'q1', valueName: 'trust', title: 'Q' }))[0]!.id).toBe(
			'trust'
		);
	});

	test('pages may not take the name of a page that every round has', () => {
		const result = imported({
			pages: [{ name: 'review', elements: [{ type: 'rating', name: 'q', title: 'Q' }] }]
		});
		expect(result.draft.sections[0]!.id).toBe('review-2');
	});

	test('a question without a title has its name', () => {
		const result = withElements({ type: 'rating', name: 'How open?' });
		expect(itemsOf(result)[0]!.text).toEqual({ en: 'How open?' });
		expect(changed(result)).toContain('How open?: had no title; its name stands there now');
	});

	test('HTML is taken out of every text, and said', () => {
		const title =
			'Do <b>partners</b> talk?<script>alert(1)</script> &amp; <img src=x onerror="alert(1)"> more';
		const result = withElements({ type: 'rating', name: 'q', title });
		expect(itemsOf(result)[0]!.text).toEqual({ en: 'Do partners talk? & more' });
		expect(changed(result)).toContain('q: its text had HTML in it, which was taken out');
	});

	test('what SurveyJS would fill in is shown as it stands, and said', () => {
		const result = withElements({ type: 'rating', name: 'q', title: 'How is {network}?' });
		expect(changed(result)).toContain('q: its text has {…} in it, which is shown as it stands');
	});

	test('line ends and control characters neither break a text nor a note', () => {
		const result = withElements({
			type: 'rating',
			name: 'a\n# b\u001b[2J',
			title: 'One\ntwo\u0000 three',
			width: '1'
		});
		expect(itemsOf(result)[0]!.text).toEqual({ en: 'One two three' });
		for (const { place, what } of [...result.notes.leftOut, ...result.notes.changed]) {
			expect(place + what).not.toMatch(/\p{Cc}/u);
		}
	});
});

describe('a file that is no survey', () => {
	test.each([
		['not json', 'is no JSON of a survey'],
		['[]', 'is no JSON of a survey'],
		['null', 'is no JSON of a survey'],
		['"text"', 'is no JSON of a survey'],
		['{}', 'neither pages nor elements'],
		['{"pages": 5}', 'neither pages nor elements'],
		['{"pages": []}', 'holds no question'],
		['{"pages": [null, 5, {"elements": [null, 7, {"type": "html"}]}]}', 'holds no question'],
		['{"frameworks": [], "sections": []}', 'is a questionnaire of Samenspel already'],
		[`${'['.repeat(100_000)}`, 'is no JSON of a survey']
	])('%.60s is refused', (text, problem) => expect(problemOf(text)).toContain(problem));

	test('may start with a byte order mark', () => {
		expect(problemOf('\ufeff{"elements": [{"type": "rating", "name": "q"}]}')).toBeNull();
	});

	test('never breaks the import, whatever it holds', () => {
		const value = fc.anything({ maxDepth: 2 });
		const element = fc.record(
			{
				type: fc.constantFrom('rating', 'radiogroup', 'matrix', 'boolean', 'panel', 'x'),
				...{
					name: value,
					title: value,
					rateValues: value,
					choices: fc.array(value),
					columns: fc.array(value)
				},
				...{ rows: value, elements: value, rateMin: value, rateMax: value, rateStep: value, valueName: value }
			},
			{ requiredKeys: ['type'] }
		);
		fc.assert(
			fc.property(fc.array(element), value, (elements, other) => {
				const text = JSON.stringify({ title: other, locale: other, pages: [{ name: other, elements }] });
				expect(() => importSurveyJs(text)).not.toThrow();
			}),
			{ numRuns: 300 }
		);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	test('is read in time that grows with its length', () => {
		const elements = Array.from({ length: 10_000 }, () => ({ type: 'rating', name: 'q', title: 'Q' }));
		const choices = Array.from({ length: 20_000 }, (_, index) => `place ${index}`);
		const start = performance.now();
		imported({ elements: [...elements, { type: 'dropdown', name: 'where', title: 'Where?', choices }] });
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
