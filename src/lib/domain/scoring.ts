import { itemsIn, itemsOf, rangeOf, type Framework, type Item, type Questionnaire } from './questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Response } from './response.ts';
import { mean, sum } from './statistics/moments.ts';

/** One person behind a figure: what they scored, for which organisation and in which role. */
export type Voice = {
	readonly organisation: string;
	readonly role: string | null;
	readonly value: number;
};

/** The values that a figure can have, and in how many steps. */
export type Scale = { readonly min: number; readonly max: number; readonly options: number };

/**
 * A figure with what stands behind it. `mean` is null where there is nothing to score. For the network it is the mean
 * of its organisations, and `personMean` the mean of all people; for an organisation the two are the same. `dontKnow`
 * is the share (0 to 1) of don't-know among the applicable answers, null without any.
 */
export type Score = {
	readonly mean: number | null;
	readonly personMean: number | null;
	readonly people: number;
	readonly organisations: number;
	readonly dontKnow: number | null;
	readonly voices: readonly Voice[];
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
	readonly network: DimensionScores;
	readonly items: ReadonlyMap<string, Score>;
	readonly organisations: ReadonlyMap<string, DimensionScores>;
};

/** The choice question whose answer is a person's role. */
export const ROLE = 'role';

type PersonScore = {
	readonly organisation: string;
	readonly role: string | null;
	readonly value: number | null;
	readonly dontKnow: number;
	readonly applicable: number;
};

/**
 * Scores a round: person to dimension, organisation as the mean of its people, network as the mean of its
 * organisations (domain/statistics, scores). `invited` is how many organisations the round was opened for.
 */
export function score(questionnaire: Questionnaire, responses: readonly Response[], invited: number): Scores {
	const dimensions = questionnaire.frameworks.map((framework) => ({
		framework: framework.id,
		dimensions: framework.dimensions.map(({ id }) => {
			const items = itemsIn(questionnaire, framework.id, id);
			const people = responses.map((response) => scorePerson(framework, items, response));
			const members = Map.groupBy(people, ({ organisation }) => organisation);
			return { id, scale: scaleOf(items), people, members };
		})
	}));
	const gather = (organisation: string | null): DimensionScores =>
		new Map(
			dimensions.map(({ framework, dimensions }) => [
				framework,
				new Map(
					dimensions.map(({ id, scale, people, members }) => [
						id,
						combine(organisation === null ? people : members.get(organisation)!, scale)
					])
				)
			])
		);
	const organisations = [...new Set(responses.map((response) => response.organisation))];
	return {
		...{ questionnaire, people: responses.length, answered: organisations.length, invited },
		network: gather(null),
		items: new Map(
			[...itemsOf(questionnaire).values()].map((item) => [
				item.id,
				combine(
					responses.map((response) => scoreItem(item, response)),
					scaleOf([item])
				)
			])
		),
		organisations: new Map(organisations.map((id) => [id, gather(id)]))
	};
}

/** One figure over these people; organisations weigh the same. */
export function combineVoices(voices: readonly Voice[]): { mean: number | null; personMean: number | null } {
	return {
		mean: mean([...partsOf(voices).values()].map((part) => part.mean)),
		personMean: mean(voices.map(({ value }) => value))
	};
}

/** Each organisation's part in a figure: its mean and the number of its people. */
export function partsOf(voices: readonly Voice[]): Map<string, { mean: number; people: number }> {
	const byOrganisation = Map.groupBy(voices, ({ organisation }) => organisation);
	return new Map(
		[...byOrganisation].map(([id, members]) => [
			id,
			{ mean: mean(members.map(({ value }) => value))!, people: members.length }
		])
	);
}

/**
 * One person's score on one dimension: the mean of the scored items, or null where less than the framework's
 * minimum share of the applicable items is scored. *Applicable* leaves out only what the person marked so.
 */
export function personMean(framework: Framework, items: readonly Item[], response: Response): number | null {
	const applicable = items.filter((item) => response.answers.get(item.id) !== NOT_APPLICABLE);
	const values = applicable.flatMap((item) => {
		const answer = response.answers.get(item.id);
		return typeof answer === 'number' ? [directed(item, answer)] : [];
	});
	if (values.length === 0 || values.length / applicable.length < framework.minimumShare) return null;
	return mean(values);
}

function scorePerson(framework: Framework, items: readonly Item[], response: Response): PersonScore {
	return {
		...whoIs(response),
		...sharesOf(items, response),
		value: personMean(framework, items, response)
	};
}

function scoreItem(item: Item, response: Response): PersonScore {
	const answer = response.answers.get(item.id);
	return {
		...whoIs(response),
		...sharesOf([item], response),
		value: typeof answer === 'number' ? directed(item, answer) : null
	};
}

function whoIs({ organisation, choices }: Response): Pick<PersonScore, 'organisation' | 'role'> {
	return { organisation, role: choices.get(ROLE) ?? null };
}

function sharesOf(items: readonly Item[], response: Response): Pick<PersonScore, 'dontKnow' | 'applicable'> {
	const answers = items.map((item) => response.answers.get(item.id));
	return {
		dontKnow: answers.filter((answer) => answer === DONT_KNOW).length,
		applicable: answers.filter((answer) => answer !== undefined && answer !== NOT_APPLICABLE).length
	};
}

function combine(people: readonly PersonScore[], scale: Scale): Score {
	const voices = people.flatMap(({ organisation, role, value }) =>
		value === null ? [] : [{ organisation, role, value }]
	);
	const applicable = sum(people.map((person) => person.applicable));
	return {
		...combineVoices(voices),
		people: voices.length,
		organisations: new Set(voices.map(({ organisation }) => organisation)).size,
		dontKnow: applicable === 0 ? null : sum(people.map((person) => person.dontKnow)) / applicable,
		...{ voices, scale }
	};
}

function scaleOf(items: readonly Item[]): Scale {
	const ranges = items.map(rangeOf);
	return {
		min: Math.min(...ranges.map(({ min }) => min)),
		max: Math.max(...ranges.map(({ max }) => max)),
		options: Math.max(...items.map(({ options }) => options.length))
	};
}

function directed(item: Item, value: number): number {
	if (!item.reversed) return value;
	const { min, max } = rangeOf(item);
	return min + max - value;
}
