import { itemsIn, rangeOf, type Framework, type Item, type Questionnaire } from './questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Response } from './response.ts';

/**
 * A score with what stands behind it. `mean` is null where there is nothing to score. For the network it is the
 * mean of its organisations, and `personMean` the mean of all people; for an organisation the two are the same.
 * `dontKnow` is the share (0 to 1) of don't-know among the applicable answers of `asked` people, null without any.
 */
export type Score = {
	readonly mean: number | null;
	readonly personMean: number | null;
	readonly people: number;
	readonly organisations: number;
	readonly dontKnow: number | null;
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
	readonly organisations: ReadonlyMap<string, { readonly people: number; readonly scores: DimensionScores }>;
};

type PersonScore = {
	readonly organisation: string;
	readonly mean: number | null;
	readonly dontKnow: number;
	readonly applicable: number;
};

/**
 * Scores a round: person to dimension, organisation as the mean of its people, network as the mean of its
 * organisations (domain/statistics, scores). `invited` is how many organisations the round was opened for.
 */
export function score(questionnaire: Questionnaire, responses: readonly Response[], invited: number): Scores {
	const organisations = [...new Set(responses.map((response) => response.organisation))];
	const byDimension = questionnaire.frameworks.map((framework) => ({
		framework: framework.id,
		dimensions: framework.dimensions.map((dimension) => ({
			dimension: dimension.id,
			people: responses.map((response) => scorePerson(questionnaire, framework, dimension.id, response))
		}))
	}));
	const gather = (combine: (people: readonly PersonScore[]) => Score): DimensionScores =>
		new Map(
			byDimension.map(({ framework, dimensions }) => [
				framework,
				new Map(dimensions.map(({ dimension, people }) => [dimension, combine(people)]))
			])
		);
	return {
		...{ questionnaire, people: responses.length, answered: organisations.length, invited },
		network: gather(scoreNetwork),
		organisations: new Map(
			organisations.map((id) => [
				id,
				{
					people: responses.filter((response) => response.organisation === id).length,
					scores: gather((people) => scoreNetwork(people.filter(({ organisation }) => organisation === id)))
				}
			])
		)
	};
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

function scorePerson(
	questionnaire: Questionnaire,
	framework: Framework,
	dimension: string,
	response: Response
): PersonScore {
	const items = itemsIn(questionnaire, framework.id, dimension);
	const answers = items.map((item) => response.answers.get(item.id));
	return {
		organisation: response.organisation,
		mean: personMean(framework, items, response),
		dontKnow: answers.filter((answer) => answer === DONT_KNOW).length,
		applicable: answers.filter((answer) => answer !== undefined && answer !== NOT_APPLICABLE).length
	};
}

function scoreNetwork(people: readonly PersonScore[]): Score {
	const scored = people.filter((person): person is PersonScore & { mean: number } => person.mean !== null);
	const organisations = Map.groupBy(scored, ({ organisation }) => organisation);
	const applicable = sum(people.map((person) => person.applicable));
	return {
		mean: mean([...organisations.values()].map((members) => mean(members.map((person) => person.mean))!)),
		personMean: mean(scored.map((person) => person.mean)),
		people: scored.length,
		organisations: organisations.size,
		dontKnow: applicable === 0 ? null : sum(people.map((person) => person.dontKnow)) / applicable
	};
}

function directed(item: Item, value: number): number {
	if (!item.reversed) return value;
	const { min, max } = rangeOf(item);
	return min + max - value;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : sum(values) / values.length;
}
