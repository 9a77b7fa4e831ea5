import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldUseCall, elapsedOf, projectedOf } from './pace.ts';

const TIMES = { openedAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-11-21T00:00:00.000Z' };
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;

describe('the pace of a round', () => {
	test('goes on as it went: half the people at half the time is everybody at the end', () => {
		expect(projectedOf(TIMES, { expected: 40, submitted: 20 }, on(11))).toBe(40);
		expect(projectedOf(TIMES, { expected: 40, submitted: 6 }, on(6))).toBe(24);
	});

	test('says nothing in the first days, or when hardly anybody has answered', () => {
		expect(projectedOf(TIMES, { expected: 40, submitted: 20 }, on(2))).toBeNull();
		expect(projectedOf(TIMES, { expected: 40, submitted: 2 }, on(11))).toBeNull();
	});

	test('never promises fewer than have answered, nor more than are expected or have answered', () => {
		const counts = fc.record({ expected: fc.integer({ min: 0, max: 99 }), submitted: fc.nat({ max: 99 }) });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 30 }), (people, day) => {
				const projected = projectedOf(TIMES, people, on(day));
				if (projected === null) return;
				expect(projected).toBeGreaterThanOrEqual(people.submitted);
				expect(projected).toBeLessThanOrEqual(Math.max(people.expected, people.submitted));
			})
		);
	});

	test('survives a clock that jumps, and a round that closes as it opens', () => {
		expect(elapsedOf(TIMES, '2026-10-01T00:00:00.000Z')).toBe(0);
		expect(elapsedOf(TIMES, '2027-10-01T00:00:00.000Z')).toBe(1);
		expect(elapsedOf({ openedAt: on(3), closesAt: on(3) }, on(3))).toBe(1);
		expect(projectedOf(TIMES, { expected: 9, submitted: 5 }, '2026-10-01T00:00:00.000Z')).toBeNull();
	});
});

describe('an organisation could do with a call', () => {
	test('when it is at less than half of what the time allows', () => {
		expect(couldUseCall(TIMES, { expected: 8, submitted: 1 }, on(11))).toBe(true);
		expect(couldUseCall(TIMES, { expected: 8, submitted: 2 }, on(11))).toBe(false);
		expect(couldUseCall(TIMES, { expected: 8, submitted: 0 }, on(2))).toBe(false);
	});
});
