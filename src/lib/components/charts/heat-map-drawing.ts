import type { Matrix } from '#lib/domain/views/matrix.ts';
import { box, LEADING, tidy, words, type Drawing, type Part, type Words } from './drawing.ts';
import { wrapped } from './text-width.ts';

const SIZE = 15;
const LABEL = 190;
const CELL = { width: 56, height: 44 } as const;

/** The share of the scale that a score has covered, which is how dark its cell is. */
export function heatOf(value: number, { min, max }: { min: number; max: number }): number {
	return Math.max(0, Math.min(1, (value - min) / (max - min)));
}

/** A table of scores as a picture: groups by letter beside each other, the network first. */
export function heatMapDrawing(matrix: Matrix): Drawing {
	const { columns, rows } = matrix;
	const left = (column: number) => LABEL + column * CELL.width + (column > 0 ? 8 : 0);
	const heads = ['●', ...columns.map(({ letter }) => letter)];
	const top = SIZE * 1.8;
	return {
		width: left(columns.length) + CELL.width,
		height: top + rows.length * CELL.height,
		parts: [
			...heads.map((head, column) => centred(head, left(column) + CELL.width / 2, SIZE, true)),
			...rows.flatMap(({ label, network, cells }, row): Part[] => {
				const y = top + row * CELL.height;
				const lines = wrapped(label, SIZE * 0.95, LABEL - 12);
				const first = y + CELL.height / 2 - ((lines.length - 1) * SIZE * 0.95 * LEADING) / 2 + SIZE * 0.32;
				return [
					words(lines, 0, first, SIZE * 0.95, '--ink'),
					...[network ?? { value: null, text: '–' }, ...cells].flatMap(({ value, text }, column) => [
						...heatAt(value, left(column), y, matrix),
						centred(text, left(column) + CELL.width / 2, y + CELL.height / 2 + SIZE * 0.35, column === 0)
					])
				];
			})
		]
	};
}

function heatAt(value: number | null, x: number, y: number, range: Matrix): Part[] {
	if (value === null) return [];
	const area = box(x + 1.5, y + 1.5, CELL.width - 3, CELL.height - 3, '--heat', 4);
	return [{ ...area, opacity: tidy(heatOf(value, range) * 10) / 10 }];
}

function centred(text: string, x: number, y: number, bold: boolean): Words {
	return { ...words([text], x, y, SIZE, '--ink', bold), anchor: 'middle' };
}
