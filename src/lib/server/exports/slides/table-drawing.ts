import type PptxGenJS from 'pptxgenjs';
import type { SlideTable } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, fitted, heightOf, widthOf } from './face.ts';

type Rows = readonly (readonly string[])[];

type Place = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The largest size of type, in points. */
	readonly largest: number;
};

const SMALLEST = 8;
const PAD = { side: 0.07, top: 0.04 } as const;
/** Bold letters are a little wider. */
const BOLD = 1.05;

/**
 * Draws a table in a box, with type as large as fits without a broken word, and gives back how high it is; what is too
 * long even in the smallest type is cut off.
 */
export function tableOn(page: PptxGenJS.Slide, table: SlideTable, place: Place): number {
	const { x, y, width, height, largest } = place;
	const all = [table.columns, ...table.rows];
	const sizes = Array.from({ length: largest - SMALLEST + 1 }, (_, index) => largest - index);
	const size = sizes.find((one) => fits(all, place, one)) ?? SMALLEST;
	const widths = columnWidths(all, width, size);
	const heights = all.map((row) => rowHeight(row, widths, size));
	const most = height / all.length;
	const tight = sum(heights) > height;
	const rowHeights = tight ? all.map(() => most) : heights;
	page.addTable(
		all.map((row, at) =>
			row.map((text, column) => {
				const box = { width: widths[column]! - 2 * PAD.side, height: most - 2 * PAD.top };
				const words = tight ? fitted(text, box, [size, SMALLEST]).text : text;
				return { text: words, options: cell(at, column, all.length - 1) };
			})
		),
		{
			...{ x, y, w: width, colW: [...widths], rowH: rowHeights, fontFace: FONTS.body, fontSize: size },
			margin: [PAD.top, PAD.side, PAD.top, PAD.side]
		}
	);
	return sum(rowHeights);
}

/** Whether a table fits a box with type of this size, without a broken word. */
export function tableFits(table: SlideTable, box: Pick<Place, 'width' | 'height'>, size: number): boolean {
	return fits([table.columns, ...table.rows], box, size);
}

function fits(rows: Rows, { width, height }: Pick<Place, 'width' | 'height'>, size: number): boolean {
	if (sum(longestWords(rows, size)) > width) return false;
	const widths = columnWidths(rows, width, size);
	return sum(rows.map((row) => rowHeight(row, widths, size))) <= height;
}

/** Each column has room for its longest word; what is left goes to those whose texts are longer than that. */
function columnWidths(rows: Rows, width: number, size: number): number[] {
	const least = longestWords(rows, size);
	const wanted = columnsOf(rows, (text) => widthOf(text, size)).map((one, at) =>
		Math.max(0, one - least[at]!)
	);
	const left = width - sum(least);
	if (left <= 0) return least.map((one) => (one * width) / sum(least));
	const share = Math.min(1, left / (sum(wanted) || 1));
	const spare = (left - share * sum(wanted)) / least.length;
	return least.map((one, at) => one + share * wanted[at]! + spare);
}

function longestWords(rows: Rows, size: number): number[] {
	return columnsOf(rows, (text) => Math.max(...text.split(' ').map((word) => widthOf(word, size))));
}

/** The most that is needed for a column's texts, with the space beside them. */
function columnsOf(rows: Rows, needed: (text: string) => number): number[] {
	return rows[0]!.map(
		(_, column) => Math.max(...rows.map((row) => needed(row[column]!))) * BOLD + 2 * PAD.side
	);
}

function cell(row: number, column: number, last: number): PptxGenJS.TableCellProps {
	const none = { type: 'none' } as const;
	const rule = {
		type: 'solid',
		pt: row === 0 ? 1.5 : 0.75,
		color: row === 0 ? COLOURS.accent : COLOURS.line
	} as const;
	return {
		...{ color: row === 0 ? COLOURS.accent : COLOURS.ink, bold: row === 0 || column === 0 },
		...{ valign: row === 0 ? 'bottom' : 'middle', align: 'left' },
		border: [none, none, row === last ? none : rule, none]
	};
}

function rowHeight(row: readonly string[], widths: readonly number[], size: number): number {
	const cells = row.map((text, column) => heightOf(text, (widths[column]! - 2 * PAD.side) / BOLD, size));
	return Math.max(...cells) + 2 * PAD.top;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
