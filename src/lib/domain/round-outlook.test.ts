import { describe, expect, test } from 'vitest';
import { outlookOf } from './round-outlook.ts';

const confidential = { kind: 'confidential', k: 5 } as const;

describe('what a round can be expected to show', () => {
	test.each([
		[[], 'nothing'],
		[[4], 'nothing'],
		[[30, 30], 'nothing'],
		[[3, 2, 1], 'nothing'],
		[[20, 2, 2], 'nothing'],
		[[3, 3, 3, 3], 'little'],
		[[20, 3, 2], 'enough'],
		[[5, 5, 5, 5], 'enough']
	] as const)('in a confidential round with %j people expected: %s', (expected, outlook) => {
		expect(outlookOf(confidential, expected)).toBe(outlook);
	});

	test('a named round shows its organisations whatever their size', () => {
		expect(outlookOf({ kind: 'named', k: 5 }, [1])).toBe('enough');
	});
});
