import { existsSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { AnswerRows, COLUMNS, type Answers, type Row } from './answer-rows.ts';
import { FaultList } from './faults.ts';
import { NotUtf8, textOf } from './text-file.ts';

/** A row longer than this is a quotation mark that was never closed. */
const LONGEST_ROW = 100_000;

/**
 * Reads a long CSV of answers row by row: UTF-8 with or without byte order mark, commas or semicolons, any line ends.
 * Gives back the answers, or everything that is wrong with the file, with line and column.
 */
export async function readAnswers(
	file: string,
	questionnaire: Questionnaire
): Promise<Answers | { readonly faults: FaultList }> {
	const faults = new FaultList(file);
	const rows = new AnswerRows(questionnaire, faults);
	if (!existsSync(file) || !statSync(file).isFile()) faults.add('is not there');
	else await readRows(file, rows, faults);
	return faults.count > 0 ? { faults } : rows.result();
}

async function readRows(file: string, rows: AnswerRows, faults: FaultList): Promise<void> {
	let places: readonly number[] | null = null;
	let width = 0;
	let answered = 0;
	let lastLine = 0;
	const take = (cells: readonly string[], line: number) => {
		lastLine = line;
		if (places === null) {
			places = placesOf(cells, line, faults);
			width = cells.length;
		} else if (places.length > 0) {
			answered += 1;
			if (cells.length !== width) {
				return faults.add(`has ${cells.length} cells, and the header has ${width}`, line);
			}
			rows.take(rowOf(cells, places), line);
		}
	};
	try {
		const text = textOf(file);
		const first = await text.next();
		if (!first.done) await parseRows(first.value, text, take);
		if (places === null) faults.add(`is empty: its first line is ${COLUMNS.join(',')}`);
		else if (answered === 0 && faults.count === 0) faults.add('has no row below its header');
	} catch (error) {
		if (error instanceof NotUtf8) faults.add(error.message, error.line);
		else if (error instanceof CsvError) faults.add(...unreadable(error, lastLine + 1));
		else throw error;
	}
}

async function parseRows(
	first: string,
	rest: AsyncIterable<string>,
	take: (cells: readonly string[], line: number) => void
): Promise<void> {
	const parser = parse({
		...{ delimiter: separatorOf(first), record_delimiter: ['\r\n', '\n', '\r'] },
		...{ relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_ROW },
		on_record: (cells: string[], { lines }) => {
			take(cells, lines);
			return null;
		}
	});
	// Nothing is passed on, and yet the stream only ends when somebody reads it.
	parser.resume();
	await pipeline(Readable.from(join(first, rest)), parser);
}

async function* join(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
	yield first;
	yield* rest;
}

/** Semicolons where the header has more of them than commas, as spreadsheets in Dutch write them. */
function separatorOf(text: string): string {
	const header = (/[^\r\n]+/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
	return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** Where each column stands; none at all where one is missing or there twice. */
function placesOf(cells: readonly string[], line: number, faults: FaultList): readonly number[] {
	const names = cells.map((cell) => cell.trim());
	const wrong = COLUMNS.filter((name) => names.filter((one) => one === name).length !== 1);
	for (const name of wrong) {
		faults.add(names.includes(name) ? 'is there twice' : 'is missing from the header', line, name);
	}
	return wrong.length > 0 ? [] : COLUMNS.map((name) => names.indexOf(name));
}

function rowOf(cells: readonly string[], places: readonly number[]): Row {
	const [organisation = '', respondent = '', role = '', item = '', value = ''] = places.map((place) =>
		cells[place]!.trim()
	);
	return { organisation, respondent, role, item, value };
}

/** What stopped the reading. A mark that is never closed is noticed far below the row that it began in. */
function unreadable({ code, lines }: CsvError, begins: number): [string, number] {
	if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') {
		const line = typeof lines === 'number' ? lines : begins;
		return ['is not readable from here: a quotation mark stands inside a cell; write it twice', line];
	}
	return ['is not readable from here: a quotation mark is never closed', begins];
}
