import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPeople, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { itemsOf, type Questionnaire } from './questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type Response } from './response.ts';
import { score, type DimensionScores, type Score } from './scoring.ts';

const questionnaire = checkedQuestionnaire();

function scoreOf(people: readonly Response[], dimension: string, framework = 'principles'): Score {
	return score(questionnaire, people, 4).network.get(framework)!.get(dimension)!;
}

const meanOf = (answers: Readonly<Record<string, Answer>>, dimension: string) =>
	scoreOf([someone('north', answers)], dimension).mean;

describe('one person’s score', () => {
	test('is the mean of what was scored', () => {
		expect(meanOf({ open: 2, fair: 5 }, 'P1')).toBe(3.5);
	});

	test('is not there where nothing was answered', () => {
		expect(meanOf({ goal: 4, gain: 4 }, 'P1')).toBeNull();
	});

	test('is not there where only half was scored, for less than the minimum share says too little', () => {
		expect(meanOf({ open: 4 }, 'P1')).toBeNull();
		expect(meanOf({ open: 4, fair: DONT_KNOW }, 'P1')).toBeNull();
	});

	test('rests on the applicable items alone', () => {
		expect(meanOf({ goal: 4, gain: NOT_APPLICABLE }, 'P2')).toBe(4);
		expect(meanOf({ gain: NOT_APPLICABLE, goal: NOT_APPLICABLE }, 'P2')).toBeNull();
	});

	test('turns a reversed item round', () => {
		const turned = withReversed(questionnaire, 'open');
		const { network } = score(turned, [someone('north', { open: 2, fair: 5 })], 1);
		expect(network.get('principles')!.get('P1')!.mean).toBe(4.5);
	});
});

describe('the network’s score', () => {
	test('is the mean of its organisations, so that a large one does not drown a small one', () => {
		const many = [1, 2, 3].map((index) => someone('large', { open: 5, fair: 5 }, `large-${index}`));
		const found = scoreOf([...many, someone('small', { open: 1, fair: 1 })], 'P1');
		expect(found).toMatchObject({ mean: 3, personMean: 4, people: 4, organisations: 2 });
	});

	test('counts only the people and organisations that were scored on this very dimension', () => {
		const people = [someone('north', { open: 3, fair: 3 }), someone('east', { goal: 3, gain: 3 })];
		expect(scoreOf(people, 'P1')).toMatchObject({ people: 1, organisations: 1 });
	});

	test('says which share of the applicable answers was don’t know', () => {
		const people = [
			someone('north', { goal: DONT_KNOW, gain: 4 }),
			someone('east', { goal: 2, gain: NOT_APPLICABLE }),
			someone('west', {})
		];
		expect(scoreOf(people, 'P2').dontKnow).toBeCloseTo(1 / 3, 12);
		expect(scoreOf([], 'P2').dontKnow).toBeNull();
	});

	test('of a dimension nobody answered is not there, and never zero', () => {
		const empty = scoreOf([someone('north', { open: 3, fair: 3 })], 'P3');
		expect(empty).toMatchObject({ mean: null, personMean: null, people: 0, organisations: 0 });
	});

	test('leaves an item without a place in a framework out of that framework', () => {
		const people = [someone('north', { roles: 2, money: 5 })];
		expect(scoreOf(people, 'P3').mean).toBe(3.5);
		expect(scoreOf(people, 'governance', 'themes').mean).toBe(2);
	});

	test('of nobody at all is not there', () => {
		const scores = score(questionnaire, [], 4);
		expect(scores).toMatchObject({ people: 0, answered: 0, invited: 4 });
		expect([...means(scores.network).values()].every((mean) => mean === null)).toBe(true);
	});
});

// network_demo in tests/golden/golden.json, computed with R 4.2.2; it scores from half of its four items.
describe('the made-up network that was also scored with R', () => {
	const folder = new URL('../../../tests/golden/', import.meta.url);
	const { network_demo: golden } = JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8'));
	const rows = readFileSync(new URL('data/network_demo.csv', folder), 'utf8').trim().split('\n').slice(1);
	const cells = rows.map((row) => row.split(',').map((cell) => cell.replaceAll('"', '')));

	test.each([1, 2])('has the same scores here, in round %i', (round) => {
		const people = cells
			.filter(([, inRound]) => Number(inRound) === round)
			.map(([organisation, , person, ...values]) => demoPerson(organisation!, person!, values));
		const scores = score(demoQuestionnaire(), people, 8);
		const network = scores.network.get('principles')!.get('P1')!;
		const expected = golden[`round${round}`];
		expect(network).toMatchObject({ people: expected.persons, organisations: expected.organisations });
		expect(network.mean).toBeCloseTo(expected.org_weighted_mean, 9);
		expect(network.personMean).toBeCloseTo(expected.person_weighted_mean, 9);
		for (const [organisation, mean] of Object.entries<number>(expected.org_mean)) {
			const own = scores.organisations.get(organisation)!.get('principles')!.get('P1')!;
			expect(own.mean).toBeCloseTo(mean, 9);
		}
	});
});

