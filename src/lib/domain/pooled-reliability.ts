import { itemsIn, type Item, type Questionnaire } from './questionnaire.ts';
import { scorerOf } from './person-score.ts';
import type { Response } from './response.ts';
import { FEWEST_FOR_RELIABILITY, reliability, type Reliability } from './statistics/reliability.ts';

/** Pooled over fewer networks it would be a verdict on one. */
export const FEWEST_NETWORKS = 2;

/** One person's answers, and the network they were given in. */
export type Pooled = { readonly network: string; readonly answers: Response['answers'] };

/**
 * How the items of one dimension hang together, over the people who answered all of them. `reliability` is null where
 * these are too few or of one network only, and where nobody differs; then nothing but their number is said.
 */
export type DimensionReliability = {
	readonly framework: string;
	readonly dimension: string;
	readonly items: readonly string[];
	readonly people: number;
	readonly enough: boolean;
	readonly reliability: Reliability | null;
};

/** The reliability of every dimension with two items or more, over people of all networks together. */
export function pooledReliability(
	questionnaire: Questionnaire,
	pooled: readonly Pooled[]
): DimensionReliability[] {
	return questionnaire.frameworks.flatMap((framework) =>
		framework.dimensions.flatMap(({ id }) => {
			const items = itemsIn(questionnaire, framework.id, id);
			if (items.length < 2) return [];
			const scorers = items.map((item: Item) => scorerOf([item], 1));
			const complete = pooled
				.map(({ network, answers }) => ({ network, row: scorers.map((score) => score(answers).value) }))
				.filter(({ row }) => row.every((value) => value !== null));
			const networks = new Set(complete.map(({ network }) => network)).size;
			const enough = complete.length >= FEWEST_FOR_RELIABILITY && networks >= FEWEST_NETWORKS;
			return {
				...{ framework: framework.id, dimension: id, items: items.map((item) => item.id) },
				...{ people: complete.length, enough },
				reliability: enough ? reliability(complete.map(({ row }) => row)) : null
			};
		})
	);
}
