import { expect, it } from 'vitest';
import { seasonOf } from './season.ts';

it.each([
	['2026-01-15', 'winter', '2026'],
	['2026-03-01', 'spring', '2026'],
	['2026-08-31', 'summer', '2026'],
	['2026-11-30', 'autumn', '2026'],
	['2026-12-01', 'winter', '2027']
])('%s is in the %s of %s', (day, season, year) => {
	expect(seasonOf(day)).toEqual({ season, year });
});
