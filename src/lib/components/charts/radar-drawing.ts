import type { Axis, RadarSeries, RadarView } from '#lib/domain/views/radar.ts';
import { LOOKS } from '../series-looks.ts';
import { stepsOf } from './axis.ts';
import {
	LEADING,
	line,
	tidy,
	type Anchor,
	type Drawing,
	type Part,
	type Shape,
	type Words
} from './drawing.ts';
import { markerAt } from './markers.ts';
import { directionOf, pointOn } from './polar.ts';
import { widthOf } from './text-width.ts';

/** How much room a radar has, and the size of its words. */
export type Room = { readonly width: number; readonly size: number };

type Label = {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
	readonly x: number;
	readonly y: number;
	readonly side: boolean;
	readonly anchor: Anchor;
};

const FILL = 0.07;

/** Bands are told apart by the dashes of their arc, and by their name below the label. */
const ARCS: Readonly<Record<string, readonly number[]>> = { micro: [1, 5], meso: [8, 5], macro: [] };

/**
 * A radar: rings from the scale's lowest value, an axis for each dimension with its label, and the series, the first
 * on top. Where a value is missing there is no point, and no line runs through its place.
 */
export function radarDrawing(view: RadarView, { width, size }: Room): Drawing {
	const { axes, series, min, max } = view;
	const labels = axes.map((axis, index) => labelOf(axis, index, axes.length, size));
	const banded = axes.some(({ band }) => band !== null);
	const gap = size * (banded ? 1.05 : 0.65);
	const reach = reachOf(labels, { width, size }, gap);
	const words = labels.map((label) => placed(label, reach, gap, { width, size }));
	const bands = words.flatMap((label, index) => bandBelow(label, axes[index]!));
	const [top, bottom] = extentOf(words, labels, reach, size);
	const at = (value: number) => ((value - min) / (max - min)) * reach;
	return {
		...{ width, height: Math.ceil(bottom - top) },
		parts: [
			{
				...{ kind: 'group', x: width / 2, y: tidy(-top) },
				parts: [
					...ringsOf(view, at),
					...(banded ? arcsOf(axes, reach + size * 0.4, size) : []),
					...series.toReversed().flatMap((one) => linesOf(one, at, size)),
					...numbersOf(view, at, size),
					...series.toReversed().flatMap((one) => pointsOf(one, view, at, size)),
					...words,
					...bands
				]
			}
		]
	};
}

function labelOf({ lines, band }: Axis, index: number, axes: number, size: number): Label {
	const all = band ? [...lines, band.label] : lines;
	const { x, y } = directionOf(index, axes);
	return {
		...{ lines, x, y, side: Math.abs(y) < 0.35 },
		width: Math.max(...all.map((text) => widthOf(text, size))),
		height: all.length * size * LEADING,
		anchor: Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end'
	};
}

/** The length of the axes: labels at the sides stand beside the chart, all others above or below it. */
function reachOf(labels: readonly Label[], { width, size }: Room, gap: number): number {
	const half = width / 2;
	const most = labels.length === 3 ? width * 0.4 : width * 0.36;
	const limits = labels.map(({ x, side, anchor, width }) => {
		if (anchor === 'middle') return most;
		return side ? (half - gap - width) / Math.abs(x) : (half - width * 0.55) / (Math.abs(x) * 0.6);
	});
	return Math.max(size * 3, Math.min(most, half - size, ...limits));
}

function placed(label: Label, reach: number, gap: number, { width, size }: Room): Words {
	const { x, y, side, anchor, lines, height } = label;
	const outside = side ? gap : gap * 0.75;
	const edge = width / 2 - label.width;
	const along = Math.min(Math.abs(x) * reach + outside, edge);
	const middle = y * reach;
	const top = side ? middle - height / 2 : y < 0 ? middle - gap * 0.75 - height : middle + gap * 0.75;
	return {
		...{ kind: 'words', lines, size, anchor, tone: '--ink' },
		x: tidy(anchor === 'middle' ? 0 : Math.sign(x) * along),
		y: tidy(top + size * 0.95)
	};
}

function bandBelow(label: Words, { band }: Axis): Words[] {
	if (!band) return [];
	const y = tidy(label.y + label.lines.length * label.size * LEADING);
	return [{ ...label, y, lines: [band.label], tone: '--ink-soft' }];
}

