import type { Crosswalk } from './crosswalk.ts';
import type { Questionnaire } from './questionnaire.ts';
import { partsOf, type Scores } from './scoring.ts';
import {
	FEWEST_PAIRS,
	falseDiscoveryRate,
	pairedChange,
	welchChange,
	type Change
} from './statistics/change.ts';
import { FEWEST_FOR_INTERVAL, type Interval } from './statistics/interval.ts';
import { deviation, mean } from './statistics/moments.ts';

/** What can be said of a change: it is told from chance, or it is not. */
export type ChangeWord = 'rose' | 'fell' | 'no-clear-change';

/** Why a change has no interval: too few organisations, or all of them alike, which leaves no chance to tell it from. */
export type Untold = 'too-few' | 'all-alike';

/**
 * A change in scale points, later minus earlier, with its 95 % interval, its p value and that value adjusted for the
 * other dimensions of the framework. The last three are null together, and `why` then says why.
 */
export type Tested = {
	readonly change: number;
	readonly interval: Interval | null;
	readonly p: number | null;
	readonly adjusted: number | null;
	readonly why: Untold | null;
};

/** The matched panel: the change of the organisations that have a score in both rounds. */
export type MatchedChange = Tested & { readonly pairs: number };

/** The whole network: all organisations with a score in the one round beside all in the other. */
export type WholeChange = Tested & { readonly earlier: number; readonly later: number };

/** How one dimension moved; null where nobody can be matched, or one of the rounds has no score. */
export type DimensionChange = {
	readonly framework: string;
	readonly dimension: string;
	readonly items: readonly string[];
	readonly matched: MatchedChange | null;
	readonly whole: WholeChange | null;
	readonly word: ChangeWord | null;
};

/** The organisations of two rounds: in both, only in the later, only in the earlier. */
export type Membership = Readonly<Record<'both' | 'joined' | 'left', readonly string[]>>;

const SIGNIFICANT = 0.05;
/** Floating-point scores that differ by less are the same score, worked out along another way. */
const SAME = 1e-9;

/**
 * The later version with only what the two have in common: comparable items, in the dimensions where both versions
 * place them. Both rounds are scored with this one definition, so that the items and the minimum share are the same
 * (domain/statistics, change). Of the same version it is the whole.
 */
export function commonPart(later: Questionnaire, { stamp, dimensions }: Crosswalk): Questionnaire {
	if (stamp.kind === 'same-version') return later;
	const placed = new Map<string, Record<string, string>>();
	for (const { framework, dimension, items } of dimensions) {
		for (const item of items) placed.set(item, { ...placed.get(item), [framework]: dimension });
	}
	return {
		...later,
		sections: later.sections.map((section) =>
			section.kind === 'choice'
				? section
				: ({
						...section,
						items: section.items.flatMap((item) => {
							const place = placed.get(item.id);
							return place ? [{ ...item, place }] : [];
						})
					} as typeof section)
		)
	};
}

/**
 * How each comparable dimension moved between two rounds that were scored on `commonPart`. `matched` is Student's
 * paired t over organisations in both rounds, without p value or word below five pairs (Student 1908); `whole` is
 * Welch's t over all organisations of either (Welch 1947), from five on each side, like the interval of a score. Over
 * the dimensions of a framework p values are adjusted (Benjamini & Hochberg 1995), matched and whole apart. The word
 * rests on the matched panel. Nothing here is disclosed yet: it is made of scores, not of what may be shown.
 */
export function compare(earlier: Scores, later: Scores, { dimensions }: Crosswalk): DimensionChange[] {
	const comparable = dimensions.filter((one) => one.comparable && one.items.length > 0);
	return [...Map.groupBy(comparable, ({ framework }) => framework).values()].flatMap((framework) => {
		const raw = framework.map(({ framework, dimension }) => {
			const [before, after] = [earlier, later].map((scores) =>
				partsOf(scores.network.get(framework)?.get(dimension)?.voices ?? [])
			);
			return { matched: matchedOf(before!, after!), whole: wholeOf(before!, after!) };
		});
		const matched = adjust(raw.map((one) => one.matched));
		const whole = adjust(raw.map((one) => one.whole));
		return framework.map(({ framework, dimension, items }, index) => ({
			...{ framework, dimension, items },
			...{ matched: matched[index]!, whole: whole[index]!, word: wordOf(matched[index]!) }
		}));
	});
}

/** Who took part in both rounds, who joined and who left, each in the order of its round. */
export function membership(earlier: readonly string[], later: readonly string[]): Membership {
	const [before, after] = [new Set(earlier), new Set(later)];
	return {
		both: later.filter((organisation) => before.has(organisation)),
		joined: later.filter((organisation) => !before.has(organisation)),
		left: earlier.filter((organisation) => !after.has(organisation))
	};
}

type Parts = ReadonlyMap<string, { readonly mean: number }>;

function matchedOf(before: Parts, after: Parts): MatchedChange | null {
	const pairs = [...before].flatMap(([organisation, part]) => {
		const other = after.get(organisation);
		return other ? [{ earlier: part.mean, later: other.mean }] : [];
	});
	if (pairs.length === 0) return null;
	const differences = pairs.map(({ earlier, later }) => later - earlier);
	const enough = pairs.length >= FEWEST_PAIRS;
	const test = enough && !isAlike(differences) ? pairedChange(pairs) : null;
	return { ...tested(mean(differences)!, test, enough), pairs: pairs.length };
}

function wholeOf(before: Parts, after: Parts): WholeChange | null {
	const [earlier, later] = [before, after].map((parts) => [...parts.values()].map((part) => part.mean));
	if (earlier!.length === 0 || later!.length === 0) return null;
	const enough = Math.min(earlier!.length, later!.length) >= FEWEST_FOR_INTERVAL;
	const test = enough && !(isAlike(earlier!) && isAlike(later!)) ? welchChange(earlier!, later!) : null;
	return {
		...tested(mean(later!)! - mean(earlier!)!, test, enough),
		...{ earlier: earlier!.length, later: later!.length }
	};
}

function tested(change: number, test: Change | null, enough: boolean): Tested {
	if (!test)
		return { change, interval: null, p: null, adjusted: null, why: enough ? 'all-alike' : 'too-few' };
	return { change, interval: test.interval, p: test.p, adjusted: null, why: null };
}

function adjust<One extends Tested>(all: readonly (One | null)[]): (One | null)[] {
	const adjusted = falseDiscoveryRate(all.map((one) => one?.p ?? null));
	return all.map((one, index) => one && { ...one, adjusted: adjusted[index]! });
}

function wordOf(matched: MatchedChange | null): ChangeWord | null {
	if (matched === null || matched.adjusted === null) return null;
	if (matched.adjusted >= SIGNIFICANT) return 'no-clear-change';
	return matched.change > 0 ? 'rose' : 'fell';
}

function isAlike(values: readonly number[]): boolean {
	return (deviation(values) ?? 0) <= SAME;
}
