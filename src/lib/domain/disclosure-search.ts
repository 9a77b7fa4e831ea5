import { Independent, partIn, rankOf, type Combinations, type Sparse } from './combinations.ts';
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

/**
 * What is looked for: k; how much the rounding may still hide beside people whose answers are not among the columns (0 to
 * 1; below that nothing can be shown); and whether fewer than k people are known to be hidden anyway.
 */
export type Sought = { readonly k: number; readonly room: number; readonly hidden: boolean };

/** A sum or difference that tells of somebody: how much each figure counts in it, and at whose look it was found. */
export type Told = { readonly weights: Float64Array; readonly look: number };

/** As many steps are taken in one search; a search that does not end by then counts as one that found somebody. */
const MOST_STEPS = 60;
/** In a larger space it takes longer to see whether everybody is hidden than to go on. */
const FEW = 64;

/** People of one organisation or several who count the same, as they are looked at by somebody. */
type Group = {
	readonly columns: readonly number[];
	readonly people: number;
	readonly organisations: readonly string[];
};

/** Whom no combination may be about any more, by what they answered; who may be; and who is. */
type State = {
	readonly out: Independent;
	readonly left: readonly Group[];
	readonly touched: readonly Group[];
};

/** Says whether no combination leaves all these columns out. */
type IsReached = (columns: Independent) => boolean;

/**
 * A sum or difference of figures that is about fewer than k people or about one organisation, and that rounding does not
 * hide, for a stranger or for whoever knows what one organisation answered; null where there is none. `start` is the look
 * to go on with when some figure was taken away.
 */
export function findTold(made: Made, sought: Sought, start = 0): Told | null {
	if (sought.room < 0) return { weights: new Float64Array(made.width).fill(1), look: start };
	// In one order, so that a look stays a look when figures are taken away.
	const organisations = [...new Set(made.alike.flatMap(({ people }) => [...people.keys()]))].sort();
	const isReached = reaching(made, made.columns);
	const isApart = manyOrganisations(made, organisations, isReached);
	if (isApart && sought.hidden) return null;
	const sets = setsIn(made, organisations, isReached, 3 * sought.k);
	for (const [look, own] of [null, ...organisations].entries()) {
		if (look < start) continue;
		const others = sets.filter((set) => own === null || !set.has(own));
		const apart =
			isApart || others.some((one, at) => others.slice(at + 1).some((other) => one.isDisjointFrom(other)));
		if (apart && others.length >= sought.k) continue;
		const weights = lookFor(made, sought, { own, others: apart ? [] : organisations });
		if (weights) return { weights, look };
	}
	return null;
}

function reaching({ width }: Made, columns: Iterable<Sparse>): IsReached {
	const full = rankOf(columns, width);
	return (found) => found.size === full;
}

/** Whether every combination gives weight to somebody of at least three organisations, so that nobody's own is the second. */
function manyOrganisations(made: Made, organisations: readonly string[], isReached: IsReached): boolean {
	let [sets, found] = [0, new Independent(made.width)];
	for (const organisation of organisations) {
		for (const { columns, people } of made.alike) {
			if (people.has(organisation)) addTo(found, made, { columns });
		}
		if (!isReached(found)) continue;
		sets += 1;
		found = new Independent(made.width);
	}
	return sets >= 3;
}

/**
 * Sets of people without anyone in common, to whom every combination gives weight: as the organisations they are of. What
 * is about fewer people than there are such sets does not exist.
 */
function setsIn(
	made: Made,
	organisations: readonly string[],
	isReached: IsReached,
	most: number
): ReadonlySet<string>[] {
	const all = organisations.flatMap((organisation) =>
		made.alike.flatMap(({ columns, people }): Group[] => {
			const own = people.get(organisation);
			return own === undefined ? [] : [{ columns, people: own, organisations: [organisation] }];
		})
	);
	return filled(made, new Independent(made.width), isReached, all, most).sets.map(
		(set) => new Set(set.flatMap(({ organisations }) => organisations))
	);
}

/** Sets of people; how many of each group are in none; and the people of whom no further set could be made. */
type Filled = {
	readonly sets: readonly (readonly Group[])[];
	readonly spare: ReadonlyMap<Group, number>;
	readonly short: Independent;
};

