import { besideAll, each } from './disclosure-beside.ts';
import { besideMean, isSafe, type BesideMean } from './disclosure-groups.ts';
import { partShown, type PartOfRound, type PartShown } from './disclosure-parts.ts';
import { coarse } from './disclosure-tenths.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { RoundKind } from './round.ts';
import { combineVoices, partsOf, type Score, type Scores, type Voice } from './scoring.ts';
import { FEWEST_FOR_NUMBER, agreementOf, meanDeviation, type Agreement } from './statistics/agreement.ts';
import { once, peopleIn } from './statistics/counted.ts';
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
 * `distribution` (people per step of the scale, from low to high) are null where they may not.
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
	/** Whether answers came in since these figures were first shown that are too few to be added (rule 5). */
	readonly waiting: boolean;
	readonly network: ShownDimensions;
	readonly items: ReadonlyMap<string, ShownScore>;
	readonly organisations: ReadonlyMap<string, ShownDimensions>;
};

/** What `disclose` sees to. The tests leave each of them out in turn, and find the people it protects. */
export type Precaution =
	| 'closed'
	| 'fewest'
	| 'own-organisation'
	| 'roles'
	| 'second-mean'
	| 'spread'
	| 'distribution'
	| 'tenths'
	| 'left-out'
	| 'together';

/** A round by a part of its items: what lies between it and the whole, and what is shown on the whole. */
export type Partly = { readonly between: PartOfRound; readonly whole: ShownScores };

/**
 * Scores to what may be shown (product, disclosure rules 1 to 5). A named round shows the network and its
 * organisations at any time, and what is about people rather than organisations (items, roles, distributions) once it
 * has closed. A confidential round shows nothing but counts while it is open; after that a figure only where at least
 * k people stand behind that very figure, also after taking away any one organisation, whose people may know what they
 * answered themselves; and no organisation at all. Where `scores` is about a part of the items, what it and the whole
 * differ by must be as safe, and items are what they are on the whole.
 */
export function disclose(scores: Scores, rule: Rule, part: Partly | null = null): ShownScores {
	return discloseWithout(new Set(), scores, rule, part);
}

/** The same with precautions left out: for the tests that show what each of them is for, and for nothing else. */
export function discloseWithout(
	left: ReadonlySet<Precaution>,
	scores: Scores,
	rule: Rule,
	part: Partly | null = null
): ShownScores {
	const { questionnaire, people, answered, invited, waiting } = scores;
	const confidential = rule.kind === 'confidential';
	const show = showing(left, invited);
	// An organisation that one person answers for speaks through its scores; that person's single answers stay theirs.
	const strict: Rule = { ...rule, kind: 'confidential' };
	const network = (score: Score, framework: string, dimension: string): ShownScore => {
		const much =
			!part || left.has('left-out') ? 'all' : partShown(part.between, [framework, dimension], rule);
		// In a named round organisations speak at any time, whatever the items.
		if (much === 'nothing' && confidential) return show(score, rule, 'nothing');
		return show(score, rule, much === 'all' ? 'all' : 'mean');
	};
	const item = (id: string, score: Score): ShownScore => {
		if (part && confidential && !left.has('together')) return part.whole.items.get(id) ?? TRACEABLE;
		return withoutRoles(show(score, strict, part?.between.waiting ? 'nothing' : 'all'));
	};
	const own = {
		network: each(scores.network, network),
		items: new Map([...scores.items].map(([id, score]) => [id, item(id, score)]))
	};
	const together = confidential && !left.has('together') ? besideAll(scores, own, rule.k, part) : own;
	const shown: Omit<ShownScores, typeof disclosed> = {
		...{ questionnaire, rule, people, answered, invited, waiting },
		...together,
		organisations: confidential
			? new Map()
			: new Map([...scores.organisations].map(([id, own]) => [id, each(own, showOrganisation)]))
	};
	return shown as ShownScores;
}

const TRACEABLE: ShownScore = { mean: null, hidden: 'traceable' };
const NOTHING_BESIDE: BesideMean = { sum: false, roles: [] };

