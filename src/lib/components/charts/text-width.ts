// Widths of the letters of Atkinson Hyperlegible Next, in tenths of the size, a little on the wide side: a server
// cannot measure, and a label that has room to spare is better than one that is cut off.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[ijl.,:;'’‘|!]/, 2.9],
	[/[ftr ()\-–/]/, 3.7],
	[/[mwMW@%]/, 8.8],
	[/[A-Z&]/, 6.7],
	[/[csxzkvy]/, 5.3]
];
const OTHER = 6;
const BOLD = 1.06;

/** About how wide a text is at a size. */
export function widthOf(text: string, size: number, bold = false): number {
	const tenths = [...text].reduce(
		(sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
		0
	);
	return (tenths / 10) * size * (bold ? BOLD : 1);
}

/** A text in lines that fit a width, broken at spaces and after hyphens; one longer word stays whole. */
export function wrapped(text: string, size: number, width: number, bold = false): string[] {
	const lines: string[] = [];
	for (const word of text.split(/(?<=[ -])/)) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf((last + word).trimEnd(), size, bold) <= width)
			lines[lines.length - 1] = last + word;
		else lines.push(word);
	}
	return lines.map((text) => text.trimEnd());
}
