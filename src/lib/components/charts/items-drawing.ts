import type { ItemAnswers, ItemGroup } from '#lib/domain/views/item-answers.ts';
import { box, LEADING, tidy, words, type Drawing, type Part, type Words } from './drawing.ts';
import type { LegendEntry } from './legend.ts';
import { wrapped } from './text-width.ts';

const WIDTH = 640;
const SIZE = 15;
const BAR = { width: 430, height: 26 } as const;

type Text = { readonly dontKnow: string; readonly score: string };

/** How dark the part of a bar is that stands for a value: the lowest is the lightest. */
export function shadeOf(value: number, steps: ItemGroup['steps']): number {
	const place = steps.findIndex((step) => step.value === value);
	return steps.length < 2 ? 1 : 0.12 + (0.88 * Math.max(0, place)) / (steps.length - 1);
}

/** What the shades in the bars stand for. */
export function shadesOf(steps: ItemGroup['steps']): LegendEntry[] {
	return steps.map(({ value, label }) => ({ label, patch: '--heat', share: shadeOf(value, steps) }));
}

/** The questions of a dimension, each with a bar of its answers, its score and the share of don't know. */
export function itemsDrawing({ items, steps }: ItemGroup, text: Text): Drawing {
	let y = 0;
	const parts = items.map((item): Part => {
		const { parts, height } = rowOf(item, steps, text);
		const group: Part = { kind: 'group', x: 0, y: tidy(y), parts };
		y += height;
		return group;
	});
	return { width: WIDTH, height: Math.ceil(y), parts };
}

function rowOf(
	{ number, text, score, dontKnow, bars, why }: ItemAnswers,
	steps: ItemGroup['steps'],
	told: Text
) {
	const lines = wrapped(`${number}. ${text}`, SIZE, WIDTH);
	const top = lines.length * SIZE * LEADING + SIZE * 0.35;
	const middle = top + BAR.height / 2 + SIZE * 0.33;
	const facts = `${told.score} ${score.text} · ${dontKnow} ${told.dontKnow}`;
	let x = 0;
	const cells = (bars ?? []).flatMap(({ value, people, share }): Part[] => {
		const width = share * BAR.width;
		const from = x;
		x += width;
		if (people === 0) return [];
		const area = box(from, top, Math.max(1, width - 2), BAR.height, '--heat', 2);
		return [
			{ ...area, opacity: tidy(shadeOf(value, steps) * 10) / 10 },
			centred(String(people), from + (width - 2) / 2, middle)
		];
	});
	const answers = bars
		? cells
		: [words(wrapped(why ?? '', SIZE * 0.9, BAR.width), 0, middle, SIZE * 0.9, '--ink-soft')];
	return {
		height: top + BAR.height + SIZE * 1.4,
		parts: [
			words(lines, 0, SIZE, SIZE, '--ink'),
			...answers,
			words([facts], BAR.width + 16, middle, SIZE * 0.9, '--ink-soft')
		]
	};
}

function centred(text: string, x: number, y: number): Words {
	return { ...words([text], x, y, SIZE * 0.85, '--ink'), anchor: 'middle' };
}
