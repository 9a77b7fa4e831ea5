import type { SeriesKind } from '#lib/domain/views/series.ts';

/** The light colours of the interface (design/tokens.css), as slides write them. */
export const COLOURS = {
	...{ paper: 'FBF7EF', surface: 'FFFDF9', sunken: 'F3ECDF', line: 'D8CBB9', strong: '8D7D86' },
	...{ ink: '2A1F2D', soft: '5F5263', accent: '6B2A5B', deep: '4F1C43', pale: 'F4E4EC' },
	...{ warn: '8A4B00', warnSoft: 'FDECCF' },
	...{ trust: '1763A6', vision: 'B44A06', governance: '1A7354' }
} as const;

/** Typefaces that every office program has or replaces by one of the same width. */
export const FONTS = { head: 'Georgia', body: 'Calibri' } as const;

/** How a series looks in a chart, told apart without colour too: lines by dashes and markers, bars by what fills them. */
type Look = {
	readonly colour: string;
	readonly dash: string;
	readonly marker: string;
	/** Its own colour, nothing, or the name of a pattern (ISO/IEC 29500-1, 20.1.10.51). */
	readonly filling: 'full' | 'empty' | 'narVert' | 'wdUpDiag' | 'dkHorz' | 'smGrid' | 'wdDnDiag';
};
export const LOOKS: Readonly<Record<SeriesKind, Look>> = {
	network: { colour: '6B2A5B', dash: 'solid', marker: 'circle', filling: 'full' },
	agreed: { colour: '0B6B74', dash: 'lgDash', marker: 'star', filling: 'narVert' },
	target: { colour: '5F5263', dash: 'sysDot', marker: 'diamond', filling: 'empty' },
	earlier: { colour: '1763A6', dash: 'dash', marker: 'square', filling: 'wdUpDiag' },
	first: { colour: 'B44A06', dash: 'lgDashDot', marker: 'triangle', filling: 'dkHorz' },
	second: { colour: '1A7354', dash: 'sysDash', marker: 'x', filling: 'smGrid' },
	own: { colour: '8A4B00', dash: 'sysDashDot', marker: 'plus', filling: 'wdDnDiag' }
};

/** The inside of a slide, in inches. */
export const PAGE = {
	width: 13.333,
	height: 7.5,
	left: 0.75,
	right: 12.583,
	top: 1.75,
	bottom: 6.85
} as const;

/** A text with the size of type, in points, at which it fits. */
export type Fitted = { readonly text: string; readonly size: number; readonly height: number };

const LINE = 1.22;
/** How wide letters are, as a part of the size of type: as in Calibri, and a little wide, so that nothing runs over. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
	[/[\sijlI.,:;!'‘’|]/, 0.25],
	[/[tfr()[\]"“”-]/, 0.35],
	[/[mwMW%@…]/, 0.86],
	[/[\p{Lu}]/u, 0.62],
	[/[\p{Ll}\p{N}\p{P}]/u, 0.51]
];
const OTHER_LETTER = 1;
/** Georgia is not everywhere, and what stands in for it may be a good deal wider. */
const HEAD = 1.15;

/** A text at the largest size at which it fits a box in inches; at the smallest size the rest is cut off. */
export function fitted(
	text: string,
	{ width, height }: { readonly width: number; readonly height: number },
	[largest, smallest]: readonly [number, number]
): Fitted {
	for (let size = largest; size >= smallest; size -= 1) {
		const needed = heightOf(text, width, size);
		if (needed <= height) return { text, size, height: needed };
	}
	const letters = [...text];
	const short = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
	let length = letters.length - 1;
	while (length > 1 && heightOf(short(length), width, smallest) > height) length -= Math.ceil(length / 40);
	return { text: short(length), size: smallest, height };
}

/** A heading at the largest size at which it fits a box in inches. */
export function fittedHead(
	text: string,
	{ width, height }: { readonly width: number; readonly height: number },
	sizes: readonly [number, number]
): Fitted {
	return fitted(text, { width: width / HEAD, height }, sizes);
}

/** How high a text becomes in a box of this width, in inches. */
export function heightOf(text: string, width: number, size: number): number {
	const space = widthOf(' ', size);
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const length = widthOf(word, size);
		if (used > 0 && used + space + length > width) {
			lines += 1;
			used = 0;
		}
		// A word longer than a line is broken.
		const broken = Math.max(0, Math.ceil(length / width) - 1);
		lines += broken;
		used += (used > 0 ? space : 0) + length - broken * width;
	}
	return (lines * size * LINE) / 72;
}

/** How wide a text is on one line, in inches. */
export function widthOf(text: string, size: number): number {
	let width = 0;
	for (const letter of text) width += LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER_LETTER;
	return (width * size) / 72;
}
