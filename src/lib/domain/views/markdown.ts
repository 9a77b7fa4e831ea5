/** A Markdown table with even columns, as a formatter would leave it. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
	const cells = [heading, ...rows].map((row) => row.map(inCell));
	const widths = heading.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
	return [
		line(cells[0]!),
		`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
		...cells.slice(1).map(line)
	].join('\n');
}

/** A document in which what stands between two marks is replaced; null where it has no such marks. */
export function withFigures(document: string, figures: string): string | null {
	const [start, end] = [document.indexOf(START), document.indexOf(END)];
	if (start === -1 || end < start) return null;
	return `${document.slice(0, start + START.length)}\n\n${figures.trim()}\n\n${document.slice(end)}`;
}

const START =
	'<!-- made by npm run questionnaires -- coverage: change the files it is made from, not this -->';
const END = '<!-- end of what is made -->';

function inCell(text: string): string {
	return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
