/** What stands in a cell: words, a number, or nothing. */
export type Cell = string | number | null;

/** Semicolons for spreadsheets that write a decimal comma, as Dutch ones do; commas for everything else. */
export const SEPARATORS = { semicolon: ';', comma: ',' } as const;
export type Separator = keyof typeof SEPARATORS;

/** What makes a spreadsheet take words for a formula (OWASP, CSV injection), in full width as well. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A table as CSV that opens in a spreadsheet as it is: with the byte order mark by which that knows UTF-8. */
export function spreadsheetCsv(
	columns: readonly string[],
	rows: readonly (readonly Cell[])[],
	separator: Separator
): string {
	return `\uFEFF${plainCsv(columns, rows, separator)}`;
}

/**
 * A table as CSV in which no cell and no heading runs as a formula, and headings stay apart from one another. Decimals
 * have the sign that goes with the separator.
 */
export function plainCsv(
	columns: readonly string[],
	rows: readonly (readonly Cell[])[],
	separator: Separator
): string {
	const line = (cells: readonly Cell[]) =>
		cells.map((cell) => written(cell, separator)).join(SEPARATORS[separator]);
	return `${[line(headingsOf(columns)), ...rows.map(line)].join('\r\n')}\r\n`;
}

/** Words that no spreadsheet takes for a formula. */
export function safeWords(words: string): string {
	return FORMULA.test(words) ? `'${words}` : words;
}

/** Headings that are safe and all different: where two would read the same, the later gets a number. */
export function headingsOf(columns: readonly string[]): string[] {
	const taken = new Set<string>();
	return columns.map((column) => {
		const safe = safeWords(column);
		let heading = safe;
		for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${safe} (${number})`;
		taken.add(heading.toLowerCase());
		return heading;
	});
}

function written(cell: Cell, separator: Separator): string {
	if (cell === null) return '';
	if (typeof cell === 'number')
		return separator === 'semicolon' ? String(cell).replace('.', ',') : String(cell);
	const safe = safeWords(cell);
	return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
