import { commonPart, compare, membership, type DimensionChange } from '#lib/domain/comparison.ts';
import { crosswalk, type DimensionRelation } from '#lib/domain/crosswalk.ts';
import { disclose } from '#lib/domain/disclosure.ts';
import { discloseChange, type ShownDimensionChange } from '#lib/domain/disclosure-change.ts';
import { partOfRound } from '#lib/domain/disclosure-parts.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { score, type Scores } from '#lib/domain/scoring.ts';
import type { ComparisonOutput } from './output-comparison.ts';
import { countsOf, fullOf, versionOf, type ReadRound, type RoundRule } from './recompute.ts';

/**
 * A round beside an earlier one, both scored on what they have in common. `catalogue` holds the versions whose
 * crosswalks may vouch for a rewording; what may be shown of the change follows one rule for both, as if nothing else
 * had been shown of a round between them.
 */
export function compareRounds(
	earlier: ReadRound,
	later: ReadRound,
	catalogue: readonly Questionnaire[],
	{ kind, k }: Pick<RoundRule, 'kind' | 'k'>
): ComparisonOutput {
	const walk = crosswalk(earlier.questionnaire, later.questionnaire, catalogue);
	const common = commonPart(later.questionnaire, walk);
	const [before, after] = [earlier, later].map(({ answers }) =>
		score(common, answers.responses, answers.organisations.length)
	) as [Scores, Scores];
	const changes = compare(before, after, walk);
	const rule = { kind, k, open: false };
	const side = ({ questionnaire, answers: { responses, organisations } }: ReadRound, scores: Scores) => {
		if (questionnaire === common) return { scores, shown: disclose(scores, rule) };
		const between = partOfRound(questionnaire, common, responses, false);
		const whole = disclose(score(questionnaire, responses, organisations.length), rule);
		return { scores, shown: disclose(scores, rule, { between, whole }) };
	};
	const alone = { next: true, before: null };
	const shown = discloseChange(side(earlier, before), side(later, after), walk, alone).dimensions;
	const { both, joined, left } = membership(earlier.answers.organisations, later.answers.organisations);
	return {
		earlier: { questionnaire: versionOf(earlier.questionnaire), counts: countsOf(earlier) },
		stamp: walk.stamp,
		items: walk.items.map(({ item, relation, why }) => ({
			...{ id: item, relation },
			why: why && { ...why }
		})),
		organisations: { both: [...both], joined: [...joined], left: [...left] },
		frameworks: [...Map.groupBy(walk.dimensions, ({ framework }) => framework)].map(([id, dimensions]) => ({
			id,
			dimensions: dimensions.map((relation) => ({
				...dimensionOf(relation, changes.find(isAbout(relation)), before, after),
				shown: shownOf(shown.find(isAbout(relation)))
			}))
		}))
	};
}

type DimensionOutput = ComparisonOutput['frameworks'][number]['dimensions'][number];

function shownOf(change: ShownDimensionChange | undefined): DimensionOutput['shown'] {
	if (!change) return null;
	const { whole, matched, word, why } = change;
	return { whole, matched, word, why };
}

function isAbout({ framework, dimension }: DimensionRelation) {
	return (change: Pick<DimensionChange, 'framework' | 'dimension'>) =>
		change.framework === framework && change.dimension === dimension;
}

function dimensionOf(
	{ framework, dimension, items }: DimensionRelation,
	change: DimensionChange | undefined,
	before: Scores,
	after: Scores
): Omit<DimensionOutput, 'shown'> {
	const own = { id: dimension, items: [...items] };
	if (!change) return { ...own, scores: null, matched: null, whole: null, word: null };
	const [earlier, later] = [before, after].map((scores) => scores.network.get(framework)!.get(dimension)!);
	const { matched, whole, word } = change;
	return { ...own, scores: { earlier: fullOf(earlier!), later: fullOf(later!) }, matched, whole, word };
}
