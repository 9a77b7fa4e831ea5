import PptxGenJS from 'pptxgenjs';
import type { Language } from '#lib/domain/language.ts';
import type { Deck } from '#lib/domain/views/slides/deck.ts';
import type { SlideChart } from '#lib/domain/views/slides/slide.ts';
import { FONTS } from './face.ts';
import { defineMasters } from './masters.ts';
import { mendedSlides } from './mended-slides.ts';
import { drawSlide } from './slide-drawing.ts';
import { speakable } from './speakable.ts';

/** A presentation as a PowerPoint file (Office Open XML), valid by its published schema. */
export async function presentationOf(deck: Deck, language: Language): Promise<Uint8Array> {
	const { title, subject, footer, slides } = speakable(deck);
	const file = new PptxGenJS();
	Object.assign(file, {
		...{ layout: 'LAYOUT_WIDE', title, subject, author: title },
		// PptxGenJS writes this one as it is, so it must need no escaping.
		company: 'Samenspel'
	});
	file.theme = { headFontFace: FONTS.head, bodyFontFace: FONTS.body };
	defineMasters(file, footer);
	const charts: SlideChart[] = [];
	for (const slide of slides) {
		drawSlide(file, slide);
		if (slide.kind === 'chart' && slide.chart) charts.push(slide.chart);
	}
	const written = await file.write({ outputType: 'uint8array', compression: true });
	return mendedSlides(written as Uint8Array, charts, language);
}
