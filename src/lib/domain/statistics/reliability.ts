import { fQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import { mean, sum, variance } from './moments.ts';

/** Cronbach's alpha over complete cases, with Feldt's 95 % interval and what each item adds. */
export type Reliability = {
	readonly alpha: number;
	readonly interval: Interval;
	readonly cases: number;
	/** The correlation of each item with the sum of the others; negative points to a wrongly coded item. */
	readonly itemRest: readonly (number | null)[];
};

/** Alpha is published only over this many people of one version, never for one small network. */
export const FEWEST_FOR_RELIABILITY = 50;

/**
 * Cronbach's alpha of rows of item scores (people by items, null for missing, complete cases only) with Feldt's
 * interval (Feldt 1965); null below two items, below two complete cases or without variance.
 */
export function reliability(rows: readonly (readonly (number | null)[])[]): Reliability | null {
	const complete = rows.filter((row): row is readonly number[] => row.every((value) => value !== null));
	const k = complete[0]?.length ?? 0;
	const n = complete.length;
	if (k < 2 || n < 2) return null;
	const items = Array.from({ length: k }, (_, item) => complete.map((row) => row[item]!));
	const total = variance(complete.map(sum))!;
	if (total === 0) return null;
	const alpha = (k / (k - 1)) * (1 - sum(items.map((values) => variance(values)!)) / total);
	const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
	return {
		...{ alpha, cases: n },
		interval: {
			lower: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
			upper: 1 - (1 - alpha) * fQuantile(0.025, df1, df2)
		},
		itemRest: items.map((values) =>
			correlation(
				values,
				complete.map((row, index) => sum(row) - values[index]!)
			)
		)
	};
}

function correlation(one: readonly number[], other: readonly number[]): number | null {
	const [a, b] = [mean(one)!, mean(other)!];
	const scale = Math.sqrt(variance(one)! * variance(other)!) * (one.length - 1);
	if (scale === 0) return null;
	return sum(one.map((value, index) => (value - a) * (other[index]! - b))) / scale;
}
