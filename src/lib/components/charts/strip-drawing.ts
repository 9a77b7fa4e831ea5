import type { StripPoint, StripRow, StripView } from '#lib/domain/views/strip.ts';
import { LOOKS } from '../series-looks.ts';
import { LEADING, line, tidy, type Drawing, type Part, type Tone, words } from './drawing.ts';
import { lettered } from './legend.ts';
import { markerAt } from './markers.ts';
import type { Room } from './radar-drawing.ts';
import { wrapped } from './text-width.ts';

/** The colour of a group's point. */
export const POINT: Tone = '--series-earlier';

type Placed = StripPoint & { readonly x: number; readonly lane: number };

/**
 * Points of groups on the scale of each dimension, a letter in each. Points that would touch are stacked, so that
 * every one can be read; below them stands the network, and in words which groups lie at the ends.
 */
export function stripDrawing(view: StripView, room: Room): Drawing {
	const { width, size } = room;
	const radius = size * 0.78;
	const [left, right] = [radius + 2, width - radius - 2];
	const at = (value: number) => left + ((value - view.min) / (view.max - view.min)) * (right - left);
	let y = 0;
	const rows = view.rows.map((row): Part => {
		const { parts, height } = rowOf(row, view, at, { ...room, radius });
		const group: Part = { kind: 'group', x: 0, y: tidy(y), parts };
		y += height;
		return group;
	});
	return { width, height: Math.ceil(y), parts: rows };
}

type RowRoom = Room & { readonly radius: number };

function rowOf(row: StripRow, view: StripView, at: (value: number) => number, room: RowRoom) {
	const { width, size, radius } = room;
	const title = words(wrapped(row.label, size * 1.05, width, true), 0, size, size * 1.05, '--ink', true);
	const points = stacked(row.points, at, radius * 2 + 1.5);
	const lanes = Math.max(1, ...points.map(({ lane }) => lane + 1));
	const track = title.lines.length * size * 1.05 * LEADING + size * 0.5 + lanes * (radius * 2 + 1.5) + radius;
	const under = track + radius * 1.3 + size;
	const ends = words(wrapped(row.ends, size * 0.92, width), 0, under + size * 1.5, size * 0.92, '--ink-soft');
	const top = track - radius - (lanes - 1) * (radius * 2 + 1.5) - radius;
	return {
		height: ends.y + (ends.lines.length - 1) * size * 0.92 * LEADING + size * 1.9,
		parts: [
			title,
			...scaleOf(view, at, { track, top, under, size }),
			...points.flatMap(({ x, lane, letter, label, text }) =>
				lettered(
					letter,
					{ x, y: track - radius - 1 - lane * (radius * 2 + 1.5), size: radius },
					POINT,
					`${label}: ${text}`
				)
			),
			...(row.network ? [networkAt(at(row.network.value), track, radius, row.network.text)] : []),
			ends
		]
	};
}

function scaleOf(
	{ min, max }: StripView,
	at: (value: number) => number,
	{ track, top, under, size }: { track: number; top: number; under: number; size: number }
): Part[] {
	const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
	return [
		...steps.map((step) => line(at(step), top, at(step), track, '--line')),
		line(at(min), track, at(max), track, '--line-strong', 1.5),
		...steps.map((step) => ({
			...words([String(step)], at(step), under, size * 0.82, '--ink-soft'),
			anchor: 'middle' as const
		}))
	];
}

/** The network hangs on the scale, where the groups stand on it. */
function networkAt(x: number, track: number, radius: number, text: string): Part {
	const { colour, marker } = LOOKS.network;
	const hanging = radius * 0.64;
	return markerAt(marker, { x, y: track + hanging, size: hanging }, colour, { told: text });
}

/** Points from low to high, each in the lowest lane where it touches no other. */
function stacked(points: readonly StripPoint[], at: (value: number) => number, apart: number): Placed[] {
	const ends: number[] = [];
	return points
		.toSorted((a, b) => a.value - b.value || (a.letter < b.letter ? -1 : 1))
		.map((point) => {
			const x = tidy(at(point.value));
			const free = ends.findIndex((end) => x - end >= apart);
			const lane = free === -1 ? ends.length : free;
			ends[lane] = x;
			return { ...point, x, lane };
		});
}
