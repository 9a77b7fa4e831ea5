import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { crowd, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { compare } from './comparison.ts';
import { crosswalk } from './crosswalk.ts';
import { disclose, type Rule } from './disclosure.ts';
import { discloseChange, type Row, type ShownChange, type Side } from './disclosure-change.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';

const questionnaire = checkedQuestionnaire();
const walk = crosswalk(questionnaire, questionnaire, []);
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const CONFIDENTIAL: Rule = { kind: 'confidential', k: 5, open: false };
const ALONE: Row = { next: true, before: null };

/** How many people of each organisation answer, and what all of them answer. */
type Town = Readonly<Record<string, readonly [people: number, value: number]>>;

const peopleOf = (town: Town): Response[] =>
	Object.entries(town).flatMap(([name, [people, value]]) =>
		crowd(people, name, { open: value, fair: value })
	);

const sideOf = (people: readonly Response[], rule: Rule): Side => {
	const scores = score(questionnaire, people, 12);
	return { scores, shown: disclose(scores, rule) };
};

function between(before: Town, after: Town, rules: Rule | readonly [Rule, Rule] = CONFIDENTIAL, row = ALONE) {
	const [first, second] = 'kind' in rules ? [rules, rules] : rules;
	const [earlier, later] = [sideOf(peopleOf(before), first), sideOf(peopleOf(after), second)];
	return discloseChange(earlier, later, walk, row);
}

const p1 = (change: ShownChange) =>
	change.dimensions.find(({ framework, dimension }) => framework === 'principles' && dimension === 'P1')!;

const SIX: Town = { a: [5, 2], b: [5, 3], c: [5, 2], d: [5, 3], e: [5, 2], f: [5, 3] };
const SIX_LATER: Town = { a: [5, 4], b: [5, 4], c: [5, 3], d: [5, 4], e: [5, 4], f: [5, 4] };
const SMALL: Town = { a: [3, 2], b: [3, 3], c: [3, 2] };
const SMALL_LATER: Town = { a: [3, 4], b: [3, 3], c: [3, 4] };

describe('the change between two named rounds', () => {
	test('is all of it, as it was worked out', () => {
		const [before, after] = [
			{ a: [1, 2], b: [1, 3], c: [1, 2], d: [1, 2], e: [1, 3] },
			{ a: [1, 4], b: [1, 4], c: [1, 4], d: [1, 5], e: [1, 5], f: [1, 1] }
		] as const;
		const shown = p1(between(before, after, NAMED));
		const [earlier, later] = [before, after].map((town) => score(questionnaire, peopleOf(town), 12));
		const raw = compare(earlier!, later!, walk).find(({ dimension }) => dimension === 'P1')!;
		expect(shown.matched).toEqual({
			...{ change: raw.matched!.change, interval: raw.matched!.interval, pairs: 5 }
		});
		expect(shown.whole).toMatchObject({ change: raw.whole!.change, interval: raw.whole!.interval });
		expect(shown).toMatchObject({ word: 'rose', why: null });
	});

	test('has no word below five pairs, and says why', () => {
		const shown = p1(between({ a: [1, 1], b: [1, 2] }, { a: [1, 4], b: [1, 4] }, NAMED));
		expect(shown).toMatchObject({ matched: { change: 2.5, pairs: 2 }, word: null, why: 'too-few' });
	});
});

describe('the change to or from a confidential round', () => {
	test('of the whole network is the difference of the two figures that are shown', () => {
		const { whole } = p1(between({ ...SIX, a: [6, 1] }, SIX_LATER));
		expect(whole).toMatchObject({ earlier: 2.3, later: 3.8, change: 1.5 });
	});

	test('is not there where one of the figures is hidden, and then carries no number', () => {
		const nothing = { change: null, hidden: 'too-few' };
		const shown = p1(between({ a: [1, 2], b: [1, 3], c: [2, 2] }, SIX_LATER));
		expect(shown).toMatchObject({ whole: nothing, matched: nothing, word: null, why: null });
		const open = p1(between(SIX, SIX_LATER, [CONFIDENTIAL, { ...CONFIDENTIAL, open: true }]));
		expect(open.whole).toEqual({ change: null, hidden: 'open' });
	});

	test('has an interval and a word where each organisation has k people in both rounds', () => {
		expect(p1(between(SIX, SIX_LATER))).toMatchObject({ word: 'rose', matched: { pairs: 6 }, why: null });
		const small = p1(between(SIX, { ...SIX_LATER, a: [4, 4] }));
		expect(small).toMatchObject({
			...{ matched: { pairs: 6, interval: null }, whole: { interval: null }, word: null, why: 'small' }
		});
	});

	test('takes the stricter rule where the other round is named', () => {
		const mixed = p1(between(SMALL, SMALL_LATER, [NAMED, { ...CONFIDENTIAL, k: 3 }]));
		expect(mixed).toMatchObject({ whole: { change: 1.4 }, matched: { change: 1.4 }, why: 'small' });
		const joined = between(SMALL, { ...SMALL_LATER, d: [2, 1] }, [NAMED, { ...CONFIDENTIAL, k: 3 }]);
		expect(p1(joined).matched).toEqual({ change: null, hidden: 'traceable' });
	});

	test('has no matched panel where another round lies between', () => {
		const shown = p1(between(SIX, SIX_LATER, CONFIDENTIAL, { next: false, before: null }));
		expect(shown.matched).toEqual({ change: null, hidden: 'not-next' });
		expect(shown.whole).toMatchObject({ change: 1.3 });
	});

	test('is in tenths, for the panel too', () => {
		const { matched } = p1(between({ ...SIX, a: [7, 1] }, SIX_LATER));
		expect(matched).toMatchObject({ change: 1.5 });
		const { interval } = matched as { interval: { lower: number; upper: number } };
		for (const end of [interval.lower, interval.upper]) expect(Math.round(end * 10) / 10).toBe(end);
	});
});

describe('whoever subtracts', () => {
	const joining = { ...SMALL_LATER, newcomer: [2, 1] } as const;

	test('would learn what the only newcomer said, if the panel were shown beside the network', () => {
		const [before, after] = [sideOf(peopleOf(SMALL), CONFIDENTIAL), sideOf(peopleOf(joining), CONFIDENTIAL)];
		const exact = (side: Side) => side.scores.network.get('principles')!.get('P1')!.mean!;
		const raw = compare(before.scores, after.scores, walk).find(({ dimension }) => dimension === 'P1')!;
		expect(4 * exact(after) - 3 * exact(before) - 3 * raw.matched!.change).toBeCloseTo(1, 9);
	});

	test('is not given the panel then, and is given it where enough newcomers share the difference', () => {
		expect(p1(between(SMALL, joining)).matched).toEqual({ change: null, hidden: 'traceable' });
		const many = { ...joining, second: [3, 4], third: [3, 2] } as const;
		expect(p1(between(SMALL, many)).matched).toMatchObject({ pairs: 3 });
	});

	test('of three rounds would learn about one organisation, if the panel of the pair before did not count', () => {
		const guests = { g: [4, 3], h: [4, 2], i: [4, 4] } as const;
		const second = { ...SMALL_LATER, ...guests, x: [2, 1] } as const;
		const third = { ...SMALL, x: [2, 5] } as const;
		// The second panel less the first is x alone: both others of the second round cancel.
		const blind = p1(between(second, third));
		expect(blind.matched).toMatchObject({ pairs: 4 });
		const [one, two] = [SMALL, second].map((town) => score(questionnaire, peopleOf(town), 12));
		const row: Row = { next: true, before: { earlier: one!, later: two! } };
		expect(p1(between(second, third, CONFIDENTIAL, row)).matched).toEqual({
			...{ change: null, hidden: 'traceable' }
		});
	});

	const organisations = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const headcounts = fc.tuple(...organisations.map(() => fc.constantFrom(0, 1, 2, 3, 4, 7)));
	const stays = fc.constantFrom(true, true, true, true, false);
	/** Rounds in which the same organisations mostly stay, as they do in life: chance alone hardly ever shows a panel. */
	const rounds = fc
		.tuple(headcounts, fc.tuple(headcounts, headcounts), fc.array(stays, { minLength: 14, maxLength: 14 }))
		.map(([first, others, stay]) => [
			first,
			...others.map((other, round) =>
				other.map((people, index) => (stay[7 * round + index] ? first[index]! : people))
			)
		]);

	/** Whether every sum of what is shown is about nobody or at least k people of a round, also for one organisation. */
	function isBeaten(
		towns: readonly (readonly number[])[],
		shown: readonly (readonly number[][])[],
		k: number
	): boolean {
		// Each equation gives every organisation of each round a weight; the attacker adds and subtracts them twice over.
		const combinations = shown.reduce<number[][][]>(
			(sums, equation) =>
				sums.flatMap((sum) =>
					[-2, -1, 0, 1, 2].map((times) =>
						sum.map((weights, round) => weights.map((one, index) => one + times * equation[round]![index]!))
					)
				),
			[towns.map((town) => town.map(() => 0))]
		);
		return combinations.every((weights) =>
			weights.every((ofRound, round) => {
				const behind = ofRound.map((weight, index) => (weight === 0 ? 0 : towns[round]![index]!));
				const people = behind.reduce((total, one) => total + one, 0);
				return people === 0 || behind.every((own) => own === 0 || people - own >= k);
			})
		);
	}

	function attack(towns: readonly (readonly number[])[], k: number, blindTo: 'nothing' | 'before'): boolean {
		const rule: Rule = { ...CONFIDENTIAL, k };
		const sides = towns.map((town) =>
			sideOf(
				town.flatMap((people, index) => crowd(people, organisations[index]!, { open: 3, fair: 2 })),
				rule
			)
		);
		const inRound = (wanted: number, sign: number, who: (index: number) => boolean) =>
			towns.map((town, round) =>
				town.map((people, index) => (round === wanted && people > 0 && who(index) ? sign : 0))
			);
		const figures = sides.flatMap(({ shown }, round) =>
			shown.network.get('principles')!.get('P1')!.mean === null ? [] : [inRound(round, 1, () => true)]
		);
		const panels = [0, 1].flatMap((from) => {
			const pair = from === 0 || blindTo === 'before' ? null : sides[from - 1]!;
			const before = pair && { earlier: pair.scores, later: sides[from]!.scores };
			const change = discloseChange(sides[from]!, sides[from + 1]!, walk, { next: true, before });
			if (p1(change).matched.change === null) return [];
			const both = (index: number) => towns[from]![index]! > 0 && towns[from + 1]![index]! > 0;
			const [less, more] = [inRound(from, -1, both), inRound(from + 1, 1, both)];
			return [less.map((weights, round) => weights.map((one, index) => one + more[round]![index]!))];
		});
		return isBeaten(towns, [...figures, ...panels], k);
	}

	test('never arrives at fewer than k people of a round, with or without what one organisation knows', () => {
		fc.assert(
			fc.property(rounds, fc.integer({ min: 3, max: 6 }), (towns, k) => attack(towns, k, 'nothing')),
			{ numRuns: 80 }
		);
	});

	test('would, if the pair before did not count: the property finds it', () => {
		const towns = [
			[4, 4, 4, 0, 0, 0, 0],
			[4, 4, 4, 2, 4, 4, 4],
			[4, 4, 4, 2, 0, 0, 0]
		];
		expect(attack(towns, 5, 'before')).toBe(false);
		expect(attack(towns, 5, 'nothing')).toBe(true);
	});
});

test('a hidden change has no number, and no shown change has a p value', () => {
	const shown = between({ a: [1, 2] }, SIX_LATER);
	expect(JSON.stringify(p1(shown))).not.toMatch(/[\d.]+"?:\s*\d|"p":|adjusted/);
	expect(JSON.stringify(between(SIX, SIX_LATER).dimensions)).not.toMatch(/"p":|adjusted/);
});

test('the order of answers changes nothing', () => {
	const people = [...peopleOf(SIX), someone('a', { open: 5, fair: 1 })];
	const [there, back] = [people, people.toReversed()].map((responses) =>
		discloseChange(sideOf(responses, CONFIDENTIAL), sideOf(peopleOf(SIX_LATER), CONFIDENTIAL), walk, ALONE)
	);
	expect(there!.dimensions).toEqual(back!.dimensions);
});

test('a shown change cannot be written by hand', () => {
	expectTypeOf<Omit<ShownChange, symbol>>().not.toExtend<ShownChange>();
});
