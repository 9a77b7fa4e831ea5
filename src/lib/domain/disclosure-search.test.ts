import { describe, expect, test } from 'vitest';
import type { Sparse } from './combinations.ts';
import type { Alike, Made } from './disclosure-rounding.ts';
import { findTold } from './disclosure-search.ts';

const columns: Sparse[] = [];
const column = (...values: number[]): number => columns.push({ at: values.map((_, at) => at), values }) - 1;
const people = (count: number, organisation: string, ...of: number[]): Alike => ({
	columns: of,
	people: new Map([[organisation, count]])
});
const made = (width: number, ...alike: Alike[]): Made => ({ width, columns, alike });
const found = (from: Made, room = 1, hidden = false) => findTold(from, { k: 3, room, hidden });

describe('a search for whom figures tell of', () => {
	// Two figures, of which the second leaves out some of the people.
	const both = column(4, 4);
	const first = column(4, 0);
	const spread = (count: number, of: number) => ['a', 'b', 'c', 'd'].map((name) => people(count, name, of));

	test('finds the two people whom the second figure leaves out', () => {
		const told = found(made(2, ...spread(3, both), people(1, 'a', first), people(1, 'b', first)))!.weights;
		expect(Math.abs(told[0]! / told[1]!)).toBeCloseTo(1);
	});

	test('finds nobody where three are left out also without one’s own organisation', () => {
		expect(found(made(2, ...spread(3, both), ...spread(1, first)))).toBeNull();
	});

	test('finds the one organisation that is left out, however many people it has', () => {
		expect(found(made(2, ...spread(3, both), people(50, 'a', first)))).not.toBeNull();
	});

	test('finds nobody where what they can make differ is rounded away', () => {
		const little = column(0.3, 0);
		const few = made(2, ...spread(3, both), people(1, 'a', little), people(1, 'b', little));
		expect(found(few)).toBeNull();
		expect(found(few, 0.1)).not.toBeNull();
	});

	test('finds somebody wherever rounding has nothing left for those whose answers are not known', () => {
		expect(found(made(2, ...spread(3, both), ...spread(1, first)), -1)).not.toBeNull();
	});

	test('is spared where few people are known to be hidden, unless one organisation could be told', () => {
		expect(found(made(2, ...spread(3, both), people(1, 'a', first)), 1, true)).not.toBeNull();
		expect(found(made(1, ...spread(1, column(4))), 1, true)).toBeNull();
	});
});
