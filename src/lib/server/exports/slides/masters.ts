import type PptxGenJS from 'pptxgenjs';
import { COLOURS, FONTS, PAGE, fitted } from './face.ts';

/** The two kinds of slide that the presentation has: its cover, and everything else. */
export const MASTERS = { cover: 'Cover', page: 'Page' } as const;

/** Where the title stands, in inches. */
export const TITLE = { x: PAGE.left, y: 0.72, w: PAGE.right - PAGE.left, h: 0.85 } as const;
export const COVER_TITLE = { x: 1.15, y: 2.15, w: 9.2, h: 1.7 } as const;

/** Gives a file its masters: paper, three shapes for the three themes, whose results these are, and the page. */
export function defineMasters(file: PptxGenJS, footer: string): void {
	const words = fitted(footer, { width: 10.8, height: 0.3 }, [11, 9]);
	file.defineSlideMaster({
		title: MASTERS.cover,
		background: { color: COLOURS.deep },
		objects: [
			{ rect: { x: 0, y: 0, w: 0.35, h: PAGE.height, fill: { color: COLOURS.vision } } },
			title(COVER_TITLE, 40, COLOURS.surface, 'b')
		]
	});
	file.defineSlideMaster({
		title: MASTERS.page,
		background: { color: COLOURS.paper },
		objects: [
			{ rect: { x: 0, y: 0, w: 0.18, h: PAGE.height, fill: { color: COLOURS.accent } } },
			{
				text: {
					text: words.text,
					options: {
						...{ x: PAGE.left, y: 7.02, w: 10.8, h: 0.3, margin: 0 },
						...{ fontFace: FONTS.body, fontSize: words.size, color: COLOURS.soft, valign: 'middle' }
					}
				}
			},
			title(TITLE, 30, COLOURS.deep, 'middle')
		],
		slideNumber: {
			...{ x: 11.78, y: 7.02, w: 0.8, h: 0.3, align: 'right', margin: 0 },
			...{ fontFace: FONTS.body, fontSize: 11, color: COLOURS.soft }
		}
	});
}

function title(
	place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
	fontSize: number,
	color: string,
	valign: 'middle' | 'b'
) {
	return {
		placeholder: {
			options: {
				...{ name: 'title', type: 'title' as const, ...place, margin: 0, align: 'left' as const },
				...{ fontFace: FONTS.head, fontSize, color, bold: false },
				valign: valign === 'b' ? ('bottom' as const) : valign
			},
			text: ''
		}
	};
}
