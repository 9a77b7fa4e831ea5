import { Independent, rankOf, type Sparse } from './combinations.ts';
import { isHidden, toldOf, type Group, type Made } from './disclosure-rounding.ts';
import { sum } from './statistics/moments.ts';

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
		const told = isReached(out) ? null : toldOf(made, sought.room, out.perpendicular(), inside);
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
		if (left.length === 0) return toldOf(made, sought.room, space!, touched);
		if (space && isHidden(made, space, { touched, left }, most, sought.room)) return null;
		if (steps >= MOST_STEPS) return toldOf(made, 0, out.perpendicular(), left);
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
