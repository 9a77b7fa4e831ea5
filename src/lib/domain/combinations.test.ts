import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Independent, partIn, rankOf, type Sparse } from './combinations.ts';

const column = (...values: number[]): Sparse => ({ at: values.map((_, at) => at), values });
const WIDTH = 5;
const columns = fc.array(
	fc
		.array(fc.integer({ min: -3, max: 3 }), { minLength: WIDTH, maxLength: WIDTH })
		.filter((values) => values.some(Boolean)),
	{ minLength: 1, maxLength: 7 }
);
const weight = (combination: Float64Array, { at, values }: Sparse) =>
	values.reduce((sum, value, index) => sum + value * combination[at[index]!]!, 0);

describe('columns that do not follow from each other', () => {
	test('are counted the same both ways', () => {
		fc.assert(
			fc.property(columns, (all) => {
				const independent = new Independent(WIDTH);
				for (const values of all) independent.add(column(...values));
				expect(independent.size).toBe(
					rankOf(
						all.map((values) => column(...values)),
						WIDTH
					)
				);
			})
		);
	});

	test('leave combinations that give none of them weight: as many as there are places left, of length one', () => {
		fc.assert(
			fc.property(columns, (all) => {
				const independent = new Independent(WIDTH);
				for (const values of all) independent.add(column(...values));
				const space = independent.perpendicular();
				expect(space).toHaveLength(WIDTH - independent.size);
				for (const combination of space) {
					expect(weight(combination, column(...combination))).toBeCloseTo(1);
					for (const values of all) expect(weight(combination, column(...values))).toBeCloseTo(0);
				}
			})
		);
	});

	test('are no more once one of them is added twice', () => {
		const independent = new Independent(3);
		independent.add(column(1, 2, 0));
		expect(independent.isMore(column(2, 4, 0))).toBe(false);
		const more = independent.copy();
		more.add(column(0, 0, 1));
		expect([independent.size, more.size]).toEqual([1, 2]);
	});
});

test('the part of a column in a space weighs the same in each of its combinations, and nothing outside it', () => {
	fc.assert(
		fc.property(columns, (all) => {
			const [first, ...others] = all.map((values) => column(...values));
			const independent = new Independent(WIDTH);
			for (const other of others) independent.add(other);
			const space = independent.perpendicular();
			const part = partIn(space, first!, WIDTH);
			for (const combination of space) {
				expect(weight(combination, column(...part))).toBeCloseTo(weight(combination, first!));
			}
			for (const other of others) expect(weight(part, other)).toBeCloseTo(0);
		})
	);
});
