import { sum } from './statistics/moments.ts';

/**
 * People who stand behind a set of figures in the same way: `weights` says how much one of them counts in each figure.
 * They belong to one organisation, whose people may know what all of them answered. `again` says that these may be
 * people of another column of the organisation once more, with another answer.
 */
export type Column = {
	readonly organisation: string;
	readonly people: number;
	readonly weights: readonly number[];
	readonly again?: boolean;
};

/** Smaller than this a weight is the rounding of what should be nothing. */
const NOTHING = 1e-9;

/**
 * Whether no sum or difference of figures is about fewer than k people or about one organisation alone, also for
 * whoever knows what one organisation answered. Figures are weighted sums of people's answers; a sum or difference of
 * them leaves out whom it gives no weight. Where k groups of people can be found that have no one in common, and in
 * each of which every sum or difference gives somebody weight, each of them is about at least k people; the same with
 * organisations. (Where such groups exist but are not found, more is hidden than needs to be.)
 */
export function tellNobodyApart(columns: readonly Column[], k: number): boolean {
	const organisations = [...new Set(columns.map(({ organisation }) => organisation))];
	const without = (...left: string[]) => columns.filter(({ organisation }) => !left.includes(organisation));
	return (
		[columns, ...organisations.map((own) => without(own))].every((rest) => fills(rest, k)) &&
		(fillsWithOrganisations(columns, 3) ||
			organisations.every((own) =>
				organisations.every((other) => own === other || rankOf(without(own, other)) === rankOf(without(own)))
			))
	);
}

/** Whether there are so many groups of full rank, of which each person is in one at most. */
function fills(columns: readonly Column[], groups: number): boolean {
	const rank = rankOf(columns);
	if (rank === 0) return true;
	let left = columns.filter(({ again }) => !again).map((column) => ({ ...column }));
	for (let group = 0; group < groups; group += 1) {
		// Whoever is most numerous goes first, so that the rare ones last.
		left = left.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people);
		const chosen = independent(left);
		if (chosen.length < rank) return false;
		for (const column of chosen) column.people -= 1;
	}
	return true;
}

/** The same with organisations in the place of people. */
function fillsWithOrganisations(columns: readonly Column[], groups: number): boolean {
	const rank = rankOf(columns);
	let left = [...columns];
	for (let group = 0; group < groups; group += 1) {
		const chosen = independent(left);
		if (chosen.length < rank) return false;
		const gone = new Set(chosen.map(({ organisation }) => organisation));
		left = left.filter(({ organisation }) => !gone.has(organisation));
	}
	return true;
}

function rankOf(columns: readonly Column[]): number {
	return independent(columns).length;
}

/** The first of these whose weights do not follow from those before them (Gauss's elimination). */
function independent<One extends Column>(columns: readonly One[]): One[] {
	const reduced: { readonly pivot: number; readonly weights: readonly number[] }[] = [];
	const chosen: One[] = [];
	for (const column of columns) {
		if (reduced.length === column.weights.length) break;
		const rest = reduced.reduce<readonly number[]>(
			(weights, { pivot, weights: row }) =>
				weights[pivot] === 0 ? weights : weights.map((weight, at) => weight - weights[pivot]! * row[at]!),
			column.weights
		);
		const largest = Math.max(...rest.map(Math.abs));
		if (largest < NOTHING) continue;
		const pivot = rest.findIndex((weight) => Math.abs(weight) === largest);
		reduced.push({ pivot, weights: rest.map((weight) => weight / rest[pivot]!) });
		chosen.push(column);
	}
	return chosen;
}

/** Weights of figures brought to a size in which they can be compared. */
export function evened(columns: readonly Column[]): Column[] {
	const count = columns[0]?.weights.length ?? 0;
	const sizes = Array.from({ length: count }, (_, at) =>
		Math.max(NOTHING, ...columns.map(({ weights }) => Math.abs(weights[at]!)))
	);
	return columns.map((column) => ({
		...column,
		weights: column.weights.map((weight, at) => weight / sizes[at]!)
	}));
}

/**
 * The columns that remain where every organisation's own mean is public, as in a named round: whoever knows it can take
 * any multiple of it away, so that only differences between its people tell something. People with different weights
 * are paired; a pair is a person about whom something could be told.
 */
export function besideTheirMeans(columns: readonly Column[]): Column[] {
	return [...Map.groupBy(columns, ({ organisation }) => organisation)].flatMap(([organisation, own]) => {
		const left = own.map((column) => ({ ...column }));
		const pairs: Column[] = [];
		while (sum(left.map(({ people }) => Math.sign(people))) > 1) {
			const [first, second] = left.sort((a, b) => b.people - a.people);
			const people = Math.max(1, second!.people - (left[2]?.people ?? 0));
			const weights = first!.weights.map((weight, at) => weight - second!.weights[at]!);
			pairs.push({ organisation, people, weights });
			first!.people -= people;
			second!.people -= people;
		}
		return pairs;
	});
}
