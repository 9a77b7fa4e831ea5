import type { Dimension, Framework } from '../../questionnaire.ts';
import { rangeIn } from '../scale.ts';
import { NO_FIGURE, seriesOf } from '../series.ts';
import type { Speech } from '../speech.ts';
import { plotted, type SlideChart } from './slide.ts';
import type { TopicNeeds } from './topic-slides.ts';

type About = { readonly framework: Framework; readonly dimension: Dimension; readonly label: string };
type Charts = { readonly charts: readonly SlideChart[]; readonly why: string | null };

/** As many bars as can be read from the back of a room. */
const MOST_BARS = 16;

/**
 * How the scores on a topic lie: by organisation in a named round, else how many people came out at each step. Where
 * neither may be shown, the score itself beside its target, and why; nothing where there is no score.
 */
export function spreadCharts(about: About, needs: TopicNeeds, speech: Speech): Charts {
	const score = needs.shown.network.get(about.framework.id)?.get(about.dimension.id);
	if (!score || score.mean === null) return { charts: [], why: null };
	const organisations = organisationCharts(about, needs, speech);
	if (organisations.length > 0) return { charts: organisations, why: null };
	const { distribution } = score;
	if (distribution) return { charts: [distributionChart(about, distribution, needs, speech)], why: null };
	const confidential = needs.shown.rule.kind === 'confidential';
	return {
		charts: [scoreChart(about, needs, speech)],
		why: speech.t(confidential ? 'slides.topic.noSpread' : 'results.agenda.organisations.none')
	};
}

function organisationCharts(
	{ framework, dimension, label }: About,
	{ shown, names }: TopicNeeds,
	{ t, language }: Speech
): SlideChart[] {
	const bars = [...shown.organisations]
		.flatMap(([id, own]) => {
			const mean = own.get(framework.id)?.get(dimension.id)?.mean ?? null;
			return mean === null ? [] : [{ name: names.get(id) ?? NO_FIGURE, mean }];
		})
		// By name: an order by score is a ranking.
		.toSorted((a, b) => a.name.localeCompare(b.name, language));
	if (bars.length < 2) return [];
	const pages = Math.ceil(bars.length / MOST_BARS);
	const size = Math.ceil(bars.length / pages);
	return Array.from({ length: pages }, (_, page) => {
		const own = bars.slice(page * size, (page + 1) * size);
		return {
			...{ kind: 'bars', ...rangeIn(shown.questionnaire, framework.id), whole: false },
			...{ title: t('slides.chart.organisations', { topic: label }), labels: own.map(({ name }) => name) },
			series: [
				{
					...{ kind: 'network', label: t('slides.chart.organisationsSeries') },
					values: own.map(({ mean }) => plotted(mean))
				}
			]
		};
	});
}

function distributionChart(
	{ framework, label }: About,
	distribution: readonly number[],
	{ shown }: TopicNeeds,
	{ t }: Speech
): SlideChart {
	const { min } = rangeIn(shown.questionnaire, framework.id);
	return {
		// Above the highest bar there is room for its figure.
		...{ kind: 'bars', min: 0, max: Math.ceil(Math.max(4, ...distribution) * 1.15), whole: true },
		title: t('slides.chart.distribution', { topic: label }),
		labels: distribution.map((_, index) => String(min + index)),
		series: [{ kind: 'network', label: t('slides.chart.peopleSeries'), values: distribution }]
	};
}

function scoreChart({ framework, dimension, label }: About, needs: TopicNeeds, speech: Speech): SlideChart {
	const at = framework.dimensions.indexOf(dimension);
	return {
		...{ kind: 'bars', ...rangeIn(needs.shown.questionnaire, framework.id), whole: false },
		...{ title: speech.t('slides.chart.scores', { topic: label }), labels: [label] },
		series: seriesOf(needs.shown, framework, needs.beside, speech)
			.map(({ kind, label: name, figures }) => ({
				...{ kind, label: name, values: [plotted(figures[at]!.value)] }
			}))
			.filter(({ values }) => values[0] !== null)
	};
}
