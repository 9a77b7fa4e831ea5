import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENTIAL, K, NAMED, network, type Member } from '../../../tests/support/attacked.ts';
import { equationsOf, toldApart, type Equation } from '../../../tests/support/attacker.ts';
import { crowd } from '../../../tests/support/people.ts';
import { smallQuestionnaire, withOnly } from '../../../tests/support/questionnaire.ts';
import { disclose, discloseWithout, type Precaution, type ShownScore } from './disclosure.ts';
import { partOfRound } from './disclosure-parts.ts';
import { Questionnaire } from './questionnaire.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';

// Half of the two items is enough for a score, so that whoever left one out is in both figures.
const written = smallQuestionnaire();
const whole = Questionnaire.parse({
	...written,
	frameworks: written.frameworks.map((framework) => ({ ...framework, minimumShare: 0.5 }))
});
const part = withOnly(whole, ['open']);

/** Which of the two items a person answered. */
type Answered = readonly ('open' | 'fair')[];
type Asked = { readonly members: readonly Member[]; readonly answered: readonly Answered[] };

const networks: fc.Arbitrary<Asked> = network.chain((members) =>
	fc
		.array(
			fc.oneof(
				{ weight: 3, arbitrary: fc.constant<Answered>(['open', 'fair']) },
				{ weight: 2, arbitrary: fc.constantFrom<Answered[]>(['open'], ['fair'], []) }
			),
			{ minLength: members.length, maxLength: members.length }
		)
		.map((answered) => ({ members, answered }))
);

/** What an attacker finds out from a dimension on all its items beside the same on one of them, or null. */
function found({ members, answered }: Asked, ...left: Precaution[]): string | null {
	const responses = members.map(({ person, organisation, role, value }, index) => ({
		...{ person, organisation, answers: new Map(answered[index]!.map((item) => [item, value])) },
		choices: new Map(role === null ? [] : [['role', role]])
	}));
	const [all, some] = [whole, part].map((by) => score(by, responses, 9));
	const figures = [
		{ shown: discloseWithout(new Set(), all!, CONFIDENTIAL), items: ['open', 'fair'] },
		{
			shown: discloseWithout(new Set(left), some!, CONFIDENTIAL, partOfRound(whole, part, responses, false)),
			items: ['open']
		}
	].map(({ shown, items }) => ({ items, figure: shown.network.get('principles')!.get('P1')! }));
	const unknowns = members.flatMap((member, index) =>
		answered[index]!.map((item) => ({ ...member, item, index }))
	);
	const equations = figures.flatMap(({ figure, items }) => equationsOver(figure, items));
	return equations.length === 0 ? null : toldApart(equations, unknowns, K);

	/** The equations of a figure over single answers: a person's score is the mean of those that are in it. */
	function equationsOver(figure: ShownScore, items: readonly string[]): Equation[] {
		if (figure.mean === null) return [];
		const counted = answered.map((own) => own.filter((item) => items.includes(item)).length);
		const persons = members.map((member, index) => ({ ...member, scored: counted[index]! > 0 }));
		return equationsOf(figure, persons, (one) => (one as (typeof persons)[number]).scored).map((weights) =>
			unknowns.map(({ item, index }) => (items.includes(item) ? weights[index]! / counted[index]! : 0))
		);
	}
}

describe('a dimension on a part of its items', () => {
	const shown = (people: readonly Response[], waiting = false) => {
		const between = partOfRound(whole, part, people, waiting);
		const scores = score(part, people, 4);
		return disclose(scores, CONFIDENTIAL, between).network.get('principles')!.get('P1')!;
	};
	const people = ['north', 'south', 'west'].flatMap((name) => crowd(5, name, { open: 3 }));
	const answeredMore = (count: number) =>
		people.map((one, index) =>
			index % 5 < count ? { ...one, answers: new Map([...one.answers, ['fair', 5 as const]]) } : one
		);

	test('is all there where nobody answered anything else', () => {
		expect(shown(people)).toMatchObject({ mean: 3, personMean: 3 });
	});

	test('is its mean alone where k people of enough organisations answered more', () => {
		expect(shown(answeredMore(2))).toMatchObject({
			mean: 3,
			personMean: null,
			roles: [],
			distribution: null
		});
	});

	test('is not there where fewer did, or while later answers wait to be shown', () => {
		const hidden = { mean: null, hidden: 'traceable' };
		expect(shown(answeredMore(1))).toEqual(hidden);
		expect(shown(people, true)).toEqual(hidden);
	});

	test('of a named round stays, without what is about people', () => {
		const between = partOfRound(whole, part, answeredMore(1), false);
		const { network, organisations } = disclose(score(part, answeredMore(1), 4), NAMED, between);
		expect(network.get('principles')!.get('P1')).toMatchObject({ mean: 3, roles: [], distribution: null });
		expect(organisations.get('north')!.get('principles')!.get('P1')).toMatchObject({ mean: 3 });
	});
});

describe('an attacker who sees a dimension on all its items, and on a part of them', () => {
	test('learns nothing about fewer than k people or one organisation', () => {
		fc.assert(
			fc.property(networks, (asked) => void expect(found(asked)).toBeNull()),
			{ numRuns: 200 }
		);
	}, 60_000);

	test('would learn it if the two were shown whatever lies between them', () => {
		const some = fc.sample(networks, { numRuns: 200, seed: 20261125 });
		expect(some.some((asked) => found(asked, 'left-out') !== null)).toBe(true);
	});
});
