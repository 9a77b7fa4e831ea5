import { describe, expect, it } from 'vitest';
import { cellsOf } from './pasted-cells.ts';

describe('the cells of a pasted table', () => {
	it.each([
		['tabs', 'A\tggz\t3\nB\t\t4'],
		['semicolons', 'A;ggz;3\r\nB;;4\r\n'],
		['commas', 'A,ggz,3\nB,,4']
	])('are parted by %s', (_, text) => {
		expect(cellsOf(text)).toEqual([
			['A', 'ggz', '3'],
			['B', '', '4']
		]);
	});

	it('keep a line break and a parting sign inside quotation marks as part of the cell', () => {
		expect(cellsOf('"Zorg\nZuid; Noord";ggz;3')).toEqual([['Zorg Zuid; Noord', 'ggz', '3']]);
	});

	it('survive a quotation mark without its fellow, and blank lines keep their number', () => {
		expect(cellsOf('"A\tggz\t3\n\nB\tggz\t4')).toEqual([['"A', 'ggz', '3'], [''], ['B', 'ggz', '4']]);
		expect(cellsOf('De "Linde"\tggz\t3')).toEqual([['De "Linde"', 'ggz', '3']]);
		expect(cellsOf('A\tggz\t1\n\nB\tggz\t2')[1]).toEqual(['']);
	});

	it('are none where nothing was pasted', () => {
		expect(cellsOf(' \n ')).toEqual([]);
	});
});
