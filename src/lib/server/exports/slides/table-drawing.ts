import type PptxGenJS from 'pptxgenjs';
import type { SlideTable } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, fitted, heightOf } from './face.ts';

type Place = {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly widths: readonly number[];
	/** The largest size of type, in points. */
	readonly largest: number;
};

const SMALLEST = 8;
const PAD = { side: 0.08, top: 0.05 } as const;

/** Draws a table in a box, with type as large as fits; what is too long even so is cut off. */
export function tableOn(page: PptxGenJS.Slide, table: SlideTable, place: Place): void {
	const { x, y, height, widths, largest } = place;
	const all = [table.columns, ...table.rows];
	const heights = (size: number) => all.map((row) => rowHeight(row, widths, size));
	const sizes = Array.from({ length: largest - SMALLEST + 1 }, (_, index) => largest - index);
	const size = sizes.find((one) => sum(heights(one)) <= height) ?? SMALLEST;
	const most = height / all.length;
	const tight = sum(heights(size)) > height;
	const rowHeights = tight ? all.map(() => most) : heights(size);
	page.addTable(
		all.map((row, at) =>
			row.map((text, column) => {
				const box = { width: widths[column]! - 2 * PAD.side, height: most - 2 * PAD.top };
				const words = tight ? fitted(text, box, [size, SMALLEST]).text : text;
				return { text: words, options: cell(at, column, all.length - 1) };
			})
		),
		{
			...{ x, y, w: sum(widths), colW: [...widths], rowH: rowHeights, fontFace: FONTS.body, fontSize: size },
			margin: [PAD.top, PAD.side, PAD.top, PAD.side]
		}
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
	const cells = row.map((text, column) => heightOf(text, (widths[column]! - 2 * PAD.side) * 0.95, size));
	return Math.max(...cells) + 2 * PAD.top;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
