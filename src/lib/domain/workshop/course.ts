import type { Outcome } from './apply.ts';
import type { Command } from './command.ts';
import { placeText, type Place } from './place.ts';
import { fullyShown, nextPlace } from './walk.ts';
import { agreedOn, lastBallot, topicOf, type Workshop, type WorkshopTopic } from './workshop.ts';

/** Puts something else on the wall, unless someone did so already. */
export function moveTo(workshop: Workshop, { from, to }: Extract<Command, { do: 'go' }>): Outcome {
	const current = placeText(workshop.place);
	if (placeText(to) === current) return { workshop };
	if (placeText(from) !== current) return { refused: 'moved' };
	if (!isThere(workshop, to)) return { refused: 'unknown' };
	return { workshop: at(workshop, to) };
}

/** Takes a topic up, also one that was set aside. */
export function planTopic(workshop: Workshop, topic: string): Outcome {
	if (!topicOf(workshop, topic)) return { refused: 'unknown' };
	return { workshop: withState(workshop, topic, 'planned') };
}

/** Takes a topic off the agenda; where it is on the wall, what comes after it takes its place. */
export function setAside(workshop: Workshop, topic: string, state: 'parked' | 'skipped'): Outcome {
	if (!topicOf(workshop, topic)) return { refused: 'unknown' };
	const aside = withState(workshop, topic, state);
	if (!('topic' in aside.place) || aside.place.topic !== topic) return { workshop: aside };
	return { workshop: at(aside, nextPlace({ ...aside, place: { step: 'agree', topic } })!) };
}

/** Moves a topic to the place before another, or to the end. */
export function reorder(workshop: Workshop, { topic, before }: Extract<Command, { do: 'reorder' }>): Outcome {
	const moved = topicOf(workshop, topic);
	if (!moved || (before !== null && !topicOf(workshop, before))) return { refused: 'unknown' };
	if (topic === before) return { workshop };
	const others = workshop.topics.filter(({ id }) => id !== topic);
	const index = before === null ? others.length : others.findIndex(({ id }) => id === before);
	const topics = others.toSpliced(index, 0, moved);
	const same = topics.every(({ id }, place) => id === workshop.topics[place]!.id);
	return { workshop: same ? workshop : { ...workshop, topics } };
}

/** Puts the topics in the suggested order. What is parked stays so, and so does what the room has voted on. */
export function arrange(workshop: Workshop, suggested: readonly WorkshopTopic[]): Workshop {
	const known = suggested.filter(({ id }) => topicOf(workshop, id));
	if (known.length !== workshop.topics.length) return workshop;
	const topics = known.map((topic) => {
		const { state } = topicOf(workshop, topic.id)!;
		const begun = agreedOn(workshop, topic.id) !== null || lastBallot(workshop, topic.id) !== null;
		const onWall = 'topic' in workshop.place && workshop.place.topic === topic.id;
		return state === 'parked' || begun || onWall ? { ...topic, state } : topic;
	});
	const same = topics.every(({ id, state }, index) => {
		const before = workshop.topics[index]!;
		return id === before.id && state === before.state;
	});
	return same ? workshop : { ...workshop, topics };
}

/** The workshop with something else on its wall. A vote that is under way ends: it was about what the room saw. */
function at(workshop: Workshop, place: Place): Workshop {
	const topic = 'topic' in place ? place.topic : null;
	const moved = { ...workshop, place };
	const ballots = moved.ballots.map((ballot) =>
		ballot.state === 'open' && (ballot.topic !== topic || place.step !== 'agree')
			? { ...ballot, state: 'closed' as const }
			: ballot
	);
	return topic === null ? { ...moved, ballots } : withState({ ...moved, ballots }, topic, 'planned');
}

function isThere({ beats, topics }: Workshop, place: Place): boolean {
	if (place.step === 'reveal') return beats.length > 0 && place.shown <= fullyShown(beats);
	return !('topic' in place) || topics.some(({ id }) => id === place.topic);
}

function withState(workshop: Workshop, topic: string, state: WorkshopTopic['state']): Workshop {
	if (topicOf(workshop, topic)?.state === state) return workshop;
	const topics = workshop.topics.map((one) => (one.id === topic ? { ...one, state } : one));
	return { ...workshop, topics };
}
