import type { Cell } from '../../interchange/csv.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import type { Catalogue } from '#lib/i18n/en.ts';

/** A column that has words in the catalogue. */
export type ColumnId = keyof Catalogue['download']['columns'];

/** One row by its columns; what is absent is an empty cell. */
export type Row = Readonly<Partial<Record<ColumnId, Cell>>>;

/** A column of a file: the name that programs read, and the heading that people read. */
export type SheetColumn = { readonly id: string; readonly heading: string };

/** A table that leaves as a file or as a page of a workbook. */
export type Sheet = {
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly Cell[])[];
};

/** A sheet of these columns of these rows. */
export function sheetOf(
	name: string,
	columns: readonly ColumnId[],
	rows: readonly Row[],
	t: Translate
): Sheet {
	return {
		name,
		columns: columns.map((id) => ({ id, heading: t(`download.columns.${id}`) })),
		rows: rows.map((row) => columns.map((column) => row[column] ?? null))
	};
}
