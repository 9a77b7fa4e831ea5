import { rangeOf, type Framework, type Item } from './questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type Response } from './response.ts';

/**
 * What one person says about one part of a questionnaire: their score, null where there is none, and how many of
 * their answers there are don't-know and how many are applicable. No answer counts in neither.
 */
export type PersonScore = {
	readonly value: number | null;
	readonly dontKnow: number;
	readonly applicable: number;
};

/** Makes the score of one person on these items, of which at least `minimumShare` (0 to 1) must be scored. */
export type Scorer = (answers: ReadonlyMap<string, Answer>) => PersonScore;

/**
 * One person's score on one dimension: the mean of the scored items, or null where less than the framework's
 * minimum share of the applicable items is scored. *Applicable* leaves out only what the person marked so.
 */
export function personMean(framework: Framework, items: readonly Item[], response: Response): number | null {
	return scorerOf(items, framework.minimumShare)(response.answers).value;
}

/** The scorer of some items; a reversed value is turned round as `min + max - x` (domain/statistics, scores). */
export function scorerOf(items: readonly Item[], minimumShare: number): Scorer {
	const keyed = items.map((item) => {
		const { min, max } = rangeOf(item);
		return { id: item.id, turned: item.reversed ? min + max : null };
	});
	return (answers) => {
		let [total, scored, dontKnow, left, unanswered] = [0, 0, 0, 0, 0];
		for (const { id, turned } of keyed) {
			const answer = answers.get(id);
			if (answer === undefined) unanswered += 1;
			else if (answer === NOT_APPLICABLE) left += 1;
			else if (answer === DONT_KNOW) dontKnow += 1;
			else {
				total += turned === null ? answer : turned - answer;
				scored += 1;
			}
		}
		const applicable = keyed.length - left;
		const enough = scored > 0 && scored / applicable >= minimumShare;
		return { value: enough ? total / scored : null, dontKnow, applicable: applicable - unanswered };
	};
}
