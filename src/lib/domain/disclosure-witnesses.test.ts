import { describe, expect, test } from 'vitest';
import type { Sparse } from './combinations.ts';
import type { Alike, Made } from './disclosure-rounding.ts';
import { hasWitnesses } from './disclosure-witnesses.ts';

/** Two figures of the same people: the first counts all of them, the second those of one role. */
const columns: Sparse[] = [
	{ at: [0, 1], values: [1, 1] },
	{ at: [0], values: [1] }
];
const IN_ROLE = 0;
const OTHER = 1;
const people = (count: number, organisation: string, column: number): Alike => ({
	columns: [column],
	people: new Map([[organisation, count]])
});
const mayAdd = (alike: readonly Alike[], left = 10_000): boolean => {
	const made: Made = { width: 2, columns, alike };
	return hasWitnesses(made, { at: 1, isSum: false }, new Set([0]), 3, { left });
};
const each = (...sizes: readonly [inRole: number, others: number][]) =>
	sizes.flatMap(([inRole, others], at) => [
		people(inRole, `o${at}`, IN_ROLE),
		people(others, `o${at}`, OTHER)
	]);

describe('a role beside the mean', () => {
	test('can be added where three pairs of it and somebody else are left without any one organisation', () => {
		expect(mayAdd(each([1, 1], [1, 1], [1, 1], [1, 1]))).toBe(true);
	});

	test('cannot where one organisation holds too many of them', () => {
		expect(mayAdd(each([2, 2], [1, 1], [1, 1]))).toBe(false);
	});

	test('cannot where everybody but two has it: the two would be told from the difference', () => {
		expect(mayAdd(each([4, 1], [4, 1], [4, 0], [4, 0]))).toBe(false);
	});

	test('is not added where nobody else is there, for it says nothing that is not known', () => {
		expect(mayAdd(each([4, 0], [4, 0], [4, 0], [4, 0]))).toBe(false);
	});

	test('is not added once no effort is left to find out', () => {
		expect(mayAdd(each([1, 1], [1, 1], [1, 1], [1, 1]), 3)).toBe(false);
	});
});
