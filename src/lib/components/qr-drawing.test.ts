import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { drawQr } from './qr-drawing.ts';

const ADDRESS = 'https://samenspel.example/answer/abcdefghijklmnopqrstuvwxyz0';

/** The dark squares that a path fills, as x and y. */
function filled(path: string): Set<string> {
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
	expect(runs.map(([run]) => run).join('')).toBe(path);
	return new Set(
		runs.flatMap(([, x, y, length]) =>
			Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step} ${y}`)
		)
	);
}

describe('a QR code', () => {
	test('fills exactly the squares that say the text', () => {
		const { path, size } = drawQr(ADDRESS);
		const squares = encode(ADDRESS, { ecc: 'M', border: 4 }).data.flatMap((row, y) =>
			row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : []))
		);
		expect(filled(path)).toEqual(new Set(squares));
		expect(size).toBeGreaterThan(8 + 21);
	});

	test('leaves a light border of four squares on every side', () => {
		const { path, size } = drawQr(ADDRESS);
		const places = [...filled(path)].flatMap((place) => place.split(' ').map(Number));
		expect(Math.min(...places)).toBe(4);
		expect(Math.max(...places)).toBe(size - 5);
	});
});
