import { itemsOf, type Questionnaire } from './questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type Response } from './response.ts';
import { LOWEST_K } from './round.ts';
import type { Rule } from './disclosure.ts';

/**
 * Why no answers leave: the round is confidential or still open, the results do not tell about all of them yet, nobody
 * answered, or too few people would hide them.
 */
export type Staying = 'confidential' | 'open' | 'waiting' | 'nobody' | 'too-few';

/** What one person answered to the scored items, under a number that says nothing about them. */
export type LeavingPerson = {
	readonly number: number;
	readonly organisation: string;
	readonly answers: ReadonlyMap<string, Answer>;
};

declare const leaving: unique symbol;

/** Answers that may leave the system, and the organisations whose answers stay. Only `releaseAnswers` makes them. */
export type LeavingAnswers = {
	readonly [leaving]: true;
	readonly questionnaire: Questionnaire;
	readonly people: readonly LeavingPerson[];
	readonly kept: ReadonlySet<string>;
};

/**
 * The answers of a round as far as they may leave (product, rule 7): those of a closed named round, to its scored
 * items alone. Answers about the person stay, for there is often one director in an organisation. So do the answers of
 * organisations with fewer than three people, where a row would be somebody's; and since results tell about everyone,
 * what stays must itself be a group that hides its people, at every item: no organisation's own knowledge may bring it
 * below k. Where it does not, the next smallest organisation stays too. Nothing leaves while answers wait to be shown
 * (rule 5): the difference would be theirs. `chance` (0 to 1) shuffles the people.
 */
export function releaseAnswers(
	questionnaire: Questionnaire,
	responses: readonly Response[],
	rule: Rule & { readonly waiting: boolean },
	chance: () => number
): LeavingAnswers | { readonly staying: Staying } {
	if (rule.kind === 'confidential') return { staying: 'confidential' };
	if (rule.open) return { staying: 'open' };
	if (rule.waiting) return { staying: 'waiting' };
	if (responses.length === 0) return { staying: 'nobody' };

	const bySize = [...Map.groupBy(responses, ({ organisation }) => organisation)]
		.map(([organisation, people]) => ({ organisation, people }))
		.sort((a, b) => a.people.length - b.people.length || (a.organisation < b.organisation ? -1 : 1));
	let staying = bySize.filter(({ people }) => people.length < LOWEST_K).length;
	const hides = () =>
		hidesEveryone(
			questionnaire,
			bySize.slice(0, staying).map(({ people }) => people),
			rule.k
		);
	while (staying < bySize.length && !hides()) staying++;
	if (staying === bySize.length) return { staying: 'too-few' };

	const items = itemsOf(questionnaire);
	const people = shuffled(
		bySize.slice(staying).flatMap(({ people }) => people),
		chance
	);
	return {
		questionnaire,
		kept: new Set(bySize.slice(0, staying).map(({ organisation }) => organisation)),
		people: people.map(({ organisation, answers }, index) => ({
			...{ number: index + 1, organisation },
			answers: new Map([...answers].filter(([item]) => items.has(item)))
		}))
	} as Omit<LeavingAnswers, typeof leaving> as LeavingAnswers;
}

/** Why an item has no number: don't know, not applicable, or no answer. */
export function missingReason(answer: Answer | undefined): 'dk' | 'na' | 'none' | null {
	if (answer === undefined) return 'none';
	return answer === DONT_KNOW || answer === NOT_APPLICABLE ? answer : null;
}

/**
 * Whether taking the leaving answers from the results tells nothing about fewer than k people who stay: at each item
 * nobody who stays gave a number, or at least k did, also after taking away any one of three or more organisations.
 */
function hidesEveryone(
	questionnaire: Questionnaire,
	organisations: readonly (readonly Response[])[],
	k: number
): boolean {
	if (organisations.length === 0) return true;
	if (
		!isHidingGroup(
			organisations.map((people) => people.length),
			k
		)
	)
		return false;
	return [...itemsOf(questionnaire).keys()].every((item) => {
		const scored = organisations
			.map((people) => people.filter(({ answers }) => typeof answers.get(item) === 'number').length)
			.filter((count) => count > 0);
		return scored.length === 0 || isHidingGroup(scored, k);
	});
}

function isHidingGroup(sizes: readonly number[], k: number): boolean {
	const all = sizes.reduce((sum, size) => sum + size, 0);
	return sizes.length >= 3 && all - Math.max(...sizes) >= k;
}

/** Fisher and Yates. */
function shuffled<One>(all: readonly One[], chance: () => number): One[] {
	const order = [...all];
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(chance() * (last + 1));
		[order[last], order[other]] = [order[other]!, order[last]!];
	}
	return order;
}
