import { logGamma, tQuantile, tTwoSided } from './distributions.ts';
import type { Interval } from './interval.ts';
import { mean, variance } from './moments.ts';

/** A change, always later minus earlier, with its 95 % interval. */
export type Change = {
	readonly change: number;
	readonly df: number;
	readonly p: number;
	readonly interval: Interval;
};

/** Fewer pairs than this get no word for their change (domain/statistics, change). */
export const FEWEST_PAIRS = 5;

/** The mean change of pairs, from Student's paired t; null below two pairs or where all changed alike. */
export function pairedChange(
	pairs: readonly { readonly earlier: number; readonly later: number }[]
): Change | null {
	const differences = pairs.map(({ earlier, later }) => later - earlier);
	const squared = variance(differences);
	if (squared === null || squared === 0) return null;
	return tested(mean(differences)!, Math.sqrt(squared / pairs.length), pairs.length - 1);
}

/** The change between two sets of different members (Welch 1947); null below two on a side or without any variance. */
export function welchChange(earlier: readonly number[], later: readonly number[]): Change | null {
	const [s1, s2] = [variance(earlier), variance(later)];
	if (s1 === null || s2 === null || (s1 === 0 && s2 === 0)) return null;
	const [v1, v2] = [s1 / earlier.length, s2 / later.length];
	const df = (v1 + v2) ** 2 / (v1 ** 2 / (earlier.length - 1) + v2 ** 2 / (later.length - 1));
	return tested(mean(later)! - mean(earlier)!, Math.sqrt(v1 + v2), df);
}

/** Hedges' g with its exact small-sample correction (Hedges 1981), later minus earlier; null without variance. */
export function hedgesG(earlier: readonly number[], later: readonly number[]): number | null {
	const [s1, s2] = [variance(earlier), variance(later)];
	if (s1 === null || s2 === null || (s1 === 0 && s2 === 0)) return null;
	const df = earlier.length + later.length - 2;
	const pooled = Math.sqrt(((earlier.length - 1) * s1 + (later.length - 1) * s2) / df);
	const correction = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
	return (correction * (mean(later)! - mean(earlier)!)) / pooled;
}

/**
 * p values adjusted for being looked at together, so that of what is called a change at most 5 % is none
 * (Benjamini & Hochberg 1995). A p value of null stays null and does not count.
 */
export function falseDiscoveryRate(values: readonly (number | null)[]): (number | null)[] {
	const known = values
		.map((p, index) => ({ p, index }))
		.filter((entry): entry is { p: number; index: number } => entry.p !== null)
		.sort((a, b) => b.p - a.p);
	const adjusted: (number | null)[] = values.map(() => null);
	let lowest = 1;
	known.forEach(({ p, index }, place) => {
		lowest = Math.min(lowest, (p * known.length) / (known.length - place));
		adjusted[index] = lowest;
	});
	return adjusted;
}

/** Half the width of the 95 % interval that n scores with this standard deviation give: less is within the noise. */
export function halfWidth(n: number, deviation: number): number | null {
	return n < 2 ? null : (tQuantile(0.975, n - 1) * deviation) / Math.sqrt(n);
}

function tested(change: number, standardError: number, df: number): Change {
	const half = tQuantile(0.975, df) * standardError;
	return {
		...{ change, df, p: tTwoSided(change / standardError, df) },
		interval: { lower: change - half, upper: change + half }
	};
}
