import { scorerOf, type Scorer } from './person-score.ts';
import { itemsIn, itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { ROLE, type Response } from './response.ts';

/** One thing that is scored: a dimension of a framework, or an item by itself (`framework` is null). */
export type Part = {
	readonly framework: string | null;
	readonly id: string;
	readonly items: readonly Item[];
	readonly minimumShare: number;
};

/** How many people scored which value on one part, and their don't-know among their applicable answers. */
export type PartTally = {
	readonly values: ReadonlyMap<number, number>;
	readonly dontKnow: number;
	readonly applicable: number;
};

/** What the people of one organisation in one role say: a tally for each part, in the order of `partsIn`. */
export type GroupTally = {
	readonly organisation: string;
	readonly role: string | null;
	readonly people: number;
	/** How many people have a score on which parts, by `patternOf`. Of many people it holds the complete ones alone. */
	readonly patterns: ReadonlyMap<string, number>;
	readonly parts: readonly PartTally[];
};

/** Up to so many people of one organisation and role it is kept which parts each of them has a score on. */
export const MOST_PATTERNS = 400;

/** All that a round's scores are made of: who said what is gone, how often it was said is kept. */
export type Tallies = readonly GroupTally[];

const known = new WeakMap<Questionnaire, readonly Part[]>();

/** What is scored by a questionnaire: the dimensions of each framework, then each item. */
export function partsIn(questionnaire: Questionnaire): readonly Part[] {
	const before = known.get(questionnaire);
	if (before) return before;
	const parts: Part[] = [
		...questionnaire.frameworks.flatMap(({ id: framework, minimumShare, dimensions }) =>
			dimensions.map(({ id }) => ({
				...{ framework, id, minimumShare },
				items: itemsIn(questionnaire, framework, id)
			}))
		),
		...[...itemsOf(questionnaire).values()].map((item) => ({
			...{ framework: null, id: item.id, items: [item], minimumShare: 1 }
		}))
	];
	known.set(questionnaire, parts);
	return parts;
}

/** Counts what people answered, by organisation and role. The order of the responses changes nothing. */
export function tally(questionnaire: Questionnaire, responses: Iterable<Response>): Tallies {
	const scorers = partsIn(questionnaire).map(({ items, minimumShare }) => scorerOf(items, minimumShare));
	const groups = new Map<string, Counting>();
	for (const response of responses) countIn(groups, scorers, response);
	return inOrder([...groups.values()].map(withFewPatterns));
}

/** Which parts a pattern has a score on, in the order of `partsIn`. */
export function scoredIn(pattern: string): boolean[] {
	return [...BigInt(`0x${pattern}`).toString(2)].slice(1).map((bit) => bit === '1');
}

/** Two counts of different people as one. */
export function addedUp(one: Tallies, other: Tallies): Tallies {
	const others = new Map(other.map((group) => [keyOf(group), group]));
	const both = one.map((group) => {
		const same = others.get(keyOf(group));
		others.delete(keyOf(group));
		return same ? sumOf(group, same) : group;
	});
	return inOrder([...both, ...others.values()]);
}

type Countable = {
	readonly values: Map<number, number>;
	dontKnow: number;
	applicable: number;
};

type Counting = {
	readonly organisation: string;
	readonly role: string | null;
	people: number;
	readonly patterns: Map<string, number>;
	readonly parts: Countable[];
};

function countIn(groups: Map<string, Counting>, scorers: readonly Scorer[], response: Response): void {
	const { organisation, choices, answers } = response;
	const who = { organisation, role: choices.get(ROLE) ?? null };
	const key = keyOf(who);
	const empty = (): Countable => ({ values: new Map(), dontKnow: 0, applicable: 0 });
	const group = groups.get(key) ?? {
		...{ ...who, people: 0, patterns: new Map() },
		parts: scorers.map(empty)
	};
	groups.set(key, group);
	group.people += 1;
	const scored = scorers.map((scorer, index) => {
		const { value, dontKnow, applicable } = scorer(answers);
		const part = group.parts[index]!;
		part.dontKnow += dontKnow;
		part.applicable += applicable;
		if (value !== null) addTo(part.values, value, 1);
		return value !== null;
	});
	addTo(group.patterns, patternOf(scored), 1);
}

/** A key for which parts somebody has a score on; a one before them keeps the first ones that are not scored. */
function patternOf(scored: readonly boolean[]): string {
	return BigInt(`0b1${scored.map(Number).join('')}`).toString(16);
}

/** Where there are many people, nobody can be told by a pattern that is not kept: see `disclosure-crowds`. */
function withFewPatterns(group: GroupTally): GroupTally {
	if (group.people <= MOST_PATTERNS) return group;
	const complete = patternOf(group.parts.map(() => true));
	const people = group.patterns.get(complete);
	return { ...group, patterns: new Map(people === undefined ? [] : [[complete, people]]) };
}

function addTo<Key>(counts: Map<Key, number>, key: Key, people: number): void {
	counts.set(key, (counts.get(key) ?? 0) + people);
}

function sumOf(one: GroupTally, other: GroupTally): GroupTally {
	return withFewPatterns({
		...one,
		people: one.people + other.people,
		patterns: countsOf(one.patterns, other.patterns),
		parts: one.parts.map((part, index) => {
			const { values, dontKnow, applicable } = other.parts[index]!;
			return {
				values: countsOf(part.values, values),
				dontKnow: part.dontKnow + dontKnow,
				applicable: part.applicable + applicable
			};
		})
	});
}

function countsOf<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): Map<Key, number> {
	const all = new Map(one);
	for (const [key, people] of other) addTo(all, key, people);
	return all;
}

/** By organisation and role, so that sums over them come out the same whoever answered first. */
function inOrder(groups: readonly GroupTally[]): Tallies {
	const keyed = groups.map((group) => ({ key: keyOf(group), group }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ group }) => group);
}

function keyOf({ organisation, role }: Pick<GroupTally, 'organisation' | 'role'>): string {
	return JSON.stringify([organisation, role]);
}
