import { describe, expect, test } from 'vitest';
import {
	changed,
	frequency,
	itemsOf,
	leftOut,
	optionsOf,
	scored,
	valuesOf,
	withElements
} from '../../../../tests/support/imported.ts';

const NOT_APPLICABLE = { value: 'na', text: { default: 'Not applicable', nl: 'N.v.t.' } };

describe('a choice', () => {
	test.each(['radiogroup', 'dropdown', 'buttongroup'])('with numbers, as a %s, is scored', (type) => {
		const result = withElements({ type, name: 'q', title: 'Q', choices: frequency(1, 2, 3, 4, 5) });
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
	});

	test('may write its numbers as text, and its answers as "value|text"', () => {
		const result = withElements({
			type: 'radiogroup',
			name: 'q',
			title: 'Q',
			choices: ['1|Never', '2|Often', '3|Always']
		});
		expect(optionsOf(result)[1]).toEqual({ value: 2, label: { en: 'Often' } });
	});

	test('of a dropdown may be a range of numbers', () => {
		expect(
			valuesOf(withElements({ type: 'dropdown', name: 'q', title: 'Q', choicesMin: 1, choicesMax: 4 }))
		).toEqual([1, 2, 3, 4]);
	});

	test('without numbers is not scored, and says so', () => {
		const result = withElements({
			type: 'radiogroup',
			name: 'role',
			title: 'Role',
			choices: ['Nurse', { value: 'gp', text: 'GP' }]
		});
		expect(result.draft.sections[0]).toMatchObject({
			kind: 'choice',
			items: [
				{
					id: 'role',
					options: [
						{ id: 'Nurse', label: { en: 'Nurse' } },
						{ id: 'gp', label: { en: 'GP' } }
					]
				}
			]
		});
		expect(changed(result)).toEqual(['role: is not scored, because its answers have no numbers']);
	});

	test.each<[string, Record<string, unknown> & { extra?: object }, boolean, string | undefined]>([
		['the none item', { showNoneItem: true, noneText: 'Not applicable' }, true, 'Not applicable'],
		['the none item of an older file', { hasNone: true }, true, 'None'],
		['a value na', { extra: { value: 'na', text: 'Not for us' } }, true, 'Not for us'],
		['a value none', { extra: { value: 'none', text: 'Not for us' } }, true, 'Not for us'],
		['a value other that says n.v.t.', { extra: { value: 'other', text: 'n.v.t.' } }, true, 'n.v.t.'],
		['a zero that says so', { extra: { value: 0, text: 'Does not apply' } }, true, 'Does not apply'],
		[
			'a six that says so in Dutch',
			{ extra: { value: 6, text: { nl: 'Niet van toepassing' } } },
			true,
			undefined
		],
		['ninety-nine', { extra: { value: 99, text: 'Not for us' } }, true, 'Not for us'],
		['another answer', { showOtherItem: true }, false, undefined]
	])('with %s: that is no step of its scale', (_, { extra, ...json }, applicable, words) => {
		const choices = [...frequency(1, 2, 3, 4, 5), ...(extra ? [extra] : [])];
		const result = withElements({ type: 'radiogroup', name: 'q', title: 'Q', choices, ...json });
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
		expect(scored(result).notApplicable).toBe(applicable);
		if (words) expect(result.draft.missing.notApplicable.en).toBe(words);
	});

	test('keeps the words of don’t know, which every scored question offers', () => {
		const choices = [
			...frequency(1, 2, 3, 4, 5),
			{ value: 'dk', text: { default: 'No clue, I don’t know', nl: 'Weet niet' } }
		];
		const result = withElements({ type: 'radiogroup', name: 'q', title: 'Q', choices });
		expect(result.draft.missing.dontKnow).toEqual({ en: 'No clue, I don’t know', nl: 'Weet niet' });
		expect(changed(result)).toEqual([]);
	});

	test('says that leaving a question open is not an answer here', () => {
		const result = withElements({
			type: 'radiogroup',
			name: 'q',
			title: 'Q',
			choices: [1, 2],
			showRefuseItem: true,
			refuseText: 'Rather not say'
		});
		expect(changed(result)).toContain('q: "Rather not say" is leaving the question open here');
	});

	test('says where "not applicable" had other words', () => {
		const choices = frequency(1, 2, 3, 4, 5);
		const result = withElements(
			{ type: 'radiogroup', name: 'a', title: 'A', choices: [...choices, { value: 'na', text: 'N/A' }] },
			{
				type: 'radiogroup',
				name: 'b',
				title: 'B',
				choices: [...choices, { value: 'na', text: 'Not for us' }]
			}
		);
		expect(changed(result)).toContain('not applicable: is "N/A" everywhere, also where it was "Not for us"');
	});
});

describe('other questions', () => {
	test('a matrix becomes one item for each row, on the scale of its columns, with what stands above it as help', () => {
		const result = withElements({
			...{ type: 'matrix', name: 'trust', title: { default: 'Do partners…', nl: 'Partners…' } },
			columns: [...frequency(5, 4, 3, 2, 1), NOT_APPLICABLE],
			rows: [{ value: 'word', text: { default: 'keep their word', nl: 'houden woord' } }, 'listen']
		});
		expect(itemsOf(result)).toMatchObject([
			{
				...{ id: 'trust-word', text: { en: 'keep their word', nl: 'houden woord' }, reversed: true },
				...{ help: { en: 'Do partners…', nl: 'Partners…' }, scale: 'never-always', notApplicable: true }
			},
			{ id: 'trust-listen', text: { en: 'listen' }, reversed: true }
		]);
	});

	test('a yes or no is a choice; with numbers it is scored', () => {
		const plain = withElements({
			type: 'boolean',
			name: 'q',
			title: 'Q',
			labelTrue: { default: 'Sure', nl: 'Zeker' }
		});
		expect(plain.draft.sections[0]).toMatchObject({
			items: [
				{
					options: [
						{ id: 'no', label: { en: 'No', nl: 'Nee' } },
						{ id: 'yes', label: { en: 'Sure', nl: 'Zeker' } }
					]
				}
			]
		});
		const numbered = withElements({ type: 'boolean', name: 'q', title: 'Q', valueTrue: 1, valueFalse: 0 });
		expect(optionsOf(numbered)).toEqual([
			{ value: 0, label: { en: 'No', nl: 'Nee' } },
			{ value: 1, label: { en: 'Yes', nl: 'Ja' } }
		]);
	});

	test.each([
		...[
			'checkbox',
			'tagbox',
			'text',
			'comment',
			'multipletext',
			'ranking',
			'imagepicker',
			'file',
			'html',
			'image'
		],
		...[
			'matrixdropdown',
			'matrixdynamic',
			'paneldynamic',
			'signaturepad',
			'expression',
			'slider',
			'nobody-knows',
			'constructor'
		]
	])('of type %s are left out by name', (type) => {
		const result = withElements(
			{ type, name: 'odd', title: 'Odd' },
			{ type: 'rating', name: 'q', title: 'Q' }
		);
		expect(itemsOf(result).map(({ id }) => id)).toEqual(['q']);
		expect(leftOut(result)).toEqual([
			expect.stringMatching(new RegExp(`^odd: the question of type ${type}: .+`))
		]);
	});

	test('a matrix that asks for several answers is left out', () => {
		const result = withElements(
			{ type: 'matrix', name: 'odd', cellType: 'checkbox', columns: [1, 2], rows: ['a'] },
			{ type: 'rating', name: 'q', title: 'Q' }
		);
		expect(leftOut(result)[0]).toMatch(/^odd: the question of type matrix/);
	});
});
