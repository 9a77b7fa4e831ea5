import { describe, expect, test } from 'vitest';
import { choices, directionsOf, independent, perpendicular, subsetsOf } from './vectors.ts';

const weighed = (...all: number[][]) => all.map((weights) => ({ weights }));

describe('vectors', () => {
	test('that follow from those before them are left out', () => {
		expect(independent(weighed([1, 0], [2, 0], [1, 1], [0, 3]))).toEqual(weighed([1, 0], [1, 1]));
		expect(independent(weighed([0, 0]))).toEqual([]);
	});

	test('are one direction whichever way round and however long', () => {
		expect(
			directionsOf([
				[1, 2],
				[-2, -4],
				[0, 0],
				[1, 3]
			])
		).toEqual([
			[1, 2],
			[1, 3]
		]);
	});

	test('have one perpendicular where they leave room for one', () => {
		expect(
			perpendicular(
				[
					[1, 1, 0],
					[0, 1, 1]
				],
				3
			)
		).toEqual([1, -1, 1]);
		expect(
			perpendicular(
				[
					[1, 1, 0],
					[2, 2, 0]
				],
				3
			)
		).toBeNull();
		expect(perpendicular([], 1)).toEqual([1]);
	});
});

test('all subsets of a size are as many as counted', () => {
	expect(subsetsOf(['a', 'b', 'c'], 2)).toEqual([
		['a', 'b'],
		['a', 'c'],
		['b', 'c']
	]);
	expect(subsetsOf([1, 2, 3, 4, 5, 6], 3)).toHaveLength(choices(6, 3));
});
