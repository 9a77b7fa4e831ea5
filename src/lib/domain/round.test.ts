import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, isOpen, resultsAreOpen, weekOf, type Round } from './round.ts';

const CLOSES = '2026-12-20T23:00:00.000Z';
const EARLIER = '2026-12-01T10:00:00.000Z';
const LATER = '2027-01-05T10:00:00.000Z';
const running = { closesAt: CLOSES, closedAt: null };

describe('a round', () => {
	test('takes answers until the moment of its closing date, and not at that moment', () => {
		expect(isOpen(running, EARLIER)).toBe(true);
		expect(isOpen(running, '2026-12-20T22:59:59.999Z')).toBe(true);
		expect(isOpen(running, CLOSES)).toBe(false);
		expect(isOpen(running, LATER)).toBe(false);
	});

	test('takes no answers once it was closed by hand, whatever its date', () => {
		expect(isOpen({ closesAt: CLOSES, closedAt: EARLIER }, EARLIER)).toBe(false);
	});

	test('ends when it was closed by hand, and never later than its date', () => {
		expect(endOf(running)).toBe(CLOSES);
		expect(endOf({ closesAt: CLOSES, closedAt: EARLIER })).toBe(EARLIER);
		expect(endOf({ closesAt: CLOSES, closedAt: LATER })).toBe(CLOSES);
	});

	test.each([
		['named', 'at-once', EARLIER, true],
		['named', 'at-once', LATER, true],
		['named', 'after-closing', EARLIER, false],
		['named', 'after-closing', CLOSES, true],
		['named', 'never', LATER, false],
		['confidential', 'at-once', EARLIER, false],
		['confidential', 'after-closing', CLOSES, true],
		['confidential', 'never', LATER, false]
	] as const)(
		'of the kind %s with results for members %s shows them at %s: %s',
		(kind, memberResults, now, open) => {
			expect(resultsAreOpen({ ...running, kind, memberResults } as Round, now)).toBe(open);
		}
	);
});

describe('the week of a moment', () => {
	test.each([
		['2026-11-16T00:00:00.000Z', '2026-11-16'],
		['2026-11-22T23:59:59.999Z', '2026-11-16'],
		['2026-11-23T00:00:00.000Z', '2026-11-23'],
		['2026-01-01T12:00:00.000Z', '2025-12-29'],
		['2028-02-29T12:00:00.000Z', '2028-02-28']
	])('%s is the week of Monday %s', (now, monday) => expect(weekOf(now)).toBe(monday));

	test('is a Monday at most six days before, for any moment', () => {
		const moments = fc.date({
			min: new Date('2000-01-01'),
			max: new Date('2100-01-01'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(moments, (moment) => {
				const monday = new Date(weekOf(moment.toISOString()));
				const days = (moment.getTime() - monday.getTime()) / 86_400_000;
				expect(monday.getUTCDay()).toBe(1);
				expect(days).toBeGreaterThanOrEqual(0);
				expect(days).toBeLessThan(7);
			})
		);
	});
});
