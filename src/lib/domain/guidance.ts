import { z } from 'zod';
import { Text } from './language.ts';

export const PRINCIPLES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const;
export const RAINBOW = [
	...(['person-focused', 'population-based', 'clinical', 'professional'] as const),
	...(['organisational', 'system', 'functional', 'normative'] as const)
] as const;
export const THEMES = ['trust', 'shared-vision', 'governance'] as const;

/** What a claim helps with: one of the five gaps (product, five gaps), or answers that are divided. */
export const Pattern = z.enum([
	'ambition',
	'organisations',
	'perspective',
	'transparency',
	'progress',
	'divided'
]);
export type Pattern = z.infer<typeof Pattern>;

export const Phase = z.enum(['loose', 'strong']);
export type Phase = z.infer<typeof Phase>;

/** One piece of advice in our own words, with its place in each framework and the gaps it answers. */
export const Claim = z.strictObject({
	id: z.string().regex(/^[A-Z]\d{1,2}$/, 'is no claim id: write a letter and a number, such as E1'),
	type: z.enum(['barrier', 'condition', 'action', 'lesson']),
	text: Text,
	first: Text.optional(),
	principles: z.array(z.enum(PRINCIPLES)).min(1),
	rainbow: z.array(z.enum(RAINBOW)).min(1),
	themes: z.array(z.enum(THEMES)),
	gaps: z.array(Pattern).min(1),
	phase: z.array(Phase).min(1)
});
export type Claim = z.infer<typeof Claim>;

/** One source document and what it advises. */
export const AdviceFile = z.strictObject({
	source: z.strictObject({
		id: z.string(),
		title: z.string().min(1),
		author: z.string().min(1),
		reference: z.string().min(1).optional()
	}),
	claims: z.array(Claim).min(1)
});
export type Source = z.infer<typeof AdviceFile>['source'];

const Guide = z.strictObject({
	theme: z.enum(THEMES),
	opening: Text,
	followUps: z.tuple([Text, Text]),
	firstStep: Text,
	whenDivided: Text
});
export type Guide = z.infer<typeof Guide>;

/** How to start the conversation about each headline theme, and one question for each principle. */
export const DiscussionFile = z.strictObject({
	guides: z.array(Guide).length(THEMES.length),
	principles: z.array(z.strictObject({ id: z.enum(PRINCIPLES), opening: Text })).length(PRINCIPLES.length)
});
export type Discussion = z.infer<typeof DiscussionFile>;

/** The advice library. */
export type Guidance = {
	readonly claims: readonly (Claim & { readonly source: Source })[];
	readonly discussion: Discussion;
};

/** What a network's results say about one dimension, the most pressing gap first; its phase where it is known. */
export type Need = {
	readonly framework: string;
	readonly dimension: string;
	readonly gaps: readonly Pattern[];
	readonly phase: Phase | null;
};

/** A claim that was chosen, with the gaps it answers and whether it was written for this phase in particular. */
export type Chosen = {
	readonly claim: Guidance['claims'][number];
	readonly gaps: readonly Pattern[];
	readonly forPhase: boolean;
};

/**
 * The few claims that fit a dimension and its gaps best, at most `most`, with why each was chosen. A claim fits when
 * it is about the dimension, answers one of the gaps and is not for the other phase only. The most pressing gap
 * weighs most, then advice for this phase, then advice about little else; one action is among them where one fits.
 */
export function adviceFor({ claims }: Pick<Guidance, 'claims'>, need: Need, most = 3): Chosen[] {
	const fitting = claims
		.filter((claim) => isAbout(claim, need.framework, need.dimension))
		.filter(({ phase }) => need.phase === null || phase.includes(need.phase))
		.map((claim) => ({
			claim,
			gaps: need.gaps.filter((gap) => claim.gaps.includes(gap)),
			forPhase: need.phase !== null && claim.phase.length === 1
		}))
		.filter(({ gaps }) => gaps.length > 0)
		.sort((a, b) => weight(b, need) - weight(a, need) || order(a.claim.id, b.claim.id));
	const chosen = fitting.slice(0, most);
	const action = fitting.find(({ claim }) => claim.type === 'action');
	if (!action || chosen.length === 0 || chosen.some(({ claim }) => claim.type === 'action')) return chosen;
	return [...chosen.slice(0, -1), action];
}

/** Whether a claim is about a dimension of one of the three frameworks. */
export function isAbout(claim: Claim, framework: string, dimension: string): boolean {
	const places: Record<string, readonly string[]> = {
		principles: claim.principles,
		rainbow: claim.rainbow,
		themes: claim.themes
	};
	return places[framework]?.includes(dimension) ?? false;
}

function weight({ claim, gaps, forPhase }: Chosen, need: Need): number {
	const pressing = gaps.reduce((sum, gap) => sum + need.gaps.length - need.gaps.indexOf(gap), 0);
	const breadth = claim.principles.length + claim.rainbow.length + claim.gaps.length;
	return 100 * pressing + (forPhase ? 50 : 0) - breadth;
}

function order(a: string, b: string): number {
	return a[0]!.localeCompare(b[0]!) || Number(a.slice(1)) - Number(b.slice(1));
}