/** As many sets of these people as can be made, each of which no combination leaves out. */
function filled(
	made: Made,
	out: Independent,
	isReached: IsReached,
	groups: readonly Group[],
	most: number
): Filled {
	const sets: Group[][] = [];
	const spare = new Map(groups.map((group) => [group, group.people]));
	while (sets.length < most) {
		const used: Group[] = [];
		const found = out.copy();
		for (const [group, people] of spare) {
			if (people === 0) continue;
			const before = found.size;
			addTo(found, made, group);
			if (found.size > before) used.push(group);
			if (isReached(found)) break;
		}
		if (used.length === 0 || !isReached(found)) return { sets, spare, short: found };
		for (const group of used) spare.set(group, spare.get(group)! - 1);
		sets.push(used);
	}
	return { sets, spare, short: out };
}

function addTo(found: Independent, made: Made, { columns }: Pick<Group, 'columns'>): void {
	for (const column of columns) found.add(made.columns[column]!);
}

/** What can be told by somebody who knows what their `own` organisation answered, also about one of the `others` alone. */
function lookFor(
	made: Made,
	sought: Sought,
	{ own, others }: { own: string | null; others: readonly string[] }
): Float64Array | null {
	const groups = made.alike.flatMap(({ columns, people }): Group[] => {
		const of = [...people].filter(([organisation]) => organisation !== own);
		if (of.length === 0 || columns.length === 0) return [];
		return [{ columns, people: sum(of.map(([, count]) => count)), organisations: of.map(([id]) => id) }];
	});
	const seen = new Set(groups.flatMap(({ columns }) => columns));
	const isReached = reaching(
		made,
		[...seen].map((column) => made.columns[column]!)
	);
	for (const organisation of others) {
		const inside = groups.filter(({ organisations: of }) => of.length === 1 && of[0] === organisation);
		if (inside.length === 0) continue;
		const out = new Independent(made.width);
		for (const group of groups) if (!inside.includes(group)) addTo(out, made, group);
		const told = isReached(out) ? null : toldOf(made, sought, out.perpendicular(), inside);
		if (told) return told;
	}
	let steps = 0;
	return search({ out: new Independent(made.width), left: groups, touched: [] }, sought.k - 1);

	/** Goes through who may be among the few that a combination is about, and who is not. */
	function search(from: State, most: number): Float64Array | null {
		const { touched } = from;
		const out = from.out.copy();
		let left = from.left;
		let found: Filled | null = null;
		steps += 1;
		for (;;) {
			left = left
				.filter(({ columns }) => columns.some((column) => out.isMore(made.columns[column]!)))
				.sort((a, b) => b.people - a.people || b.columns.length - a.columns.length);
			let many = left.filter(({ people }) => people > most);
			if (many.length === 0) {
				found = filled(made, out, isReached, left, most + 1);
				const { sets, spare } = found;
				// Whatever tells of somebody tells of somebody in each of these sets too.
				if (sets.length > most) return null;
				many = left.filter((group) => sets.length + spare.get(group)! > most);
			}
			if (many.length === 0) break;
			for (const group of many) addTo(out, made, group);
			if (isReached(out)) return null;
			left = left.filter((group) => !many.includes(group));
		}
		const space = left.length === 0 || made.width - out.size <= FEW ? out.perpendicular() : null;
		if (left.length === 0) return toldOf(made, sought, space!, touched);
		if (space && isHidden(made, space, { touched, left }, most, sought.room)) return null;
		if (steps >= MOST_STEPS) return toldOf(made, { ...sought, room: 0 }, out.perpendicular(), left);
		const next =
			left.find(
				(group) =>
					found!.spare.get(group)! === 0 &&
					group.columns.some((column) => found!.short.isMore(made.columns[column]!))
			) ?? left[0]!;
		const rest = left.filter((group) => group !== next);
		const without = out.copy();
		addTo(without, made, next);
		return (
			search({ out, left: rest, touched: [...touched, next] }, most - next.people) ??
			(isReached(without) ? null : search({ out: without, left: rest, touched }, most))
		);
	}
}

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
function isHidden(
	made: Made,
	space: Combinations,
	{ touched, left }: Pick<State, 'touched' | 'left'>,
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
function toldOf(
	made: Made,
	{ room }: Sought,
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
