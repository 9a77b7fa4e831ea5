import { expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import type { Answer } from './response.ts';
import { pooledReliability, type Pooled } from './pooled-reliability.ts';

const questionnaire = checkedQuestionnaire();

/** So many people of one network; the two items of P1 move together, the second answer of P2 is missing. */
function people(count: number, network: string): Pooled[] {
	return Array.from({ length: count }, (_, index) => ({
		network,
		answers: new Map<string, Answer>([
			['open', 1 + (index % 5)],
			['fair', 1 + (index % 5)],
			['goal', 3],
			['gain', index === 0 ? 3 : 'dk']
		])
	}));
}

const of = (pooled: readonly Pooled[], dimension: string) =>
	pooledReliability(questionnaire, pooled).find((one) => one.dimension === dimension)!;

test('reliability is said over fifty people of two networks, and over no fewer', () => {
	expect(of([...people(30, 'a'), ...people(20, 'b')], 'P1').reliability?.alpha).toBeCloseTo(1, 12);
	expect(of([...people(30, 'a'), ...people(19, 'b')], 'P1')).toMatchObject({ people: 49, reliability: null });
	expect(of(people(80, 'a'), 'P1')).toMatchObject({ people: 80, enough: false, reliability: null });
});

test('only people who answered every item of the dimension count', () => {
	expect(of([...people(40, 'a'), ...people(40, 'b')], 'P2')).toMatchObject({ people: 2, reliability: null });
});

test('where nobody differs there is nothing to say', () => {
	const same = [...people(40, 'a'), ...people(40, 'b')].map((one) => ({
		...one,
		answers: new Map<string, Answer>([
			['open', 3],
			['fair', 3]
		])
	}));
	expect(of(same, 'P1')).toMatchObject({ people: 80, enough: true, reliability: null });
});
