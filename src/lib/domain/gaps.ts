import type { ChangeWord } from './comparison.ts';
import type { ShownFigure, ShownScores } from './disclosure.ts';
import type { HiddenChange, ShownChange, ShownUntold } from './disclosure-change.ts';
import type { Pattern } from './guidance.ts';
import type { Target } from './network.ts';
import type { Interval } from './statistics/interval.ts';

/** A dimension with a don't-know share from here on is remarkable (domain/statistics, gaps). */
export const REMARKABLE_DONT_KNOW = 0.3;
/** A distance that is shown as less than half a point is not worth a place on the agenda. */
const REMARKABLE_DISTANCE = 0.5;
const REMARKABLE_RANGE = 1;

/** The gaps of one dimension in scale points; null where there is nothing to compare or it may not be shown. */
export type Gaps = {
	readonly ambition: { readonly target: number; readonly distance: number } | null;
	readonly organisations: Range<'organisation'> | null;
	readonly perspective: Range<'role'> | null;
	readonly transparency: { readonly share: number; readonly remarkable: boolean } | null;
	readonly progress: Progress | null;
};

/** An earlier round by its title, with what may be shown of the change since. */
export type Since = { readonly round: string; readonly change: ShownChange };

/**
 * How far the score has moved since an earlier round, on comparable items only: of the organisations in both rounds,
 * or of the whole network where that is all that may be shown. Without a word, `why` says why there is none.
 */
export type Progress = {
	readonly since: string;
	readonly distance: number;
	readonly interval: Interval | null;
	readonly word: ChangeWord | null;
	readonly why: ShownUntold | HiddenChange | null;
};

/** The two ends of a gap and how far they lie apart. */
export type Range<Kind extends string> = {
	readonly [end in 'highest' | 'lowest']: { readonly [name in Kind]: string } & { readonly mean: number };
} & { readonly distance: number };

/** One dimension with a figure, as a topic for the conversation; the most pressing pattern comes first. */
export type Topic = {
	readonly framework: string;
	readonly dimension: string;
	readonly figure: ShownFigure;
	readonly gaps: Gaps;
	readonly patterns: readonly Pattern[];
};

/** The gaps of one dimension (product, five gaps); progress where there is an earlier round to compare with. */
export function gapsOf(
	shown: ShownScores,
	framework: string,
	figure: ShownFigure & { dimension: string },
	targets: readonly Target[],
	since: Since | null = null
): Gaps {
	const { dimension, mean, dontKnow, roles } = figure;
	const target = targets.find((one) => one.framework === framework && one.dimension === dimension)?.value;
	const organisations = [...shown.organisations].flatMap(([organisation, own]) => {
		const score = own.get(framework)?.get(dimension);
		return score && score.mean !== null ? [{ organisation, mean: score.mean }] : [];
	});
	return {
		ambition: target === undefined ? null : { target, distance: target - mean },
		organisations: rangeOver<'organisation'>(organisations),
		perspective: rangeOver<'role'>(roles),
		transparency:
			dontKnow === null ? null : { share: dontKnow, remarkable: dontKnow >= REMARKABLE_DONT_KNOW },
		progress: since && progressOf(since, framework, dimension)
	};
}

/**
 * The dimensions of a framework that have a figure, in the order in which they deserve the conversation: divided
 * before all others, then those farthest below their target, then the lowest.
 */
export function topicsOf(
	shown: ShownScores,
	framework: string,
	targets: readonly Target[],
	since: Since | null = null
): Topic[] {
	const topics = [...(shown.network.get(framework) ?? [])].flatMap(([dimension, score]): Topic[] => {
		if (score.mean === null) return [];
		const gaps = gapsOf(shown, framework, { ...score, dimension }, targets, since);
		return [{ framework, dimension, figure: score, gaps, patterns: patternsOf(score, gaps) }];
	});
	return topics.sort(
		(a, b) =>
			Number(isDivided(b)) - Number(isDivided(a)) ||
			(b.gaps.ambition?.distance ?? 0) - (a.gaps.ambition?.distance ?? 0) ||
			a.figure.mean - b.figure.mean
	);
}

/** What stands out in a dimension, the most pressing first: agreement before mean. */
export function patternsOf(figure: ShownFigure, gaps: Gaps): Pattern[] {
	const found: [Pattern, boolean][] = [
		['divided', figure.agreement === 'divided'],
		['transparency', gaps.transparency?.remarkable ?? false],
		['perspective', shownDistance(gaps.perspective) >= REMARKABLE_RANGE],
		['ambition', shownDistance(gaps.ambition) >= REMARKABLE_DISTANCE],
		['organisations', shownDistance(gaps.organisations) >= REMARKABLE_RANGE],
		['progress', isStuck(gaps)]
	];
	return found.filter(([, remarkable]) => remarkable).map(([pattern]) => pattern);
}

/** Whether a dimension fell, or shows no rise while its target is still far. */
function isStuck({ progress, ambition }: Gaps): boolean {
	if (progress?.word === 'fell') return true;
	return progress?.word === 'no-clear-change' && shownDistance(ambition) >= REMARKABLE_DISTANCE;
}

function progressOf({ round, change }: Since, framework: string, dimension: string): Progress | null {
	const found = change.dimensions.find((one) => one.framework === framework && one.dimension === dimension);
	if (!found || found.whole.change === null) return null;
	const { whole, matched, word, why } = found;
	const { change: distance, interval } = matched.change === null ? whole : matched;
	return {
		...{ since: round, distance, interval, word },
		why: word !== null ? null : matched.change === null ? matched.hidden : why
	};
}

/** A distance as it is shown, with one decimal, so that what is said and what counts are the same. */
function shownDistance(gap: { readonly distance: number } | null): number {
	return Math.round((gap?.distance ?? 0) * 10) / 10;
}

function isDivided({ figure }: Topic): boolean {
	return figure.agreement === 'divided';
}

function rangeOver<Kind extends string>(
	ends: readonly ({ readonly [name in Kind]: string } & { readonly mean: number })[]
): Range<Kind> | null {
	if (ends.length < 2) return null;
	const sorted = ends.toSorted((a, b) => a.mean - b.mean);
	const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
	return { highest, lowest, distance: highest.mean - lowest.mean } as Range<Kind>;
}
