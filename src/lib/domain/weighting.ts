import type { ShownDimensions, ShownFigure } from './disclosure.ts';

/** From here the mean over all people differs enough from the network's to be told (domain/statistics, scores). */
export const TOLD_FROM = 0.3;

// In floating point 3.8 - 3.5 is a little more than 0.3, and equal pulls differ a little.
const TINY = 1e-9;

/** Organisations with many people pull the mean over all people towards their own score. */
export type Pull = { readonly organisation: string; readonly people: number };

/** The mean over all people of a dimension where that differs from the network's, and who causes it. */
export type Weighting = {
	readonly mean: number;
	readonly personMean: number;
	readonly causes: readonly Pull[];
};

/**
 * What weighing by people would change in a dimension, or null where it changes little or may not be shown. The
 * causes are the fewest organisations that together make up half of the difference, the strongest first: each moves
 * the mean by (its share of all people - its share of all organisations) * (its score - the network's).
 */
export function weightingOf(
	figure: Pick<ShownFigure, 'mean' | 'personMean'>,
	organisations: ReadonlyMap<string, ShownDimensions>,
	framework: string,
	dimension: string
): Weighting | null {
	const { mean, personMean } = figure;
	if (personMean === null || Math.abs(personMean - mean) <= TOLD_FROM + TINY) return null;
	const parts = [...organisations].flatMap(([organisation, dimensions]) => {
		const score = dimensions.get(framework)?.get(dimension);
		return score && score.mean !== null ? [{ organisation, people: score.people, mean: score.mean }] : [];
	});
	const people = parts.reduce((sum, part) => sum + part.people, 0);
	const difference = personMean - mean;
	const pulls = parts
		.map((part) => ({
			...{ organisation: part.organisation, people: part.people },
			share: ((part.people / people - 1 / parts.length) * (part.mean - mean)) / difference
		}))
		.filter(({ share }) => share > 0)
		.sort((a, b) => (Math.abs(b.share - a.share) > TINY ? b.share - a.share : b.people - a.people));
	let explained = 0;
	const causes = pulls.filter(({ share }) => {
		const needed = explained < 0.5;
		explained += share;
		return needed;
	});
	return { mean, personMean, causes: causes.map(({ organisation, people }) => ({ organisation, people })) };
}
