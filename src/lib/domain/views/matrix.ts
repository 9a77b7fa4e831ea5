import type { Lettered } from './letters.ts';
import type { Range } from './scale.ts';

/** One figure of a group; `people` is null where there is none. */
export type Cell = { readonly value: number | null; readonly text: string; readonly people: number | null };

/** Groups beside each other, dimensions below each other, with the network's own figure first. */
export type Matrix = Range & {
	readonly caption: string;
	readonly columns: readonly Lettered[];
	readonly rows: readonly {
		readonly id: string;
		readonly label: string;
		readonly network: { readonly value: number; readonly text: string } | null;
		readonly cells: readonly Cell[];
	}[];
};
