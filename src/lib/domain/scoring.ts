import { rangeOf, type Item, type Questionnaire } from './questionnaire.ts';
import type { Response } from './response.ts';
import { meanOver, peopleIn, type Counted } from './statistics/counted.ts';
import { mean, sum } from './statistics/moments.ts';
import { partsIn, scoredIn, tally, type GroupTally, type Part, type Tallies } from './tallies.ts';

/** People behind a figure: how many of one organisation and role scored this value. */
export type Voice = Counted & { readonly organisation: string; readonly role: string | null };

/** People of one organisation and role who have a score on the same parts. */
export type Pattern = {
	readonly organisation: string;
	readonly role: string | null;
	readonly items: readonly string[];
	/** The dimensions they have a score on, by `dimensionKey`. */
	readonly dimensions: ReadonlySet<string>;
	readonly people: number;
};

/** People of one organisation and role who are so many that it is not known which parts each of them has a score on. */
export type Crowd = Omit<Pattern, 'items' | 'dimensions'>;

/** The values that a figure can have, and in how many steps. */
export type Scale = { readonly min: number; readonly max: number; readonly options: number };

/**
 * A figure with what stands behind it. `mean` is null where there is nothing to score. For the network it is the mean
 * of its organisations, and `personMean` the mean of all people; for an organisation the two are the same. `dontKnow`
 * is the share (0 to 1) of don't-know among the applicable answers, null without any. `told` are the people behind
 * what is told about people: in a named round those of its first showing, until enough others have joined (rule 5).
 */
export type Score = {
	readonly mean: number | null;
	readonly personMean: number | null;
	readonly people: number;
	readonly organisations: number;
	readonly dontKnow: number | null;
	readonly voices: readonly Voice[];
	readonly told: readonly Voice[];
	readonly scale: Scale;
};

/** Scores by framework id and dimension id. */
export type DimensionScores = ReadonlyMap<string, ReadonlyMap<string, Score>>;

/** Everything that the answers of one round say, before anything is hidden. It never leaves the server as it is. */
export type Scores = {
	readonly questionnaire: Questionnaire;
	readonly people: number;
	readonly answered: number;
	readonly invited: number;
	/** Whether answers came in since the first showing that are too few to be added (rule 5). */
	readonly waiting: boolean;
	readonly network: DimensionScores;
	readonly items: ReadonlyMap<string, Score>;
	readonly organisations: ReadonlyMap<string, DimensionScores>;
	/** Who has a score on what: it ties the figures of all dimensions and items to each other. */
	readonly patterns: readonly Pattern[];
	readonly crowds: readonly Crowd[];
};

/** A dimension of a framework as a key. */
export function dimensionKey(framework: string, dimension: string): string {
	return `${framework} ${dimension}`;
}

/**
 * Scores a round: person to dimension, organisation as the mean of its people, network as the mean of its
 * organisations (domain/statistics, scores). `invited` is how many organisations the round was opened for.
 */
export function score(questionnaire: Questionnaire, responses: Iterable<Response>, invited: number): Scores {
	return scoresOf(questionnaire, tally(questionnaire, responses), invited);
}

/** The same, from what was counted before. */
export function scoresOf(questionnaire: Questionnaire, tallies: Tallies, invited: number): Scores {
	const parts = partsIn(questionnaire).map((part, index) => ({ part, index, scale: scaleOf(part.items) }));
	const gather = (groups: Tallies): DimensionScores =>
		new Map(
			questionnaire.frameworks.map(({ id }) => [
				id,
				new Map(
					parts
						.filter(({ part }) => part.framework === id)
						.map(({ part, index, scale }) => [part.id, combine(groups, index, scale)])
				)
			])
		);
	const members = Map.groupBy(tallies, ({ organisation }) => organisation);
	return {
		...{ questionnaire, answered: members.size, invited, waiting: false },
		people: sum(tallies.map(({ people }) => people)),
		network: gather(tallies),
		items: new Map(
			parts
				.filter(({ part }) => part.framework === null)
				.map(({ part, index, scale }) => [part.id, combine(tallies, index, scale)])
		),
		organisations: new Map([...members].map(([id, groups]) => [id, gather(groups)])),
		patterns: tallies.flatMap((group) => patternsIn(group, partsIn(questionnaire))),
		crowds: tallies.map(unknownIn).filter(({ people }) => people > 0)
	};
}

/** One figure over these people; organisations weigh the same. */
export function combineVoices(voices: readonly Voice[]): { mean: number | null; personMean: number | null } {
	return {
		mean: mean([...partsOf(voices).values()].map((one) => one.mean)),
		personMean: meanOver(voices)
	};
}

/** Each organisation's share in a figure: its mean and the number of its people. */
export function partsOf(voices: readonly Voice[]): Map<string, { mean: number; people: number }> {
	const byOrganisation = Map.groupBy(voices, ({ organisation }) => organisation);
	return new Map(
		[...byOrganisation].map(([id, members]) => [id, { mean: meanOver(members)!, people: peopleIn(members) }])
	);
}

function combine(groups: Tallies, index: number, scale: Scale): Score {
	const voices = voicesIn(groups, index);
	const applicable = sum(groups.map(({ parts }) => parts[index]!.applicable));
	const dontKnow = sum(groups.map(({ parts }) => parts[index]!.dontKnow));
	return {
		...combineVoices(voices),
		people: peopleIn(voices),
		organisations: new Set(voices.map(({ organisation }) => organisation)).size,
		dontKnow: applicable === 0 ? null : dontKnow / applicable,
		...{ voices, told: voices, scale }
	};
}

/** The people behind one part, given by its place in `partsIn`. */
export function voicesIn(tallies: Tallies, index: number): Voice[] {
	return tallies.flatMap((group) => voicesOf(group, index));
}

function patternsIn({ organisation, role, patterns }: GroupTally, parts: readonly Part[]): Pattern[] {
	return [...patterns]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([pattern, people]) => {
			const scored = scoredIn(pattern);
			const which = parts.filter((_, index) => scored[index]);
			return {
				...{ organisation, role, people },
				items: which.filter(({ framework }) => framework === null).map(({ id }) => id),
				dimensions: new Set(
					which.flatMap(({ framework, id }) => (framework === null ? [] : dimensionKey(framework, id)))
				)
			};
		});
}

function unknownIn({ organisation, role, people, patterns }: GroupTally): Crowd {
	return { organisation, role, people: people - sum([...patterns.values()]) };
}

/** In the order of their values, so that sums over them come out the same whoever answered first. */
function voicesOf({ organisation, role, parts }: GroupTally, index: number): Voice[] {
	return [...parts[index]!.values]
		.sort(([a], [b]) => a - b)
		.map(([value, people]) => ({ organisation, role, value, people }));
}

function scaleOf(items: readonly Item[]): Scale {
	const ranges = items.map(rangeOf);
	return {
		min: Math.min(...ranges.map(({ min }) => min)),
		max: Math.max(...ranges.map(({ max }) => max)),
		options: Math.max(...items.map(({ options }) => options.length))
	};
}
