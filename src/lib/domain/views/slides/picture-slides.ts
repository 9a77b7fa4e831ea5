import type { FrameworkView, ResultsView } from '../results-page.ts';
import { HEADLINES } from '../headline.ts';
import { NO_FIGURE } from '../series.ts';
import type { Speech } from '../speech.ts';
import type { TableView } from '../table.ts';
import { plotted, type Slide, type SlideTable } from './slide.ts';

type Shown = Extract<ResultsView, { state: 'shown' }>;

/** The headline themes as large figures; no slide where the questionnaire has none. */
export function themesSlide({ headlines, frameworks }: Shown, { t }: Speech): Slide[] {
	const themes = frameworks.find(({ id }) => id === HEADLINES);
	if (!themes) return [];
	return [
		{
			...{ kind: 'figures', eyebrow: t('results.page.glance'), title: themes.label },
			lead: themes.radar.caption,
			figures: headlines.map(({ id, label, score, target, behind, about }) => ({
				...{ id, label, score: score.text, why: score.why },
				target: target ? t('slides.themes.target', { target: target.text }) : null,
				told: [
					score.certainty?.agreement.kind ? score.certainty.agreement.long : null,
					score.certainty?.long ?? null,
					...[behind, about]
				].filter((one) => one !== null)
			})),
			notes: [t('slides.themes.notes')]
		}
	];
}

/** A chart and a table of each framework whose topics follow: a radar, or bars where it would have too few axes. */
export function radarSlides({ frameworks }: Shown, wanted: readonly string[], { t }: Speech): Slide[] {
	return frameworks
		.filter(({ id }) => wanted.includes(id))
		.map((framework) => ({
			...{ kind: 'chart', eyebrow: t('slides.radar.eyebrow'), title: framework.label },
			...{ lead: framework.radar.caption, chart: chartOf(framework), why: null },
			...{
				table: tableOf(framework.table, t),
				told: [...hiddenIn(framework.table), ...(framework.note ? [framework.note] : [])]
			},
			notes: [t('slides.radar.notes'), ...framework.table.notes]
		}));
}

const FEWEST_AXES = 4;

function chartOf({ radar, table }: FrameworkView) {
	const { min, max, axes, series } = radar;
	return {
		...{ kind: axes.length < FEWEST_AXES ? ('bars' as const) : ('radar' as const), whole: false, min, max },
		...{ title: table.caption, labels: axes.map(({ lines }) => lines.join(' ')) },
		series: series.map(({ kind, label, values }) => ({ kind, label, values: values.map(plotted) }))
	};
}

/** Which topics have no score of the network, and why. */
function hiddenIn({ rows }: TableView): string[] {
	return rows.flatMap(({ label, figures }) => (figures[0]?.why ? [`${label}: ${figures[0].why}.`] : []));
}

/** The figures of a framework; how far people agree only where that can be said of a topic at all. */
function tableOf({ columns, rows }: TableView, t: Speech['t']): SlideTable {
	const agrees = rows.some(({ figures }) => figures[0]?.certainty?.agreement.kind);
	return {
		columns: [
			t('results.table.topic'),
			...columns.map(({ label }) => label),
			...(agrees ? [t('slides.topic.agreement')] : []),
			t('results.table.people')
		],
		rows: rows.map(({ label, figures, people }) => [
			label,
			...figures.map(({ text }) => text),
			...(agrees ? [figures[0]?.certainty?.agreement.short ?? NO_FIGURE] : []),
			people
		])
	};
}
