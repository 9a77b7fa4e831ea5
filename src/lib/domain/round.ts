import { z } from 'zod';

/** *Named*: people speak for their organisation. *Confidential*: for themselves, and small groups stay hidden. */
export const RoundKind = z.enum(['named', 'confidential']);
export type RoundKind = z.infer<typeof RoundKind>;

/** When members may see the network's results. */
export const MemberResults = z.enum(['at-once', 'after-closing', 'never']);
export type MemberResults = z.infer<typeof MemberResults>;

/** The fewest people that may stand behind a figure of a confidential round (product, two kinds of round). */
export const LOWEST_K = 3;
export const DEFAULT_K = 5;

/** One measurement of a network with one questionnaire version. Times are UTC in ISO 8601. */
export type Round = {
	readonly id: string;
	readonly network: string;
	readonly title: string;
	readonly questionnaire: string;
	readonly version: string;
	readonly kind: RoundKind;
	readonly k: number;
	readonly memberResults: MemberResults;
	readonly openedAt: string;
	readonly closesAt: string;
	readonly closedAt: string | null;
};

/** Whether a round still takes answers at `now` (UTC, ISO 8601). */
export function isOpen(round: Pick<Round, 'closesAt' | 'closedAt'>, now: string): boolean {
	return round.closedAt === null && now < round.closesAt;
}

/** When a round closed or will close. */
export function endOf(round: Pick<Round, 'closesAt' | 'closedAt'>): string {
	return round.closedAt !== null && round.closedAt < round.closesAt ? round.closedAt : round.closesAt;
}

/** Whether members may see the network's results. Those of a confidential round wait for its closing (rule 1). */
export function resultsAreOpen(round: Round, now: string): boolean {
	if (round.memberResults === 'never') return false;
	const atOnce = round.kind === 'named' && round.memberResults === 'at-once';
	return atOnce || !isOpen(round, now);
}

/** The Monday (UTC) of the week of `now`: as precisely as the date of an answer is kept (rule 8). */
export function weekOf(now: string): string {
	const day = new Date(now);
	const sinceMonday = (day.getUTCDay() + 6) % 7;
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - sinceMonday))
		.toISOString()
		.slice(0, 10);
}
