import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#lib/design/tokens.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { RadarView } from '#lib/domain/views/radar.ts';
import RadarChart from './RadarChart.svelte';

const VIEW: RadarView = {
	...{ min: 1, max: 5, caption: 'Highest: Trust (4.0).' },
	axes: ['Populatiegericht', 'Data en kennis', 'Professioneel', 'Organisatorisch'].map((label) => ({
		...{ id: label, label, lines: label.split(' en '), band: null }
	})),
	series: [
		{
			...{ id: 'network', kind: 'network', label: 'The network' },
			...{ values: [4, null, 2, 3], texts: ['4.0', '–', '2.0', '3.0'] }
		}
	]
};

test.each([320, 560])('a radar %i pixels wide is readable and stays inside its frame', async (width) => {
	await document.fonts.load('15px "Atkinson Hyperlegible Next Variable"');
	const screen = await render(RadarChart, { view: VIEW });
	const room = screen.container as HTMLElement;
	room.style.width = `${width}px`;
	const seen = [...room.querySelectorAll('svg')].filter((svg) => svg.clientWidth > 0);
	expect(seen).toHaveLength(1);
	const frame = seen[0]!.getBoundingClientRect();
	const words = [...seen[0]!.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
	expect(words.length).toBeGreaterThan(VIEW.axes.length);
	for (const { left, right, top, bottom } of words) {
		expect(left).toBeGreaterThanOrEqual(frame.left);
		expect(right).toBeLessThanOrEqual(frame.right);
		expect(top).toBeGreaterThanOrEqual(frame.top - 1);
		expect(bottom).toBeLessThanOrEqual(frame.bottom + 1);
	}
	const size = Number(seen[0]!.querySelector('text:last-of-type')!.getAttribute('font-size'));
	expect((size * frame.width) / seen[0]!.viewBox.baseVal.width).toBeGreaterThanOrEqual(11.5);
});

test('a radar is hidden from screen readers: its table and caption say the same', async () => {
	const { container } = await render(RadarChart, { view: VIEW });
	for (const svg of container.querySelectorAll('svg')) {
		expect(svg.getAttribute('aria-hidden')).toBe('true');
	}
});