/** Roles are told of dimensions alone: on each item too, they would leave less of everything else. */
function withoutRoles(item: ShownScore): ShownScore {
	return item.mean === null ? item : { ...item, roles: [] };
}

/** Makes the function that shows one figure of the network, with all precautions but those left out. */
function showing(left: ReadonlySet<Precaution>, invited: number) {
	const seesTo = (precaution: Precaution) => !left.has(precaution);
	const hiddenIn = (score: Score, rule: Rule): Hidden | null => {
		if (rule.kind === 'confidential' && rule.open && seesTo('closed')) return 'open';
		if (score.mean === null) return 'nobody';
		if (rule.kind === 'named') return null;
		if (score.people < rule.k && seesTo('fewest')) return 'too-few';
		return seesTo('own-organisation') && !isSafe(score.voices, rule) ? 'traceable' : null;
	};
	/** What is about people: their roles, and how their answers lie. In a named round it waits for the closing. */
	const aboutPeople = ({ told, scale }: Score, rule: Rule, beside: BesideMean) => {
		if (rule.open && seesTo('closed')) return { roles: [], distribution: null };
		const strict = { ...rule, kind: 'confidential' } as const;
		const enough = peopleIn(told) >= Math.max(FEWEST_FOR_NUMBER, 2 * rule.k) && isSafe(told, strict);
		const counted = (enough && beside.sum) || !seesTo('distribution');
		return {
			distribution: counted ? distributionOf(told, scale) : null,
			roles: beside.roles.map((role) => {
				const voices = told.filter((voice) => voice.role === role);
				return { role, people: peopleIn(voices), mean: combineVoices(voices).mean! };
			})
		};
	};
	/** What may stand beside the mean: whoever is told about by several figures must not be told apart by them. */
	const besideOf = ({ told }: Score, rule: Rule): BesideMean => {
		if (rule.kind === 'named' && rule.open) return NOTHING_BESIDE;
		const { sum, roles } = besideMean(told, rule);
		return { sum: sum || !seesTo('second-mean'), roles: seesTo('roles') ? roles : rolesIn(told) };
	};
	return (score: Score, rule: Rule, much: PartShown): ShownScore => {
		const hidden = hiddenIn(score, rule) ?? (much === 'nothing' ? 'traceable' : null);
		if (hidden !== null || score.mean === null) return { mean: null, hidden: hidden ?? 'nobody' };
		const named = rule.kind === 'named';
		const parts = [...partsOf(score.voices).values()];
		const organisations = parts.map(({ mean }) => mean);
		const beside = much === 'mean' ? NOTHING_BESIDE : besideOf(score, rule);
		// From the spread of organisations a single one can be worked back: each must be large enough to be shown itself.
		const spread = named || parts.every((part) => part.people >= rule.k) || !seesTo('spread');
		const agreeing = named ? once(organisations) : score.voices;
		const figure: ShownFigure = {
			...{
				mean: score.mean,
				personMean: named || beside.sum ? score.personMean : null,
				dontKnow: score.dontKnow
			},
			...{ people: score.people, organisations: score.organisations },
			certainty: spread ? certaintyOf(organisations, invited, score.scale) : null,
			agreement: agreementOf(agreeing, score.scale.options),
			deviation: peopleIn(agreeing) < FEWEST_FOR_NUMBER ? null : meanDeviation(agreeing),
			...aboutPeople(score, rule, beside)
		};
		return named || !seesTo('tenths') ? figure : coarse(figure);
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

/** People per step of the scale; a score between two steps counts as the nearer one, the upper where it lies halfway. */
function distributionOf(voices: readonly Voice[], scale: Score['scale']): number[] {
	return Array.from({ length: scale.max - scale.min + 1 }, (_, step) =>
		peopleIn(voices.filter(({ value }) => Math.round(value) === scale.min + step))
	);
}

function rolesIn(voices: readonly Voice[]): string[] {
	return [...new Set(voices.map(({ role }) => role))].filter((role) => role !== null);
}
