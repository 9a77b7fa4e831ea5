import { topicsOf, type Topic } from '../gaps.ts';
import { inLanguage } from '../language.ts';
import type { Target } from '../network.ts';
import type { Framework } from '../questionnaire.ts';
import { gapCard, hiddenCard, type CardNeeds, type GapCard } from './gap-card.ts';
import { HEADLINES } from './headline.ts';
import { figureOf, NO_FIGURE } from './series.ts';
import { listed, oneDecimal, percent, type Speech } from './speech.ts';

/** A dimension on the agenda: its score and what stands out most, in a few words. */
export type TopicLine = {
	readonly id: string;
	readonly label: string;
	readonly score: string;
	readonly divided: boolean;
	readonly pattern: string;
};

/** The other dimensions in the order to talk about them; `withoutScore` names those that have none to show. */
export type TopicList = {
	readonly title: string;
	readonly topics: readonly TopicLine[];
	readonly withoutScore: string | null;
};

/** What to talk about: the headline themes as cards, what deserves it most first, and the other dimensions beside them. */
export type AgendaView = {
	readonly lead: string;
	readonly cards: readonly GapCard[];
	readonly list: TopicList | null;
};

/** The agenda that a round's shown scores suggest: divided first, then far below target; what is hidden comes last. */
export function agendaView(needs: CardNeeds, targets: readonly Target[], speech: Speech): AgendaView {
	const { frameworks } = needs.shown.questionnaire;
	const themes = frameworks.find(({ id }) => id === HEADLINES);
	const others = frameworks.find(({ id }) => id !== HEADLINES);
	const cards = themes ? cardsOf(themes, needs, targets, speech) : [];
	const list = others ? listOf(others, needs, targets, speech) : null;
	const known = cards.some(({ shown }) => shown) || (list?.topics.length ?? 0) > 0;
	return { cards, list, lead: speech.t(known ? 'results.agenda.lead' : 'results.agenda.leadHidden') };
}

function cardsOf(themes: Framework, needs: CardNeeds, targets: readonly Target[], speech: Speech): GapCard[] {
	const { shown } = needs;
	const labelOf = labelsOf(themes, speech);
	const topics = topicsOf(shown, themes.id, targets, needs.since ?? null);
	const there = new Set(topics.map(({ dimension }) => dimension));
	return [
		...topics.map((topic) => gapCard(topic, labelOf(topic.dimension), needs, speech)),
		...themes.dimensions
			.filter(({ id }) => !there.has(id))
			.map(({ id }) => {
				const figure = figureOf(shown.network.get(themes.id)?.get(id), shown.rule.k, speech);
				const why = figure.why ?? speech.t('results.hidden.nobody');
				return hiddenCard({ framework: themes.id, dimension: id }, labelOf(id), why, needs, speech);
			})
	];
}

function listOf(
	framework: Framework,
	{ shown, since }: CardNeeds,
	targets: readonly Target[],
	speech: Speech
): TopicList {
	const { t, language } = speech;
	const label = inLanguage(framework.label, language);
	const labelOf = labelsOf(framework, speech);
	const topics = topicsOf(shown, framework.id, targets, since ?? null);
	const there = new Set(topics.map(({ dimension }) => dimension));
	const missing = framework.dimensions.filter(({ id }) => !there.has(id)).map(({ id }) => labelOf(id));
	return {
		title: topics.length > 0 ? t('results.agenda.topics', { framework: label }) : label,
		topics: topics.map((topic) => ({
			...{ id: topic.dimension, label: labelOf(topic.dimension), pattern: patternText(topic, speech) },
			divided: topic.patterns[0] === 'divided',
			score: oneDecimal(topic.figure.mean, language)
		})),
		withoutScore:
			missing.length > 0 ? t('results.agenda.withoutScore', { topics: listed(missing, language) }) : null
	};
}

function labelsOf({ dimensions }: Framework, { language }: Speech) {
	const labels = new Map(dimensions.map(({ id, label }) => [id, inLanguage(label, language)]));
	return (id: string) => labels.get(id) ?? NO_FIGURE;
}

/** What stands out most in a topic. */
function patternText({ gaps, patterns: [strongest] }: Topic, { t, language }: Speech): string {
	if (strongest === undefined) return t('results.agenda.patterns.none');
	if (strongest === 'progress') return t('change.progress.pattern', { round: gaps.progress?.since ?? '' });
	if (strongest === 'divided') return t('results.agenda.patterns.divided');
	if (strongest === 'transparency') {
		return t('results.agenda.patterns.transparency', {
			share: percent(gaps.transparency?.share ?? 0, language)
		});
	}
	const distance = oneDecimal(gaps[strongest]?.distance ?? 0, language);
	return t(`results.agenda.patterns.${strongest}`, { distance });
}
