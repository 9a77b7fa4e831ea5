import { topicsOf, type Topic } from '../../gaps.ts';
import { inLanguage } from '../../language.ts';
import type { Target } from '../../network.ts';
import type { Dimension, Framework } from '../../questionnaire.ts';
import { gapCard, hiddenCard, type CardNeeds, type GapCard } from '../gap-card.ts';
import { filledFrameworks } from '../scale.ts';
import { figureOf, type Beside } from '../series.ts';
import type { Speech } from '../speech.ts';
import { tableView } from '../table.ts';
import type { ChartSlide, Slide, SlideTable } from './slide.ts';
import { spreadCharts } from './spread-charts.ts';
import { topicNotes } from './topic-notes.ts';

/** What the slides about topics are made of. */
export type TopicNeeds = CardNeeds & {
	readonly beside: Beside;
	readonly targets: readonly Target[];
};

/** A slide for each topic of a framework, in the order to talk about them; those without a score come last. */
export function topicSlides(id: string, needs: TopicNeeds, speech: Speech): Slide[] {
	const { shown, targets } = needs;
	const framework = filledFrameworks(shown.questionnaire).find((one) => one.id === id);
	if (!framework) return [];
	const topics = topicsOf(shown, id, targets, needs.since ?? null);
	const order = topics.map(({ dimension }) => dimension);
	const place = (dimension: Dimension) => order.indexOf(dimension.id) + 1 || order.length + 1;
	return framework.dimensions
		.toSorted((a, b) => place(a) - place(b))
		.flatMap((dimension, index) => {
			const topic = topics.find((one) => one.dimension === dimension.id) ?? null;
			const eyebrow = speech.t('slides.topic.eyebrow', {
				...{ framework: inLanguage(framework.label, speech.language) },
				...{ number: index + 1, of: framework.dimensions.length }
			});
			return slidesAbout(dimension, topic, framework, needs, speech).map((slide) => ({ ...slide, eyebrow }));
		});
}

function slidesAbout(
	dimension: Dimension,
	topic: Topic | null,
	framework: Framework,
	needs: TopicNeeds,
	speech: Speech
): ChartSlide[] {
	const { t, language } = speech;
	const label = inLanguage(dimension.label, language);
	const card = cardOf(topic, label, { framework, dimension }, needs, speech);
	const { charts, why } = spreadCharts({ framework, dimension, label }, needs, speech);
	const table = tableOf(dimension, framework, needs, speech);
	const notes = topicNotes(card, dimension.id, needs.guidance, speech);
	const told = [
		...(card.shown ? card.gaps.filter(({ state }) => state === 'remarkable').map(({ text }) => text) : []),
		...(why === null ? [] : [why])
	];
	const lead = card.shown ? leadOf(dimension, card, speech) : '';
	const slide: ChartSlide = {
		...{ kind: 'chart', eyebrow: '', title: label, lead, chart: null },
		...{ why: card.shown ? why : card.why, table, told, notes }
	};
	if (charts.length === 0) return [slide];
	return charts.map((chart, index) => ({
		...{ ...slide, chart, why: null },
		title: index === 0 ? label : t('slides.topic.more', { topic: label })
	}));
}

function cardOf(
	topic: Topic | null,
	label: string,
	{ framework, dimension }: { framework: Framework; dimension: Dimension },
	needs: TopicNeeds,
	speech: Speech
): GapCard {
	if (topic) return gapCard(topic, label, needs, speech);
	const { shown } = needs;
	const { why } = figureOf(shown.network.get(framework.id)?.get(dimension.id), shown.rule.k, speech);
	const about = { framework: framework.id, dimension: dimension.id };
	return hiddenCard(about, label, why ?? speech.t('results.hidden.nobody'), needs, speech);
}

function leadOf({ about }: Dimension, card: Extract<GapCard, { shown: true }>, { language }: Speech): string {
	const { certainty } = card.score;
	const agreement = certainty?.agreement.kind ? `${certainty.agreement.long}. ` : '';
	return `${agreement}${about ? inLanguage(about, language) : ''}`.trim();
}

function tableOf(dimension: Dimension, framework: Framework, needs: TopicNeeds, speech: Speech): SlideTable {
	const { t } = speech;
	const { columns, rows } = tableView(needs.shown, framework, needs.beside, speech);
	const row = rows.find(({ id }) => id === dimension.id)!;
	const certainty = row.figures[0]?.certainty ?? null;
	return {
		columns: [t('slides.topic.what'), t('slides.topic.figure')],
		rows: [
			...columns.map(({ label }, index) => [label, row.figures[index]!.why ?? row.figures[index]!.text]),
			...(certainty
				? [
						[t('slides.topic.certainty'), certainty.short],
						[t('slides.topic.agreement'), certainty.agreement.short]
					]
				: []),
			[t('results.table.people'), row.people],
			[t('results.table.organisations'), row.organisations],
			[t('results.table.dontKnow'), row.dontKnow]
		]
	};
}
