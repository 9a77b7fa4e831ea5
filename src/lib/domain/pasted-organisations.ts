import { EmailAddress, type Contact } from './contact.ts';
import type { Sector } from './sector.ts';
import { sectorNamed } from './sector-words.ts';

/** An organisation as a list gives it; `sector` and `contact` are null where the list does not say. */
export type Listed = {
	readonly line: number;
	readonly name: string;
	readonly sector: Sector | null;
	/** The word for the kind of organisation, where it was not recognised. */
	readonly unknownSector: string | null;
	readonly expected: number;
	readonly contact: Contact | null;
};

export type RefusalReason = 'nameMissing' | 'nameLong' | 'expectedWrong' | 'emailWrong' | 'twice';

/** A line that cannot be used. `name` is what it calls the organisation, as far as it does. */
export type Refused = { readonly line: number; readonly name: string; readonly reason: RefusalReason };

/** What a list says, line by line; lines are numbered as in the spreadsheet, from 1, blank ones counted. */
export type PastedList = { readonly organisations: readonly Listed[]; readonly refused: readonly Refused[] };

type Column = 'name' | 'sector' | 'expected' | 'contact' | 'email';
type Columns = Readonly<Partial<Record<Column, number>>>;

export const LONGEST_NAME = 120;
const MOST_PEOPLE = 5000;

const HEADINGS: Readonly<Record<Column, RegExp>> = {
	email: /e-?mail|mailadres/,
	contact: /contact/,
	expected: /aantal|verwacht|mensen|personen|number|expected|people|respondent/,
	sector: /sector|soort|type|kind|branche/,
	name: /^(naam|name)\b|organisati|instelling/
};

/** The order of the columns where the list has no line of headings. */
const USUAL: Columns = { name: 0, sector: 1, expected: 2, contact: 3, email: 4 };

/** A list of organisations, from the cells of a spreadsheet as clean texts. A name that comes twice counts once. */
export function readList(rows: readonly (readonly string[])[]): PastedList {
	const first = rows.findIndex((row) => row.some((cell) => cell !== ''));
	const headed = columnsIn(rows[first] ?? []);
	const organisations = new Map<string, Listed>();
	const refused: Refused[] = [];
	for (const [index, row] of rows.entries()) {
		if (row.every((cell) => cell === '') || (headed && index === first)) continue;
		const read = readRow(row, headed ?? usualFor(row), index + 1);
		if ('reason' in read) refused.push(read);
		else if (organisations.has(nameKey(read.name))) {
			refused.push({ line: read.line, name: read.name, reason: 'twice' });
		} else organisations.set(nameKey(read.name), read);
	}
	return { organisations: [...organisations.values()], refused };
}

/** A name as it is compared: whatever its capitals. */
export function nameKey(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

/** Where the columns are, if this is a line of headings: it names the organisation's column and another one. */
function columnsIn(row: readonly string[]): Columns | null {
	const columns: Partial<Record<Column, number>> = {};
	for (const [index, cell] of row.entries()) {
		const heading = cell.toLowerCase();
		if (/\d|@/.test(heading)) return null;
		const column = (Object.keys(HEADINGS) as Column[]).find(
			(one) => columns[one] === undefined && HEADINGS[one].test(heading)
		);
		if (column) columns[column] = index;
	}
	// A list of names alone has a heading too, where that says nothing but what it is.
	const alone = row.length === 1 && /^(naam|name|organisatie|organisation)s?$/i.test(row[0] ?? '');
	return columns.name !== undefined && (alone || Object.keys(columns).length > 1) ? columns : null;
}

/** The usual columns, with number and kind of organisation whichever way round they are. */
function usualFor(row: readonly string[]): Columns {
	const number = (cell = '') => /^\d+$/.test(cell);
	return number(row[1]) && !number(row[2]) ? { ...USUAL, sector: 2, expected: 1 } : USUAL;
}

function readRow(row: readonly string[], columns: Columns, line: number): Listed | Refused {
	const cell = (column: Column) => row[columns[column] ?? row.length] ?? '';
	const name = cell('name');
	const expected = /^\d{1,6}$/.test(cell('expected')) ? Number(cell('expected')) : 0;
	const contact = contactIn(cell('contact'), cell('email'));
	const refuse = (reason: RefusalReason): Refused => ({ line, name: name.slice(0, LONGEST_NAME), reason });
	if (name === '') return refuse('nameMissing');
	if (name.length > LONGEST_NAME) return refuse('nameLong');
	if (expected < 1 || expected > MOST_PEOPLE) return refuse('expectedWrong');
	if (contact === 'wrong') return refuse('emailWrong');
	const sector = sectorNamed(cell('sector'));
	const unknownSector = sector === null && cell('sector') !== '' ? cell('sector') : null;
	return { line, name, sector, unknownSector, expected, contact };
}

/** A contact from its two cells, which may hold name and address in one, as `Name <address>` or either way round. */
function contactIn(contact: string, email: string): Contact | null | 'wrong' {
	const words = `${contact} ${email}`.split(/[\s<>;,()]+/u).filter((word) => word !== '');
	const address = words.find((word) => word.includes('@'))?.replace(/^mailto:/i, '') ?? null;
	const name = words.filter((word) => !word.includes('@')).join(' ');
	if (email !== '' && address === null) return 'wrong';
	if (address === null) return name === '' ? null : { name: name.slice(0, 100), email: null };
	const read = EmailAddress.safeParse(address);
	return read.success ? { name: name === '' ? null : name.slice(0, 100), email: read.data } : 'wrong';
}
