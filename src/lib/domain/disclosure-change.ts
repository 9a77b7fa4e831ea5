import { compare, type ChangeWord, type DimensionChange, type Tested, type Untold } from './comparison.ts';
import type { Crosswalk, DimensionRelation } from './crosswalk.ts';
import type { Hidden, Rule, ShownScore, ShownScores } from './disclosure.ts';
import { isSafe } from './disclosure-groups.ts';
import { partsOf, type Scores, type Voice } from './scoring.ts';
import type { Interval } from './statistics/interval.ts';

/** One of two rounds that are compared, scored on `commonPart`: as it is, and as it may be shown. */
export type Side = { readonly scores: Scores; readonly shown: ShownScores };

/**
 * Where a pair of rounds stands in the row of rounds that asked the same questionnaire: whether nothing answered lies
 * between them, and the pair that ends where this one begins, scored on its own common part; null where there is none.
 */
export type Row = {
	readonly next: boolean;
	readonly before: { readonly earlier: Scores; readonly later: Scores } | null;
};

/** Why a change is not there: as for a figure, or because the two rounds do not follow each other. */
export type HiddenChange = Hidden | 'not-next';

/** Why there is no interval and no word; *small* where organisations of fewer than k people stand behind them. */
export type ShownUntold = Untold | 'small';

type Counts = { readonly people: number; readonly organisations: number };

/** The whole network in either round, and what the two figures differ by. */
export type ShownWhole = {
	readonly earlier: number;
	readonly later: number;
	readonly change: number;
	readonly interval: Interval | null;
	readonly behind: { readonly earlier: Counts; readonly later: Counts };
};

/** The organisations with a score in both rounds. */
export type ShownMatched = {
	readonly change: number;
	readonly interval: Interval | null;
	readonly pairs: number;
};

/** What stands in the place of a change: the reason, and no number at all. */
export type NoChange = { readonly change: null; readonly hidden: HiddenChange };

/** How one dimension moved, as far as that may be shown. `why` says why there is no word. */
export type ShownDimensionChange = {
	readonly framework: string;
	readonly dimension: string;
	readonly items: number;
	readonly whole: ShownWhole | NoChange;
	readonly matched: ShownMatched | NoChange;
	readonly word: ChangeWord | null;
	readonly why: ShownUntold | null;
};

declare const disclosed: unique symbol;

/** Change that may be shown. Only `discloseChange` makes it: the brand can be written nowhere else. */
export type ShownChange = {
	readonly [disclosed]: true;
	readonly earlier: ShownScores;
	readonly later: ShownScores;
	readonly rule: Rule;
	readonly dimensions: readonly ShownDimensionChange[];
};

/**
 * Two rounds to what may be shown of the change between them, for the comparable dimensions (product, rules 3 and 5).
 * Between two named rounds: all of it. Where one is confidential the stricter rule holds for both. The whole network's
 * change is then the difference of the two figures that are shown anyway. The matched panel is one more equation about
 * the same answers, so it is there only for rounds that follow each other, and only where every part that could be
 * worked out with it is safe in its own round: the panel, those outside it, and what it and the panel of the pair
 * before differ by. Interval and word describe single organisations, so each must have k people in both rounds.
 */
export function discloseChange(earlier: Side, later: Side, walk: Crosswalk, row: Row): ShownChange {
	const rule = stricter(earlier.shown.rule, later.shown.rule);
	const comparable = walk.dimensions.filter((one) => one.comparable && one.items.length > 0);
	const told = comparable.filter((one) => rule.kind === 'named' || allAreLarge(earlier, later, one, rule.k));
	// What is adjusted for each other must be shown too: a hidden p value would speak through the others.
	const shown = told.filter((one) => [earlier, later].every((side) => shownOf(side, one).mean !== null));
	const changes = compare(earlier.scores, later.scores, { ...walk, dimensions: comparable });
	const tests = compare(earlier.scores, later.scores, { ...walk, dimensions: shown });
	const dimensions = comparable.map((relation): ShownDimensionChange => {
		const about = isAbout(relation);
		const [change, test] = [changes.find(about)!, tests.find(about) ?? null];
		const whole = wholeOf(earlier, later, relation, rule, test);
		const matched = matchedOf(earlier, later, relation, rule, row, { change, test, whole });
		const word = matched.change === null ? null : (test?.word ?? null);
		return {
			...{ framework: relation.framework, dimension: relation.dimension, items: relation.items.length },
			...{ whole, matched, word },
			why: word !== null || matched.change === null ? null : test ? test.matched!.why : 'small'
		};
	});
	const change: Omit<ShownChange, typeof disclosed> = {
		...{ earlier: earlier.shown, later: later.shown, rule, dimensions }
	};
	return change as ShownChange;
}

