const LONGEST_SHIFT = 15 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** The day (year-month-day) that it is in a time zone at a moment in milliseconds. */
export function dayIn(timeZone: string, moment: number): string {
	const parts = new Intl.DateTimeFormat('en', {
		...{ timeZone, calendar: 'iso8601', numberingSystem: 'latn' },
		...{ year: 'numeric', month: '2-digit', day: '2-digit' }
	}).formatToParts(moment);
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The moment (UTC, ISO 8601) at which a day (year-month-day) is over in a time zone. */
export function endOfDay(day: string, timeZone: string): string {
	const nextMidnight = Date.parse(`${day}T00:00:00Z`) + DAY;
	// Clocks that jump make midnight come early, late or not at all; the turn of the calendar is there every time.
	let before = nextMidnight - LONGEST_SHIFT;
	let after = nextMidnight + LONGEST_SHIFT;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (dayIn(timeZone, middle) > day) after = middle;
		else before = middle;
	}
	return new Date(after).toISOString();
}

/** The last day (year-month-day) on which something that ends at a moment (ISO 8601) is still possible. */
export function lastDayIn(end: string, timeZone: string): string {
	return dayIn(timeZone, Date.parse(end) - 1);
}

/** How many days another day comes later, both year-month-day. */
export function daysBetween(day: string, later: string): number {
	return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY);
}

/** The day that lies a number of days after another, both year-month-day. */
export function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
