import { disclose, type ShownDimensions, type ShownScore, type ShownScores } from '#lib/domain/disclosure.ts';
import { topicsOf } from '#lib/domain/gaps.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import type { RoundKind } from '#lib/domain/round.ts';
import { score, type DimensionScores, type Score, type Scores } from '#lib/domain/scoring.ts';
import { peopleIn } from '#lib/domain/statistics/counted.ts';
import type { Answers } from './answer-rows.ts';
import type { DimensionsOutput, ScoreOutput, ShownOutput } from './output.ts';
import type { FullScore } from './output-parts.ts';

/** One round as its files tell it. */
export type ReadRound = { readonly questionnaire: Questionnaire; readonly answers: Answers };

/** Under which rule a round is disclosed, and how many organisations were invited to it. */
export type RoundRule = { readonly kind: RoundKind; readonly k: number; readonly members: number };

/** All scores of a closed round and what may be shown of them, made by the functions that the pages use. */
export function recompute(round: ReadRound, rule: RoundRule): Omit<ScoreOutput, 'comparison'> {
	const { questionnaire, answers } = round;
	const { kind, k, members } = rule;
	const scores = score(questionnaire, answers.responses, members);
	const shown = disclose(scores, { kind, k, open: false });
	return {
		format: 'samenspel-score-1',
		questionnaire: versionOf(questionnaire),
		round: { kind, k, members },
		counts: countsOf(round),
		frameworks: dimensionsOf(scores.network, shown.network).map(({ id, dimensions }) => ({
			...{ id, dimensions },
			topics: topicsOf(shown, id, []).map(({ dimension, patterns }) => ({
				dimension,
				patterns: [...patterns]
			}))
		})),
		items: [...scores.items].map(([id, one]) => ({
			id,
			scores: { ...fullOf(one), distribution: distributionOf(one) },
			shown: shownOf(shown.items.get(id)!)
		})),
		organisations: kind === 'named' ? organisationsOf(round, scores, shown) : null
	};
}

/** A score without the people behind it. */
export function fullOf({ mean, personMean, people, organisations, dontKnow }: Score): FullScore {
	return { mean, personMean, people, organisations, dontKnow };
}

export function versionOf({ id, version }: Questionnaire): ScoreOutput['questionnaire'] {
	return { id, version };
}

/** How much a file holds. */
export function countsOf({
	answers: { responses, organisations, counts }
}: ReadRound): ScoreOutput['counts'] {
	return {
		...{ people: responses.length, organisations: organisations.length },
		answered: new Set(responses.map(({ organisation }) => organisation)).size,
		answers: { ...counts }
	};
}

function organisationsOf({ answers }: ReadRound, scores: Scores, shown: ShownScores) {
	const people = Map.groupBy(answers.responses, ({ organisation }) => organisation);
	return answers.organisations.map((id) => {
		const own = scores.organisations.get(id);
		return {
			...{ id, people: people.get(id)?.length ?? 0 },
			frameworks: own ? dimensionsOf(own, shown.organisations.get(id)!) : null
		};
	});
}

function dimensionsOf(scores: DimensionScores, shown: ShownDimensions): DimensionsOutput {
	return [...scores].map(([framework, dimensions]) => ({
		id: framework,
		dimensions: [...dimensions].map(([id, one]) => ({
			...{ id, scores: fullOf(one) },
			shown: shownOf(shown.get(framework)!.get(id)!)
		}))
	}));
}

function shownOf(shown: ShownScore): ShownOutput {
	if (shown.mean === null) return shown;
	return {
		...shown,
		distribution: shown.distribution && [...shown.distribution],
		roles: shown.roles.map((role) => ({ ...role }))
	};
}

/** People per value that somebody chose, reversed items turned round as they are scored. */
function distributionOf({ voices }: Score): { value: number; people: number }[] {
	return [...Map.groupBy(voices, ({ value }) => value)]
		.map(([value, same]) => ({ value, people: peopleIn(same) }))
		.sort((a, b) => a.value - b.value);
}
