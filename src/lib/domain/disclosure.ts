import { breakdownByRole, isSafe } from './disclosure-groups.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { RoundKind } from './round.ts';
import { combineVoices, partsOf, type DimensionScores, type Score, type Scores } from './scoring.ts';
import { FEWEST_FOR_NUMBER, agreementOf, meanDeviation, type Agreement } from './statistics/agreement.ts';
import { certaintyOf, type Certainty } from './statistics/interval.ts';

/** What decides about showing: the kind of round, its k, and whether it still takes answers. */
export type Rule = { readonly kind: RoundKind; readonly k: number; readonly open: boolean };

/**
 * Why a figure is not there: nobody could be scored, too few people stand behind it, it could be worked back to a
 * few people, or the round is still open.
 */
export type Hidden = 'nobody' | 'too-few' | 'traceable' | 'open';

/** How people in one role score, as far as that may be shown. */
export type ShownRole = { readonly role: string; readonly mean: number; readonly people: number };

/**
 * A figure that may be shown, with its certainty and agreement; `personMean`, `deviation` (in scale points) and
 * `distribution` (people per value of the scale, from low to high) are null where they may not.
 */
export type ShownFigure = {
	readonly mean: number;
	readonly personMean: number | null;
	readonly people: number;
	readonly organisations: number;
	readonly dontKnow: number | null;
	readonly certainty: Certainty | null;
	readonly agreement: Agreement | null;
	readonly deviation: number | null;
	readonly distribution: readonly number[] | null;
	readonly roles: readonly ShownRole[];
};

/** A figure, or the reason why there is none. A hidden figure carries no number at all. */
export type ShownScore = ShownFigure | { readonly mean: null; readonly hidden: Hidden };

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
	readonly items: ReadonlyMap<string, ShownScore>;
	readonly organisations: ReadonlyMap<string, ShownDimensions>;
};

/**
 * Scores to what may be shown (product, disclosure rules 1 to 4). A named round shows the network and its
 * organisations at any time. A confidential round shows nothing but counts while it is open; after that a figure
 * only where at least k people stand behind that very figure, also after taking away any one organisation, whose
 * people may know what they answered themselves; and no organisation at all.
 */
export function disclose(scores: Scores, rule: Rule): ShownScores {
	const { questionnaire, people, answered, invited } = scores;
	const network = (score: Score) => showNetwork(score, rule, invited);
	// An organisation that one person answers for speaks through its scores; that person's single answers stay theirs.
	const strict: Rule = { ...rule, kind: 'confidential', open: rule.kind === 'confidential' && rule.open };
	const shown: Omit<ShownScores, typeof disclosed> = {
		...{ questionnaire, rule, people, answered, invited },
		network: each(scores.network, network),
		items: new Map([...scores.items].map(([id, score]) => [id, showNetwork(score, strict, invited)])),
		organisations:
			rule.kind === 'named'
				? new Map([...scores.organisations].map(([id, own]) => [id, each(own, showOrganisation)]))
				: new Map()
	};
	return shown as ShownScores;
}

function showNetwork(score: Score, rule: Rule, invited: number): ShownScore {
	const named = rule.kind === 'named';
	if (!named && rule.open) return { mean: null, hidden: 'open' };
	if (score.mean === null) return { mean: null, hidden: 'nobody' };
	if (!named && score.people < rule.k) return { mean: null, hidden: 'too-few' };
	if (!named && !isSafe(score.voices, rule)) return { mean: null, hidden: 'traceable' };

	const parts = [...partsOf(score.voices).values()];
	const organisations = parts.map(({ mean }) => mean);
	const people = score.voices.map(({ value }) => value);
	const agreeing = named ? organisations : people;
	const { mean, dontKnow, scale } = score;
	return {
		...{ mean, dontKnow, people: score.people, organisations: score.organisations },
		// Beside the other mean it is a second equation, which small organisations could be worked out from.
		personMean: named || parts.every((part) => part.people >= rule.k) ? score.personMean : null,
		certainty: certaintyOf(organisations, invited, scale),
		agreement: agreementOf(agreeing, scale.options),
		deviation: agreeing.length < FEWEST_FOR_NUMBER ? null : meanDeviation(agreeing),
		distribution: distributionOf(score, rule),
		roles: breakdownByRole(score.voices, rule).map(({ role, voices }) => ({
			...{ role, people: voices.length, mean: combineVoices(voices).mean! }
		}))
	};
}

/** An organisation of a named round: its mean alone, for what stands behind it are single people. */
function showOrganisation({ mean, people, organisations, dontKnow }: Score): ShownScore {
	if (mean === null) return { mean: null, hidden: 'nobody' };
	return {
		...{ mean, personMean: mean, people, organisations, dontKnow },
		...{ certainty: null, agreement: null, deviation: null, distribution: null, roles: [] }
	};
}

/** People per value, from ten answers or 2k if that is more (rule 2); null below, and for scores between values. */
function distributionOf({ voices, scale }: Score, rule: Rule): number[] | null {
	if (voices.length < Math.max(FEWEST_FOR_NUMBER, 2 * rule.k)) return null;
	if (voices.some(({ value }) => !Number.isInteger(value))) return null;
	return Array.from(
		{ length: scale.max - scale.min + 1 },
		(_, step) => voices.filter(({ value }) => value === scale.min + step).length
	);
}

function each(scores: DimensionScores, show: (score: Score) => ShownScore): ShownDimensions {
	return new Map(
		[...scores].map(([framework, dimensions]) => [
			framework,
			new Map([...dimensions].map(([dimension, score]) => [dimension, show(score)]))
		])
	);
}
