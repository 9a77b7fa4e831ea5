import type { Facts, Outcome } from './apply.ts';
import type { Command } from './command.ts';
import { agreedOn, topicOf, type AgreedScore, type Workshop } from './workshop.ts';

const LONGEST_REASON = 2000;
const LONGEST_PRESENT = 1000;

/** Writes down what the room settled on, beside what people had answered and never over it. */
export function recordAgreed(
	workshop: Workshop,
	{ topic: id, value, reason, present, over }: Extract<Command, { do: 'recordAgreed' }>,
	{ now, measured }: Pick<Facts, 'now' | 'measured'>
): Outcome {
	const topic = topicOf(workshop, id);
	if (!topic) return { refused: 'unknown' };
	const known = agreedOn(workshop, id);
	if (known && known.value === value && known.reason === reason && known.present === present) {
		return { workshop };
	}
	if ((known?.version ?? 0) !== over) return { refused: 'changed' };
	if (value !== null && (value < topic.min || value > topic.max || !Number.isInteger(value * 2))) {
		return { refused: 'off-scale' };
	}
	if (reason === '') return { refused: 'no-reason' };
	if (present === '') return { refused: 'no-present' };
	if (reason.length > LONGEST_REASON || present.length > LONGEST_PRESENT) return { refused: 'too-long' };
	const { framework, dimension } = topic;
	const recorded: AgreedScore = {
		...{ topic: id, framework, dimension, value, reason, present, measured },
		...{ at: now, version: over + 1 }
	};
	return { workshop: { ...workshop, agreed: [...without(workshop, id), recorded] } };
}

/** Takes back what was recorded by mistake. */
export function forgetAgreed(
	workshop: Workshop,
	{ topic, over }: Extract<Command, { do: 'forgetAgreed' }>
): Outcome {
	const known = agreedOn(workshop, topic);
	if (!known) return { workshop };
	if (known.version !== over) return { refused: 'changed' };
	return { workshop: { ...workshop, agreed: without(workshop, topic) } };
}

/** How far what was agreed lies from what people had answered; null where either is missing. */
export function distanceOf({ value, measured }: Pick<AgreedScore, 'value' | 'measured'>): number | null {
	return value === null || measured === null ? null : value - measured;
}

function without({ agreed }: Workshop, topic: string): readonly AgreedScore[] {
	return agreed.filter((one) => one.topic !== topic);
}
