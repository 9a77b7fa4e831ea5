import { localeOf, type Language } from './language.ts';

/** The day of a moment (UTC, ISO 8601) in words, such as 30 November 2026. */
export function dayOf(moment: string, language: Language, timeZone: string): string {
	return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(
		new Date(moment)
	);
}

/** The last day on which something that ends at this moment is still possible. */
export function lastDayOf(end: string, language: Language, timeZone: string): string {
	return dayOf(new Date(Date.parse(end) - 1).toISOString(), language, timeZone);
}
