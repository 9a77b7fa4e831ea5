/** Smaller than this a number is the rounding of what should be nothing. */
export const NOTHING = 1e-9;

/** Something that has a vector. */
export type Weighed = { readonly weights: readonly number[] };

/** The first of these, `most` at the most, whose weights do not follow from those before them (Gauss's elimination). */
export function independent<One extends Weighed>(
	columns: readonly One[],
	most = columns[0]?.weights.length ?? 0
): One[] {
	const reduced: { readonly pivot: number; readonly row: Float64Array }[] = [];
	const chosen: One[] = [];
	for (const column of columns) {
		if (reduced.length === most) break;
		const rest = Float64Array.from(column.weights);
		for (const { pivot, row } of reduced) subtract(rest, row, rest[pivot]!);
		const pivot = placeOfLargest(rest);
		const largest = rest[pivot]!;
		if (Math.abs(largest) < NOTHING) continue;
		reduced.push({ pivot, row: rest.map((weight) => weight / largest) });
		chosen.push(column);
	}
	return chosen;
}

/** Takes so many times one vector away from another, in its place. */
export function subtract(from: Float64Array, row: Float64Array, factor: number): void {
	if (factor === 0) return;
	for (let at = 0; at < from.length; at += 1) from[at]! -= factor * row[at]!;
}

/** Where a vector is largest, whichever way round. */
export function placeOfLargest(weights: Float64Array): number {
	let place = 0;
	for (let at = 1; at < weights.length; at += 1) {
		if (Math.abs(weights[at]!) > Math.abs(weights[place]!)) place = at;
	}
	return place;
}

/** Each direction once, whichever way round and however long. */
export function directionsOf(all: readonly (readonly number[])[]): number[][] {
	const found = new Map<string, number[]>();
	for (const weights of all) {
		const first = weights.find((weight) => Math.abs(weight) > NOTHING);
		if (first === undefined) continue;
		const scaled = weights.map((weight) => weight / first);
		found.set(scaled.map((weight) => weight.toFixed(7)).join(), scaled);
	}
	return [...found.values()];
}

/** The one vector that is perpendicular to these, up to its length; null where there are more. */
export function perpendicular(vectors: readonly (readonly number[])[], width: number): number[] | null {
	const rows = vectors.map((vector) => [...vector]);
	const pivots: number[] = [];
	for (const [at, row] of rows.entries()) {
		const pivot = row.findIndex((weight) => Math.abs(weight) > NOTHING);
		if (pivot < 0) return null;
		pivots.push(pivot);
		const scale = row[pivot]!;
		for (let column = 0; column < width; column += 1) row[column]! /= scale;
		for (const [other, target] of rows.entries()) {
			if (other === at) continue;
			const factor = target[pivot]!;
			for (let column = 0; column < width; column += 1) target[column]! -= factor * row[column]!;
		}
	}
	const free = Array.from({ length: width }, (_, column) => column).find(
		(column) => !pivots.includes(column)
	)!;
	const found = Array.from({ length: width }, () => 0);
	found[free] = 1;
	for (const [at, pivot] of pivots.entries()) found[pivot] = -rows[at]![free]!;
	return found;
}

/** All subsets of this size. */
export function subsetsOf<One>(all: readonly One[], size: number): One[][] {
	if (size === 0) return [[]];
	return all.flatMap((one, at) => subsetsOf(all.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}

/** How many subsets of a size there are. */
export function choices(all: number, size: number): number {
	let count = 1;
	for (let at = 0; at < size; at += 1) count = (count * (all - at)) / (at + 1);
	return count;
}
