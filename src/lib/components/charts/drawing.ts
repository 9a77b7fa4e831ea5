/** A colour by the name of its design token: the page fills it in for light and dark, a file with the light colours. */
export type Tone = `--${string}`;

export type Anchor = 'start' | 'middle' | 'end';

/** A line, an outline or an area; `fill` and `stroke` are null where there is none. */
export type Shape = {
	readonly kind: 'shape';
	readonly d: string;
	readonly fill: Tone | null;
	readonly stroke: Tone | null;
	readonly width?: number;
	readonly dash?: readonly number[];
	readonly opacity?: number;
	readonly told?: string;
};

/** Lines of text; `y` is the baseline of the first. A halo keeps them readable on top of lines. */
export type Words = {
	readonly kind: 'words';
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly anchor: Anchor;
	readonly tone: Tone;
	readonly bold?: boolean;
	readonly head?: boolean;
	readonly halo?: Tone;
};

/** Parts that are drawn together, moved by x and y. */
export type Group = {
	readonly kind: 'group';
	readonly x: number;
	readonly y: number;
	readonly parts: readonly Part[];
};

export type Part = Shape | Words | Group;

/** What a chart looks like, in units that are CSS pixels where there is room for all of them. */
export type Drawing = { readonly width: number; readonly height: number; readonly parts: readonly Part[] };

/** How far the lines of a text lie apart, as a multiple of its size. */
export const LEADING = 1.22;

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: Tone, width = 1): Shape {
	return { kind: 'shape', d: `M${tidy(x1)} ${tidy(y1)}L${tidy(x2)} ${tidy(y2)}`, fill: null, stroke, width };
}

/** A filled rectangle with corners that may be rounded. */
export function box(x: number, y: number, width: number, height: number, fill: Tone, round = 0): Shape {
	const r = Math.min(round, width / 2, height / 2);
	const corner = (dx: number, dy: number) => (r > 0 ? `q${dx} ${dy} ` : '');
	const d =
		r > 0
			? `M${tidy(x + r)} ${tidy(y)}h${tidy(width - 2 * r)}${corner(r, 0)}${r} ${r}v${tidy(height - 2 * r)}` +
				`${corner(0, r)}${-r} ${r}h${tidy(2 * r - width)}${corner(-r, 0)}${-r} ${-r}v${tidy(2 * r - height)}` +
				`${corner(0, -r)}${r} ${-r}Z`
			: `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`;
	return { kind: 'shape', d, fill, stroke: null };
}

/** Lines of text from the left, below each other. */
export function words(
	lines: readonly string[],
	x: number,
	y: number,
	size: number,
	tone: Tone,
	bold = false
): Words {
	return { kind: 'words', lines, x: tidy(x), y: tidy(y), size: tidy(size), anchor: 'start', tone, bold };
}

/** A number as short as a drawing needs it. */
export function tidy(value: number): number {
	return Math.round(value * 10) / 10;
}
