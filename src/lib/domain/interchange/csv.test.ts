import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { headingsOf, safeWords, spreadsheetCsv } from './csv.ts';

const EVIL = ['=1+1', '+31', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '－1'];

describe('a CSV', () => {
	test('begins with a byte order mark and has a line for each row', () => {
		expect(spreadsheetCsv(['a', 'b'], [['één', 1]], 'comma')).toBe('\uFEFFa,b\r\néén,1\r\n');
	});

	test('writes decimals as its separator goes with', () => {
		expect(spreadsheetCsv(['a', 'b'], [[3.25, null]], 'semicolon')).toBe('\uFEFFa;b\r\n3,25;\r\n');
		expect(spreadsheetCsv(['a', 'b'], [[3.25, null]], 'comma')).toBe('\uFEFFa,b\r\n3.25,\r\n');
	});

	test.each(EVIL)('lets no words run as a formula: %j', (words) => {
		expect(safeWords(words)).toBe(`'${words}`);
		const [heading, row] = parse(spreadsheetCsv([words], [[words]], 'comma'), { bom: true }) as string[][];
		expect([heading, row]).toEqual([[`'${words}`], [`'${words}`]]);
	});

	test('leaves negative numbers numbers', () => {
		expect(spreadsheetCsv(['a'], [[-0.5]], 'comma')).toContain('\r\n-0.5\r\n');
	});

	test('comes back as it went in, whatever stands in its cells', () => {
		const rows = [
			['a "b"', 'c;d,e'],
			['two\nlines', ' blank '],
			['', 'é']
		];
		for (const separator of ['comma', 'semicolon'] as const) {
			const text = spreadsheetCsv(['x', 'y'], rows, separator);
			const read = parse(text, { bom: true, delimiter: separator === 'comma' ? ',' : ';' }) as string[][];
			expect(read).toEqual([['x', 'y'], ...rows]);
		}
	});

	test('has headings that stay apart, also after they were made safe', () => {
		expect(headingsOf(['=a', "'=a", 'b', 'B', 'b'])).toEqual(["'=a", "'=a (2)", 'b', 'B (2)', 'b (3)']);
	});
});
