import { gapsOf } from '../../gaps.ts';
import { inLanguage } from '../../language.ts';
import type { Dimension } from '../../questionnaire.ts';
import { agendaOf } from '../../workshop/walk.ts';
import type { Beat, WorkshopTopic } from '../../workshop/workshop.ts';
import { figureOf, NO_FIGURE } from '../series.ts';
import { oneDecimal, type Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import type { TopicHead } from './scenes.ts';

/** The dimension that a topic or a beat is about; undefined where the questionnaire has none such. */
export function dimensionOf({ shown }: Pick<WorkshopFacts, 'shown'>, about: Beat): Dimension | undefined {
	const framework = shown.questionnaire.frameworks.find(({ id }) => id === about.framework);
	return framework?.dimensions.find(({ id }) => id === about.dimension);
}

/** The name of a dimension. */
export function labelOf(facts: Pick<WorkshopFacts, 'shown'>, about: Beat, { language }: Speech): string {
	const dimension = dimensionOf(facts, about);
	return dimension ? inLanguage(dimension.label, language) : NO_FIGURE;
}

/** The name of a topic by its id; null where the workshop has none such. */
export function topicLabel(facts: WorkshopFacts, topic: string | null, speech: Speech): string | null {
	const found = facts.workshop.topics.find(({ id }) => id === topic);
	return found ? labelOf(facts, found, speech) : null;
}

/** What stands above a topic on the wall: its place on the agenda, its score, its target and how far people agree. */
export function topicHead(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): TopicHead {
	const { t, language } = speech;
	const { shown, targets } = facts;
	const { framework, dimension } = topic;
	const score = shown.network.get(framework)?.get(dimension);
	const figure = figureOf(score, shown.rule.k, speech);
	const gaps =
		score && score.mean !== null ? gapsOf(shown, framework, { ...score, dimension }, targets) : null;
	const target = gaps?.ambition?.target;
	const agreement = figure.certainty?.agreement;
	return {
		...{ id: topic.id, label: labelOf(facts, topic, speech), position: positionOf(facts, topic, speech) },
		score: figure,
		target:
			target === undefined ? null : t('workshop.topic.target', { target: oneDecimal(target, language) }),
		agreement: agreement?.kind ? { kind: agreement.kind, text: agreement.long } : null
	};
}

function positionOf({ workshop }: WorkshopFacts, topic: WorkshopTopic, { t }: Speech): string {
	const agenda = agendaOf(workshop);
	const index = agenda.findIndex(({ id }) => id === topic.id);
	if (index === -1) return t(`workshop.topic.states.${topic.state === 'parked' ? 'parked' : 'skipped'}`);
	return t('workshop.topic.position', { number: index + 1, of: agenda.length });
}
