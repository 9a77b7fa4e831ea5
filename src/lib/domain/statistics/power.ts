import erfc from '@stdlib/math-base-special-erfc';
import { logGamma, tQuantile } from './distributions.ts';

/** How two rounds are compared: organisation by organisation, or as two sets of organisations. */
export type Design = 'pairs' | 'two-sets';

/** What organisations typically differ by on a scale of five, for planning (engineering 1.7). */
export const USUAL_DEVIATION = 0.8;

const POWER = 0.8;
/** So many steps that the sum over the chi density is exact to the last digits: it falls off to nothing on both ends. */
const STEPS = 400;

/**
 * The change that `n` pairs, or two sets of `n`, tell from chance in four cases out of five, at 5 % two-sided, where
 * values (the differences of pairs) have this standard deviation. Null below two. As R's power.t.test: the other tail
 * counts for nothing (Cohen 1988, chapter 2, with the noncentral t in place of his tables).
 */
export function detectableChange(n: number, deviation: number, design: Design): number | null {
	if (n < 2) return null;
	const df = design === 'pairs' ? n - 1 : 2 * (n - 1);
	const standardError = deviation * Math.sqrt((design === 'pairs' ? 1 : 2) / n);
	const critical = tQuantile(0.975, df);
	let [low, high] = [0, critical + 10];
	while (powerOf(high, df, critical) < POWER) high *= 2;
	for (let step = 0; step < 45; step++) {
		const middle = (low + high) / 2;
		if (powerOf(middle, df, critical) < POWER) low = middle;
		else high = middle;
	}
	return high * standardError;
}

/** The chance that a t with this noncentrality lies above the critical value: a normal over the root of a chi-square. */
function powerOf(noncentrality: number, df: number, critical: number): number {
	const logConstant = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2);
	const end = 1 + 12 / Math.sqrt(df);
	const width = end / STEPS;
	let total = 0;
	for (let step = 1; step < STEPS; step++) {
		const root = step * width;
		const density = Math.exp(logConstant + (df - 1) * Math.log(root) - (df * root ** 2) / 2);
		total += density * normalBelow(noncentrality - critical * root);
	}
	return total * width;
}

function normalBelow(value: number): number {
	return erfc(-value / Math.SQRT2) / 2;
}
