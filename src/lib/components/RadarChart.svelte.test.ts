import '#lib/design/tokens.css';
import { Chart } from 'chart.js';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { RadarView } from '#lib/domain/views/radar.ts';
import RadarChart from './RadarChart.svelte';

const VIEW: RadarView = {
	...{ min: 1, max: 5, caption: 'Highest: Trust (4.0).' },
	axes: ['Trust', 'Goals', 'Rules', 'Money'].map((label) => ({ id: label, label, lines: [label] })),
	series: [
		{
			id: 'network',
			kind: 'network',
			label: 'The network',
			values: [4, null, 2, 3],
			texts: ['4.0', '–', '2.0', '3.0']
		},
		{
			id: 'target',
			kind: 'target',
			label: 'Target',
			values: [4.5, 4, 4, 4],
			texts: ['4.5', '4.0', '4.0', '4.0']
		}
	]
};

async function drawn(view: RadarView = VIEW) {
	const screen = await render(RadarChart, { view, legend: 'In the chart' });
	const canvas = screen.container.querySelector('canvas')!;
	const chart = await vi.waitFor(() => {
		const found = Chart.getChart(canvas);
		if (!found) throw new Error('The chart is not there yet.');
		return found;
	});
	return { screen, canvas, chart };
}

/** Whether each point of a series is left out of the drawing. */
const leftOut = (chart: Chart, series: number) =>
	chart.getDatasetMeta(series).data.map((point) => 'skip' in point && point.skip === true);

describe('a radar on the page', () => {
	test('draws no point where there is no value, and no line through its place', async () => {
		const { chart } = await drawn();
		expect(leftOut(chart, 0)).toEqual([false, true, false, false]);
		expect(leftOut(chart, 1)).toEqual([false, false, false, false]);
		expect(chart.data.datasets[0]).toMatchObject({ data: [4, null, 2, 3], spanGaps: false, fill: false });
	});

	test('runs from the lowest to the highest value of the scale', async () => {
		const { chart } = await drawn();
		expect(chart.scales.r).toMatchObject({ min: 1, max: 5 });
	});

	test('draws a view without any value without a single point', async () => {
		const nothing = { ...VIEW, series: [{ ...VIEW.series[0]!, values: [null, null, null, null] }] };
		const { chart } = await drawn(nothing);
		expect(leftOut(chart, 0)).toEqual([true, true, true, true]);
	});

	test('tells its series apart by dash and by marker, not by colour alone', async () => {
		const { chart } = await drawn();
		const [network, target] = chart.data.datasets as unknown as {
			borderDash: number[];
			pointStyle: string;
		}[];
		expect(network!.borderDash).toEqual([]);
		expect(target!.borderDash).not.toEqual([]);
		expect(network!.pointStyle).not.toBe(target!.pointStyle);
	});

	test('is hidden from screen readers, and has its legend and caption in words', async () => {
		const { screen, canvas } = await drawn();
		expect(canvas.getAttribute('aria-hidden')).toBe('true');
		await expect.element(screen.getByText('Highest: Trust (4.0).')).toBeVisible();
		const legend = screen.getByRole('list', { name: 'In the chart' });
		await expect.element(legend.getByText('The network')).toBeVisible();
		await expect.element(legend.getByText('Target')).toBeVisible();
	});

	test('shows another view in the same chart, and leaves nothing behind', async () => {
		const { screen, canvas, chart } = await drawn();
		await screen.rerender({ view: { ...VIEW, series: [VIEW.series[1]!] }, legend: 'In the chart' });
		await vi.waitFor(() => expect(chart.data.datasets).toHaveLength(1));
		expect(Chart.getChart(canvas)).toBe(chart);
		await screen.unmount();
		expect(Chart.getChart(canvas)).toBeUndefined();
	});
});
