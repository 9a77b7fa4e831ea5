const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** The season and year that a day (year-month-day) falls in; December counts for the winter of the year that comes. */
export function seasonOf(day: string): { season: (typeof SEASONS)[number]; year: string } {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return {
		season: SEASONS[Math.floor((month % 12) / 3)] ?? 'winter',
		year: String(month === 12 ? year + 1 : year)
	};
}
