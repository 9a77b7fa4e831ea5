import { describe, expect, it } from 'vitest';
import { parseTarget } from './targets.ts';

describe('parseTarget', () => {
	it.each([
		['1', 1],
		['4.5', 4.5],
		['4,5', 4.5],
		[' 5 ', 5],
		['3.0', 3]
	])('reads %j as %d', (text, value) => {
		expect(parseTarget(text, { min: 1, max: 5 })).toBe(value);
	});

	it.each(['0.5', '5.5', '6', '3.2', '-2', '1e0', 'four', '0x3', ''])('refuses %j', (text) => {
		expect(parseTarget(text, { min: 1, max: 5 })).toBeNull();
	});
});
