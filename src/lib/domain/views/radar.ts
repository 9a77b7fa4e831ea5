import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import type { Dimension, Framework } from '../questionnaire.ts';
import { captionOf } from './caption.ts';
import { rangeIn, type Range } from './scale.ts';
import { seriesOf, type Beside, type SeriesKind } from './series.ts';
import { listed, type Speech } from './speech.ts';

/** One axis; `lines` is its short label, broken so that it fits beside the chart on a phone. */
export type Axis = {
	readonly id: string;
	readonly label: string;
	readonly lines: readonly string[];
	readonly band: { readonly id: NonNullable<Dimension['band']>; readonly label: string } | null;
};

/** One line of a radar. A value of null has no point, and no line runs through its place. */
export type RadarSeries = {
	readonly id: string;
	readonly kind: SeriesKind;
	readonly label: string;
	readonly values: readonly (number | null)[];
	readonly texts: readonly string[];
};

export type RadarView = Range & {
	readonly caption: string;
	readonly axes: readonly Axis[];
	readonly series: readonly RadarSeries[];
};

const LINE = 12;
/** More lines than these cannot be told apart in one chart; the table has room for all. */
const MOST_SERIES = 4;

/** The radar of one framework. Its axes keep the questionnaire's order and start at the scale's lowest value. */
export function radarView(
	shown: ShownScores,
	framework: Framework,
	beside: Beside,
	speech: Speech
): RadarView {
	const series = seriesOf(shown, framework, beside, speech);
	const left = series.slice(MOST_SERIES).map(({ label }) => label);
	const caption = captionOf(shown, framework, beside.targets, speech);
	const inTable = { series: listed(left, speech.language) };
	return {
		...rangeIn(shown.questionnaire, framework.id),
		caption: left.length === 0 ? caption : `${caption} ${speech.t('results.caption.inTable', inTable)}`,
		axes: framework.dimensions.map(({ id, label, short, band }) => ({
			...{ id, label: inLanguage(label, speech.language) },
			lines: brokenInto(inLanguage(short, speech.language)),
			band: band ? { id: band, label: speech.t(`results.bands.${band}`) } : null
		})),
		series: series.slice(0, MOST_SERIES).map(({ figures, ...one }) => ({
			...one,
			values: figures.map(({ value }) => value),
			texts: figures.map(({ text }) => text)
		}))
	};
}

/** A label in lines of at most about twelve characters, broken at spaces and after hyphens. */
export function brokenInto(label: string): string[] {
	const lines: string[] = [];
	for (const part of label.split(/(?<=[ -])/)) {
		const last = lines.at(-1);
		if (last !== undefined && (last + part).trimEnd().length <= LINE) lines[lines.length - 1] = last + part;
		else lines.push(part);
	}
	return lines.map((line) => line.trimEnd());
}
