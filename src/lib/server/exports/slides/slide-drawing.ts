import type PptxGenJS from 'pptxgenjs';
import type { ChartSlide, Slide, SlideTable } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, PAGE, fitted, heightOf } from './face.ts';
import { figuresOn } from './figure-drawing.ts';
import { COVER_TITLE, MASTERS, TITLE } from './masters.ts';
import { tableOn } from './table-drawing.ts';

/** Draws one slide at the end of a file. */
export function drawSlide(file: PptxGenJS, slide: Slide): void {
	const page = file.addSlide({ masterName: slide.kind === 'cover' ? MASTERS.cover : MASTERS.page });
	if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'));
	if (slide.kind === 'cover') return coverOn(page, slide);
	headOn(page, slide);
	if (slide.kind === 'words') return wordsOn(page, slide);
	if (slide.kind === 'figures') return figuresOn(page, slide);
	if (slide.kind === 'table') {
		return tableOn(page, slide.table, {
			...{ x: PAGE.left, y: PAGE.top, height: PAGE.bottom - PAGE.top },
			...{ widths: slide.widths, largest: 15 }
		});
	}
	return chartOn(page, slide);
}

const PLAIN = { margin: 0, align: 'left', valign: 'top', fontFace: FONTS.body } as const;

function coverOn(page: PptxGenJS.Slide, slide: Extract<Slide, { kind: 'cover' }>): void {
	const title = fitted(slide.title, { width: COVER_TITLE.w, height: COVER_TITLE.h }, [44, 20]);
	const line = { ...PLAIN, x: COVER_TITLE.x, w: COVER_TITLE.w } as const;
	page.addText(title.text, { placeholder: 'title', fontSize: title.size });
	page.addText(slide.eyebrow, { ...line, y: 1.5, h: 0.4, fontSize: 18, color: COLOURS.warnSoft });
	const subtitle = fitted(slide.subtitle, { width: COVER_TITLE.w, height: 0.8 }, [26, 14]);
	page.addText(subtitle.text, {
		...{ ...line, y: 4.05, h: 0.8, fontSize: subtitle.size, color: COLOURS.pale, fontFace: FONTS.head }
	});
	page.addText(
		slide.lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 4 } })),
		{ ...line, y: 5.1, h: 1.2, fontSize: 16, color: COLOURS.surface }
	);
	if (slide.notice) {
		page.addText(slide.notice, {
			...line,
			y: 6.6,
			h: 0.4,
			fontSize: 14,
			color: COLOURS.warnSoft,
			italic: true
		});
	}
	// The three themes, each with its shape.
	const shape = { x: 11.3, w: 0.95, h: 0.95, line: { type: 'none' } } as const;
	page.addShape('ellipse', { ...shape, y: 2.1, fill: { color: '7DB8F0' } });
	page.addShape('diamond', { ...shape, y: 3.3, fill: { color: 'F39B63' } });
	page.addShape('rect', { ...shape, x: 11.38, y: 4.55, w: 0.8, h: 0.8, fill: { color: '6BCFA3' } });
}

function headOn(page: PptxGenJS.Slide, { eyebrow, title }: Slide): void {
	const words = fitted(title, { width: TITLE.w, height: TITLE.h }, [30, 16]);
	page.addText(words.text, { placeholder: 'title', fontSize: words.size });
	if (eyebrow === '') return;
	const above = fitted(eyebrow, { width: TITLE.w, height: 0.32 }, [14, 10]);
	page.addText(above.text, {
		...{ ...PLAIN, x: TITLE.x, y: 0.4, w: TITLE.w, h: 0.32, fontSize: above.size },
		...{ color: COLOURS.accent, bold: true }
	});
}

function wordsOn(page: PptxGenJS.Slide, { points }: Extract<Slide, { kind: 'words' }>): void {
	const width = PAGE.right - PAGE.left;
	const gap = 0.16;
	const heading = 3;
	const room = PAGE.bottom - PAGE.top - gap * (points.length - 1);
	const beside = width - heading - 0.3;
	// One size for all, so that no point seems more important than another.
	const size = [24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11].find(
		(one) =>
			points.reduce((sum, { title, text }) => sum + pointHeight(title, text, heading, beside, one), 0) <= room
	);
	let y = PAGE.top;
	for (const { title, text } of points) {
		const used = size ?? 11;
		const most = size === undefined ? room / points.length : pointHeight(title, text, heading, beside, used);
		const words = fitted(text, { width: beside, height: most }, [used, Math.min(used, 10)]);
		page.addText(title, {
			...{ ...PLAIN, x: PAGE.left, y, w: heading, h: most, fontSize: used, bold: true },
			...{ color: COLOURS.accent }
		});
		page.addText(words.text, {
			...{ ...PLAIN, x: PAGE.left + heading + 0.3, y, w: beside, h: most, fontSize: words.size },
			color: COLOURS.ink
		});
		y += most + gap;
	}
}

