import type { SeriesKind } from '#lib/domain/views/series.ts';
import { LOOKS, type Marker } from '../series-looks.ts';
import { box, line, type Part, type Tone } from './drawing.ts';
import { markerAt } from './markers.ts';

/** What a sign in a chart stands for: a series, a point with a letter or a marker of its own, a patch of colour, or a bar. */
export type LegendEntry = { readonly label: string } & (
	| { readonly kind: SeriesKind }
	| { readonly letter: string; readonly tone: Tone }
	| { readonly patch: Tone; readonly share?: number }
	| { readonly upright: Tone }
	| { readonly marker: Marker; readonly tone: Tone; readonly hollow?: boolean; readonly line?: boolean }
);

/** The width of every sign, in the units of its text's size. */
export const SIGN = 2.4;

/** The sign of a legend's entry, in the middle of a line of text that begins at 0, 0. */
export function signOf(entry: LegendEntry, size: number): Part[] {
	const width = SIGN * size;
	if ('kind' in entry) {
		const { colour, dash, marker } = LOOKS[entry.kind];
		return [
			{ ...line(0, 0, width, 0, colour, size / 6), dash: dash.map((length) => (length * size) / 12) },
			markerAt(marker, { x: width / 2, y: 0, size: size / 3 }, colour, { hollow: entry.kind === 'target' })
		];
	}
	if ('upright' in entry)
		return [line(width / 2, -size * 0.55, width / 2, size * 0.55, entry.upright, size / 3)];
	if ('marker' in entry) {
		const { marker, tone, hollow = false } = entry;
		const sign = markerAt(marker, { x: width / 2, y: 0, size: size / 3 }, tone, { hollow });
		return entry.line ? [line(size / 3, 0, width - size / 3, 0, tone, size / 6), sign] : [sign];
	}
	if ('patch' in entry) {
		const area = box(width - size * 1.5, -size * 0.5, size * 1.5, size, entry.patch, 2);
		return [{ ...area, opacity: entry.share ?? 1, stroke: '--line', width: 1 }];
	}
	return lettered(entry.letter, { x: width - size * 0.75, y: 0, size: size * 0.75 }, entry.tone);
}

/** A point that carries a letter. */
export function lettered(
	letter: string,
	{ x, y, size }: { x: number; y: number; size: number },
	tone: Tone,
	told?: string
): Part[] {
	return [
		markerAt('circle', { x, y, size }, tone, told === undefined ? {} : { told }),
		{
			...{ kind: 'words', x, y: y + size * 0.44, lines: [letter], size: size * 1.2 },
			...{ anchor: 'middle', tone: '--paper', bold: true }
		}
	];
}
