import { dayOf } from '../../dates.ts';
import { earlierActions, ownActions } from '../../workshop/actions.ts';
import type { Action } from '../../workshop/workshop.ts';
import type { Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import type { ActionView } from './scenes.ts';
import { topicLabel } from './topic-head.ts';

/** The actions that this workshop agreed on, and those of earlier rounds with what became of them. */
export function actionViews(
	facts: WorkshopFacts,
	speech: Speech
): { now: ActionView[]; earlier: ActionView[] } {
	const view = (action: Action) => actionView(facts, action, speech);
	return {
		now: ownActions(facts.workshop).map(view),
		earlier: earlierActions(facts.workshop).map(view)
	};
}

function actionView(facts: WorkshopFacts, action: Action, speech: Speech): ActionView {
	const { id, text, owner, due, topic, status, round } = action;
	const { workshop } = facts;
	const earlier = round !== workshop.round;
	const kind = status === 'open' && action.reviewed === workshop.round ? 'going-on' : status;
	return {
		...{ id, text, owner: owner.name },
		due: due === null ? null : dayOf(`${due}T12:00:00Z`, speech.language, 'UTC'),
		topic: topicLabel(facts, topic, speech),
		state: earlier ? { kind, label: speech.t(`workshop.act.states.${kind}`) } : null
	};
}
