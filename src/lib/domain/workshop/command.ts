import { z } from 'zod';
import { PlaceText } from './place.ts';
import { ActionStatus } from './workshop.ts';

const id = z.string().min(1).max(200);
const text = z.string().trim();
const count = z.coerce.number().int().min(0);
const nothing = z.literal('').transform(() => null);
/** A score as it is typed, with a point or a comma; nothing for *not agreed*. */
const score = z.union([
	nothing,
	z.null(),
	z.number(),
	z
		.string()
		.regex(/^\s*\d+([.,]\d+)?\s*$/)
		.transform((typed) => Number(typed.replace(',', '.')))
]);

/**
 * What a facilitator does with a workshop. Each names what it wants to reach and not what it wants to change, so that
 * two presenters who do the same at the same time have done it once.
 */
export const Command = z.discriminatedUnion('do', [
	/** Puts something else on the wall; `from` is what the presenter saw there. */
	z.object({ do: z.literal('go'), from: PlaceText, to: PlaceText }),
	z.object({ do: z.literal('plan'), topic: id }),
	z.object({ do: z.literal('park'), topic: id }),
	z.object({ do: z.literal('skip'), topic: id }),
	/** Moves a topic to the place before another, or to the end. */
	z.object({
		do: z.literal('reorder'),
		topic: id,
		before: z.union([nothing, z.null(), id])
	}),
	/** Puts the topics in the order that the results suggest, such as when the round has closed since. */
	z.object({ do: z.literal('arrange') }),
	/** Opens the ballot with this number: 1 the first time, one more for each vote after it. */
	z.object({ do: z.literal('openVote'), topic: id, ballot: count }),
	z.object({ do: z.literal('showVote'), topic: id, ballot: count }),
	/** Raised hands per step of the scale, from low to high. */
	z.object({ do: z.literal('recordHands'), topic: id, ballot: count, counts: z.array(count) }),
	/** `over` is the version of the record that the facilitator saw, 0 where there was none. */
	z.object({
		...{ do: z.literal('recordAgreed'), topic: id, value: score, reason: text, present: text },
		over: count
	}),
	z.object({ do: z.literal('forgetAgreed'), topic: id, over: count }),
	z.object({ do: z.literal('addAction'), text, owner: text, due: text, topic: text }),
	z.object({ do: z.literal('changeAction'), action: id, text, owner: text, due: text, topic: text }),
	z.object({ do: z.literal('reviewAction'), action: id, status: ActionStatus }),
	z.object({ do: z.literal('removeAction'), action: id }),
	/** Writes a note of the facilitator's own; `was` is the note as they saw it. */
	z.object({ do: z.literal('note'), about: id, text, was: text }),
	z.object({ do: z.literal('close') }),
	z.object({ do: z.literal('reopen') })
]);
export type Command = z.infer<typeof Command>;

/** What cannot be done, and why. */
export const REFUSALS = [
	/** The workshop is closed. */
	'closed',
	/** There is no such topic, ballot or action in this workshop. */
	'unknown',
	/** Something else is on the wall than the presenter saw. */
	'moved',
	/** Someone else recorded it in the meantime. */
	'changed',
	/** There is no vote to show or to add to, or the ballot before it has not been shown. */
	'no-vote',
	/** The topic is not the one on the wall: a vote is about what the room sees. */
	'not-on-wall',
	/** A score lies outside its scale, or between its half points. */
	'off-scale',
	'no-reason',
	'no-present',
	'no-text',
	'no-owner',
	'bad-date',
	'too-long',
	/** More actions, hands or votes than a workshop can have. */
	'too-many',
	/** An action of an earlier round can be looked at, and not be rewritten or removed. */
	'earlier-round'
] as const;
export type Refusal = (typeof REFUSALS)[number];
