import logGamma from '@stdlib/math-base-special-gammaln';
import fQuantileOf from '@stdlib/stats-base-dists-f-quantile';
import tCdfOf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** The value that a t distribution with `df` degrees of freedom stays below with probability `p`. */
export function tQuantile(p: number, df: number): number {
	return tQuantileOf(p, df);
}

/** The two-sided p value of a t statistic. */
export function tTwoSided(t: number, df: number): number {
	return 2 * tCdfOf(-Math.abs(t), df);
}

/** The value that an F distribution stays below with probability `p`. */
export function fQuantile(p: number, df1: number, df2: number): number {
	return fQuantileOf(p, df1, df2);
}

/** The value that a standard normal distribution stays below with probability 0.975 (R, qnorm). */
export const Z_975 = 1.959963984540054;

export { logGamma };
