import { hashOf } from './tokens.ts';

/** Counts attempts by name. Of the names it keeps only hashes, in memory, for no longer than a window. */
export type Attempts = {
	/** Counts an attempt; gives back 0, or the minutes to wait where there were too many, and then it does not count. */
	readonly begin: (name: string, now: number) => number;
	/** Forgets the attempts of a name, after one that succeeded. */
	readonly forget: (name: string) => void;
	/** Takes the last attempt of a name back, where only failures are to count. */
	readonly takeBack: (name: string) => void;
};

type Limit = { readonly most: number; readonly windowMinutes: number; readonly names?: number };

const MINUTE = 60_000;

/**
 * Allows `most` attempts per name in any window. An attempt counts before its outcome is known, so that many at
 * once get no more than many in a row. Times are milliseconds.
 */
export function createAttempts({ most, windowMinutes, names = 10_000 }: Limit): Attempts {
	const window = windowMinutes * MINUTE;
	const byName = new Map<string, readonly number[]>();
	// A clock that is set back leaves times in the future, which must keep nobody waiting.
	const recentOf = (times: readonly number[], now: number) =>
		times.filter((time) => time > now - window && time <= now);

	/** Keeps memory bounded: first the old goes, then whoever has waited longest. */
	function makeRoom(now: number): void {
		if (byName.size < names) return;
		for (const [key, times] of byName) if (recentOf(times, now).length === 0) byName.delete(key);
		for (const key of byName.keys()) {
			if (byName.size < names) return;
			byName.delete(key);
		}
	}

	return {
		begin(name, now) {
			const key = hashOf(name);
			const recent = recentOf(byName.get(key) ?? [], now);
			const [first] = recent;
			if (first !== undefined && recent.length >= most) return Math.ceil((first + window - now) / MINUTE);
			makeRoom(now);
			byName.delete(key);
			byName.set(key, [...recent, now]);
			return 0;
		},
		forget(name) {
			byName.delete(hashOf(name));
		},
		takeBack(name) {
			const key = hashOf(name);
			const others = byName.get(key)?.slice(0, -1) ?? [];
			if (others.length > 0) byName.set(key, others);
			else byName.delete(key);
		}
	};
}

/** Attempts to sign in, by e-mail address. */
export const signInAttempts = createAttempts({ most: 8, windowMinutes: 15 });

/** Links asked for by mail, to sign in or for a new password, by e-mail address: nobody's mailbox is flooded. */
export const linkAttempts = createAttempts({ most: 4, windowMinutes: 60 });

/** Guesses of the current password on somebody's own account, by the account. */
export const passwordAttempts = createAttempts({ most: 8, windowMinutes: 15 });
