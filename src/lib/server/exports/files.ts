import { spreadsheetCsv, type Separator } from '#lib/domain/interchange/csv.ts';
import type { LeavingAnswers } from '#lib/domain/raw-answers.ts';
import { longAnswers, wideAnswers } from '#lib/domain/views/sheets/answer-sheets.ts';
import { codebookOf } from '#lib/domain/views/sheets/codebook.ts';
import { longResults, wideResults } from '#lib/domain/views/sheets/result-sheets.ts';
import type { Sheet } from '#lib/domain/views/sheets/sheet.ts';
import type { Loaded } from '../questionnaire-file.ts';
import { bothSpeeches } from '../speeches.ts';
import { aboutSheet } from './about-sheet.ts';
import { dataPackage, type Surroundings } from './data-package.ts';
import { slugOf } from './file-names.ts';
import { hasAnswers, type RoundExport } from './round-export.ts';
import { workbookOf } from './workbook.ts';

/** A file as it is sent. */
export type ExportedFile = {
	readonly name: string;
	readonly type: string;
	readonly content: Uint8Array | string;
};

/** What files are made with besides the round. */
export type Making = Surroundings & { readonly loaded: Loaded; readonly separator: Separator };

type Make = (exported: RoundExport, making: Making) => Promise<Uint8Array> | string;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

const RESULTS: Readonly<Record<string, readonly [type: string, make: Make]>> = {
	'results.xlsx': [
		XLSX,
		(exported, { timeZone }) =>
			workbookOf([
				wideSheet(exported),
				longSheet(exported),
				...codebookSheets(exported),
				aboutSheet(exported, timeZone)
			])
	],
	'results-long.csv': [CSV, (exported, { separator }) => csvOf(longSheet(exported), separator)],
	'results-wide.csv': [CSV, (exported, { separator }) => csvOf(wideSheet(exported), separator)],
	'package.zip': ['application/zip', (exported, making) => dataPackage(exported, making.loaded, making)]
};

type MakeAnswers = (
	exported: RoundExport,
	answers: LeavingAnswers,
	making: Making
) => Promise<Uint8Array> | string;

const ANSWERS: Readonly<Record<string, readonly [type: string, make: MakeAnswers]>> = {
	'answers.xlsx': [
		XLSX,
		(exported, answers, { timeZone }) =>
			workbookOf([
				wideAnswerSheet(exported, answers),
				longAnswerSheet(exported, answers),
				...codebookSheets(exported),
				aboutSheet(exported, timeZone)
			])
	],
	'answers-long.csv': [
		CSV,
		(exported, answers, { separator }) => csvOf(longAnswerSheet(exported, answers), separator)
	],
	'answers-wide.csv': [
		CSV,
		(exported, answers, { separator }) => csvOf(wideAnswerSheet(exported, answers), separator)
	]
};

/** One file of a round; null where there is no such file, or no answers that may leave. */
export async function exportedFile(
	file: string,
	exported: RoundExport,
	making: Making
): Promise<ExportedFile | null> {
	const { network, round, answers, now } = exported;
	const name = `${slugOf(network.name)}-${slugOf(round.title)}-${now.slice(0, 10)}-${file}`;
	if (Object.hasOwn(RESULTS, file)) {
		const [type, make] = RESULTS[file]!;
		return { name, type, content: await make(exported, making) };
	}
	if (!Object.hasOwn(ANSWERS, file) || !hasAnswers(answers)) return null;
	const [type, make] = ANSWERS[file]!;
	return { name, type, content: await make(exported, answers, making) };
}

/** How many rows of results there are, with and without a figure, in the long form and the wide. */
export function rowCounts(exported: RoundExport) {
	const { network, organisations, items } = exported.rows;
	const scores = [...network, ...organisations, ...items];
	const shown = scores.filter(({ mean }) => mean != null).length;
	return {
		...{ shown, hidden: scores.length - shown },
		...{ long: longSheet(exported).rows.length, wide: wideSheet(exported).rows.length }
	};
}

function longSheet({ rows, origin, speech }: RoundExport): Sheet {
	return longResults(rows, origin, speech);
}

function wideSheet({ shown, rows, origin, speech }: RoundExport): Sheet {
	return wideResults(shown, rows, origin, speech);
}

function longAnswerSheet({ organisations, origin, speech }: RoundExport, answers: LeavingAnswers): Sheet {
	return longAnswers(answers, organisations, origin, speech);
}

function wideAnswerSheet({ organisations, origin, speech }: RoundExport, answers: LeavingAnswers): Sheet {
	return wideAnswers(answers, organisations, origin, speech);
}

function codebookSheets({ shown, speech }: RoundExport): Sheet[] {
	return Object.values(codebookOf(shown.questionnaire, bothSpeeches, speech));
}

function csvOf({ columns, rows }: Sheet, separator: Separator): string {
	return spreadsheetCsv(
		columns.map(({ id }) => id),
		rows,
		separator
	);
}
