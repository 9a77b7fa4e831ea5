import { partIn, type Combinations, type Sparse } from './combinations.ts';
import { sum } from './statistics/moments.ts';

/**
 * People who count the same in all figures: one column for each answer of theirs, by its place among the columns, and
 * how many they are in each organisation.
 */
export type Alike = { readonly columns: readonly number[]; readonly people: ReadonlyMap<string, number> };

/**
 * What figures are made of. A column is one answer: how much it counts in each of `width` figures, in what the figure is
 * rounded to, from the lowest to the highest that could be answered. So a combination of figures in which the answers of
 * some people can make a difference of less than all its figures' weights together says nothing of them.
 */
export type Made = {
	readonly width: number;
	readonly columns: readonly Sparse[];
	readonly alike: readonly Alike[];
};

/** People of one organisation or several who count the same, as they are looked at by somebody. */
export type Group = {
	readonly columns: readonly number[];
	readonly people: number;
	readonly organisations: readonly string[];
};

/** How much one person of a group can make a difference in a space's combinations, by what each figure weighs in them. */
function weightsIn({ columns, width }: Made, space: Combinations, group: Group): Float64Array {
	const total = new Float64Array(width);
	for (const column of group.columns) {
		const part = partIn(space, columns[column]!, width);
		for (let at = 0; at < width; at += 1) total[at]! += Math.abs(part[at]!);
	}
	return total;
}

/** Whether those touched and so few of the people left can make no more of a difference than is rounded away. */
export function isHidden(
	made: Made,
	space: Combinations,
	{ touched, left }: { readonly touched: readonly Group[]; readonly left: readonly Group[] },
	most: number,
	room: number
): boolean {
	const weights = new Map([...touched, ...left].map((group) => [group, weightsIn(made, space, group)]));
	for (let at = 0; at < made.width; at += 1) {
		const weightOf = (group: Group) => weights.get(group)![at]!;
		let total = sum(touched.map((group) => weightOf(group) * group.people));
		let places = most;
		for (const group of left.toSorted((a, b) => weightOf(b) - weightOf(a))) {
			const people = Math.min(group.people, places);
			total += weightOf(group) * people;
			places -= people;
			if (places === 0) break;
		}
		if (total > room) return false;
	}
	return true;
}

/** A combination of a space that tells of these people what is not rounded away; null where there is none. */
export function toldOf(
	made: Made,
	room: number,
	space: Combinations,
	people: readonly Group[]
): Float64Array | null {
	if (space.length === 0 || people.length === 0) return null;
	const total = new Float64Array(made.width);
	let most: { readonly part: Float64Array; readonly size: number } | null = null;
	for (const { columns, people: count } of people) {
		for (const column of columns) {
			const part = partIn(space, made.columns[column]!, made.width);
			for (let at = 0; at < made.width; at += 1) total[at]! += Math.abs(part[at]!) * count;
			const size = largest(part);
			if (!most || size > most.size) most = { part, size };
		}
	}
	return largest(total) > room ? most!.part : null;
}

function largest(values: Float64Array): number {
	let found = 0;
	for (const value of values) found = Math.max(found, Math.abs(value));
	return found;
}
