import { z } from 'zod';

export const number = z.number();
export const share = z.number().min(0).max(1);

/** Which version of a questionnaire. */
export const Version = z.strictObject({ id: z.string(), version: z.string() });

/** How much a file holds. */
export const Counts = z.strictObject({
	people: z.int(),
	organisations: z.int().meta({ description: 'Organisations in the file, those without anyone too.' }),
	answered: z.int().meta({ description: 'Organisations with at least one person.' }),
	answers: z
		.strictObject({ scored: z.int(), dontKnow: z.int(), notApplicable: z.int(), none: z.int() })
		.meta({ description: 'Over scored items; none counts every item a person left without an answer.' })
});

/** A score as it is, hidden from nobody. */
export const FullScore = z
	.strictObject({
		mean: number.nullable().meta({ description: 'Mean over organisations; null where nobody has a score.' }),
		personMean: number.nullable().meta({ description: 'Mean over people.' }),
		people: z.int(),
		organisations: z.int(),
		dontKnow: share.nullable().meta({ description: 'Share of applicable answers; null without any.' })
	})
	.meta({ id: 'FullScore', description: 'The score before anything is hidden.' });
export type FullScore = z.infer<typeof FullScore>;
