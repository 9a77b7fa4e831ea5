import type { SeriesKind } from '#lib/domain/views/series.ts';

export type Marker = 'circle' | 'diamond' | 'square' | 'triangle' | 'drop' | 'star';

/** How a series looks wherever it appears: its colour, the dashes of its line, the shape of its marker. */
export const LOOKS: Readonly<
	Record<SeriesKind, { colour: `--series-${string}`; dash: readonly number[]; marker: Marker }>
> = {
	network: { colour: '--series-network', dash: [], marker: 'circle' },
	agreed: { colour: '--series-agreed', dash: [16, 3], marker: 'star' },
	own: { colour: '--series-own', dash: [9, 4, 2, 4], marker: 'drop' },
	target: { colour: '--series-target', dash: [2, 4], marker: 'diamond' },
	earlier: { colour: '--series-earlier', dash: [8, 5], marker: 'square' },
	first: { colour: '--series-first', dash: [12, 4, 3, 4], marker: 'triangle' },
	second: { colour: '--series-second', dash: [5, 3], marker: 'drop' }
};
