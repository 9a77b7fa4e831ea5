import type { FrameworkView } from '#lib/domain/views/results-page.ts';
import type { Drawing } from './drawing.ts';
import type { LegendEntry } from './legend.ts';
import { radarDrawing } from './radar-drawing.ts';

/** A chart of a page as it can be taken along. */
export type Chart = {
	readonly title: string;
	readonly caption: string;
	readonly legend: readonly LegendEntry[];
	readonly drawing: Drawing;
};

const WIDE = { width: 640, size: 15 } as const;

/** The chart of this name among those of a page; null where the page has no such chart. */
export function chartNamed(name: string, frameworks: readonly FrameworkView[]): Chart | null {
	const framework = frameworks.find(({ id }) => name === `radar-${id}`);
	if (!framework) return null;
	const { label, radar } = framework;
	return {
		...{ title: label, caption: radar.caption, legend: radar.series },
		drawing: radarDrawing(radar, WIDE)
	};
}
