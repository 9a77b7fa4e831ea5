import { Z_975, tQuantile } from './distributions.ts';
import { deviation, mean, sum, variance } from './moments.ts';

export type Interval = { readonly lower: number; readonly upper: number };

/** The lowest and highest value that is possible at all. */
export type Bounds = { readonly min: number; readonly max: number };

/** Below this an interval promises more than it keeps: at n = 3 it covered as little as 64 % (engineering 1.3). */
export const FEWEST_FOR_INTERVAL = 5;

/**
 * A 95 % interval of a mean from Student's t, in the unit of the values; null below two values. `members`, the number
 * that there are in all, narrows it by the finite-population correction (domain/statistics, uncertainty).
 */
export function tInterval(values: readonly number[], members: number | null = null): Interval | null {
	const centre = mean(values);
	const spread = deviation(values);
	if (centre === null || spread === null) return null;
	const n = values.length;
	const correction =
		members === null || members <= 1 ? 1 : Math.sqrt(Math.max(0, members - n) / (members - 1));
	return around(centre, (spread / Math.sqrt(n)) * correction, n - 1);
}

/** An interval that ends where the scale does. */
export function clip({ lower, upper }: Interval, { min, max }: Bounds): Interval {
	return { lower: Math.max(lower, min), upper: Math.min(upper, max) };
}

/** A variance below this is the rounding of floating-point sums, not a difference between organisations. */
const ROUNDING = 1e-18;

/** What can be said about the certainty of a network's score. */
export type Certainty =
	({ readonly kind: 'interval' } & Interval) | { readonly kind: 'too-few' | 'all-the-same' | 'everyone' };

/**
 * The certainty of the mean of organisation scores: an interval on the scale from five organisations up; in its
 * place the plain word where all of them are the same or all members took part, for a width of zero is false certainty.
 */
export function certaintyOf(scores: readonly number[], members: number | null, bounds: Bounds): Certainty {
	if (members !== null && scores.length > 0 && scores.length >= members) return { kind: 'everyone' };
	if (scores.length < FEWEST_FOR_INTERVAL) return { kind: 'too-few' };
	if (variance(scores)! < ROUNDING) return { kind: 'all-the-same' };
	return { kind: 'interval', ...clip(tInterval(scores, members)!, bounds) };
}

/**
 * A 95 % interval of the mean over people who belong to clusters, with the clustered standard error:
 * SE² = K/(K-1) · Σ(Σ(x - M))² / N² and K - 1 degrees of freedom (engineering 1.2). Null below two clusters.
 */
export function clusteredInterval(clusters: readonly (readonly number[])[]): Interval | null {
	const all = clusters.flat();
	const centre = mean(all);
	const k = clusters.filter((cluster) => cluster.length > 0).length;
	if (centre === null || k < 2) return null;
	const squares = sum(clusters.map((cluster) => sum(cluster.map((value) => value - centre)) ** 2));
	return around(centre, Math.sqrt(((k / (k - 1)) * squares) / all.length ** 2), k - 1);
}

/** Wilson's 95 % interval of a share without continuity correction (Wilson 1927); null of nothing. */
export function wilsonInterval(count: number, n: number): Interval | null {
	if (n === 0) return null;
	const z = Z_975;
	const share = count / n;
	const centre = share + z ** 2 / (2 * n);
	const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
	const width = 1 + z ** 2 / n;
	return { lower: Math.max(0, (centre - half) / width), upper: Math.min(1, (centre + half) / width) };
}

function around(centre: number, standardError: number, df: number): Interval {
	const half = tQuantile(0.975, df) * standardError;
	return { lower: centre - half, upper: centre + half };
}
