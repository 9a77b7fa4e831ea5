import type PptxGenJS from 'pptxgenjs';
import type { ChartSlide, Slide } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, PAGE, fitted, fittedHead, heightOf } from './face.ts';
import { figuresOn } from './figure-drawing.ts';
import { COVER_TITLE, MASTERS, TITLE } from './masters.ts';
import { tableFits, tableOn } from './table-drawing.ts';

/** Draws one slide at the end of a file. */
export function drawSlide(file: PptxGenJS, slide: Slide): void {
	const page = file.addSlide({ masterName: slide.kind === 'cover' ? MASTERS.cover : MASTERS.page });
	if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'));
	if (slide.kind === 'cover') return coverOn(page, slide);
	headOn(page, slide);
	if (slide.kind === 'words') return wordsOn(page, slide);
	if (slide.kind === 'figures') return figuresOn(page, slide);
	if (slide.kind === 'chart') return chartOn(page, slide);
	tableOn(page, slide.table, {
		...{ x: PAGE.left, y: PAGE.top, width: PAGE.right - PAGE.left, height: PAGE.bottom - PAGE.top },
		largest: 18
	});
}

const PLAIN = { margin: 0, align: 'left', valign: 'top', fontFace: FONTS.body } as const;

function coverOn(page: PptxGenJS.Slide, slide: Extract<Slide, { kind: 'cover' }>): void {
	const title = fittedHead(slide.title, { width: COVER_TITLE.w, height: COVER_TITLE.h }, [44, 20]);
	const line = { ...PLAIN, x: COVER_TITLE.x, w: COVER_TITLE.w } as const;
	page.addText(title.text, { placeholder: 'title', fontSize: title.size });
	const above = COVER_TITLE.y + COVER_TITLE.h - title.height - 0.6;
	page.addText(slide.eyebrow, { ...line, y: above, h: 0.4, fontSize: 18, color: COLOURS.warnSoft });
	const subtitle = fittedHead(slide.subtitle, { width: COVER_TITLE.w, height: 0.8 }, [26, 14]);
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
	const words = fittedHead(title, { width: TITLE.w, height: TITLE.h }, [30, 16]);
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
	broad: { left: { x: PAGE.left - 0.1, w: 5.3 }, right: { x: 6.05, w: PAGE.right - 6.05 } },
	narrow: { left: { x: PAGE.left - 0.1, w: 6.3 }, right: { x: 7.2, w: PAGE.right - 7.2 } }
} as const;
const LEAD_TOP = 1.6;

function chartOn(page: PptxGenJS.Slide, slide: ChartSlide): void {
	const { left, right } = SIDES[slide.table.columns.length > 2 ? 'broad' : 'narrow'];
	const lead = fitted(slide.lead, { width: PAGE.right - PAGE.left, height: 0.6 }, [17, 11]);
	page.addText(lead.text, {
		...{ ...PLAIN, x: PAGE.left, y: LEAD_TOP, w: PAGE.right - PAGE.left, h: lead.height },
		...{ fontSize: lead.size, color: COLOURS.soft }
	});
	const y = LEAD_TOP + lead.height + 0.22;
	pictureOn(page, slide, { ...left, y, h: PAGE.bottom - y });
	besideOn(page, slide, { ...right, y, h: PAGE.bottom - y });
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Points between one sentence and the next. */
const TOLD_GAP = 4;
const SIZES = [17, 16, 15, 14, 13, 12, 11] as const;

/** The table and below it what stands out, in type of one size where that can be. */
function besideOn(page: PptxGenJS.Slide, { table, told }: ChartSlide, { x, y, w, h }: Box): void {
	const gap = told.length === 0 ? 0 : 0.22;
	const toldHeight = (size: number) =>
		told.reduce((sum, text) => sum + heightOf(text, w, size) + TOLD_GAP / 72, 0);
	const room = (size: number) => ({ width: w, height: h - gap - toldHeight(size) });
	const size = SIZES.find((one) => tableFits(table, room(one), one)) ?? SIZES.at(-1)!;
	const most = Math.max(room(size).height, h / 2);
	const used = tableOn(page, table, { x, y, width: w, height: most, largest: size });
	if (told.length === 0) return;
	const left = h - used - gap;
	const each = left / told.length - TOLD_GAP / 72;
	const tight = toldHeight(size) > left;
	const texts = tight ? told.map((text) => fitted(text, { width: w, height: each }, [9, 8]).text) : told;
	page.addText(
		texts.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: TOLD_GAP } })),
		{ ...{ ...PLAIN, x, y: y + used + gap, w, h: left }, fontSize: tight ? 9 : size, color: COLOURS.ink }
	);
}

/** The chart under its title, or why there is none. */
function pictureOn(page: PptxGenJS.Slide, { chart, why, lead }: ChartSlide, { y, h, ...left }: Box): void {
	if (!chart) {
		const words = fitted(why ?? '', { width: left.w - 1.2, height: 2 }, [22, 12]);
		page.addText(words.text, {
			...{ ...left, x: PAGE.left, y, h: h - 0.4, shape: 'roundRect' as const },
			...{ rectRadius: 0.15, fill: { color: COLOURS.sunken }, fontFace: FONTS.body, fontSize: words.size },
			...{ color: COLOURS.soft, align: 'center' as const, valign: 'middle' as const, margin: 28 }
		});
		return;
	}
	const title = fitted(chart.title, { width: left.w, height: 0.3 }, [13, 9]);
	page.addText(title.text, {
		...{ ...PLAIN, x: PAGE.left, y, w: left.w, h: 0.3, fontSize: title.size, bold: true },
		color: COLOURS.soft
	});
	// Its part and its workbook are written anew afterwards: nothing of these values stays.
	page.addChart(chart.kind === 'radar' ? 'radar' : 'bar', [{ name: '-', labels: ['-'], values: [0] }], {
		...{ ...left, y: y + 0.32, h: h - 0.32, altText: `${chart.title}. ${lead}` }
	});
}
