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

/** How a series looks in a chart: its colour, its dashes and its marker, so that it is told apart without colour too. */
export const LOOKS: Readonly<
	Record<SeriesKind, { readonly colour: string; readonly dash: string; readonly marker: string }>
> = {
	network: { colour: '6B2A5B', dash: 'solid', marker: 'circle' },
	agreed: { colour: '0B6B74', dash: 'lgDash', marker: 'star' },
	target: { colour: '5F5263', dash: 'sysDot', marker: 'diamond' },
	earlier: { colour: '1763A6', dash: 'dash', marker: 'square' },
	first: { colour: 'B44A06', dash: 'lgDashDot', marker: 'triangle' },
	second: { colour: '1A7354', dash: 'sysDash', marker: 'x' },
	own: { colour: '8A4B00', dash: 'sysDashDot', marker: 'plus' }
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
/** How wide a letter is on average, as a part of the size; a little wide, so that nothing runs over. */
const LETTER = 0.53;

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
	const letters = Math.floor((height * 72) / (smallest * LINE)) * lettersIn(width, smallest);
	const short = [...text].slice(0, Math.max(1, Math.floor(letters * 0.85))).join('');
	return { text: short === text ? text : `${short.trimEnd()}…`, size: smallest, height };
}

/** How high a text becomes in a box of this width, in inches. */
export function heightOf(text: string, width: number, size: number): number {
	const room = lettersIn(width, size);
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const length = [...word].length;
		if (used > 0 && used + 1 + length > room) {
			lines += 1;
			used = 0;
		}
		// A word longer than a line is broken.
		lines += Math.floor(Math.max(0, length - 1) / room);
		used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
	}
	return (lines * size * LINE) / 72;
}

function lettersIn(width: number, size: number): number {
	return Math.max(1, Math.floor((width * 72) / (size * LETTER)));
}
