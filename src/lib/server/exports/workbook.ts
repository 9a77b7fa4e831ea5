import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { headingsOf } from '#lib/domain/interchange/csv.ts';
import type { Sheet } from '#lib/domain/views/sheets/sheet.ts';

const WIDEST = 60;
const NARROWEST = 9;
/** Rows that are looked at to find how wide a column is. */
const LOOKED_AT = 200;
const DECIMALS = '0.00';

/** A workbook with a page for each sheet: headings stand still, words are words and never formulas. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
	return writeExcelFile(
		sheets.map((sheet) => ({
			...{ sheet: sheet.name, data: dataOf(sheet), stickyRowsCount: 1 },
			columns: sheet.columns.map(({ heading }, column) => ({ width: widthOf(sheet, heading, column) }))
		}))
	).toBuffer();
}

function dataOf({ columns, rows }: Sheet): SheetData {
	const headings = headingsOf(columns.map(({ heading }) => heading));
	return [
		headings.map((value) => ({
			...{ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }
		})),
		...rows.map((row) =>
			row.map((cell) => {
				if (cell === null) return null;
				if (typeof cell === 'string') return { value: cell, type: String };
				return { value: cell, type: Number, ...(Number.isInteger(cell) ? {} : { format: DECIMALS }) };
			})
		)
	];
}

function widthOf({ rows }: Sheet, heading: string, column: number): number {
	// A heading wraps; what stands below it does not.
	const longest = rows
		.slice(0, LOOKED_AT)
		.reduce((length, row) => Math.max(length, String(row[column] ?? '').length), heading.length / 2);
	return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
