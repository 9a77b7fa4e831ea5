import { z } from 'zod';
import { Pattern } from '#lib/domain/guidance.ts';
import { RoundKind } from '#lib/domain/round.ts';
import { ComparisonOutput } from './output-comparison.ts';
import { Counts, FullScore, Version, number, share } from './output-parts.ts';

const Role = z.strictObject({ role: z.string(), mean: number, people: z.int() });

const Certainty = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('interval'), lower: number, upper: number }),
		z.strictObject({ kind: z.enum(['too-few', 'all-the-same', 'everyone']) })
	])
	.meta({ description: 'The 95 % interval of the mean over organisations, or the word in its place.' });

const Figure = z.strictObject({
	...{ mean: number, personMean: number.nullable(), people: z.int(), organisations: z.int() },
	...{ dontKnow: share.nullable(), certainty: Certainty.nullable() },
	agreement: z.enum(['agreed', 'mixed', 'divided']).nullable(),
	deviation: number.nullable().meta({ description: 'Mean absolute deviation, in scale points.' }),
	distribution: z
		.array(z.int())
		.nullable()
		.meta({ description: 'People per value of the scale, from low to high.' }),
	roles: z.array(Role)
});

const Hidden = z.strictObject({
	mean: z.null(),
	hidden: z
		.enum(['nobody', 'too-few', 'traceable', 'open'])
		.meta({ description: 'Why there is no figure: the disclosure rule that hides it.' })
});

const Shown = z.union([Figure, Hidden]).meta({ id: 'Shown', description: 'What anyone may be shown.' });

const Dimension = z
	.strictObject({ id: z.string(), scores: FullScore, shown: Shown })
	.meta({ id: 'Dimension' });
const Dimensions = z.array(z.strictObject({ id: z.string(), dimensions: z.array(Dimension) }));

const Framework = z.strictObject({
	id: z.string(),
	dimensions: z.array(Dimension),
	topics: z
		.array(z.strictObject({ dimension: z.string(), patterns: z.array(Pattern) }))
		.meta({ description: 'The dimensions with a shown figure, what deserves the conversation first on top.' })
});

const Item = z.strictObject({
	id: z.string(),
	scores: FullScore.extend({
		distribution: z.array(z.strictObject({ value: number, people: z.int() }))
	}),
	shown: Shown
});

const Organisation = z.strictObject({
	id: z.string(),
	people: z.int(),
	frameworks: Dimensions.nullable().meta({ description: 'Null for an organisation without anyone.' })
});

/** What the command `score` prints. */
export const ScoreOutput = z
	.strictObject({
		format: z.literal('samenspel-score-1'),
		questionnaire: Version,
		round: z.strictObject({
			kind: RoundKind,
			k: z.int(),
			members: z.int().meta({ description: 'Organisations invited.' })
		}),
		counts: Counts,
		frameworks: z.array(Framework),
		items: z.array(Item),
		organisations: z
			.array(Organisation)
			.nullable()
			.meta({ description: 'Only in a named round; null in a confidential one.' }),
		comparison: ComparisonOutput.nullable().meta({ description: 'With --against; null without.' })
	})
	.meta({
		title: 'Scores of a round',
		description: 'Holds scores that may not be shown: see score-output.md.'
	});
export type ScoreOutput = z.infer<typeof ScoreOutput>;

export type ShownOutput = z.infer<typeof Shown>;
export type DimensionsOutput = z.infer<typeof Dimensions>;

/** The schema of the output for other programs, as the text of its file. */
export function outputSchema(): string {
	return `${JSON.stringify(z.toJSONSchema(ScoreOutput), null, '\t')}\n`;
}
