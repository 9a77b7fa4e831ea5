import type PptxGenJS from 'pptxgenjs';
import type { BigFigure, Slide } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, PAGE, fitted } from './face.ts';

/** The colour and the shape of each headline theme, as in the interface. */
const SIGNS: Readonly<Record<string, readonly [colour: string, shape: 'ellipse' | 'diamond' | 'rect']>> = {
	trust: [COLOURS.trust, 'ellipse'],
	'shared-vision': [COLOURS.vision, 'diamond'],
	governance: [COLOURS.governance, 'rect']
};
const PLAIN = { margin: 0, align: 'left', valign: 'top', fontFace: FONTS.body } as const;
const GAP = 0.3;

/** Draws figures as large as the slide allows, side by side. */
export function figuresOn(page: PptxGenJS.Slide, slide: Extract<Slide, { kind: 'figures' }>): void {
	const { figures, lead } = slide;
	const words = fitted(lead, { width: PAGE.right - PAGE.left, height: 0.6 }, [17, 11]);
	page.addText(words.text, {
		...{ ...PLAIN, x: PAGE.left, y: 1.6, w: PAGE.right - PAGE.left, h: 0.6, fontSize: words.size },
		color: COLOURS.soft
	});
	const width = (PAGE.right - PAGE.left - GAP * (figures.length - 1)) / figures.length;
	figures.forEach((figure, index) => cardOn(page, figure, PAGE.left + index * (width + GAP), width));
}

function cardOn(page: PptxGenJS.Slide, figure: BigFigure, x: number, width: number): void {
	const [colour, shape] = SIGNS[figure.id] ?? [COLOURS.accent, 'ellipse'];
	const inside = { x: x + 0.3, w: width - 0.6 };
	page.addShape('roundRect', {
		...{ x, y: 2.4, w: width, h: 4.4, rectRadius: 0.12 },
		...{ fill: { color: COLOURS.surface }, line: { color: COLOURS.line, width: 1 } }
	});
	page.addShape(shape, {
		x: inside.x,
		y: 2.72,
		w: 0.28,
		h: 0.28,
		fill: { color: colour },
		line: { type: 'none' }
	});
	const label = fitted(figure.label, { width: inside.w - 0.4, height: 0.65 }, [20, 11]);
	page.addText(label.text, {
		...{ ...PLAIN, x: inside.x + 0.42, y: 2.53, w: inside.w - 0.4, h: 0.65, valign: 'middle' },
		...{ fontSize: label.size, bold: true, color: colour }
	});
	if (figure.why === null) {
		page.addText(figure.score, {
			...{ ...PLAIN, ...inside, y: 3.25, h: 1.1, fontFace: FONTS.head, fontSize: 60, color: COLOURS.ink }
		});
	} else {
		const why = fitted(figure.why, { width: inside.w, height: 1.1 }, [20, 11]);
		page.addText(why.text, {
			...{ ...PLAIN, ...inside, y: 3.3, h: 1.1, fontSize: why.size, color: COLOURS.soft, italic: true }
		});
	}
	if (figure.target !== null) {
		page.addText(figure.target, { ...PLAIN, ...inside, y: 4.4, h: 0.35, fontSize: 16, color: COLOURS.soft });
	}
	const told = fitted(figure.told.join('. '), { width: inside.w, height: 1.75 }, [15, 9]);
	page.addText(told.text, {
		...{ ...PLAIN, ...inside, y: 4.9, h: 1.75, fontSize: told.size, color: COLOURS.ink }
	});
}
