import { box, LEADING, type Drawing, type Part, type Words } from './drawing.ts';
import { SIGN, signOf, type LegendEntry } from './legend.ts';
import { widthOf, wrapped } from './text-width.ts';

/** A chart that stands alone: what it is called, where it comes from, what to see in it, and who stands behind it. */
export type Sheet = {
	readonly title: string;
	readonly under: string;
	readonly caption: string;
	readonly legend: readonly LegendEntry[];
	readonly foot: string;
	readonly drawing: Drawing;
};

const MARGIN = 32;
const NARROWEST = 560;
const SIZES = { title: 26, text: 15, foot: 12.5 } as const;

/** A sheet as one drawing: title, chart, legend, caption and foot below each other, on paper. */
export function sheetDrawing({ title, under, caption, legend, foot, drawing }: Sheet): Drawing {
	const width = Math.max(drawing.width, NARROWEST);
	const blocks = [
		wordsBlock(title, SIZES.title, width, { head: true, tone: '--ink' }),
		wordsBlock(under, SIZES.text, width, { tone: '--ink-soft' }),
		chartBlock(drawing, width),
		legendBlock(legend, width),
		wordsBlock(caption, SIZES.text, width, { tone: '--ink' }),
		wordsBlock(foot, SIZES.foot, width, { tone: '--ink-soft' })
	];
	let y = MARGIN;
	const parts = blocks.map(({ parts, height }): Part => {
		const group: Part = { kind: 'group', x: MARGIN, y, parts };
		y += height;
		return group;
	});
	const whole = { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN - GAP) };
	return { ...whole, parts: [box(0, 0, whole.width, whole.height, '--paper'), ...parts] };
}

type Block = { readonly parts: readonly Part[]; readonly height: number };

const GAP = 14;

function wordsBlock(text: string, size: number, width: number, look: Pick<Words, 'tone' | 'head'>): Block {
	if (text === '') return { parts: [], height: 0 };
	const lines = wrapped(text, size, width);
	const words: Words = { ...look, kind: 'words', x: 0, y: size, lines, size, anchor: 'start' };
	return { parts: [words], height: lines.length * size * LEADING + GAP };
}

function chartBlock({ parts, width, height }: Drawing, room: number): Block {
	return { parts: [{ kind: 'group', x: (room - width) / 2, y: 0, parts }], height: height + GAP };
}

/** The entries of a legend beside each other, in as many lines as they need. */
function legendBlock(legend: readonly LegendEntry[], width: number): Block {
	const size = SIZES.text;
	let [x, y] = [0, 0];
	const parts = legend.map((entry): Part => {
		const wide = size * (SIGN + 0.6) + widthOf(entry.label, size);
		if (x > 0 && x + wide > width) [x, y] = [0, y + size * 1.7];
		const at = x;
		x += wide + size * 1.5;
		const words: Words = {
			...{ kind: 'words', x: size * (SIGN + 0.6), y: size * 0.35, lines: [entry.label], size },
			...{ anchor: 'start', tone: '--ink' }
		};
		return { kind: 'group', x: at, y: y + size * 0.6, parts: [...signOf(entry, size), words] };
	});
	return parts.length === 0 ? { parts, height: 0 } : { parts, height: y + size * 1.7 + GAP / 2 };
}
