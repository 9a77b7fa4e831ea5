import type { CourseMark, CourseTopic, CourseView } from '#lib/domain/views/course.ts';
import { LOOKS } from '../series-looks.ts';
import { stepsOf } from './axis.ts';
import { LEADING, line, tidy, type Drawing, type Part, type Shape, type Words } from './drawing.ts';
import { markerAt } from './markers.ts';
import { wrapped } from './text-width.ts';

const SIZE = 13;
const SHAPE = { width: 320, height: 172, left: 24, right: 306, top: 18, bottom: 128 } as const;
const TONE = LOOKS.network.colour;
/** Round numbers closer than this stand on two lines. */
const CLOSE = 16;

/**
 * A topic over time: its score at the date of each round, with where it probably lies. Lines lead from score to score;
 * a round without a score and one that is not comparable have a sign of their own at the foot.
 */
export function courseDrawing({ marks }: CourseTopic, { min, max }: CourseView): Drawing {
	const x = (at: number) => tidy(SHAPE.left + 14 + at * (SHAPE.right - SHAPE.left - 28));
	const y = (value: number) =>
		tidy(SHAPE.bottom - ((value - min) / (max - min)) * (SHAPE.bottom - SHAPE.top));
	return {
		...{ width: SHAPE.width, height: SHAPE.height },
		parts: [
			...stepsOf(min, max).flatMap((step): Part[] => [
				line(SHAPE.left, y(step), SHAPE.right, y(step), step === min ? '--line-strong' : '--line'),
				words(String(step), SHAPE.left - 8, y(step) + SIZE * 0.32, 'end', SIZE * 0.85)
			]),
			...marks.flatMap((mark) => footOf(mark, x(mark.at))),
			...numbersOf(marks, x),
			...marks.flatMap((mark) => bandOf(mark, x, y)),
			...linesOf(marks, x, y),
			...marks.flatMap((mark) => pointOf(mark, x, y)),
			...valuesOf(marks, x, y)
		]
	};
}

/** All topics of a framework as one drawing, two beside each other, each below its name. */
export function coursesDrawing(view: CourseView): Drawing {
	const size = 15;
	const column = SHAPE.width + 24;
	const names = view.topics.map(({ label }) => wrapped(label, size, SHAPE.width - 10, true));
	const head = Math.max(1, ...names.map((lines) => lines.length)) * size * LEADING + 6;
	const row = head + SHAPE.height + 10;
	return {
		...{ width: 2 * column - 24, height: Math.ceil(view.topics.length / 2) * row },
		parts: view.topics.map((topic, index) => ({
			...{ kind: 'group', x: (index % 2) * column, y: Math.floor(index / 2) * row },
			parts: [
				{ ...words('', 0, size, 'start', size), lines: names[index]!, tone: '--ink', bold: true },
				{ kind: 'group', x: 0, y: head, parts: courseDrawing(topic, view).parts }
			]
		}))
	};
}

type Place = (value: number) => number;

function words(text: string, x: number, y: number, anchor: Words['anchor'], size: number): Words {
	return {
		kind: 'words',
		x: tidy(x),
		y: tidy(y),
		lines: [text],
		size: tidy(size),
		anchor,
		tone: '--ink-soft'
	};
}

/** Below the axis: that a round has no score here, or is not comparable. */
function footOf({ kind, why, round }: CourseMark, x: number): Part[] {
	if (kind === 'score') return [];
	const dash = kind === 'gap' ? [3, 4] : [1, 5];
	const told = { hollow: true, told: `${round}: ${why ?? ''}` };
	return [
		{ ...line(x, SHAPE.top, x, SHAPE.bottom, '--line-strong', 1.4), dash },
		markerAt(kind === 'gap' ? 'circle' : 'square', { x, y: SHAPE.bottom, size: 5 }, '--ink-soft', told)
	];
}

function numbersOf(marks: readonly CourseMark[], x: Place): Part[] {
	let [last, level] = [-Infinity, 0];
	return marks.map(({ round, at }) => {
		level = x(at) - last < CLOSE ? 1 - level : 0;
		last = x(at);
		return words(String(round), x(at), SHAPE.bottom + 22 + level * 15, 'middle', SIZE);
	});
}

function bandOf({ kind, band, at }: CourseMark, x: Place, y: Place): Shape[] {
	return kind === 'score' && band ? [line(x(at), y(band.lower), x(at), y(band.upper), TONE, 5)] : [];
}

function linesOf(marks: readonly CourseMark[], x: Place, y: Place): Shape[] {
	return marks.flatMap((mark, index) => {
		if (!mark.joined || mark.value === null) return [];
		const before = marks.slice(0, index).findLast(({ value }) => value !== null)!;
		return [line(x(before.at), y(before.value!), x(mark.at), y(mark.value), TONE, 2.4)];
	});
}

function pointOf({ value, at, round, text, between, open }: CourseMark, x: Place, y: Place): Shape[] {
	if (value === null) return [];
	const told = `${round}: ${text}${between ? ` (${between})` : ''}`;
	return [markerAt('circle', { x: x(at), y: y(value), size: 5 }, TONE, { told, hollow: open })];
}

/** The values of the first and the last score; between them the line tells enough, and the table the rest. */
function valuesOf(marks: readonly CourseMark[], x: Place, y: Place): Words[] {
	const scored = marks.filter(({ value }) => value !== null);
	const ends = scored.length > 1 ? [scored[0]!, scored.at(-1)!] : scored;
	return ends.map(({ at, value, text }) => {
		const above = y(value!) - 10 > SHAPE.top;
		const label = words(text, x(at), y(value!) + (above ? -11 : 22), 'middle', SIZE);
		return { ...label, tone: '--ink', bold: true, halo: '--paper' };
	});
}