function extentOf(words: readonly Words[], labels: readonly Label[], reach: number, size: number) {
	const tops = words.map(({ y }) => y - size);
	const ends = words.map(({ y }, index) => y - size + labels[index]!.height + size * 0.2);
	const chart = labels.length === 3 ? reach * 0.5 : reach;
	return [Math.min(-reach, ...tops) - 1, Math.max(chart, ...ends) + 1] as const;
}

function ringsOf({ axes, min, max }: RadarView, at: (value: number) => number): Part[] {
	const rings = stepsOf(min, max)
		.slice(1)
		.map((step): Shape => {
			const corners = axes.map((_, index) => pointOn(index, axes.length, at(step)));
			const d = `M${corners.map(({ x, y }) => `${tidy(x)} ${tidy(y)}`).join('L')}Z`;
			return { kind: 'shape', d, fill: null, stroke: '--line', width: step === max ? 1.4 : 1 };
		});
	const spokes = axes.map((_, index) => {
		const { x, y } = pointOn(index, axes.length, at(max));
		return line(0, 0, x, y, '--line');
	});
	return [...rings, ...spokes];
}

function numbersOf({ min, max }: RadarView, at: (value: number) => number, size: number): Words[] {
	return stepsOf(min, max).map((step) => ({
		...{ kind: 'words', x: tidy(-size * 0.42), y: tidy(-at(step) + size * 0.3), lines: [String(step)] },
		...{ size: tidy(size * 0.8), anchor: 'end', tone: '--ink-soft', halo: '--paper' }
	}));
}

function arcsOf(axes: readonly Axis[], radius: number, size: number): Shape[] {
	const half = Math.PI / axes.length - 0.05;
	return axes.flatMap(({ band }, index): Shape[] => {
		const dash = band ? ARCS[band.id] : undefined;
		if (!dash) return [];
		const middle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
		const end = (angle: number) => `${tidy(Math.cos(angle) * radius)} ${tidy(Math.sin(angle) * radius)}`;
		const d = `M${end(middle - half)}A${tidy(radius)} ${tidy(radius)} 0 0 1 ${end(middle + half)}`;
		return [{ kind: 'shape', d, fill: null, stroke: '--line-strong', width: tidy(size * 0.22), dash }];
	});
}

function linesOf({ kind, values }: RadarSeries, at: (value: number) => number, size: number): Shape[] {
	const { colour, dash } = LOOKS[kind];
	const whole = values.length > 2 && values.every((value) => value !== null);
	const thickness = size / (kind === 'target' ? 8 : 5.5);
	const d = whole ? `${pathOf(values, at)}Z` : openPathOf(values, at);
	const look = {
		...({ kind: 'shape', stroke: colour, width: tidy(thickness) } as const),
		dash: dash.map((length) => tidy((length * thickness) / 2))
	};
	const area = { ...({ kind: 'shape', d, fill: colour, stroke: null, opacity: FILL } as const) };
	return d === '' ? [] : [...(whole && kind === 'network' ? [area] : []), { ...look, d, fill: null }];
}

function pathOf(values: readonly (number | null)[], at: (value: number) => number): string {
	return `M${values.map((value, index) => spot(index, values.length, at(value ?? 0))).join('L')}`;
}

/** The lines between neighbours that both have a value, the last and the first among them. */
function openPathOf(values: readonly (number | null)[], at: (value: number) => number): string {
	const { length } = values;
	return values
		.flatMap((value, index) => {
			const next = values[(index + 1) % length] ?? null;
			if (value === null || next === null || length < 2) return [];
			return [`M${spot(index, length, at(value))}L${spot((index + 1) % length, length, at(next))}`];
		})
		.join('');
}

function spot(index: number, axes: number, reach: number): string {
	const { x, y } = pointOn(index, axes, reach);
	return `${tidy(x)} ${tidy(y)}`;
}

function pointsOf(
	{ kind, label, values, texts }: RadarSeries,
	{ axes }: RadarView,
	at: (value: number) => number,
	size: number
): Shape[] {
	const { colour, marker } = LOOKS[kind];
	return values.flatMap((value, index) => {
		if (value === null) return [];
		const place = { ...pointOn(index, axes.length, at(value)), size: size / 2.9 };
		const told = `${axes[index]!.label} · ${label}: ${texts[index]}`;
		return [markerAt(marker, place, colour, { hollow: kind === 'target', told })];
	});
}
