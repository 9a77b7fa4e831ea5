import type { FrameworkChange } from '#lib/domain/views/change-page.ts';
import type { ChangeFigure, ChangeRow } from '#lib/domain/views/change-rows.ts';
import { LOOKS } from '../series-looks.ts';
import { stepsOf } from './axis.ts';
import { LEADING, line, tidy, type Drawing, type Part, type Tone, type Words } from './drawing.ts';
import type { LegendEntry } from './legend.ts';
import { markerAt } from './markers.ts';
import type { Room } from './radar-drawing.ts';
import { wrapped } from './text-width.ts';

/** The words of the chart: what its two panels show, and what its signs stand for. */
export type ChangeText = Readonly<Record<'scores' | 'change' | 'whole' | 'matched', string>>;

const WHOLE: Tone = '--series-target';
const MATCHED: Tone = '--series-network';
/** From this width on the topics stand beside their panels, and not above them. */
const ROOMY = 560;

type Panel = { readonly left: number; readonly right: number; readonly at: (value: number) => number };

/**
 * What changed, topic by topic, in two panels: the network's score then and now on the scale, and the change on an
 * axis of its own with where it probably lies. Where a figure is missing there is no sign.
 */
export function changeDrawing(view: FrameworkChange, text: ChangeText, { width, size }: Room): Drawing {
	const roomy = width >= ROOMY;
	const start = roomy ? width * 0.27 : 0;
	const scores = panel(start + size, start + (width - start) * 0.5, view.min, view.max);
	const change = panel(start + (width - start) * 0.62, width - size, -view.reach, view.reach);
	const head = size * 3.4;
	let y = head;
	const rows = view.rows.map((row) => {
		const label = wrapped(row.label, size, roomy ? start - size : width * 0.72, true);
		const words = label.length * size * LEADING;
		const height = roomy ? Math.max(words + size, size * 3) : words + size * 3.2;
		const middle = roomy ? y + height / 2 : y + words + size * 1.5;
		const parts = [
			line(0, y, width, y, '--line', 1),
			...wordsOf(row, label, { y: roomy ? middle - words / 2 : y + size * 0.2, width, size, roomy }),
			...scoresOf(row, scores, middle, size),
			...changesOf(row, change, { middle, size, roomy })
		];
		y += height;
		return parts;
	});
	const steps = [-view.reach, 0, view.reach];
	const zero = line(change.at(0), head, change.at(0), y, '--line-strong', 1.4);
	return {
		...{ width, height: Math.ceil(y + 2) },
		parts: [
			title(text.scores, scores, size),
			title(text.change, change, size),
			...gridOf(scores, stepsOf(view.min, view.max), { head, end: y, size }),
			...gridOf(change, steps, { head, end: y, size, signed: true }),
			zero,
			...rows.flat()
		]
	};
}

/** What the signs of the chart stand for; only those that occur. */
export function changeLegend(
	{ rows }: FrameworkChange,
	text: ChangeText,
	rounds: { earlier: string; later: string }
): LegendEntry[] {
	const there = (side: 'whole' | 'matched') => rows.some((row) => row[side].value !== null);
	return [
		{ kind: 'earlier', label: rounds.earlier },
		{ kind: 'network', label: rounds.later },
		...(there('matched')
			? [{ marker: 'drop', tone: MATCHED, line: true, label: text.matched } as const]
			: []),
		...(there('whole')
			? [{ marker: 'diamond', tone: WHOLE, hollow: true, line: true, label: text.whole } as const]
			: [])
	];
}

function panel(left: number, right: number, min: number, max: number): Panel {
	return { left, right, at: (value) => tidy(left + ((value - min) / (max - min)) * (right - left)) };
}

function title(text: string, { left, right }: Panel, size: number): Words {
	return {
		...{ kind: 'words', x: tidy((left + right) / 2), y: tidy(size), lines: [text], size: tidy(size * 0.92) },
		...{ anchor: 'middle', tone: '--ink-soft' }
	};
}

function gridOf(
	{ at }: Panel,
	steps: readonly number[],
	{ head, end, size, signed = false }: { head: number; end: number; size: number; signed?: boolean }
): Part[] {
	return steps.flatMap((step): Part[] => {
		const number = signed && step > 0 ? `+${step}` : String(step).replace('-', '−');
		return [
			line(at(step), head, at(step), end, '--line', 1),
			{
				...{ kind: 'words', x: at(step), y: tidy(head - size * 0.6), lines: [number] },
				...{ size: tidy(size * 0.85), anchor: 'middle', tone: '--ink-soft' }
			}
		];
	});
}

function wordsOf(
	row: ChangeRow,
	lines: readonly string[],
	{ y, width, size, roomy }: { y: number; width: number; size: number; roomy: boolean }
): Part[] {
	const label: Words = {
		...{ kind: 'words', x: 0, y: tidy(y + size), lines, size, anchor: 'start', tone: '--ink', bold: true },
		halo: '--paper'
	};
	if (roomy) return [label];
	const { value } = row.matched.value === null ? row.whole : row.matched;
	const said = row.matched.value === null ? row.whole.text : row.matched.text;
	const told = row.verdict.kind === 'rose' || row.verdict.kind === 'fell';
	const figure: Words = {
		...{ kind: 'words', x: width, y: tidy(y + size), size, anchor: 'end', bold: told },
		...{ lines: [told ? `${said} ${row.verdict.text}` : said], tone: told ? '--ink' : '--ink-soft' },
		halo: '--paper'
	};
	return value === null ? [label] : [label, figure];
}

function scoresOf({ label, earlier, later }: ChangeRow, { at }: Panel, y: number, size: number): Part[] {
	if (earlier.value === null || later.value === null) return [];
	const [from, to] = [at(earlier.value), at(later.value)];
	const told = `${label}: ${earlier.text} → ${later.text}`;
	return [
		line(from, y, to, y, '--line-strong', size / 5),
		markerAt(LOOKS.earlier.marker, { x: from, y, size: size / 2.6 }, LOOKS.earlier.colour, { told }),
		markerAt(LOOKS.network.marker, { x: to, y, size: size / 2.4 }, LOOKS.network.colour, { told })
	];
}

function changesOf(
	{ label, whole, matched }: ChangeRow,
	panel: Panel,
	{ middle, size, roomy }: { middle: number; size: number; roomy: boolean }
): Part[] {
	const apart = roomy ? size * 0.55 : size * 0.5;
	const both = whole.value !== null && matched.value !== null;
	return [
		...changeOf(whole, { label, panel, y: middle + (both ? apart : 0), size }, 'diamond'),
		...changeOf(matched, { label, panel, y: middle - (both ? apart : 0), size }, 'drop')
	];
}

function changeOf(
	{ value, text, interval, between }: ChangeFigure,
	{ label, panel, y, size }: { label: string; panel: Panel; y: number; size: number },
	marker: 'diamond' | 'drop'
): Part[] {
	if (value === null) return [];
	const tone = marker === 'drop' ? MATCHED : WHOLE;
	const end = (at: number) => Math.max(panel.left, Math.min(panel.right, panel.at(at)));
	const told = `${label}: ${text}${between ? ` (${between})` : ''}`;
	const band = interval && line(end(interval.lower), y, end(interval.upper), y, tone, size / 5);
	const sign = markerAt(marker, { x: end(value), y, size: size / 2.8 }, tone, {
		...{ hollow: marker === 'diamond', told }
	});
	return band ? [band, sign] : [sign];
}
