import { plainCsv } from '#lib/domain/interchange/csv.ts';
import { recomputableAnswers } from '#lib/domain/views/sheets/answer-sheets.ts';
import { codebookOf } from '#lib/domain/views/sheets/codebook.ts';
import { sheetOf, type ColumnId, type Row, type Sheet } from '#lib/domain/views/sheets/sheet.ts';
import type { Catalogue } from '#lib/i18n/en.ts';
import { bothSpeeches } from '../speeches.ts';
import { hasAnswers, type RoundExport } from './round-export.ts';

/** One table of the package: its place in the zip and its text. */
export type PackageTable = { readonly path: string; readonly title: string; readonly sheet: Sheet };

const FIGURE: readonly ColumnId[] = [
	...['mean', 'lower', 'upper', 'certainty', 'agreement', 'deviation', 'person_mean'],
	...['people', 'organisations', 'dont_know', 'missing']
] as ColumnId[];
const PLACE: readonly ColumnId[] = ['framework', 'dimension'];

/** The tables of a data package: results as far as they may be shown, answers as far as they may leave, codebook. */
export function packageTables(exported: RoundExport): PackageTable[] {
	const { rows, shown, organisations, speech, answers } = exported;
	const { t } = speech;
	const results = (
		name: keyof Catalogue['openPackage']['tables'],
		columns: readonly ColumnId[],
		own: readonly Row[]
	) => ({
		path: `results/${name}.csv`,
		title: t(`openPackage.tables.${name}`),
		sheet: sheetOf(name, columns, own, t)
	});
	const named = shown.rule.kind === 'named';
	const codebook = codebookOf(shown.questionnaire, bothSpeeches, speech);
	return [
		results('network', [...PLACE, ...FIGURE, 'invited'], rows.network),
		...(named
			? [
					results(
						'organisations',
						['organisation', ...PLACE, 'mean', 'people', 'dont_know', 'missing'],
						rows.organisations
					)
				]
			: []),
		results('roles', ['role', ...PLACE, 'mean', 'people'], rows.roles),
		results('items', ['item', ...FIGURE], rows.items),
		results('distributions', [...PLACE, 'item', 'value', 'people'], rows.distributions),
		...(hasAnswers(answers)
			? [
					{
						...{ path: 'answers/answers.csv', title: t('openPackage.tables.answers') },
						sheet: recomputableAnswers(answers, organisations, speech)
					}
				]
			: []),
		...(named ? [{ ...codesOf(exported), path: 'codebook/organisations.csv' }] : []),
		...Object.entries(codebook).map(([name, sheet]) => ({
			...{ path: `codebook/${name}.csv`, title: sheet.name, sheet }
		}))
	];
}

/** The text of a table in the package: for programs, so without a byte order mark. */
export function textOfTable({ sheet: { columns, rows } }: PackageTable): string {
	return plainCsv(
		columns.map(({ id }) => id),
		rows,
		'comma'
	);
}

function codesOf({ organisations, answers, shown, speech: { t } }: RoundExport) {
	const kept = (id: string) => !hasAnswers(answers) || answers.kept.has(id) || !shown.organisations.has(id);
	const rows = organisations.map(({ id, code, name, sector }) => ({
		...{ organisation: code, organisation_label: name, sector, answers: kept(id) ? 0 : 1 }
	}));
	const columns: readonly ColumnId[] = ['organisation', 'organisation_label', 'sector', 'answers'];
	return { title: t('openPackage.tables.codes'), sheet: sheetOf('organisations', columns, rows, t) };
}
