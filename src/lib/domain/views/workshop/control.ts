import { STEPS } from '../../workshop/place.ts';
import { nextPlace } from '../../workshop/walk.ts';
import { topicOf, type WorkshopTopic } from '../../workshop/workshop.ts';
import type { Speech } from '../speech.ts';
import { actionViews } from './actions.ts';
import { controlTopic, type ControlTopic } from './control-topic.ts';
import type { WorkshopFacts } from './facts.ts';
import { beginningOf, placeLabel } from './places.ts';
import type { ActionView, Joining, RoomCount, WallKeys } from './scenes.ts';
import { labelOf, topicHead } from './topic-head.ts';
import { agreedView } from './voting.ts';
import { roomCounts, wallKeys } from './wall.ts';

/** A topic on the list of topics; `up` and `down` name the topic before which it would then stand. */
export type AgendaTopic = {
	readonly id: string;
	readonly label: string;
	readonly score: string;
	readonly divided: boolean;
	readonly now: boolean;
	readonly to: string;
	readonly settled: string | null;
	readonly up: string | null;
	readonly down: string | null;
};

/** The control page of a workshop. */
export type ControlView = {
	readonly revision: number;
	readonly closed: boolean;
	readonly joining: Joining | null;
	readonly present: number;
	readonly room: { readonly counts: readonly RoomCount[]; readonly inWords: string };
	readonly keys: WallKeys;
	readonly now: string;
	readonly next: string | null;
	readonly steps: readonly {
		readonly id: string;
		readonly label: string;
		readonly now: boolean;
		readonly to: string | null;
	}[];
	readonly topic: ControlTopic | null;
	readonly agenda: readonly AgendaTopic[];
	readonly aside: readonly { readonly id: string; readonly label: string; readonly state: string }[];
	readonly actions: { readonly now: readonly ActionView[]; readonly earlier: readonly ActionView[] };
	readonly owners: readonly { readonly id: string; readonly name: string }[];
	readonly note: { readonly about: string; readonly text: string };
};

/** What the facilitator sees beside the wall: what comes next, the guide, their notes, and all that is recorded. */
export function controlView(facts: WorkshopFacts, speech: Speech): ControlView {
	const { workshop, names, joining } = facts;
	const { place, topics, notes, revision, closedAt } = workshop;
	const topic = 'topic' in place ? topicOf(workshop, place.topic) : null;
	const about = topic?.id ?? place.step;
	const next = nextPlace(workshop);
	return {
		...{ revision, closed: closedAt !== null, joining, keys: wallKeys(facts), present: facts.present },
		room: {
			counts: roomCounts(facts, speech),
			inWords: speech.t('workshop.room', { count: facts.present })
		},
		now: placeLabel(facts, place, speech),
		next: next && placeLabel(facts, next, speech),
		steps: STEPS.map((id) => ({
			...{ id, label: speech.t(`workshop.steps.${id}`), now: id === place.step },
			to: beginningOf(id, workshop)
		})),
		topic: topic && controlTopic(facts, topic, speech),
		agenda: agendaView(facts, topic, speech),
		aside: topics
			.filter(({ state }) => state !== 'planned')
			.map((one) => ({
				...{ id: one.id, label: labelOf(facts, one, speech) },
				state: speech.t(`workshop.topic.states.${one.state === 'parked' ? 'parked' : 'skipped'}`)
			})),
		actions: actionViews(facts, speech),
		owners: [...names].map(([id, name]) => ({ id, name })),
		note: { about, text: notes[about] ?? '' }
	};
}

function agendaView(facts: WorkshopFacts, current: WorkshopTopic | null, speech: Speech): AgendaTopic[] {
	const planned = facts.workshop.topics.filter(({ state }) => state === 'planned');
	return planned.map((topic, index) => {
		const { label, score, agreement } = topicHead(facts, topic, speech);
		const agreed = agreedView(facts, topic.id, speech);
		return {
			...{ id: topic.id, label, score: score.text, divided: agreement?.kind === 'divided' },
			...{ now: topic.id === current?.id, to: `discuss:${topic.id}` },
			settled: agreed && [agreed.text, agreed.value].filter(Boolean).join(' '),
			up: planned[index - 1]?.id ?? null,
			down: index === planned.length - 1 ? null : (planned[index + 2]?.id ?? '')
		};
	});
}
