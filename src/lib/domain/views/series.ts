import type { Crosswalk } from '../crosswalk.ts';
import type { Hidden, ShownDimensions, ShownScore, ShownScores } from '../disclosure.ts';
import type { Target } from '../network.ts';
import { personMean } from '../person-score.ts';
import { itemsIn, type Framework } from '../questionnaire.ts';
import type { Response } from '../response.ts';
import type { AgreedScore } from '../workshop/workshop.ts';
import { certaintyView, type CertaintyView } from './certainty.ts';
import { oneDecimal, type Speech } from './speech.ts';

/** What a series stands for; colour, dash and marker follow from it. */
export type SeriesKind = 'network' | 'own' | 'agreed' | 'target' | 'earlier' | 'first' | 'second';

/** What is laid beside the network's own scores; null and empty where nothing is. `own` is for that person alone. */
export type Beside = {
	readonly targets: readonly Target[] | null;
	readonly earlier: { readonly label: string; readonly shown: ShownScores; readonly walk: Crosswalk } | null;
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	/** What a workshop settled on. */
	readonly agreed?: readonly AgreedScore[];
	readonly own?: Response;
};

/**
 * One figure in words; `value` is null where there is none, and `why` says why, in words, where that is known. A
 * network's score carries its certainty; targets and single organisations have none.
 */
export type Figure = {
	readonly value: number | null;
	readonly text: string;
	readonly why: string | null;
	readonly certainty: CertaintyView | null;
};

/** The figures of one series, one for each dimension of a framework, in the order of its axes. */
export type Series = {
	readonly id: string;
	readonly kind: SeriesKind;
	readonly label: string;
	readonly figures: readonly Figure[];
};

/** Stands where there is no figure. */
export const NO_FIGURE = '–';

/** The series of a chart and its table: the network first, then what is laid beside it. */
export function seriesOf(shown: ShownScores, framework: Framework, beside: Beside, speech: Speech): Series[] {
	const { t } = speech;
	const { targets, earlier, organisations, own, agreed = [] } = beside;
	const series = (
		id: string,
		kind: SeriesKind,
		label: string,
		figure: (dimension: string) => Figure
	): Series => ({
		...{ id, kind, label },
		figures: framework.dimensions.map((dimension) => figure(dimension.id))
	});
	const scores = (from: ShownScores, dimensions: ShownDimensions | undefined) => (dimension: string) =>
		figureOf(dimensions?.get(framework.id)?.get(dimension), from.rule.k, speech);
	const target = (dimension: string) => targetFigure(targets ?? [], framework.id, dimension, speech);
	return [
		series('network', 'network', t('results.series.network'), scores(shown, shown.network)),
		...(own ? [series('own', 'own', t('charts.own'), ownFigure(shown, framework, own, speech))] : []),
		...(agreed.some(({ framework: id, value }) => id === framework.id && value !== null)
			? [series('agreed', 'agreed', t('agreed.series'), agreedFigure(agreed, framework.id, speech))]
			: []),
		...(targets ? [series('target', 'target', t('results.series.target'), target)] : []),
		...(earlier
			? [series('earlier', 'earlier', earlier.label, earlierFigure(earlier, framework.id, speech))]
			: []),
		...organisations
			.slice(0, 2)
			.map(({ id, name }, index) =>
				series(id, index === 0 ? 'first' : 'second', name, scores(shown, shown.organisations.get(id)))
			)
	];
}

/** A score in words, or why there is none. */
export function figureOf(score: ShownScore | undefined, k: number, speech: Speech): Figure {
	if (!score) return noFigure(null);
	if (score.mean === null) return noFigure(whyHidden(score.hidden, k, speech));
	const text = oneDecimal(score.mean, speech.language);
	return { value: score.mean, text, why: null, certainty: certaintyView(score, speech) };
}

function noFigure(why: string | null): Figure {
	return { value: null, text: NO_FIGURE, why, certainty: null };
}

/** Why a figure is not there, in words. */
export function whyHidden(hidden: Hidden, k: number, { t }: Speech): string {
	return {
		nobody: () => t('results.hidden.nobody'),
		'too-few': () => t('results.hidden.tooFew', { k }),
		traceable: () => t('results.hidden.traceable'),
		open: () => t('results.hidden.open')
	}[hidden]();
}

/** The earlier round's figures, where the two rounds share enough items of the dimension. */
function earlierFigure({ shown, walk }: NonNullable<Beside['earlier']>, framework: string, speech: Speech) {
	return (dimension: string): Figure => {
		const relation = walk.dimensions.find(
			(one) => one.framework === framework && one.dimension === dimension
		);
		if (relation?.comparable) {
			return figureOf(shown.network.get(framework)?.get(dimension), shown.rule.k, speech);
		}
		return noFigure(speech.t('results.hidden.notComparable'));
	};
}

function agreedFigure(agreed: readonly AgreedScore[], framework: string, { t, language }: Speech) {
	return (dimension: string): Figure => {
		const settled = agreed.find((one) => one.framework === framework && one.dimension === dimension);
		if (!settled) return noFigure(null);
		const { value } = settled;
		if (value === null) return noFigure(t('agreed.not'));
		return { value, text: oneDecimal(value, language), why: null, certainty: null };
	};
}

/** What one person scores, for their own eyes. */
function ownFigure({ questionnaire }: ShownScores, framework: Framework, own: Response, speech: Speech) {
	return (dimension: string): Figure => {
		const value = personMean(framework, itemsIn(questionnaire, framework.id, dimension), own);
		if (value === null) return noFigure(null);
		return { value, text: oneDecimal(value, speech.language), why: null, certainty: null };
	};
}

function targetFigure(
	targets: readonly Target[],
	framework: string,
	dimension: string,
	{ language }: Speech
): Figure {
	const target = targets.find((one) => one.framework === framework && one.dimension === dimension);
	if (!target) return noFigure(null);
	return { value: target.value, text: oneDecimal(target.value, language), why: null, certainty: null };
}
