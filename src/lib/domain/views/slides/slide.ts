import type { SeriesKind } from '../series.ts';

/** A line or a row of bars. A value of null has no point and no bar; there is no zero in its place. */
export type SlideSeries = {
	readonly kind: SeriesKind;
	readonly label: string;
	readonly values: readonly (number | null)[];
};

/** A chart that can be edited in the presentation; its axis runs from `min` to `max`. */
export type SlideChart = {
	readonly kind: 'radar' | 'bars';
	readonly title: string;
	readonly min: number;
	readonly max: number;
	readonly whole: boolean;
	readonly labels: readonly string[];
	readonly series: readonly SlideSeries[];
};

/** A table: every row has as many cells as there are columns. */
export type SlideTable = {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

/** A few words under a heading of their own. */
export type Point = { readonly title: string; readonly text: string };

/** A large figure with its name and what stands behind it. */
export type BigFigure = {
	readonly id: string;
	readonly label: string;
	readonly score: string;
	readonly why: string | null;
	readonly target: string | null;
	readonly told: readonly string[];
};

type Any = { readonly eyebrow: string; readonly title: string; readonly notes: readonly string[] };

/** A slide with a chart and its table; without a chart, `why` says why there is none. `told` are sentences beside it. */
export type ChartSlide = Any & {
	readonly kind: 'chart';
	readonly lead: string;
	readonly chart: SlideChart | null;
	readonly why: string | null;
	readonly table: SlideTable;
	readonly told: readonly string[];
};

/** One slide. */
export type Slide =
	| (Any & {
			readonly kind: 'cover';
			readonly subtitle: string;
			readonly lines: readonly string[];
			readonly notice: string | null;
	  })
	| (Any & { readonly kind: 'words'; readonly points: readonly Point[] })
	| (Any & { readonly kind: 'figures'; readonly figures: readonly BigFigure[]; readonly lead: string })
	| ChartSlide
	| (Any & { readonly kind: 'table'; readonly table: SlideTable });

/** A figure as a chart holds it: what is read beside it, and no digit more. */
export function plotted(value: number | null): number | null {
	return value === null ? null : Math.round(value * 10) / 10;
}
