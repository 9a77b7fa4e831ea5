import { describe, expect, test } from 'vitest';
import type { StripView } from '#lib/domain/views/strip.ts';
import type { Part, Words } from './drawing.ts';
import { stripDrawing } from './strip-drawing.ts';

function viewOf(values: readonly number[]): StripView {
	const points = values.map((value, index) => {
		const letter = String.fromCharCode(65 + index);
		return { id: letter, letter, label: `Organisation ${letter}`, value, text: String(value) };
	});
	return {
		...{ min: 1, max: 5, caption: '', key: points },
		rows: [{ id: 'P1', label: 'Trust', network: { value: 3, text: '3.0' }, points, ends: 'Lowest: A (1).' }]
	};
}

const lettersIn = (parts: readonly Part[]): Words[] =>
	parts.flatMap((part) => {
		if (part.kind === 'group') return lettersIn(part.parts);
		return part.kind === 'words' && /^[A-Z]$/.test(part.lines[0]!) ? [part] : [];
	});

describe('a drawn strip', () => {
	test.each([344, 480])('never lays one point over another, %i wide', (width) => {
		const values = [3, 3, 3.05, 3.1, 3.2, 1, 5, 4.9, 2.9, 3];
		const letters = lettersIn(stripDrawing(viewOf(values), { width, size: 14 }).parts);
		expect(letters).toHaveLength(values.length);
		for (const [index, one] of letters.entries()) {
			for (const other of letters.slice(index + 1)) {
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * 0.78 * 14);
			}
			expect(one.x).toBeGreaterThan(0.78 * 14);
			expect(one.x).toBeLessThan(width - 0.78 * 14);
		}
	});

	test('has no point where a group has no score', () => {
		expect(lettersIn(stripDrawing(viewOf([]), { width: 344, size: 14 }).parts)).toEqual([]);
	});
});
