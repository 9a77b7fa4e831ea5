import { z } from 'zod';
import { Counts, FullScore, Version, number, share } from './output-parts.ts';

const tested = {
	change: number.meta({ description: 'Later minus earlier, in scale points.' }),
	interval: z.strictObject({ lower: number, upper: number }).nullable(),
	p: share.nullable(),
	adjusted: share
		.nullable()
		.meta({ description: 'Benjamini-Hochberg over the dimensions of the framework.' }),
	why: z
		.enum(['too-few', 'all-alike'])
		.nullable()
		.meta({ description: 'Why interval, p and adjusted are null.' })
};

const Matched = z.strictObject({ ...tested, pairs: z.int() });
const Whole = z.strictObject({ ...tested, earlier: z.int(), later: z.int() });

const Stamp = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('same-version') }),
	z.strictObject({ kind: z.literal('common-items'), common: z.int(), of: z.int() }),
	z.strictObject({
		kind: z.literal('not-comparable'),
		why: z.enum(['no-common-items', 'changed-items', 'too-few-per-dimension'])
	})
]);

const hidden = z
	.enum(['nobody', 'too-few', 'traceable', 'open', 'not-next'])
	.meta({ description: 'Why there is no change: the disclosure rule that hides it.' });
const NoChange = z.strictObject({ change: z.null(), hidden });
const interval = z.strictObject({ lower: number, upper: number }).nullable();
const Behind = z.strictObject({ people: z.int(), organisations: z.int() });

const Shown = z
	.strictObject({
		whole: z.union([
			z.strictObject({
				...{ earlier: number, later: number, change: number, interval },
				behind: z.strictObject({ earlier: Behind, later: Behind })
			}),
			NoChange
		]),
		matched: z.union([z.strictObject({ change: number, interval, pairs: z.int() }), NoChange]),
		word: z.enum(['rose', 'fell', 'no-clear-change']).nullable(),
		why: z
			.enum(['too-few', 'all-alike', 'small'])
			.nullable()
			.meta({ description: 'Why there is no word; small: an organisation has fewer than k people.' })
	})
	.meta({ id: 'ShownChange', description: 'What anyone may be shown of the change.' });

const Dimension = z.strictObject({
	id: z.string(),
	items: z.array(z.string()).meta({ description: 'The common items that both rounds are scored on.' }),
	scores: z
		.strictObject({ earlier: FullScore, later: FullScore })
		.nullable()
		.meta({ description: 'Recomputed on common items; null where the dimension is not comparable.' }),
	matched: Matched.nullable().meta({ description: 'Organisations with a score in both rounds.' }),
	whole: Whole.nullable().meta({
		description: 'All organisations of the one round beside all of the other.'
	}),
	word: z.enum(['rose', 'fell', 'no-clear-change']).nullable(),
	shown: Shown.nullable().meta({ description: 'Null where the dimension is not comparable.' })
});

/** This round beside an earlier one. */
export const ComparisonOutput = z.strictObject({
	earlier: z.strictObject({ questionnaire: Version, counts: Counts }),
	stamp: Stamp,
	items: z.array(
		z.strictObject({
			id: z.string(),
			relation: z.enum(['identical', 'reworded', 'rescaled', 'unexplained', 'new', 'dropped']),
			why: z.record(z.string(), z.string()).nullable()
		})
	),
	organisations: z.strictObject({
		both: z.array(z.string()),
		joined: z.array(z.string()),
		left: z.array(z.string())
	}),
	frameworks: z.array(z.strictObject({ id: z.string(), dimensions: z.array(Dimension) }))
});
export type ComparisonOutput = z.infer<typeof ComparisonOutput>;
