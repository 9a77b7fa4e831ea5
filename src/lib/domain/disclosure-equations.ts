import { sum } from './statistics/moments.ts';
import {
	NOTHING,
	choices,
	directionsOf,
	independent,
	perpendicular,
	subsetsOf,
	type Weighed
} from './vectors.ts';

/**
 * People who stand behind a set of figures in the same way: `weights` says how much one of them counts in each figure.
 * They belong to one organisation, whose people may know what all of them answered. `again` says that these may be
 * people of another column of the organisation once more, with another answer. Columns with the same `who` are several
 * answers of the same people.
 */
export type Column = {
	readonly organisation: string;
	readonly people: number;
	readonly weights: readonly number[];
	readonly again?: boolean;
	readonly who?: string;
};

/** How figures are looked at: what k is, and whether every organisation's own mean is public, as in a named round. */
export type Looking = { readonly k: number; readonly publicMeans: boolean };

/** As many sums and differences are tried one by one; where there are more, groups of people must do. */
const MOST_TRIED = 1500;

/**
 * Whether no sum or difference of figures is about fewer than k people, also for whoever knows what one organisation
 * answered; nor about one organisation alone, unless its mean is public. Figures are weighted sums of people's answers;
 * a sum or difference of them leaves out whom it gives no weight.
 */
export function tellNobodyApart(columns: readonly Column[], looking: Looking): boolean {
	const even = evened(columns);
	const organisations = [...new Set(columns.map(({ organisation }) => organisation))];
	const looks = [
		even,
		...organisations.map((own) => even.filter(({ organisation }) => organisation !== own))
	];
	// Groups are found quickly where there are many people; where there are none, each sum decides.
	const most = rankOf(even);
	return looks.every((left) => fillsGroups(left, looking, most) || everySumIsSafe(left, looking));
}

function everySumIsSafe(columns: readonly Column[], looking: Looking): boolean {
	const told = everySmallestSum(columns, looking);
	return (
		told !== null &&
		told.every(
			({ people, organisations }) => people >= looking.k && (organisations > 1 || looking.publicMeans)
		)
	);
}

/** About whom a sum or difference is: how many people, of how many organisations. */
type Told = { readonly people: number; readonly organisations: number };

/**
 * About whom those sums and differences are that leave out as many as they can: each leaves out one person less than
 * there are figures, and whoever else counts in the same way. Null where there are too many of them to try.
 */
function everySmallestSum(columns: readonly Column[], { publicMeans }: Looking): Told[] | null {
	const directions = publicMeans
		? differencesIn(columns)
		: directionsOf(columns.map(({ weights }) => weights));
	const rows = independentRows(directions);
	const flat = directions.map((weights) => rows.map((row) => weights[row]!));
	if (rows.length === 0) return [];
	if (choices(flat.length, rows.length - 1) > MOST_TRIED) return null;
	return subsetsOf(flat, rows.length - 1).flatMap((chosen): Told[] => {
		const factors = perpendicular(chosen, rows.length);
		if (!factors) return [];
		const value = ({ weights }: Column) => sum(rows.map((row, at) => weights[row]! * factors[at]!));
		return [publicMeans ? toldBesideMeans(columns, value) : toldBy(columns, value)];
	});
}

function toldBy(columns: readonly Column[], value: (column: Column) => number): Told {
	const about = columns.filter((column) => Math.abs(value(column)) > NOTHING);
	const organisations = new Set(about.map(({ organisation }) => organisation)).size;
	return { people: withoutAgain(about), organisations };
}

/** Where means are public, all who count the same in an organisation can be taken away: the most numerous are. */
function toldBesideMeans(columns: readonly Column[], value: (column: Column) => number): Told {
	const about = [...Map.groupBy(columns, ({ organisation }) => organisation).values()].map((own) => {
		const alike = Map.groupBy(own, (column) => value(column).toFixed(9));
		const sizes = [...alike.values()].map((members) => sum(members.map(({ people }) => people)));
		return sum(sizes) - Math.max(...sizes);
	});
	return { people: sum(about), organisations: about.filter((people) => people > 0).length };
}

