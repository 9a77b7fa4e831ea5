import { meanOver, medianOver, peopleIn, type Counted } from './counted.ts';
import { mean, sum, variance } from './moments.ts';

/** How far people agree, as they would say it. Null below five answers: then no word is fair. */
export type Agreement = 'agreed' | 'mixed' | 'divided';

/** No word below this many answers, and no number below the second (domain/statistics, agreement). */
export const FEWEST_FOR_WORD = 5;
export const FEWEST_FOR_NUMBER = 10;

const MOST_DEVIATION_AGREED = 0.6;
const SPLIT_SHARE = 1 / 3;
/** The region that holds most answers spans three points: one on either side of its middle. */
const REGION = 2;

/** Mean absolute deviation from the mean, in scale points (Burke & Dunlap 2002); null below two people. */
export function meanDeviation(counted: readonly Counted[]): number | null {
	const centre = meanOver(counted);
	if (centre === null || peopleIn(counted) < 2) return null;
	return meanOver(counted.map(({ value, people }) => ({ value: Math.abs(value - centre), people })));
}

/**
 * Whether at least a third of the answers lie outside the region of three points that contains the median and most
 * answers (RAND/UCLA, as the SCIROCCO Delphi used it). A score between two points counts as the nearer one, the
 * upper one where it lies halfway.
 */
export function isSplit(counted: readonly Counted[]): boolean {
	const values = counted.map(({ value, people }) => ({ value: Math.round(value), people }));
	const middle = medianOver(values);
	if (middle === null) return false;
	const starts = [-2, -1, 0].flatMap((shift) => [Math.floor(middle) + shift, Math.ceil(middle) + shift]);
	const regions = [...new Set(starts)]
		.filter((start) => start <= middle && middle <= start + REGION)
		.map((start) => peopleIn(values.filter(({ value }) => start <= value && value <= start + REGION)));
	const people = peopleIn(values);
	return (people - Math.max(...regions)) / people >= SPLIT_SHARE;
}

/** The word for how far answers on a scale with so many options agree, or null below five answers. */
export function agreementOf(counted: readonly Counted[], options: number): Agreement | null {
	const spread = meanDeviation(counted);
	if (spread === null || peopleIn(counted) < FEWEST_FOR_WORD) return null;
	if (isSplit(counted) || spread > options / 6) return 'divided';
	return spread <= MOST_DEVIATION_AGREED ? 'agreed' : 'mixed';
}

/**
 * r_WG = 1 - s² / σ²_E with the uniform null variance (A² - 1) / 12, never below 0 (James, Demaree & Wolf 1984);
 * null below two values. For the method page only.
 */
export function rwg(
	values: readonly number[],
	options: number,
	nullVariance = uniformVariance(options)
): number | null {
	const observed = variance(values);
	return observed === null ? null : Math.max(0, 1 - observed / nullVariance);
}

/** The variance of answers given by chance on a scale with so many options. */
export function uniformVariance(options: number): number {
	return (options ** 2 - 1) / 12;
}

/** Agreement within groups: ICC(1) with n0 for unequal sizes and ICC(2), as they are, negative values included. */
export type IntraclassCorrelation = { readonly icc1: number; readonly icc2: number; readonly n0: number };

/** ICC(1) and ICC(2) from a one-way analysis of variance (Bliese & Halverson); null below two groups or with none to spare. */
export function intraclassCorrelation(groups: readonly (readonly number[])[]): IntraclassCorrelation | null {
	const filled = groups.filter((group) => group.length > 0);
	const all = filled.flat();
	const k = filled.length;
	const n = all.length;
	if (k < 2 || n <= k) return null;
	const grand = mean(all)!;
	const between = sum(filled.map((group) => group.length * (mean(group)! - grand) ** 2)) / (k - 1);
	const within = sum(filled.map((group) => sum(group.map((value) => (value - mean(group)!) ** 2)))) / (n - k);
	const n0 = (n - sum(filled.map((group) => group.length ** 2)) / n) / (k - 1);
	if (between + (n0 - 1) * within === 0 || between === 0) return null;
	return { icc1: (between - within) / (between + (n0 - 1) * within), icc2: (between - within) / between, n0 };
}
