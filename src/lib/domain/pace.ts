const DAY = 24 * 60 * 60 * 1000;

/** Before this nothing can be said about how it will go on. */
const FEWEST_DAYS = 2;
const FEWEST_PEOPLE = 3;

type Times = { readonly openedAt: string; readonly closesAt: string };
type Counts = { readonly expected: number; readonly submitted: number };

/** The part of a round's time that has passed: 0 to 1. */
export function elapsedOf({ openedAt, closesAt }: Times, now: string): number {
	const length = Date.parse(closesAt) - Date.parse(openedAt);
	const passed = Date.parse(now) - Date.parse(openedAt);
	return length <= 0 ? 1 : Math.min(1, Math.max(0, passed / length));
}

/**
 * How many people will have answered on the closing day if it goes on as it went until now, never more than are
 * expected; null where it is too early to say. People answer in waves, so this is a rough guess and no more.
 */
export function projectedOf(times: Times, { expected, submitted }: Counts, now: string): number | null {
	const days = (Date.parse(now) - Date.parse(times.openedAt)) / DAY;
	if (days < FEWEST_DAYS || submitted < FEWEST_PEOPLE) return null;
	return Math.max(submitted, Math.min(expected, Math.round(submitted / elapsedOf(times, now))));
}

/** Whether an organisation lags so far behind that a call may help: less than half of what the time would allow. */
export function couldUseCall(times: Times, { expected, submitted }: Counts, now: string): boolean {
	const days = (Date.parse(now) - Date.parse(times.openedAt)) / DAY;
	if (days < FEWEST_DAYS || expected === 0) return false;
	return submitted / expected < elapsedOf(times, now) / 2;
}
