import { sum } from './moments.ts';

/** A value with how many people gave it. */
export type Counted = { readonly value: number; readonly people: number };

/** Values of which each was given once. */
export function once(values: readonly number[]): Counted[] {
	return values.map((value) => ({ value, people: 1 }));
}

/** How many people gave these values. */
export function peopleIn(counted: readonly Counted[]): number {
	return sum(counted.map(({ people }) => people));
}

/** The mean over people, or null of nobody. */
export function meanOver(counted: readonly Counted[]): number | null {
	const people = peopleIn(counted);
	return people === 0 ? null : sum(counted.map((one) => one.value * one.people)) / people;
}

/** The middle value over people, between two values where their number is even; null of nobody. */
export function medianOver(counted: readonly Counted[]): number | null {
	const people = peopleIn(counted);
	if (people === 0) return null;
	const sorted = counted.toSorted((a, b) => a.value - b.value);
	const [lower, upper] = [Math.ceil(people / 2), Math.floor(people / 2) + 1].map((place) =>
		valueAt(sorted, place)
	);
	return (lower! + upper!) / 2;
}

/** The value of the person in this place, from 1 on, of values in order. */
function valueAt(sorted: readonly Counted[], place: number): number {
	let passed = 0;
	for (const { value, people } of sorted) {
		passed += people;
		if (passed >= place) return value;
	}
	throw new RangeError(`There is nobody in place ${place}.`);
}
