import { Model, type QuestionRatingModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import {
	FREQUENCY,
	changed,
	frequency,
	leftOut,
	optionsOf,
	scored,
	valuesOf,
	withElements
} from '../../../../tests/support/imported.ts';

describe('a reversed item', () => {
	test.each([
		['falling by one', [5, 4, 3, 2, 1]],
		['falling from zero', [0, -1, -2, -3, -4]],
		['rising', [0, 1, 2, 3, 4]],
		['in no order', [3, 1, 2, 5, 4]]
	])('%s: min + max - x gives each answer the number it had', (_, values) => {
		const result = withElements({ type: 'rating', name: 'q', title: 'Q', rateValues: frequency(...values) });
		const options = optionsOf(result);
		const [min, max] = [options[0]!.value, options.at(-1)!.value];
		for (const [index, value] of values.entries()) {
			const kept = options.find(({ label }) => label.en === FREQUENCY[index]![0])!;
			expect(scored(result).reversed ? min + max - kept.value : kept.value).toBe(value);
		}
		expect(options.map(({ value }) => value)).toEqual(
			[...options.map(({ value }) => value)].sort((a, b) => a - b)
		);
	});

	test.each(['reversed', 'reverse', 'reverseCoded', 'reverseScored'])(
		'may be called so outright, by %s',
		(key) => {
			const result = withElements({ type: 'rating', name: 'q', title: 'Q', [key]: true });
			expect(scored(result).reversed).toBe(true);
			expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
			expect(leftOut(result)).toEqual([]);
		}
	);
});

describe('a rating', () => {
	test.each<object>([
		{},
		{ rateMax: 7 },
		{ rateMin: 0, rateMax: 10 },
		{ rateMin: 0 },
		{ rateCount: 4 },
		{ rateMin: 2, rateCount: 4 },
		{ rateMax: 9, rateCount: 3 },
		{ rateMin: 0, rateMax: 4, rateStep: 2 },
		{ rateMin: 1, rateMax: 2, rateStep: 0.5 },
		{ rateMin: 0, rateMax: 10, rateStep: 3 },
		{ autoGenerate: false },
		{ autoGenerate: true, rateValues: [1, 2, 3] },
		{ autoGenerate: false, rateValues: [1, 2, 3] },
		{ rateValues: [1, 2, 3] },
		{ rateValues: [] }
	])('%j has the answers that SurveyJS shows', (json) => {
		const element = { type: 'rating', name: 'q', title: 'Q', ...json };
		const question = new Model({ elements: [element] }).getQuestionByName('q') as QuestionRatingModel;
		const shown = question.visibleRateValues.map(({ value }) => Number(value));
		const values = valuesOf(withElements(element));
		expect(values).toHaveLength(shown.length);
		const steps = shown.map((value) => (value - shown[0]!) / (shown[1]! - shown[0]!));
		expect(values.map((value) => value - values[0]!)).toEqual(steps);
	});

	test('takes the words at its ends for the labels of its first and last number', () => {
		const result = withElements({
			...{ type: 'rating', name: 'q', title: 'Q', rateMax: 3 },
			...{ minRateDescription: { default: 'Low', nl: 'Laag' }, maxRateDescription: 'High' }
		});
		expect(optionsOf(result).map(({ label }) => label)).toEqual([
			{ en: 'Low', nl: 'Laag' },
			{},
			{ en: 'High' }
		]);
	});

	test('leaves the words at its ends behind where those answers have labels, and says so', () => {
		const result = withElements({
			...{ type: 'rating', name: 'q', title: 'Q', rateValues: frequency(1, 2, 3, 4, 5) },
			minRateDescription: 'Low'
		});
		expect(leftOut(result)).toEqual(['q: "Low" beside its scale: that answer has a label of its own']);
	});

	test('with steps that are not one is scored from one, and says so', () => {
		const result = withElements({
			type: 'rating',
			name: 'q',
			title: 'Q',
			rateMin: 1,
			rateMax: 3,
			rateStep: 0.5
		});
		expect(valuesOf(result)).toEqual([1, 2, 3, 4, 5]);
		expect(changed(result)).toContain('q: its answers counted for 1, 1.5, 2, 2.5, 3, and score 1 to 5 here');
	});

	test('with unequal steps is left out, with its numbers', () => {
		const odd = { type: 'rating', name: 'odd', title: 'Odd', rateValues: [1, 2, 5] };
		const result = withElements(odd, { type: 'rating', name: 'q', title: 'Q' });
		expect(leftOut(result)).toEqual([
			'odd: the question: its answers count for 1, 2, 5, and the steps of a scale are equal'
		]);
	});

	test.each([[12], [100], [1e9]])('up to %d is left out', (rateMax) => {
		const result = withElements(
			{ type: 'rating', name: 'big', title: 'Big', rateMax },
			{ type: 'rating', name: 'q', title: 'Q' }
		);
		expect(leftOut(result)[0]).toMatch(/^big: the question: it has \d+ answers, and a scale at most eleven$/);
	});
});
