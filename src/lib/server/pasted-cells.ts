import { parse } from 'csv-parse/sync';
import { oneLine } from './form-problems.ts';

/** The cells of a table that was pasted from a spreadsheet: parted by tabs, semicolons or commas. */
export function cellsOf(text: string): string[][] {
	return split(text.trimEnd()).map((row) => row.map(oneLine));
}

function split(text: string): string[][] {
	const delimiter = delimiterOf(text);
	try {
		return parse(text, {
			...{ delimiter, bom: true, relax_quotes: true, relax_column_count: true },
			record_delimiter: ['\r\n', '\n', '\r']
		});
	} catch {
		// A quotation mark without its fellow: then every line is taken as it stands.
		return text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
	}
}

/** Spreadsheets part their cells with tabs; a file from one with semicolons or, where points are decimal, commas. */
function delimiterOf(text: string): string {
	return ['\t', ';'].find((sign) => text.includes(sign)) ?? ',';
}
