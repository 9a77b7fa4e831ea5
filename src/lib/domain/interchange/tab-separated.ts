/** One row of a tab-separated file by the names of its columns, with the line on which it starts. */
export type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> };

/**
 * Reads tab-separated text with a heading row. A cell that starts with a quotation mark runs to its closing one, over
 * tabs and line ends; two marks in it are one. Gives the line of a mark that is never closed.
 */
export function readRows(text: string): { columns: string[]; rows: Row[] } | { openLine: number } {
	const table = readTable(text.replace(/^\ufeff/, ''));
	if ('openLine' in table) return table;
	const [heading, ...rest] = table.rows;
	const columns = (heading?.cells ?? []).map((name) => name.trim().toLowerCase());
	return {
		columns,
		rows: rest
			.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
			.map(({ line, cells }) => ({
				line,
				cells: new Map(columns.map((name, index) => [name, unmasked(cells[index] ?? '')]))
			}))
	};
}

/** Tab-separated text with a byte order mark, as spreadsheets expect it. Formulas are kept from running. */
export function writeRows(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, string>>[]
): string {
	const line = (cells: readonly string[]) => cells.map(quoted).join('\t');
	return `\ufeff${[line(columns), ...rows.map((row) => line(columns.map((name) => row[name] ?? '')))].join('\n')}\n`;
}

type Table = { rows: { line: number; cells: string[] }[] } | { openLine: number };

function readTable(text: string): Table {
	const rows: { line: number; cells: string[] }[] = [];
	let [line, at] = [1, 0];
	while (at < text.length) {
		const row = { line, cells: [] as string[] };
		for (let more = true; more;) {
			const cell = readCell(text, at);
			if (cell === null) return { openLine: line };
			row.cells.push(cell.text);
			line += cell.lines;
			more = text[cell.end] === '\t';
			at = cell.end + 1;
		}
		if (text[at - 1] === '\r' && text[at] === '\n') at++;
		line++;
		rows.push(row);
	}
	return { rows };
}

/** The cell that starts at a place, where it ends, and how many line ends it holds; null where it never ends. */
function readCell(text: string, start: number): { text: string; end: number; lines: number } | null {
	if (text[start] !== '"') {
		const end = endOfCell(text, start);
		return { text: text.slice(start, end), end, lines: 0 };
	}
	let close = text.indexOf('"', start + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	if (close === -1) return null;
	const inside = text.slice(start + 1, close).replaceAll('""', '"');
	const end = endOfCell(text, close + 1);
	return { text: inside + text.slice(close + 1, end), end, lines: inside.split(/\r\n|\r|\n/).length - 1 };
}

function endOfCell(text: string, start: number): number {
	const rest = /[\t\r\n]/g;
	rest.lastIndex = start;
	return rest.exec(text)?.index ?? text.length;
}

/** LimeSurvey puts an apostrophe before a cell that a spreadsheet would take for a formula. */
function unmasked(cell: string): string {
	return cell.startsWith("'=") ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
	const safe = cell.startsWith('=') ? `'${cell}` : cell;
	return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
