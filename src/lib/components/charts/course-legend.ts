import type { CourseView } from '#lib/domain/views/course.ts';
import { LOOKS } from '../series-looks.ts';
import type { LegendEntry } from './legend.ts';

type Text = Readonly<Record<'point' | 'band' | 'open' | 'gap' | 'apart', string>>;

/** What the signs in lines over time stand for; only those that occur. */
export function courseLegend({ topics }: CourseView, text: Text): LegendEntry[] {
	const marks = topics.flatMap((topic) => topic.marks);
	const tone = LOOKS.network.colour;
	return [
		{ marker: 'circle', tone, line: true, label: text.point },
		...(marks.some(({ band }) => band) ? [{ upright: tone, label: text.band }] : []),
		...(marks.some(({ open }) => open)
			? [{ marker: 'circle', tone, hollow: true, line: true, label: text.open } as const]
			: []),
		...(marks.some(({ kind }) => kind === 'gap')
			? [{ marker: 'circle', tone: '--ink-soft', hollow: true, label: text.gap } as const]
			: []),
		...(marks.some(({ kind }) => kind === 'apart')
			? [{ marker: 'square', tone: '--ink-soft', hollow: true, label: text.apart } as const]
			: [])
	];
}
