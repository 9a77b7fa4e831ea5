import type { Questionnaire } from './questionnaire.ts';
import type { RoundKind } from './round.ts';
import type { DimensionScores, Score, Scores } from './scoring.ts';

/** What decides about showing: the kind of round, its k, and whether it still takes answers. */
export type Rule = { readonly kind: RoundKind; readonly k: number; readonly open: boolean };

/** Why a figure is not there: nobody could be scored, too few people stand behind it, or the round is still open. */
export type Hidden = 'nobody' | 'too-few' | 'open';

/** A figure that may be shown, or the reason why there is none. A hidden figure carries no number at all. */
export type ShownScore =
	| (Omit<Score, 'mean' | 'personMean'> & { readonly mean: number; readonly personMean: number })
	| { readonly mean: null; readonly hidden: Hidden };

export type ShownDimensions = ReadonlyMap<string, ReadonlyMap<string, ShownScore>>;

declare const disclosed: unique symbol;

/** Scores that may be shown. Only `disclose` makes them: the brand can be written nowhere else. */
export type ShownScores = {
	readonly [disclosed]: true;
	readonly questionnaire: Questionnaire;
	readonly rule: Rule;
	readonly people: number;
	readonly answered: number;
	readonly invited: number;
	readonly network: ShownDimensions;
	readonly organisations: ReadonlyMap<string, ShownDimensions>;
};

/**
 * Scores to what may be shown (product, disclosure rules 1 and 2). A named round shows the network and its
 * organisations at any time. A confidential round shows nothing but counts while it is open; after that a figure
 * only where at least k people stand behind that very figure, and no organisation at all.
 */
export function disclose(scores: Scores, rule: Rule): ShownScores {
	const named = rule.kind === 'named';
	const fewest = named ? 1 : rule.k;
	const show = (score: Score): ShownScore => {
		if (!named && rule.open) return { mean: null, hidden: 'open' };
		if (score.mean === null || score.personMean === null) return { mean: null, hidden: 'nobody' };
		if (score.people < fewest) return { mean: null, hidden: 'too-few' };
		return { ...score, mean: score.mean, personMean: score.personMean };
	};
	const { questionnaire, people, answered, invited } = scores;
	const shown: Omit<ShownScores, typeof disclosed> = {
		...{ questionnaire, rule, people, answered, invited },
		network: each(scores.network, show),
		organisations: named
			? new Map([...scores.organisations].map(([id, { scores: own }]) => [id, each(own, show)]))
			: new Map()
	};
	return shown as ShownScores;
}

function each(scores: DimensionScores, show: (score: Score) => ShownScore): ShownDimensions {
	return new Map(
		[...scores].map(([framework, dimensions]) => [
			framework,
			new Map([...dimensions].map(([dimension, score]) => [dimension, show(score)]))
		])
	);
}
