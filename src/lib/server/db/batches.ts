/** The rows in groups that one statement can hold. */
export function inBatches<Row>(rows: readonly Row[], size = 1000): Row[][] {
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
		rows.slice(index * size, (index + 1) * size)
	);
}
