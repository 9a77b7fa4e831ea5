import type { Page } from '@playwright/test';

const POINTS_IN_MM = 72 / 25.4;

/** A heading on paper: the sheet that it stands on, and how many millimetres are left from its top to the foot. */
export type Heading = { readonly text: string; readonly sheet: number; readonly left: number };

/** A page as it comes out of the printer: how many sheets, and where its headings stand on them. */
export async function printed(page: Page): Promise<{ sheets: number; headings: Heading[] }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
	const sheets = [...pdf.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\s/g)].map(([, object]) => object!);
	const outline = pdf.matchAll(/\/Title (.+)\s*\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/g);
	const headings = [...outline].map(([, text, object, up]) => ({
		...{ text: text!, sheet: sheets.indexOf(object!) + 1 },
		left: Number(up) / POINTS_IN_MM
	}));
	return { sheets: sheets.length, headings };
}
