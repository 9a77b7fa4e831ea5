import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows, writeRows } from './tab-separated.ts';

/** The rows of a text by the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
	const table = readRows(text);
	if ('openLine' in table) throw new Error(`open on line ${table.openLine}`);
	return table.rows.map(({ cells }) => Object.fromEntries(cells));
}

describe('tab-separated text', () => {
	test('is read by the names of its columns, in small letters', () => {
		expect(rowsOf('Class\tName \nS\tlanguage\n')).toEqual([{ class: 'S', name: 'language' }]);
	});

	test.each(['\n', '\r\n', '\r'])('may end its lines in any way', (end) => {
		expect(rowsOf(['a\tb', '1\t2', '', '3\t4'].join(end))).toEqual([
			{ a: '1', b: '2' },
			{ a: '3', b: '4' }
		]);
	});

	test('may start with a byte order mark', () => expect(rowsOf('\ufeffa\n1')).toEqual([{ a: '1' }]));

	test('keeps tabs, line ends and marks that stand between quotation marks', () => {
		expect(rowsOf('a\tb\n"one\ttwo\nthree"\t"she said ""yes"""')).toEqual([
			{ a: 'one\ttwo\nthree', b: 'she said "yes"' }
		]);
	});

	test('keeps marks inside a cell that does not start with one', () => {
		expect(rowsOf('a\nthe "network"')).toEqual([{ a: 'the "network"' }]);
	});

	test('goes on behind a closing mark, as LimeSurvey does', () => {
		expect(rowsOf('a\tb\n"Open" means\tx')).toEqual([{ a: 'Open means', b: 'x' }]);
	});

	test('may have short and long rows', () => {
		expect(rowsOf('a\tb\n1\n1\t2\t3')).toEqual([
			{ a: '1', b: '' },
			{ a: '1', b: '2' }
		]);
	});

	test('tells on which line a mark opens that is never closed', () => {
		expect(readRows('a\n1\n"two\nlines"\n"never')).toEqual({ openLine: 5 });
	});

	test('tells on which line each row starts', () => {
		const table = readRows('a\n"one\ntwo"\n3\n');
		expect('rows' in table && table.rows.map(({ line }) => line)).toEqual([2, 4]);
	});

	test('loses the apostrophe that keeps a formula from running', () => {
		expect(rowsOf("a\n'=1+1\n'tis")).toEqual([{ a: '=1+1' }, { a: "'tis" }]);
		expect(writeRows(['a'], [{ a: '=1+1' }])).toContain("'=1+1");
	});

	test('comes back as it was written', () => {
		const cell = fc
			.string({ unit: 'binary', maxLength: 12 })
			.filter((text) => text.trim() !== '' && !text.startsWith("'="));
		const row = fc.record({ a: cell, b: cell });
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				expect(rowsOf(writeRows(['a', 'b'], rows))).toEqual(rows);
			})
		);
	});

	test('is read in time that grows with its length, whatever it holds', () => {
		const text = `a\n${'""'.repeat(200_000)}\t${'"x'.repeat(100_000)}`;
		const start = performance.now();
		readRows(text);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
