import type { DistributionView, Spread } from '#lib/domain/views/distribution.ts';
import {
	box,
	LEADING,
	line,
	tidy,
	type Drawing,
	type Part,
	type Tone,
	words,
	type Words
} from './drawing.ts';
import type { Room } from './radar-drawing.ts';
import { wrapped } from './text-width.ts';

const NARROWEST = 140;
const TALL = 5;

/** Small bar charts of the same height beside and below each other: the people at each step of every dimension. */
export function distributionDrawing({ rows }: DistributionView, { width, size }: Room): Drawing {
	const columns = Math.max(1, Math.floor(width / (NARROWEST + size * 2)));
	const gap = size * 2;
	const cell = (width - gap * (columns - 1)) / columns;
	const most = Math.max(1, ...rows.flatMap(({ steps }) => (steps ?? []).map(({ people }) => people)));
	const titles = rows.map(({ label }) => wrapped(label, size, cell, true));
	const lines = Math.max(1, ...titles.map(({ length }) => length));
	const top = lines * size * LEADING + size * 1.8;
	const height = top + size * TALL + size * 2.9;
	return {
		...{ width, height: Math.ceil(Math.ceil(rows.length / columns) * height) },
		parts: rows.map((row, index): Part => {
			const x = (index % columns) * (cell + gap);
			const y = Math.floor(index / columns) * height;
			const title = words(titles[index]!, 0, size, size, '--ink', true);
			return { kind: 'group', x: tidy(x), y: tidy(y), parts: [title, ...barsOf(row, cell, top, most, size)] };
		})
	};
}

function barsOf({ steps, why }: Spread, width: number, top: number, most: number, size: number): Part[] {
	if (!steps) {
		return [words(wrapped(why, size * 0.9, width), 0, top, size * 0.9, '--ink-soft')];
	}
	const base = top + size * TALL;
	const wide = width / steps.length;
	return [
		...steps.flatMap(({ step, people }, index): Part[] => {
			const height = (people / most) * size * TALL;
			const middle = (index + 0.5) * wide;
			const centred = (text: number, y: number, tone: Tone): Words => ({
				...words([String(text)], middle, y, size * 0.85, tone),
				anchor: 'middle'
			});
			return [
				...(people > 0
					? [box(index * wide + wide * 0.12, base - height, wide * 0.76, height, '--series-network', 2)]
					: []),
				centred(people, base - height - size * 0.35, '--ink'),
				centred(step, base + size * 1.15, '--ink-soft')
			];
		}),
		line(0, base, width, base, '--line-strong', 1.5)
	];
}