describe('whatever people answer', () => {
	const people = anyPeople(questionnaire);

	test('a don’t-know in the place of no answer changes no mean', () => {
		fc.assert(
			fc.property(people, (responses) => {
				const saying = responses.map((response) => ({
					...response,
					answers: new Map([...ids().map((id): [string, Answer] => [id, DONT_KNOW]), ...response.answers])
				}));
				expect(means(score(questionnaire, saying, 4).network)).toEqual(
					means(score(questionnaire, responses, 4).network)
				);
			})
		);
	});

	test('the order of people, organisations and answers changes nothing', () => {
		fc.assert(
			fc.property(people, fc.infiniteStream(fc.nat()), (responses, keys) => {
				const shuffled = shuffle(responses, keys).map((response) => ({
					...response,
					answers: new Map(shuffle([...response.answers], keys))
				}));
				const before = score(questionnaire, responses, 4);
				const after = score(questionnaire, shuffled, 4);
				expectSame(after.network, before.network);
				for (const [id, scores] of before.organisations) {
					expectSame(after.organisations.get(id)!, scores);
				}
			})
		);
	});

	test('no score leaves the scale', () => {
		fc.assert(
			fc.property(people, (responses) => {
				for (const mean of means(score(questionnaire, responses, 4).network).values()) {
					if (mean === null) continue;
					expect(mean).toBeGreaterThanOrEqual(1);
					expect(mean).toBeLessThanOrEqual(5);
				}
			})
		);
	});

	test('a score is there exactly where someone stands behind it', () => {
		fc.assert(
			fc.property(people, (responses) => {
				for (const dimensions of score(questionnaire, responses, 4).network.values()) {
					for (const { mean, people: behind } of dimensions.values())
						expect(mean === null).toBe(behind === 0);
				}
			})
		);
	});
});

const ids = () => [...itemsOf(questionnaire).keys()];

function means(scores: DimensionScores): Map<string, number | null> {
	return new Map(
		[...scores].flatMap(([framework, dimensions]) =>
			[...dimensions].map(([id, { mean }]): [string, number | null] => [`${framework} ${id}`, mean])
		)
	);
}

function expectSame(found: DimensionScores, expected: DimensionScores): void {
	const others = means(expected);
	for (const [key, mean] of means(found)) {
		const other = others.get(key)!;
		if (mean === null || other === null) expect(mean).toBe(other);
		else expect(mean).toBeCloseTo(other, 9);
	}
}

function shuffle<One>(all: readonly One[], keys: Iterator<number>): One[] {
	const keyed = all.map((one) => ({ one, key: Number(keys.next().value) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

function withReversed(from: Questionnaire, item: string): Questionnaire {
	const [first, ...rest] = from.sections;
	if (first?.kind !== 'perception') throw new Error('The first section is about what people see.');
	const items = first.items.map((one) => (one.id === item ? { ...one, reversed: true } : one));
	return { ...from, sections: [{ ...first, items }, ...rest] };
}

/** The small questionnaire with its first four items on one dimension that is scored from half of them. */
function demoQuestionnaire(): Questionnaire {
	const [first] = questionnaire.sections;
	const [principles] = questionnaire.frameworks;
	if (first?.kind !== 'perception') throw new Error('The first section is about what people see.');
	const items = first.items.map((item) => ({ ...item, place: { principles: 'P1' } }));
	return {
		...questionnaire,
		frameworks: [{ ...principles!, minimumShare: 0.5 }],
		sections: [{ ...first, items }]
	};
}

function demoPerson(organisation: string, person: string, values: readonly string[]): Response {
	const items = ['open', 'fair', 'goal', 'gain'];
	const given = values.flatMap((value, index): [string, Answer][] =>
		value === '' || value === 'NA' ? [] : [[items[index]!, Number(value)]]
	);
	return someone(organisation, Object.fromEntries(given), person);
}