function pointHeight(title: string, text: string, heading: number, beside: number, size: number): number {
	// Bold letters are a little wider.
	return Math.max(heightOf(title, heading * 0.93, size), heightOf(text, beside, size)) + 0.06;
}

/** Beside a framework's chart stands a broad table, beside a topic's a narrow one. */
const SIDES = {
	broad: { left: { x: PAGE.left - 0.1, w: 5.4 }, right: { x: 6.2, w: PAGE.right - 6.2 }, largest: 13 },
	narrow: { left: { x: PAGE.left - 0.1, w: 6.5 }, right: { x: 7.45, w: PAGE.right - 7.45 }, largest: 15 }
} as const;
const TOP = 2.3;

function chartOn(page: PptxGenJS.Slide, slide: ChartSlide): void {
	const { left, right, largest } = SIDES[slide.table.columns.length > 2 ? 'broad' : 'narrow'];
	const lead = fitted(slide.lead, { width: PAGE.right - PAGE.left, height: 0.6 }, [17, 11]);
	page.addText(lead.text, {
		...{ ...PLAIN, x: PAGE.left, y: 1.6, w: PAGE.right - PAGE.left, h: 0.6, fontSize: lead.size },
		color: COLOURS.soft
	});
	pictureOn(page, slide, left);
	const words = fitted(slide.told.join(' '), { width: right.w, height: 1.5 }, [14, 10]);
	const foot = words.text === '' ? 0 : words.height + 0.2;
	tableOn(page, slide.table, {
		...{ x: right.x, y: TOP, height: PAGE.bottom - TOP - foot, largest },
		widths: columnWidths(slide.table, right.w)
	});
	if (words.text === '') return;
	page.addText(words.text, {
		...{ ...PLAIN, ...right, y: PAGE.bottom - words.height, h: words.height },
		...{ fontSize: words.size, color: COLOURS.ink, valign: 'bottom' }
	});
}

/** The chart under its title, or why there is none. */
function pictureOn(page: PptxGenJS.Slide, { chart, why, lead }: ChartSlide, left: { x: number; w: number }) {
	if (!chart) {
		const words = fitted(why ?? '', { width: left.w - 1.2, height: 2 }, [22, 12]);
		page.addText(words.text, {
			...{ ...left, x: PAGE.left, y: TOP, h: PAGE.bottom - TOP - 0.4, shape: 'roundRect' as const },
			...{ rectRadius: 0.15, fill: { color: COLOURS.sunken }, fontFace: FONTS.body, fontSize: words.size },
			...{ color: COLOURS.soft, align: 'center' as const, valign: 'middle' as const, margin: 28 }
		});
		return;
	}
	const title = fitted(chart.title, { width: left.w, height: 0.3 }, [13, 9]);
	page.addText(title.text, {
		...{ ...PLAIN, x: PAGE.left, y: TOP, w: left.w, h: 0.3, fontSize: title.size, bold: true },
		color: COLOURS.soft
	});
	// Its part and its workbook are written anew afterwards: nothing of these values stays.
	page.addChart(chart.kind === 'radar' ? 'radar' : 'bar', [{ name: '-', labels: ['-'], values: [0] }], {
		...{ ...left, y: TOP + 0.32, h: PAGE.bottom - TOP - 0.32, altText: `${chart.title}. ${lead}` }
	});
}

/** The first column names what the row is about and has the most room; the others as their longest word needs. */
function columnWidths({ columns, rows }: SlideTable, width: number): number[] {
	if (columns.length === 2) return [width * 0.55, width * 0.45];
	const first = width * 0.28;
	const needed = columns.slice(1).map((heading, column) => {
		const texts = [heading, ...rows.map((row) => row[column + 1]!)];
		return Math.min(
			16,
			Math.max(8, ...texts.flatMap((text) => text.split(' ').map((word) => word.length))) + 2
		);
	});
	const all = needed.reduce((sum, one) => sum + one, 0);
	return [first, ...needed.map((one) => ((width - first) * one) / all)];
}
