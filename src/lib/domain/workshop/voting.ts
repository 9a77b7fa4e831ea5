import type { Outcome } from './apply.ts';
import type { Command } from './command.ts';
import { lastBallot, topicOf, type Ballot, type Workshop, type WorkshopTopic } from './workshop.ts';

const MOST_BALLOTS = 9;
const MOST_HANDS = 1000;

/** Opens a vote on the topic on the wall. A new one only after the one before was shown; one that was left goes on. */
export function openVote(
	workshop: Workshop,
	{ topic, ballot }: Extract<Command, { do: 'openVote' }>
): Outcome {
	const { place } = workshop;
	if (!topicOf(workshop, topic)) return { refused: 'unknown' };
	const known = find(workshop, topic, ballot);
	if (known?.state === 'open' || known?.state === 'shown') return { workshop };
	if (place.step !== 'agree' || place.topic !== topic) return { refused: 'not-on-wall' };
	if (known) return { workshop: withBallot(workshop, { ...known, state: 'open' }) };
	const last = lastBallot(workshop, topic);
	if (ballot !== (last?.number ?? 0) + 1 || (last && last.state !== 'shown')) return { refused: 'no-vote' };
	if (ballot > MOST_BALLOTS) return { refused: 'too-many' };
	const opened: Ballot = { topic, number: ballot, state: 'open', hands: null, kept: null };
	return { workshop: { ...workshop, ballots: [...workshop.ballots, opened] } };
}

/** Shows what was voted, which ends the vote. */
export function showVote(
	workshop: Workshop,
	{ topic, ballot }: Extract<Command, { do: 'showVote' }>
): Outcome {
	const known = find(workshop, topic, ballot);
	if (!known) return { refused: 'no-vote' };
	if (known.state === 'shown') return { workshop };
	return { workshop: withBallot(workshop, { ...known, state: 'shown' }) };
}

/** Writes down a show of hands, in the place of one that was written down before. */
export function recordHands(
	workshop: Workshop,
	{ topic: id, ballot, counts }: Extract<Command, { do: 'recordHands' }>
): Outcome {
	const topic = topicOf(workshop, id);
	const known = find(workshop, id, ballot);
	if (!topic || !known) return { refused: 'no-vote' };
	if (counts.length !== stepsOf(topic).length) return { refused: 'off-scale' };
	if (counts.some((count) => count > MOST_HANDS)) return { refused: 'too-many' };
	const hands = counts.some((count) => count > 0) ? counts : null;
	return { workshop: withBallot(workshop, { ...known, hands }) };
}

/** The values that can be voted for. */
export function stepsOf({ min, max }: Pick<WorkshopTopic, 'min' | 'max'>): number[] {
	return Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => min + step);
}

function find({ ballots }: Workshop, topic: string, number: number): Ballot | undefined {
	return ballots.find((ballot) => ballot.topic === topic && ballot.number === number);
}

function withBallot(workshop: Workshop, changed: Ballot): Workshop {
	const ballots = workshop.ballots.map((ballot) =>
		ballot.topic === changed.topic && ballot.number === changed.number ? changed : ballot
	);
	return { ...workshop, ballots };
}
