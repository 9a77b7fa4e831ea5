import type { ShownScores } from '../../disclosure.ts';
import type { Cell } from '../../interchange/csv.ts';
import { inLanguage } from '../../language.ts';
import { itemsOf } from '../../questionnaire.ts';
import { filledFrameworks } from '../scale.ts';
import type { Speech } from '../speech.ts';
import type { ResultRows } from './result-rows.ts';
import { sheetOf, type ColumnId, type Row, type Sheet } from './sheet.ts';

/** What every row of a file for people begins with, so that files of several rounds can be laid under one another. */
export type Origin = Readonly<
	Record<'network' | 'round' | 'round_kind' | 'questionnaire' | 'version', string>
>;

export const ORIGIN: readonly ColumnId[] = ['network', 'round', 'round_kind', 'questionnaire', 'version'];

const LONG: readonly ColumnId[] = [
	...['level', 'organisation', 'organisation_label', 'sector', 'role', 'role_label'],
	...['framework', 'framework_label', 'dimension', 'dimension_label', 'item', 'item_label'],
	...['mean', 'lower', 'upper', 'certainty', 'agreement', 'deviation', 'person_mean'],
	...['value', 'value_label', 'people', 'organisations', 'invited', 'dont_know'],
	...['missing', 'missing_label']
] as ColumnId[];

/** Results in the long form: a row for every figure, and for every count of a distribution. */
export function longResults(rows: ResultRows, origin: Origin, { t }: Speech): Sheet {
	const all = [
		...rows.network,
		...rows.organisations,
		...rows.roles,
		...rows.items,
		...rows.distributions
	].map((row) => ({ ...origin, ...row }));
	return sheetOf(t('download.sheets.long'), [...ORIGIN, ...LONG], all, t);
}

/**
 * Results in the wide form: a row for the network, each organisation and each role, a column for every dimension and
 * item. `missing` names the columns that are empty for a reason.
 */
export function wideResults(shown: ShownScores, rows: ResultRows, origin: Origin, speech: Speech): Sheet {
	const { t, language } = speech;
	const dimensions = filledFrameworks(shown.questionnaire).flatMap(({ id: framework, dimensions }) =>
		dimensions.map(({ id, label }) => ({ id: `${framework}.${id}`, heading: inLanguage(label, language) }))
	);
	const items = [...itemsOf(shown.questionnaire).values()].map(({ id, text }) => ({
		...{ id: `item.${id}`, heading: inLanguage(text, language) }
	}));
	const subjects = [
		...groupsOf([...rows.network, ...rows.items], () => 'network'),
		...groupsOf(rows.organisations, ({ organisation }) => String(organisation)),
		...groupsOf(rows.roles, ({ role }) => String(role))
	];
	const first = sheetOf(
		'',
		[...ORIGIN, ...WHO, 'missing'],
		subjects.map((own) => whoIn(own, origin)),
		t
	);
	const figures = subjects.map((own) => new Map(own.map((row) => [columnOf(row), row.mean ?? null])));
	const cells = (index: number, columns: readonly { id: string }[]): Cell[] =>
		columns.map(({ id }) => figures[index]!.get(id) ?? null);
	return {
		name: t('download.sheets.wide'),
		columns: [...first.columns, ...dimensions, ...items],
		rows: first.rows.map((row, index) => [...row, ...cells(index, dimensions), ...cells(index, items)])
	};
}

const WHO: readonly ColumnId[] = ['level', 'organisation', 'organisation_label', 'role', 'role_label'];

function groupsOf(rows: readonly Row[], subject: (row: Row) => string): Row[][] {
	return [...Map.groupBy(rows, subject).values()];
}

function whoIn(rows: readonly Row[], origin: Origin): Row {
	const [first = {}] = rows;
	const missing = rows.filter((row) => row.missing).map((row) => `${columnOf(row)}: ${row.missing}`);
	const who = Object.fromEntries(WHO.map((column) => [column, first[column] ?? null]));
	return { ...origin, ...who, missing: missing.length > 0 ? missing.join('; ') : null };
}

function columnOf({ framework, dimension, item }: Row): string {
	return framework ? `${framework}.${dimension}` : `item.${item}`;
}
