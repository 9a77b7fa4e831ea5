import type { Breakdowns } from '#lib/domain/views/breakdowns.ts';
import type { FrameworkView } from '#lib/domain/views/results-page.ts';
import type { Groups } from '#lib/domain/views/strip.ts';
import { distributionDrawing } from './distribution-drawing.ts';
import type { Drawing } from './drawing.ts';
import { heatMapDrawing } from './heat-map-drawing.ts';
import { itemsDrawing, shadesOf } from './items-drawing.ts';
import type { LegendEntry } from './legend.ts';
import { radarDrawing } from './radar-drawing.ts';
import { POINT, stripDrawing } from './strip-drawing.ts';

/** A chart of a page as it can be taken along. */
export type Chart = {
	readonly title: string;
	readonly caption: string;
	readonly legend: readonly LegendEntry[];
	readonly drawing: Drawing;
};

/** What a results page shows, as far as charts are made of it, and the words that stand in them. */
export type Charted = {
	readonly frameworks: readonly FrameworkView[];
	readonly breakdowns: Breakdowns | null;
	readonly text: {
		readonly organisations: string;
		readonly roles: string;
		readonly distribution: string;
		readonly heat: string;
		readonly network: string;
		readonly dontKnow: string;
		readonly score: string;
	};
};

const WIDE = { width: 640, size: 15 } as const;

/** The chart of this name among those of a page; null where the page has no such chart. */
export function chartNamed(name: string, charted: Charted): Chart | null {
	const [kind = '', ...rest] = name.split('-');
	const of = rest.join('-');
	if (kind === 'radar') return radarOf(of, charted);
	if (kind === 'questions') return questionsOf(of, charted);
	const { breakdowns, text } = charted;
	if (name === 'distribution') return distributionOf(charted);
	const groups = kind === 'organisations' ? breakdowns?.organisations : breakdowns?.roles;
	if (!groups || (kind !== 'organisations' && kind !== 'roles')) return null;
	if (of === 'table') return tableOf(groups, charted);
	return of === '' ? stripOf(groups, text[kind], charted) : null;
}

function radarOf(framework: string, { frameworks }: Charted): Chart | null {
	const found = frameworks.find(({ id }) => id === framework);
	if (!found) return null;
	const { label, radar } = found;
	return {
		...{ title: label, caption: radar.caption, legend: radar.series },
		drawing: radarDrawing(radar, WIDE)
	};
}

function stripOf({ strip }: Groups, title: string, charted: Charted): Chart {
	const drawing = stripDrawing(strip, WIDE);
	return { title, caption: strip.caption, legend: legendOf(strip.key, charted), drawing };
}

function tableOf({ table }: Groups, charted: Charted): Chart {
	return {
		...{ title: table.caption, caption: charted.text.heat, legend: legendOf(table.columns, charted) },
		drawing: heatMapDrawing(table)
	};
}

function distributionOf({ breakdowns, text }: Charted): Chart | null {
	const view = breakdowns?.distribution;
	if (!view) return null;
	const drawing = distributionDrawing(view, WIDE);
	return { title: text.distribution, caption: view.caption, legend: [], drawing };
}

function questionsOf(dimension: string, { breakdowns, text }: Charted): Chart | null {
	const group = breakdowns?.items.find(({ id }) => id === dimension);
	if (!group) return null;
	const { label, caption } = group;
	return { title: label, caption, legend: shadesOf(group.steps), drawing: itemsDrawing(group, text) };
}

function legendOf(
	key: readonly { readonly letter: string; readonly label: string }[],
	{ text }: Charted
): LegendEntry[] {
	return [
		{ kind: 'network', label: text.network },
		...key.map(({ letter, label }) => ({ letter, label, tone: POINT }))
	];
}
