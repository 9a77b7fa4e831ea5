import { describe, expect, it } from 'vitest';
import { dayIn, daysAfter, endOfDay } from './closing-time.ts';

describe('endOfDay', () => {
	it('is an hour before midnight UTC in a Dutch winter and two hours before in summer', () => {
		expect(endOfDay('2026-11-22', 'Europe/Amsterdam')).toBe('2026-11-22T23:00:00.000Z');
		expect(endOfDay('2026-07-01', 'Europe/Amsterdam')).toBe('2026-07-01T22:00:00.000Z');
	});

	it('follows the clock on the days on which it changes', () => {
		expect(endOfDay('2026-03-28', 'Europe/Amsterdam')).toBe('2026-03-28T23:00:00.000Z');
		expect(endOfDay('2026-03-29', 'Europe/Amsterdam')).toBe('2026-03-29T22:00:00.000Z');
		expect(endOfDay('2026-10-24', 'Europe/Amsterdam')).toBe('2026-10-24T22:00:00.000Z');
		expect(endOfDay('2026-10-25', 'Europe/Amsterdam')).toBe('2026-10-25T23:00:00.000Z');
	});

	it('is midnight in UTC, and right at both ends of the world', () => {
		expect(endOfDay('2026-12-31', 'UTC')).toBe('2027-01-01T00:00:00.000Z');
		expect(endOfDay('2026-12-31', 'Pacific/Kiritimati')).toBe('2026-12-31T10:00:00.000Z');
		expect(endOfDay('2026-12-31', 'Pacific/Pago_Pago')).toBe('2027-01-01T11:00:00.000Z');
	});

	it('is the first moment of the next day where that day has no midnight', () => {
		// In Beirut the clock went from 0:00 to 1:00 on 31 March 2024.
		expect(endOfDay('2024-03-30', 'Asia/Beirut')).toBe('2024-03-30T22:00:00.000Z');
	});
});

describe('dayIn', () => {
	it('is the day on the calendar of the zone', () => {
		expect(dayIn('Europe/Amsterdam', Date.parse('2026-11-22T22:59:59.999Z'))).toBe('2026-11-22');
		expect(dayIn('Europe/Amsterdam', Date.parse('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
	});
});

describe('daysAfter', () => {
	it('counts over the end of a month and over a leap day', () => {
		expect(daysAfter('2026-11-22', 21)).toBe('2026-12-13');
		expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
	});
});
