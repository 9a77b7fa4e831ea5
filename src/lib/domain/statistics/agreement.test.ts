import { describe, expect, it } from 'vitest';
import { agreementOf, isSplit } from './agreement.ts';
import { once } from './counted.ts';
import { certaintyOf } from './interval.ts';

describe('the split rule', () => {
	it('finds no split where all answers lie within three points', () => {
		expect(isSplit(once([2, 3, 3, 4, 4, 2]))).toBe(false);
	});

	it('finds a split where a third of the answers lies outside', () => {
		expect(isSplit(once([1, 1, 4, 4, 5, 5]))).toBe(true);
		expect(isSplit(once([1, 3, 4, 4, 5, 5]))).toBe(false);
	});

	it('takes the region with more answers where the median lies between two points', () => {
		expect(isSplit(once([1, 1, 3, 4, 5, 5, 5, 4]))).toBe(false);
	});

	it('takes a score between two points as the nearer one', () => {
		expect(isSplit(once([1.5, 2.5, 3.5]))).toBe(false);
		expect(isSplit(once([1.2, 1.4, 4.6, 4.8, 4.9, 3.1]))).toBe(true);
	});

	it('finds two camps at the ends', () => {
		expect(isSplit(once([1, 1, 1, 5, 5, 5]))).toBe(true);
	});
});

describe('the word for agreement', () => {
	it('is silent below five answers', () => {
		expect(agreementOf(once([1, 5, 1, 5]), 5)).toBeNull();
	});

	it('says agreed where answers differ by half a point', () => {
		expect(agreementOf(once([3, 3, 4, 4, 3, 4]), 5)).toBe('agreed');
	});

	it('says mixed between agreed and divided', () => {
		expect(agreementOf(once([2, 2, 3, 4, 4]), 5)).toBe('mixed');
	});

	it('says divided for two camps', () => {
		expect(agreementOf(once([1, 1, 1, 5, 5, 5]), 5)).toBe('divided');
	});
});

describe('the certainty of a score', () => {
	const scale = { min: 1, max: 5 };

	it('has no interval under five organisations', () => {
		expect(certaintyOf([2, 3, 4, 5], 20, scale)).toEqual({ kind: 'too-few' });
	});

	it('says that everyone took part instead of an interval without width', () => {
		expect(certaintyOf([2, 3, 4, 5, 3], 5, scale)).toEqual({ kind: 'everyone' });
	});

	it('says that all are the same instead of an interval without width', () => {
		expect(certaintyOf([3, 3, 3, 3, 3], 8, scale)).toEqual({ kind: 'all-the-same' });
	});

	it('stays on the scale', () => {
		const certainty = certaintyOf([5, 5, 5, 5, 4], null, scale);
		expect(certainty).toMatchObject({ kind: 'interval', upper: 5 });
	});
});
