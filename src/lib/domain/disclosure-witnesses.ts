import { Independent, type Sparse } from './combinations.ts';
import type { Made } from './disclosure-rounding.ts';

type Person = { readonly organisation: string; readonly columns: readonly Sparse[]; readonly weight: number };

/** How many answers may still be weighed. */
export type Effort = { left: number };

/** Of as many people of one organisation it is tried who of them are witnesses. */
const MOST_TRIED = 10;
/** So many times more than they are found they are looked for in vain. */
const MOST_FAILED = 40;
/** In as many organisations, those with the most people. */
const MOST_ORGANISATIONS = 10;

/**
 * Whether a figure can be added to others, given by their places, that tell of nobody. Witnesses are people whose answers alone do not let any sum
 * or difference with this figure leave all of them out. Where there are k such sets of people without anyone in common,
 * also without one's own organisation, and two of them without an organisation in common, each such sum or difference is
 * about at least k people of at least two organisations. Sets are looked for in one organisation and in two.
 */
export function hasWitnesses(
	made: Made,
	figure: { readonly at: number; readonly isSum: boolean },
	others: ReadonlySet<number>,
	k: number,
	effort: Effort
): boolean {
	const people = peopleIn(made, figure.at, others);
	const organisations = [...people.keys()];
	const pairs = organisations.flatMap((one, at) => organisations.slice(at + 1).map((other) => [one, other]));
	// Within one organisation a sum over people weighs them as the mean does, which is there.
	const pools = figure.isSum ? pairs : [...organisations.map((one) => [one]), ...pairs];
	let failed = 0;
	const sets: ReadonlySet<string>[] = [];
	for (const pool of pools) {
		for (;;) {
			const witnesses = witnessesAmong(
				{ width: others.size + 1, figure: others.size, effort },
				pool.map((one) => people.get(one)!)
			);
			if (!witnesses) break;
			for (const one of pool) {
				people.set(
					one,
					people.get(one)!.filter((person) => !witnesses.includes(person))
				);
			}
			sets.push(new Set(witnesses.map(({ organisation }) => organisation)));
			if (areEnough(sets, organisations, k)) return true;
		}
		failed += 1;
		if (failed - sets.length > MOST_FAILED) return false;
	}
	return false;
}

function areEnough(
	sets: readonly ReadonlySet<string>[],
	organisations: readonly string[],
	k: number
): boolean {
	return [null, ...organisations].every((own) => {
		const others = sets.filter((set) => own === null || !set.has(own));
		return (
			others.length >= k &&
			others.some((one, at) => others.slice(at + 1).some((other) => one.isDisjointFrom(other)))
		);
	});
}

/** People by organisation, those who count most in the figure first; their answers as they count in these figures alone. */
function peopleIn(made: Made, figure: number, others: ReadonlySet<number>): Map<string, Person[]> {
	// The figure stands last.
	const places = new Map([...others, figure].map((place, at) => [place, at]));
	const columns = new Map<number, Sparse>();
	const people = new Map(largestOf(made).map((organisation): [string, Person[]] => [organisation, []]));
	for (const { columns: own, people: of } of made.alike) {
		if ([...of.keys()].every((organisation) => !people.has(organisation))) continue;
		const answers = own.map((column) => {
			const known = columns.get(column) ?? among(made.columns[column]!, places);
			columns.set(column, known);
			return known;
		});
		const weight = answers.reduce((total, answer) => total + weightIn(answer, others.size), 0);
		for (const [organisation, count] of of) {
			const before = people.get(organisation);
			for (let one = 0; before && one < count; one += 1) {
				before.push({ organisation, weight, columns: answers });
			}
		}
	}
	for (const of of people.values()) of.sort((a, b) => b.weight - a.weight);
	return people;
}

/** The organisations with the most people, as many as are tried. */
function largestOf({ alike }: Made): string[] {
	const people = new Map<string, number>();
	for (const one of alike) {
		for (const [organisation, count] of one.people) {
			people.set(organisation, (people.get(organisation) ?? 0) + count);
		}
	}
	const largest = [...people].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
	return largest.slice(0, MOST_ORGANISATIONS).map(([organisation]) => organisation);
}

function among({ at, values }: Sparse, places: ReadonlyMap<number, number>): Sparse {
	const kept = at.flatMap((place, index) => (places.has(place) ? [index] : []));
	return { at: kept.map((index) => places.get(at[index]!)!), values: kept.map((index) => values[index]!) };
}

function weightIn({ at, values }: Sparse, figure: number): number {
	const place = at.indexOf(figure);
	return place < 0 ? 0 : values[place]!;
}

type Sought = { readonly width: number; readonly figure: number; readonly effort: Effort };

/** The fewest of these people, by organisation, that are found to be witnesses; null where all of them are none. */
function witnessesAmong(sought: Sought, pool: readonly (readonly Person[])[]): Person[] | null {
	const found = new Independent(sought.width);
	const used: Person[] = [];
	for (const person of interleaved(pool.map(inAndOut))) {
		const before = found.size;
		if (!add(found, person, sought)) return null;
		if (found.size > before) used.push(person);
		if (isWitnessed(found, sought)) return neededOf(used, sought);
	}
	return null;
}

/** Adds what somebody answered; false where no effort is left. */
function add(found: Independent, { columns }: Person, { effort }: Sought): boolean {
	effort.left -= columns.length;
	if (effort.left < 0) return false;
	for (const column of columns) found.add(column);
	return true;
}

function isWitnessed(found: Independent, { figure }: Sought): boolean {
	return !found.isMore({ at: [figure], values: [1] });
}

/** Who counts most and who counts least in turn: it is their difference that makes witnesses. */
function inAndOut(people: readonly Person[]): Person[] {
	const half = Math.ceil(Math.min(people.length, MOST_TRIED) / 2);
	const [most, least] = [people.slice(0, half), people.slice(half).toReversed().slice(0, half)];
	return interleaved([most, least]);
}

function interleaved<One>(lists: readonly (readonly One[])[]): One[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function neededOf(used: readonly Person[], sought: Sought): Person[] {
	let needed = [...used];
	for (const person of used.slice(0, -1)) {
		const rest = needed.filter((one) => one !== person);
		const found = new Independent(sought.width);
		if (rest.every((one) => add(found, one, sought)) && isWitnessed(found, sought)) needed = rest;
	}
	return needed;
}
