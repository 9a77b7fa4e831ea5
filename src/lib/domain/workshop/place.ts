import { z } from 'zod';

/**
 * What is on the wall. `reveal` counts half steps over the figures to show: at an odd number the room guesses the next
 * one, at an even number half as many are shown. `discuss` and `agree` are about one topic.
 */
export const Place = z.discriminatedUnion('step', [
	z.strictObject({ step: z.literal('gather') }),
	z.strictObject({ step: z.literal('reveal'), shown: z.number().int().min(0) }),
	z.strictObject({ step: z.enum(['discuss', 'agree']), topic: z.string() }),
	z.strictObject({ step: z.literal('act') }),
	z.strictObject({ step: z.literal('close') })
]);
export type Place = z.infer<typeof Place>;

/** The steps of a workshop, in their order. */
export const STEPS = ['gather', 'reveal', 'discuss', 'agree', 'act', 'close'] as const;
export type Step = (typeof STEPS)[number];

/** A place as a form carries it, such as `agree:themes.trust`. */
export function placeText(place: Place): string {
	if (place.step === 'reveal') return `reveal:${place.shown}`;
	return 'topic' in place ? `${place.step}:${place.topic}` : place.step;
}

/** The place that a text stands for, or null. */
export function placeIn(text: string): Place | null {
	const [step = '', ...rest] = text.split(':');
	const about = rest.join(':');
	const place = step === 'reveal' ? { step, shown: /^\d+$/.test(about) ? Number(about) : -1 } : { step };
	const read = Place.safeParse(about && step !== 'reveal' ? { ...place, topic: about } : place);
	return read.success ? read.data : null;
}

/** A place as it travels in a form. */
export const PlaceText = z.string().transform((text, context): Place => {
	const place = placeIn(text);
	if (place) return place;
	context.addIssue({ code: 'custom', message: 'is no place' });
	return z.NEVER;
});
