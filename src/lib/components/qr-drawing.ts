import { encode } from 'uqr';

/** The light border that readers need, in squares (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one SVG path in a square of `size` units, its light border included. */
export type QrDrawing = { readonly size: number; readonly path: string };

/** Draws a text as a QR code that can still be read when a seventh of it is dirty or folded. */
export function drawQr(text: string): QrDrawing {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET });
	const runs = data.flatMap((row, y) =>
		runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`)
	);
	return { size, path: runs.join('') };
}

/** Neighbouring dark squares as one, so that no hairlines show between them on paper. */
function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
	return starts.map((start) => {
		const end = row.indexOf(false, start);
		return { start, length: (end === -1 ? row.length : end) - start };
	});
}
