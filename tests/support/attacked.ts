import fc from 'fast-check';
import { discloseWithout, type Precaution, type Rule } from '#lib/domain/disclosure.ts';
import type { Answer, Response } from '#lib/domain/response.ts';
import { score } from '#lib/domain/scoring.ts';
import type { Unknown } from './attacker.ts';
import { checkedQuestionnaire } from './questionnaire.ts';

export const questionnaire = checkedQuestionnaire();
/** The k of the networks under attack. */
export const K = 3;
export const CONFIDENTIAL: Rule = { kind: 'confidential', k: K, open: false };
export const NAMED: Rule = { kind: 'named', k: K, open: false };

/** One person of a network under attack, who answers both items of its dimension with the same value. */
export type Member = Unknown & { readonly value: number };

/** Networks of a size at which every attack can be tried out, with organisations of one to five people. */
export const network = fc
	.array(
		fc.array(fc.tuple(fc.constantFrom('director', 'professional', null), fc.integer({ min: 1, max: 5 })), {
			minLength: 1,
			maxLength: 5
		}),
		{ minLength: 2, maxLength: 5 }
	)
	.map((organisations) =>
		organisations.flatMap((members, organisation) =>
			members.map(([role, value], index): Member => ({
				...{ person: `${organisation}-${index}`, organisation: `o${organisation}`, role, value }
			}))
		)
	);

/** What these people sent. */
export const asked = (members: readonly Member[]): Response[] =>
	members.map(({ person, organisation, role, value }) => ({
		...{
			person,
			organisation,
			answers: new Map<string, Answer>([
				['open', value],
				['fair', value]
			])
		},
		choices: new Map(role === null ? [] : [['role', role]])
	}));

/**
 * What is shown of the dimension that they answered, with precautions left out; then without regard to its items, which
 * would see to some of the same.
 */
export const shownOf = (members: readonly Member[], rule: Rule, ...left: Precaution[]) => {
	const without = new Set<Precaution>(left.length > 0 ? [...left, 'together'] : []);
	const shown = discloseWithout(without, score(questionnaire, asked(members), 9), rule);
	return shown.network.get('principles')!.get('P1')!;
};
