/** How many people of one organisation were asked, have begun, and have submitted. */
type Counted = { readonly expected: number; readonly begun: number; readonly submitted: number };

/** Turnout as a row of a table: `inProgress` have begun and not submitted; `share` is 0 to 1, never more. */
export type TurnoutRow = {
	readonly expected: number;
	readonly submitted: number;
	readonly inProgress: number;
	readonly share: number;
};

/** The row for one organisation. */
export function turnoutRow({ expected, begun, submitted }: Counted): TurnoutRow {
	return { expected, submitted, inProgress: begun - submitted, share: shareOf(submitted, expected) };
}

/** The row for all organisations together. */
export function turnoutTotal(rows: readonly TurnoutRow[]): TurnoutRow {
	const sum = (of: (row: TurnoutRow) => number) => rows.reduce((total, row) => total + of(row), 0);
	const [expected, submitted] = [sum((row) => row.expected), sum((row) => row.submitted)];
	return {
		expected,
		submitted,
		inProgress: sum((row) => row.inProgress),
		share: shareOf(submitted, expected)
	};
}

/** More people than were asked is still everyone. */
function shareOf(submitted: number, expected: number): number {
	return expected === 0 ? 0 : Math.min(1, submitted / expected);
}
