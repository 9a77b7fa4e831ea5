import { breakdownByRole, isSafe } from './disclosure-groups.ts';
import { itemsIn, type Questionnaire } from './questionnaire.ts';
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
 * people may know what they answered themselves; and no organisation at all. `whole` is the same round scored on its
 * whole questionnaire where `scores` is about a part of it: what the two differ by must be as safe (rule 5).
 */
export function disclose(scores: Scores, rule: Rule, whole: Scores | null = null): ShownScores {
	const { questionnaire, people, answered, invited } = scores;
	const confidential = rule.kind === 'confidential';
	// An organisation that one person answers for speaks through its scores; that person's single answers stay theirs.
	const strict: Rule = { ...rule, kind: 'confidential', open: confidential && rule.open };
	const network = (score: Score, framework: string, dimension: string): ShownScore => {
		const shown = showNetwork(score, rule, invited);
		if (shown.mean === null || !confidential || !whole) return shown;
		return differsSafely(scores, whole, framework, dimension, rule)
			? shown
			: { mean: null, hidden: 'traceable' };
	};
	const shown: Omit<ShownScores, typeof disclosed> = {
		...{ questionnaire, rule, people, answered, invited },
		network: each(scores.network, network),
		items: new Map([...scores.items].map(([id, score]) => [id, showNetwork(score, strict, invited)])),
		organisations: confidential
			? new Map()
			: new Map([...scores.organisations].map(([id, own]) => [id, each(own, showOrganisation)]))
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
	// The spread of organisations, and the other mean, are further equations about the same answers: beside the first
	// they are shown only where every single organisation is large enough to be shown itself.
	const open = named || parts.every((part) => part.people >= rule.k);
	const agreeing = named ? organisations : score.voices.map(({ value }) => value);
	const figure = {
		...{ mean: score.mean, personMean: open ? score.personMean : null, dontKnow: score.dontKnow },
		...{ people: score.people, organisations: score.organisations },
		certainty: open ? certaintyOf(organisations, invited, score.scale) : null,
		agreement: agreementOf(agreeing, score.scale.options),
		deviation: agreeing.length < FEWEST_FOR_NUMBER ? null : meanDeviation(agreeing),
		distribution: distributionOf(score, rule),
		roles: breakdownByRole(score.voices, rule).map(({ role, voices }) => ({
			...{ role, people: voices.length, mean: combineVoices(voices).mean! }
		}))
	};
	return named ? figure : coarse(figure);
}

/** A figure in tenths, as it is read: more decimals would let whole answers be worked back from them. */
function coarse(figure: ShownFigure): ShownFigure {
	const { certainty } = figure;
	return {
		...figure,
		...{ mean: tenths(figure.mean), personMean: tenths(figure.personMean) },
		...{ deviation: tenths(figure.deviation), dontKnow: hundredths(figure.dontKnow) },
		certainty:
			certainty?.kind === 'interval'
				? { ...certainty, lower: tenths(certainty.lower), upper: tenths(certainty.upper) }
				: certainty,
		roles: figure.roles.map((group) => ({ ...group, mean: tenths(group.mean) }))
	};
}

function tenths<Value extends number | null>(value: Value): Value {
	return (value === null ? null : Math.round(value * 10) / 10) as Value;
}

function hundredths<Value extends number | null>(value: Value): Value {
	return (value === null ? null : Math.round(value * 100) / 100) as Value;
}

/**
 * Whether a dimension may be shown on a part of its items where it may have been shown on all: each item that was left
 * out has no answers or safe ones, and the two figures rest on the same number of people or on numbers k apart.
 */
function differsSafely(
	part: Scores,
	whole: Scores,
	framework: string,
	dimension: string,
	rule: Rule
): boolean {
	const kept = new Set(itemsIn(part.questionnaire, framework, dimension).map(({ id }) => id));
	const left = itemsIn(whole.questionnaire, framework, dimension).filter(({ id }) => !kept.has(id));
	const safe = left.every(({ id }) => {
		const voices = whole.items.get(id)?.voices ?? [];
		return voices.length === 0 || (voices.length >= rule.k && isSafe(voices, rule));
	});
	const people = (scores: Scores) => scores.network.get(framework)?.get(dimension)?.people ?? 0;
	const apart = Math.abs(people(whole) - people(part));
	return left.length === 0 || (safe && (apart === 0 || apart >= rule.k));
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

function each(
	scores: DimensionScores,
	show: (score: Score, framework: string, dimension: string) => ShownScore
): ShownDimensions {
	return new Map(
		[...scores].map(([framework, dimensions]) => [
			framework,
			new Map([...dimensions].map(([dimension, score]) => [dimension, show(score, framework, dimension)]))
		])
	);
}
