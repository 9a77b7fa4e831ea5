import type { WorkshopTopic } from '../../workshop/workshop.ts';
import { oneDecimal, type Speech } from '../speech.ts';
import { NO_FIGURE } from '../series.ts';
import type { WorkshopFacts } from './facts.ts';
import type { Spread } from './scenes.ts';

/** How a topic's answers are spread: by organisation in a named round, else by value; or why that is not shown. */
export function spreadOf(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): Spread {
	return facts.shown.rule.kind === 'named'
		? stripOf(facts, topic, speech)
		: distributionOf(facts, topic, speech);
}

function stripOf({ shown, names }: WorkshopFacts, topic: WorkshopTopic, { t, language }: Speech): Spread {
	const points = [...shown.organisations]
		.flatMap(([id, own]) => {
			const score = own.get(topic.framework)?.get(topic.dimension);
			if (!score || score.mean === null) return [];
			const text = oneDecimal(score.mean, language);
			return [{ id, name: names.get(id) ?? NO_FIGURE, value: score.mean, text }];
		})
		// By name: an order by score would be a ranking (product, promises).
		.sort((a, b) => a.name.localeCompare(b.name, language));
	if (points.length === 0) return { kind: 'none', why: t('workshop.topic.noOrganisations') };
	const { min, max } = topic;
	return { ...{ kind: 'strip', min, max, points }, label: t('workshop.topic.strip') };
}

function distributionOf({ shown }: WorkshopFacts, topic: WorkshopTopic, { t }: Speech): Spread {
	const score = shown.network.get(topic.framework)?.get(topic.dimension);
	const counts = score && score.mean !== null ? score.distribution : null;
	if (!counts) return { kind: 'none', why: t('workshop.topic.noSpread') };
	return {
		...{ kind: 'distribution', label: t('workshop.topic.distribution') },
		bars: counts.map((count, index) => ({ ...{ value: topic.min + index, label: '' }, count })),
		total: counts.reduce((sum, count) => sum + count, 0)
	};
}
