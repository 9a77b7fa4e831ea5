/** The mean, or null of nothing. */
export function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : sum(values) / values.length;
}

/** The sample variance with denominator n - 1, or null below two values. */
export function variance(values: readonly number[]): number | null {
	const centre = mean(values);
	if (centre === null || values.length < 2) return null;
	return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

/** The sample standard deviation, or null below two values. */
export function deviation(values: readonly number[]): number | null {
	const squared = variance(values);
	return squared === null ? null : Math.sqrt(squared);
}

export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
