import { z } from 'zod';
import { Place } from './place.ts';

/** A figure that is shown in the step *reveal*: one dimension of one framework. */
export const Beat = z.strictObject({ framework: z.string(), dimension: z.string() });
export type Beat = z.infer<typeof Beat>;

/**
 * A dimension to talk about. *Planned* is on the agenda, *parked* waits for another day and is named at the end,
 * *skipped* is left out. `min` and `max` are the ends of the scale that is voted on.
 */
export const WorkshopTopic = z.strictObject({
	...{ id: z.string(), framework: z.string(), dimension: z.string() },
	state: z.enum(['planned', 'parked', 'skipped']),
	...{ min: z.number(), max: z.number() }
});
export type WorkshopTopic = z.infer<typeof WorkshopTopic>;

/** Votes per step of the scale, from low to high, and of those who could not say. */
export const Votes = z.strictObject({ counts: z.array(z.number().int()), abstained: z.number().int() });
export type Votes = z.infer<typeof Votes>;

/**
 * One vote on one topic; `number` is 1 for the first, 2 for the one after the talk. What was voted is hidden until it
 * is *shown*; a vote that was left without showing is *closed*. `hands` are raised hands per step of the scale.
 */
export const Ballot = z.strictObject({
	topic: z.string(),
	number: z.number().int().min(1),
	state: z.enum(['open', 'closed', 'shown']),
	hands: z.array(z.number().int().min(0)).nullable(),
	kept: Votes.nullable()
});
export type Ballot = z.infer<typeof Ballot>;

/** What is kept of a workshop's course as one value. */
export const Course = z.strictObject({
	place: Place,
	beats: z.array(Beat),
	topics: z.array(WorkshopTopic),
	ballots: z.array(Ballot),
	/** What the facilitator wrote down for themselves, by step or by topic. */
	notes: z.record(z.string(), z.string())
});
export type Course = z.infer<typeof Course>;

/**
 * What the workshop settled on for a topic: a score, or null for *not agreed*, which is a result too. `measured` is what
 * people had answered, at the time. `version` counts how often it was recorded.
 */
export type AgreedScore = {
	readonly topic: string;
	readonly framework: string;
	readonly dimension: string;
	readonly value: number | null;
	readonly reason: string;
	readonly present: string;
	readonly measured: number | null;
	readonly at: string;
	readonly version: number;
};

/**
 * Something that an organisation of the network will do. `due` is a day, such as 2027-03-01. `round` is the one in whose
 * workshop it was agreed, `reviewed` the one in whose workshop its status was last looked at.
 */
export type Action = {
	readonly id: string;
	readonly text: string;
	readonly owner: { readonly id: string; readonly name: string };
	readonly due: string | null;
	readonly topic: string | null;
	readonly status: ActionStatus;
	readonly round: string;
	readonly reviewed: string | null;
};

export const ActionStatus = z.enum(['open', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** One workshop about one round. It takes votes and commands until it is closed. */
export type Workshop = Course & {
	readonly id: string;
	readonly round: string;
	readonly network: string;
	/** Goes up with every change. */
	readonly revision: number;
	readonly openedAt: string;
	readonly closedAt: string | null;
	readonly agreed: readonly AgreedScore[];
	/** Those of this round, and those of earlier rounds that were still open when the workshop began or were looked at in it. */
	readonly actions: readonly Action[];
};

/** The id of the topic about a dimension. */
export function topicId({ framework, dimension }: Beat): string {
	return `${framework}.${dimension}`;
}

export function topicOf(workshop: Pick<Course, 'topics'>, id: string): WorkshopTopic | null {
	return workshop.topics.find((topic) => topic.id === id) ?? null;
}

/** The last ballot on a topic, or null before the first. */
export function lastBallot(workshop: Pick<Course, 'ballots'>, topic: string): Ballot | null {
	return workshop.ballots.findLast((ballot) => ballot.topic === topic) ?? null;
}

/** The ballot that takes votes now, or null. */
export function openBallot(workshop: Pick<Workshop, 'ballots' | 'closedAt'>): Ballot | null {
	return workshop.closedAt === null ? (workshop.ballots.find(({ state }) => state === 'open') ?? null) : null;
}

export function agreedOn(workshop: Pick<Workshop, 'agreed'>, topic: string): AgreedScore | null {
	return workshop.agreed.find((agreed) => agreed.topic === topic) ?? null;
}
