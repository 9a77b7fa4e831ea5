import writeExcelFile from 'write-excel-file/node';
import type { SlideChart } from '#lib/domain/views/slides/slide.ts';

/** The workbook that opens when a chart's data are edited: names below each other, a column for each series. */
export async function chartWorkbook({ labels, series, whole }: SlideChart): Promise<Uint8Array> {
	const format = whole ? '0' : '0.0';
	const word = (value: string) => ({ value, type: String });
	return writeExcelFile([
		{
			sheet: 'Sheet1',
			data: [
				[null, ...series.map(({ label }) => word(label))],
				...labels.map((label, at) => [
					word(label),
					...series.map(({ values }) => {
						const value = values[at] ?? null;
						return value === null ? null : { value, type: Number, format };
					})
				])
			],
			columns: [{ width: 40 }, ...series.map(() => ({ width: 18 }))]
		}
	]).toBuffer();
}
