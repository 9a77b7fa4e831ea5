/** A group of people with the letter that stands for it in a chart. */
export type Lettered = { readonly id: string; readonly letter: string; readonly label: string };

/** A short name for a point in a chart: A to Z, then AA, AB and on. */
export function letterAt(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
