import { dayOf } from '../../dates.ts';
import type { Speech } from '../speech.ts';
import { actionViews } from './actions.ts';
import type { WorkshopFacts } from './facts.ts';
import type { Outcome } from './scenes.ts';
import { labelOf } from './topic-head.ts';
import { agreedView } from './voting.ts';

/** All that a workshop came to: what was agreed and who does what. */
export function outcomeView(facts: WorkshopFacts, speech: Speech): Outcome {
	const { t, language } = speech;
	const { workshop, network, round, timeZone } = facts;
	const { now, earlier } = actionViews(facts, speech);
	const date = dayOf(workshop.openedAt, language, timeZone);
	return {
		title: t('workshop.outcome.title'),
		told: t('workshop.outcome.told', { network, date, round }),
		agreed: workshop.topics.flatMap(({ id }) => agreedView(facts, id, speech) ?? []),
		...{ actions: now, earlier },
		parked: workshop.topics
			.filter(({ state }) => state === 'parked')
			.map((topic) => labelOf(facts, topic, speech))
	};
}
