import {
	Chart,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip,
	type ChartData,
	type ChartOptions,
	type PointStyle
} from 'chart.js';
import type { RadarSeries, RadarView } from '#lib/domain/views/radar.ts';
import { LOOKS, type Marker } from './series-looks.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Tooltip);

/** A radar on a canvas: `show` draws a view in the place of the one before, `stop` leaves nothing behind. */
export type Drawing = { readonly show: (view: RadarView) => void; readonly stop: () => void };

/** The page's own colours and sizes, read from the canvas's styles. */
type Ink = { readonly token: (name: string) => string; readonly font: string; readonly size: number };

const SHAPES: Record<Marker, { style: PointStyle; rotation: number }> = {
	circle: { style: 'circle', rotation: 0 },
	diamond: { style: 'rectRot', rotation: 0 },
	square: { style: 'rect', rotation: 0 },
	triangle: { style: 'triangle', rotation: 0 },
	drop: { style: 'triangle', rotation: 180 }
};

/** Starts a radar on a canvas. It follows the page's tokens, also when the colour scheme changes or it is printed. */
export function startDrawing(canvas: HTMLCanvasElement): Drawing {
	let view: RadarView | null = null;
	let chart: Chart<'radar', (number | null)[], string[]> | null = null;

	const draw = (still = true) => {
		if (!view) return;
		const ink = inkOf(canvas);
		const next = { data: dataOf(view, ink), options: optionsOf(view, ink) };
		if (chart) {
			Object.assign(chart, next);
			chart.update(still ? 'none' : undefined);
		} else chart = new Chart(canvas, { type: 'radar', ...next });
	};
	const stopWatching = whenStylesChange(draw);
	return {
		show: (next) => {
			view = next;
			draw(false);
		},
		stop: () => {
			stopWatching();
			chart?.destroy();
		}
	};
}

function whenStylesChange(draw: () => void): () => void {
	const redraw = () => draw();
	const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', redraw);
	// Labels are measured with the font that is there; the page's own may come later.
	void document.fonts.ready.then(redraw);
	return () => queries.forEach((query) => query.removeEventListener('change', redraw));
}

function inkOf(canvas: HTMLCanvasElement): Ink {
	const styles = getComputedStyle(canvas);
	return {
		token: (name) => styles.getPropertyValue(name).trim() || styles.color,
		...{ font: styles.fontFamily, size: parseFloat(styles.fontSize) }
	};
}

function dataOf({ axes, series }: RadarView, ink: Ink): ChartData<'radar', (number | null)[], string[]> {
	return {
		labels: axes.map(({ lines }) => [...lines]),
		datasets: series.map((one, index) => ({ ...lookOf(one, ink), order: index }))
	};
}

function lookOf({ kind, label, values }: RadarSeries, { token, size }: Ink) {
	const { colour, dash, marker } = LOOKS[kind];
	const thin = kind === 'target';
	const thickness = size / (thin ? 9 : 5.5);
	return {
		...{ label, data: [...values], spanGaps: false, fill: false, borderColor: token(colour) },
		...{
			borderWidth: thickness,
			borderDash: dash.map((length) => (length * thickness) / 2),
			borderJoinStyle: 'round' as const
		},
		...{ pointStyle: SHAPES[marker].style, pointRotation: SHAPES[marker].rotation },
		...{ pointRadius: size / 2.8, pointHoverRadius: size / 2.2, pointBorderWidth: 1.5, pointHitRadius: size },
		...{ pointBorderColor: token(colour), pointBackgroundColor: token(thin ? '--paper' : colour) },
		...{ pointHoverBorderColor: token(colour), pointHoverBackgroundColor: token(thin ? '--paper' : colour) }
	};
}

function optionsOf({ axes, series, min, max }: RadarView, { token, font, size }: Ink): ChartOptions<'radar'> {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	return {
		...{ responsive: true, maintainAspectRatio: false, animation: still ? false : { duration: 450 } },
		...{ layout: { padding: 1 }, interaction: { mode: 'index', intersect: false } },
		scales: {
			r: {
				...{ min, max, startAngle: 0, beginAtZero: false },
				grid: { color: token('--line') },
				angleLines: { color: token('--line') },
				ticks: {
					...{ stepSize: max - min <= 6 ? 1 : undefined, maxTicksLimit: 7, precision: 0 },
					...{ color: token('--ink-soft'), font: { family: font, size: size * 0.85 } },
					...{ backdropColor: token('--paper'), backdropPadding: 1 }
				},
				pointLabels: {
					color: token('--ink'),
					padding: size * 0.5,
					font: { family: font, size, lineHeight: 1.15 }
				}
			}
		},
		plugins: {
			tooltip: {
				...{
					usePointStyle: true,
					padding: size * 0.7,
					cornerRadius: 6,
					boxPadding: 6,
					boxWidth: size * 0.8,
					boxHeight: size * 0.8,
					caretSize: 0
				},
				...{ backgroundColor: token('--ink'), titleColor: token('--paper'), bodyColor: token('--paper') },
				...{ titleFont: { family: font, size }, bodyFont: { family: font, size } },
				callbacks: {
					title: ([first]) => (first ? axes[first.dataIndex]!.label : ''),
					label: ({ datasetIndex, dataIndex }) => {
						const { label, texts } = series[datasetIndex]!;
						return ` ${label}: ${texts[dataIndex]}`;
					}
				}
			}
		}
	};
}