function stricter(one: Rule, other: Rule): Rule {
	const kind = one.kind === 'named' && other.kind === 'named' ? 'named' : 'confidential';
	return { kind, k: Math.max(one.k, other.k), open: one.open || other.open };
}

function wholeOf(
	earlier: Side,
	later: Side,
	relation: DimensionRelation,
	rule: Rule,
	test: DimensionChange | null
): ShownWhole | NoChange {
	const [before, after] = [shownOf(earlier, relation), shownOf(later, relation)];
	if (after.mean === null) return { change: null, hidden: after.hidden };
	if (before.mean === null) return { change: null, hidden: before.hidden };
	const [from, to] = [read(before.mean, rule), read(after.mean, rule)];
	return {
		...{ earlier: from, later: to, change: read(to - from, rule) },
		interval: intervalOf(test?.whole ?? null, rule),
		behind: { earlier: countsOf(before), later: countsOf(after) }
	};
}

function countsOf({ people, organisations }: Counts): Counts {
	return { people, organisations };
}

function matchedOf(
	earlier: Side,
	later: Side,
	relation: DimensionRelation,
	rule: Rule,
	row: Row,
	found: { change: DimensionChange; test: DimensionChange | null; whole: ShownWhole | NoChange }
): ShownMatched | NoChange {
	const { change, test, whole } = found;
	if (whole.change === null) return whole;
	if (!change.matched) return { change: null, hidden: 'nobody' };
	const { pairs } = change.matched;
	if (rule.kind === 'confidential') {
		if (!row.next) return { change: null, hidden: 'not-next' };
		if (!partsAreSafe(earlier, later, relation, rule, row)) return { change: null, hidden: 'traceable' };
	}
	// Everybody took part twice: then the panel is the network, and its change is what the two figures say.
	const { earlier: before, later: after } = whole.behind;
	const all = before.organisations === pairs && after.organisations === pairs;
	return {
		change: all ? whole.change : read(change.matched.change, rule),
		...{ interval: intervalOf(test?.matched ?? null, rule), pairs }
	};
}

/**
 * Whether each part of a round that a panel sets apart is safe in that round. Whoever adds and subtracts what is shown
 * of a row of rounds arrives at a sum over some of these parts, so that no sum is about fewer people than one of them.
 */
function partsAreSafe(
	earlier: Side,
	later: Side,
	relation: DimensionRelation,
	rule: Rule,
	{ before }: Row
): boolean {
	const panel = panelOf(earlier.scores, later.scores, relation);
	const earlierPanel = before ? panelOf(before.earlier, before.later, relation) : new Set<string>();
	return (
		everyPart(voicesOf(earlier.scores, relation), [panel, earlierPanel], rule) &&
		everyPart(voicesOf(later.scores, relation), [panel], rule)
	);
}

function everyPart(voices: readonly Voice[], panels: readonly ReadonlySet<string>[], rule: Rule): boolean {
	const parts = Map.groupBy(voices, ({ organisation }) =>
		panels.map((panel) => (panel.has(organisation) ? 'in' : 'out')).join()
	);
	return [...parts.values()].every((part) => isSafe(part, rule));
}

function panelOf(earlier: Scores, later: Scores, relation: DimensionRelation): ReadonlySet<string> {
	const before = partsOf(voicesOf(earlier, relation));
	const after = partsOf(voicesOf(later, relation));
	return new Set([...before.keys()].filter((organisation) => after.has(organisation)));
}

function allAreLarge(earlier: Side, later: Side, relation: DimensionRelation, k: number): boolean {
	return [earlier, later].every(({ scores }) =>
		[...partsOf(voicesOf(scores, relation)).values()].every(({ people }) => people >= k)
	);
}

function shownOf({ shown }: Side, { framework, dimension }: DimensionRelation): ShownScore {
	return shown.network.get(framework)?.get(dimension) ?? { mean: null, hidden: 'nobody' };
}

function voicesOf(scores: Scores, { framework, dimension }: DimensionRelation): readonly Voice[] {
	return scores.network.get(framework)?.get(dimension)?.voices ?? [];
}

function isAbout({ framework, dimension }: DimensionRelation) {
	return (change: DimensionChange) => change.framework === framework && change.dimension === dimension;
}

function intervalOf(tested: Tested | null, rule: Rule): Interval | null {
	if (!tested?.interval) return null;
	return { lower: read(tested.interval.lower, rule), upper: read(tested.interval.upper, rule) };
}

/** A figure as it may be read: in tenths where a round is confidential, as it is between named rounds. */
function read(value: number, { kind }: Rule): number {
	return kind === 'named' ? value : Math.round(value * 10) / 10 || 0;
}
