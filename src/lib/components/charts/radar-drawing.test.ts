import { describe, expect, test } from 'vitest';
import type { RadarSeries, RadarView } from '#lib/domain/views/radar.ts';
import type { Part, Shape, Words } from './drawing.ts';
import { radarDrawing } from './radar-drawing.ts';

const NETWORK: RadarSeries = {
	...{ id: 'network', kind: 'network', label: 'The network' },
	...{ values: [4, null, 2, 3], texts: ['4.0', '–', '2.0', '3.0'] }
};
const TARGET: RadarSeries = {
	...{ id: 'target', kind: 'target', label: 'Target' },
	...{ values: [4.5, 4, 4, 4], texts: ['4.5', '4.0', '4.0', '4.0'] }
};

function viewOf(series: readonly RadarSeries[]): RadarView {
	const axes = ['Trust', 'Goals', 'Rules', 'Money'].map((label) => ({
		...{ id: label, label, lines: [label], band: null }
	}));
	return { min: 1, max: 5, caption: '', axes, series };
}

const flat = (parts: readonly Part[]): (Shape | Words)[] =>
	parts.flatMap((part) => (part.kind === 'group' ? flat(part.parts) : [part]));

function drawn(...series: RadarSeries[]) {
	const all = flat(radarDrawing(viewOf(series), { width: 560, size: 15 }).parts);
	const shapes = all.filter((part) => part.kind === 'shape');
	return {
		words: all.filter((part) => part.kind === 'words'),
		points: (name: string) => shapes.filter(({ told }) => told?.includes(name)),
		lines: (tone: string) => shapes.filter(({ stroke, told }) => stroke === tone && told === undefined),
		areas: shapes.filter(({ opacity }) => opacity !== undefined)
	};
}

describe('a drawn radar', () => {
	test('has no point where there is no value, and no line through its place', () => {
		const { points, lines } = drawn(NETWORK);
		expect(points('The network').map(({ told }) => told)).toEqual([
			'Trust · The network: 4.0',
			'Rules · The network: 2.0',
			'Money · The network: 3.0'
		]);
		const [line] = lines('--series-network');
		expect(line!.d.match(/M/g)).toHaveLength(2);
	});

	test('has no point and no line at all where nothing has a value', () => {
		const { points, lines } = drawn({ ...NETWORK, values: [null, null, null, null] });
		expect(points('The network')).toEqual([]);
		expect(lines('--series-network')).toEqual([]);
	});

	test('starts at the scale’s lowest value and says the scale on one axis', () => {
		const { words } = drawn(NETWORK);
		const numbers = words.filter(({ lines }) => /^\d$/.test(lines[0]!));
		expect(numbers.map(({ lines }) => lines[0])).toEqual(['1', '2', '3', '4', '5']);
		expect(numbers[0]!.y).toBeLessThan(6);
		const lowest = drawn({ ...NETWORK, values: [1, 1, 1, 1] }).points('The network');
		for (const { d } of lowest) expect(d).toBe(lowest[0]!.d);
	});

	test('tells its series apart by colour, by dash and by marker', () => {
		const { lines, points } = drawn(NETWORK, TARGET);
		expect(lines('--series-network')[0]!.dash).toEqual([]);
		expect(lines('--series-target')[0]!.dash).not.toEqual([]);
		expect(points('Target')[0]!.d.includes('A')).toBe(false);
		expect(points('The network')[0]!.d.includes('A')).toBe(true);
	});

	test('fills at most a tenth of a closed network, and nothing of one with a gap', () => {
		expect(drawn(NETWORK).areas).toEqual([]);
		const whole = drawn({ ...NETWORK, values: [4, 3, 2, 3] }).areas;
		expect(whole).toHaveLength(1);
		expect(whole[0]!.opacity).toBeLessThanOrEqual(0.1);
	});
});
