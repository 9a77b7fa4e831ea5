import { stepsOf } from './voting.ts';
import { topicOf, type Ballot, type Votes, type Workshop } from './workshop.ts';

/** An organisation of the network and how many of its people joined. */
export type Joined = { readonly id: string; readonly name: string; readonly count: number };

/** A vote that was shown: phones and hands together, per step of the scale from low to high. */
export type Tally = Votes & {
	readonly topic: string;
	readonly ballot: number;
	readonly steps: readonly number[];
	readonly voters: number;
	readonly hands: number;
	readonly mean: number | null;
};

/** A workshop with the room around it, as it may be seen: what is voted is in it only after it was shown. */
export type Room = {
	readonly workshop: Workshop;
	/** The code to join by; null once the workshop is closed. */
	readonly code: string | null;
	readonly joined: readonly Joined[];
	readonly guests: number;
	readonly present: number;
	/** How many have voted in the vote that is under way. */
	readonly votesIn: number;
	readonly tallies: readonly Tally[];
};

/** Phones' votes and raised hands together. */
export function tallyOf(workshop: Workshop, ballot: Ballot, votes: Votes): Tally {
	const steps = stepsOf(topicOf(workshop, ballot.topic)!);
	const hands = ballot.hands ?? steps.map(() => 0);
	const counts = steps.map((_, step) => (votes.counts[step] ?? 0) + (hands[step] ?? 0));
	const voters = counts.reduce((sum, count) => sum + count, 0);
	const total = counts.reduce((sum, count, step) => sum + count * steps[step]!, 0);
	return {
		...{ topic: ballot.topic, ballot: ballot.number, steps, counts, voters },
		...{ abstained: votes.abstained, hands: hands.reduce((sum, count) => sum + count, 0) },
		mean: voters === 0 ? null : total / voters
	};
}

/** Single votes counted per step of a topic's scale. */
export function countVotes(steps: readonly number[], votes: readonly (number | null)[]): Votes {
	return {
		counts: steps.map((step) => votes.filter((vote) => vote === step).length),
		abstained: votes.filter((vote) => vote === null).length
	};
}

/** The votes that were shown on a topic, the first one first. */
export function talliesOn({ tallies }: Pick<Room, 'tallies'>, topic: string): readonly Tally[] {
	return tallies.filter((tally) => tally.topic === topic);
}
