import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENTIAL, K, network, type Member } from '../../../tests/support/attacked.ts';
import { answersOf, equationsOverAnswers, toldDespiteRounding } from '../../../tests/support/attacker.ts';
import { crowd } from '../../../tests/support/people.ts';
import { crossedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { disclose, discloseWithout, type Precaution, type ShownScores } from './disclosure.ts';
import { itemsIn } from './questionnaire.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';

const questionnaire = crossedQuestionnaire();
const ITEMS = ['open', 'fair', 'goal', 'gain'];

/** People who answered some of the items that two frameworks place differently. */
type Asked = { readonly members: readonly Member[]; readonly answered: readonly (readonly string[])[] };

const networks: fc.Arbitrary<Asked> = network.chain((members) =>
	fc
		.array(
			fc.oneof({ weight: 4, arbitrary: fc.constant(ITEMS) }, { weight: 1, arbitrary: fc.subarray(ITEMS) }),
			{ minLength: members.length, maxLength: members.length }
		)
		.map((answered) => ({ members, answered }))
);

function responsesOf({ members, answered }: Asked): Response[] {
	return members.map(({ person, organisation, role, value }, index) => ({
		...{ person, organisation, answers: new Map(answered[index]!.map((item) => [item, value])) },
		choices: new Map(role === null ? [] : [['role', role]])
	}));
}

/** What an attacker finds out from all dimensions of both frameworks and all items, or from dimensions alone. */
function found(asked: Asked, looks: 'everything' | 'dimensions', ...left: Precaution[]): string | null {
	const shown = discloseWithout(new Set(left), score(questionnaire, responsesOf(asked), 9), CONFIDENTIAL);
	const people = asked.members.map((member, index) => ({ ...member, answered: asked.answered[index]! }));
	const dimensions = [...shown.network].flatMap(([framework, all]) =>
		[...all].map(([dimension, figure]) => ({
			...{ figure, items: itemsIn(questionnaire, framework, dimension).map(({ id }) => id) }
		}))
	);
	const items = [...shown.items].map(([item, figure]) => ({ figure, items: [item] }));
	const figures = looks === 'dimensions' ? dimensions : [...dimensions, ...items];
	const equations = figures.flatMap(({ figure, items }) => equationsOverAnswers(figure, items, people));
	return equations.length === 0 ? null : toldDespiteRounding(equations, answersOf(people), K, 4);
}

describe('an attacker who has all dimensions of two frameworks that share items, and these items', () => {
	test('learns nothing about fewer than k people or one organisation', () => {
		fc.assert(
			fc.property(networks, (asked) => void expect(found(asked, 'everything')).toBeNull()),
			{ numRuns: 200 }
		);
	}, 120_000);

	const some = fc.sample(networks, { numRuns: 150, seed: 20261126 });

	test('would learn it from dimensions alone if they were not held against each other', () => {
		expect(some.some((asked) => found(asked, 'dimensions', 'together') !== null)).toBe(true);
	}, 60_000);

	test('is not beaten by hiding everything: most dimensions and items are shown', () => {
		const counted = (shown: ShownScores) =>
			[...[...shown.network.values()].flatMap((all) => [...all.values()]), ...shown.items.values()].filter(
				({ mean }) => mean !== null
			).length;
		const [alone, together] = [['together'], []].map((left) =>
			some.map((asked) =>
				counted(
					discloseWithout(
						new Set(left as Precaution[]),
						score(questionnaire, responsesOf(asked), 9),
						CONFIDENTIAL
					)
				)
			)
		);
		const all = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
		expect(all(together!) / all(alone!)).toBeGreaterThan(0.6);
	});
});

describe('figures that stand together', () => {
	const people = (sizes: readonly number[]) =>
		sizes.flatMap((size, at) => crowd(size, `o${at}`, { open: 2, fair: 3, goal: 4, gain: 5 }));
	const shown = (responses: readonly Response[]) =>
		disclose(score(questionnaire, responses, 9), CONFIDENTIAL);

	test('are all there where nobody left anything open', () => {
		const { network, items } = shown(people([4, 4, 4]));
		expect(
			[...network.values()].flatMap((all) => [...all.values()]).filter(({ mean }) => mean === null)
		).toEqual([{ mean: null, hidden: 'nobody' }]);
		expect(items.get('open')).toMatchObject({ mean: 2, personMean: 2, distribution: [0, 12, 0, 0, 0] });
	});

	test('come out the same in whichever order items are asked', () => {
		const turned = {
			...questionnaire,
			sections: questionnaire.sections.map((section) =>
				section.kind === 'perception' ? { ...section, items: section.items.toReversed() } : section
			)
		};
		const byId = (shown: ShownScores) => [shown.network, new Map([...shown.items].sort())];
		fc.assert(
			fc.property(networks, (asked) => {
				const responses = responsesOf(asked);
				const other = disclose(score(turned, responses, 9), CONFIDENTIAL);
				expect(byId(other)).toEqual(byId(shown(responses)));
			}),
			{ numRuns: 50 }
		);
	});

	test('come out the same whoever answered first', () => {
		fc.assert(
			fc.property(networks, fc.nat(), (asked, turn) => {
				const responses = responsesOf(asked);
				const turned = [
					...responses.slice(turn % responses.length),
					...responses.slice(0, turn % responses.length)
				];
				expect(shown(turned)).toEqual(shown(responses));
			}),
			{ numRuns: 50 }
		);
	});
});
