import { describe, expect, test } from 'vitest';
import { meanOver, medianOver, once, peopleIn } from './counted.ts';

describe('values with how many people gave them', () => {
	const counted = [
		{ value: 5, people: 1 },
		{ value: 2, people: 3 }
	];

	test('weigh by their people', () => {
		expect(peopleIn(counted)).toBe(4);
		expect(meanOver(counted)).toBe(11 / 4);
		expect(medianOver(counted)).toBe(2);
	});

	test('say the same as each value by itself', () => {
		const values = [5, 2, 2, 2];
		expect(meanOver(once(values))).toBe(meanOver(counted));
		expect(medianOver(once([1, 2, 4, 5]))).toBe(3);
		expect(medianOver(once([4, 1, 2]))).toBe(2);
	});

	test('of nobody have no mean and no middle', () => {
		expect(meanOver([])).toBeNull();
		expect(medianOver([])).toBeNull();
	});
});