/** People of these columns, each once: those who answered again may be people of another column. */
function withoutAgain(columns: readonly Column[]): number {
	return sum(
		[...Map.groupBy(columns, ({ organisation }) => organisation).values()].map((own) => {
			const [first, again] = [false, true].map((which) =>
				peopleOf(own.filter((column) => (column.again ?? false) === which))
			);
			return Math.max(first!, again!);
		})
	);
}

/** People of these columns, each once: those with several answers have several columns. */
function peopleOf(columns: readonly Column[]): number {
	const counted = new Set<string>();
	return sum(
		columns.map(({ who, people }) => {
			if (who === undefined) return people;
			const before = counted.has(who);
			counted.add(who);
			return before ? 0 : people;
		})
	);
}

function differencesIn(columns: readonly Column[]): number[][] {
	const all = [...Map.groupBy(columns, ({ organisation }) => organisation).values()].flatMap((own) =>
		own.flatMap((one, at) =>
			own.slice(at + 1).map((other) => one.weights.map((weight, index) => weight - other.weights[index]!))
		)
	);
	return directionsOf(all);
}

function independentRows(vectors: readonly (readonly number[])[]): number[] {
	const width = vectors[0]?.length ?? 0;
	const rows = Array.from({ length: width }, (_, row) => ({
		row,
		weights: vectors.map((vector) => vector[row]!)
	}));
	return independent(rows).map(({ row }) => row);
}

/**
 * The same without trying: where k groups of people can be found that have no one in common, and in each of which every
 * sum or difference gives somebody weight, each of them is about at least k people; the same with two organisations.
 * Where such groups exist but are not found, more is hidden than needs to be.
 */
function fillsGroups(columns: readonly Column[], { k, publicMeans }: Looking, most: number): boolean {
	if (publicMeans) {
		// All differences count, also those that no pair stands for.
		const rank = rankOf(differencesIn(columns).map((weights) => ({ weights })));
		return fills(besideTheirMeans(columns, k), k, rank);
	}
	const rank = rankOf(columns, most);
	return fills(columns, k, rank) && fillsWithOrganisations(columns, 2, rank);
}

/** Whether there are so many groups of this rank, of which each person is in one at most. */
function fills(columns: readonly Column[], groups: number, rank: number): boolean {
	if (rank === 0) return true;
	let left = columns.filter(({ again }) => !again).map((column) => ({ ...column }));
	for (let group = 0; group < groups; group += 1) {
		// Whoever is most numerous goes first, so that the rare ones last.
		left = left.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people);
		const chosen = independent(left, rank);
		if (chosen.length < rank) return false;
		const gone = new Set(chosen.flatMap(({ who }) => who ?? []));
		for (const column of left) {
			if (column.who === undefined ? chosen.includes(column) : gone.has(column.who)) column.people -= 1;
		}
	}
	return true;
}

/** The same with organisations in the place of people. */
function fillsWithOrganisations(columns: readonly Column[], groups: number, rank: number): boolean {
	let left = [...columns];
	for (let group = 0; group < groups; group += 1) {
		const chosen = independent(left, rank);
		if (chosen.length < rank) return false;
		const gone = new Set(chosen.map(({ organisation }) => organisation));
		left = left.filter(({ organisation }) => !gone.has(organisation));
	}
	return true;
}

function rankOf(columns: readonly Weighed[], most?: number): number {
	return independent(columns, most).length;
}

/** Weights of figures brought to a size in which they can be compared. */
function evened(columns: readonly Column[]): Column[] {
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
 * are paired; a pair is a person about whom something could be told. No more people are paired than groups can need.
 */
function besideTheirMeans(columns: readonly Column[], groups: number): Column[] {
	return [...Map.groupBy(columns, ({ organisation }) => organisation)].flatMap(([organisation, own]) => {
		const most = groups * own.length;
		const left = own.map((column) => ({ ...column, people: Math.min(column.people, most) }));
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
