import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPeople, crowd, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { itemsOf } from './questionnaire.ts';
import { missingReason, releaseAnswers, type LeavingAnswers } from './raw-answers.ts';
import type { Response } from './response.ts';

const questionnaire = checkedQuestionnaire();
const NAMED = { kind: 'named', k: 5, open: false, waiting: false } as const;
const ANSWERS = { open: 4, fair: 2, goal: 3, gain: 'na', roles: 'dk', money: 1 } as const;
const first = () => 0;

function released(responses: readonly Response[], chance = first): LeavingAnswers {
	const found = releaseAnswers(questionnaire, responses, NAMED, chance);
	if ('staying' in found) throw new Error(found.staying);
	return found;
}

/** Crowds of these sizes, with everything answered. */
function crowds(sizes: Readonly<Record<string, number>>): Response[] {
	return Object.entries(sizes).flatMap(([organisation, size]) => crowd(size, organisation, ANSWERS));
}

describe('answers leave', () => {
	test('from a closed named round, under numbers that begin at one', () => {
		const { people, kept } = released(crowds({ a: 3, b: 4 }));
		expect(kept.size).toBe(0);
		expect(people.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(Object.fromEntries(people[0]!.answers)).toEqual(ANSWERS);
	});

	test('never from a confidential round, an open one, one whose results wait, or one that nobody answered', () => {
		const all = crowds({ a: 9, b: 9, c: 9 });
		const staying = (responses: Response[], change: object) =>
			releaseAnswers(questionnaire, responses, { ...NAMED, ...change }, first);
		expect(staying(all, { kind: 'confidential' })).toEqual({ staying: 'confidential' });
		expect(staying(all, { open: true })).toEqual({ staying: 'open' });
		expect(staying(all, { waiting: true })).toEqual({ staying: 'waiting' });
		expect(staying([], {})).toEqual({ staying: 'nobody' });
	});

	test('without the key of the response, the role, and what else a person said about themselves', () => {
		const people = crowds({ a: 3, b: 4 }).map((response) => ({
			...response,
			choices: new Map([['role', 'director']])
		}));
		const said = JSON.stringify(released(people).people.map((one) => [one, [...one.answers]]));
		expect(said).not.toMatch(/director|role"|a-0|person/);
	});

	test('in an order that chance decides', () => {
		const order = (chance: () => number) =>
			released(crowds({ a: 3, b: 4 }), chance)
				.people.map(({ organisation }) => organisation)
				.join('');
		expect(order(() => 0.999)).toBe('aaabbbb');
		expect(order(first)).not.toBe('aaabbbb');
	});
});

describe('answers stay', () => {
	test('where an organisation has fewer than three people, together with enough others to hide among', () => {
		const { people, kept } = released(crowds({ one: 1, four: 4, five: 5, six: 6 }));
		expect([...kept]).toEqual(['one', 'four', 'five']);
		expect(new Set(people.map(({ organisation }) => organisation))).toEqual(new Set(['six']));
	});

	test('no more than needed: small organisations hide one another', () => {
		const { kept } = released(crowds({ a: 2, b: 2, c: 2, d: 2, five: 5, six: 6 }));
		expect([...kept].sort()).toEqual(['a', 'b', 'c', 'd']);
	});

	test('all of them where nothing would hide those few', () => {
		expect(releaseAnswers(questionnaire, crowds({ one: 1, nine: 9 }), NAMED, first)).toEqual({
			staying: 'too-few'
		});
	});

	test('where a single item would give somebody away', () => {
		const small = ['a', 'b', 'c', 'd'].flatMap((organisation) => [
			someone(organisation, { open: 1 }),
			someone(organisation, organisation === 'a' ? { open: 1, money: 5 } : { open: 1 })
		]);
		expect(released([...small, ...crowds({ five: 5, six: 6, seven: 7, eight: 8 })]).kept.size).toBe(7);
		const alike = small.map((one) => ({ ...one, answers: new Map([['open', 1]]) }));
		expect(released([...alike, ...crowds({ five: 5 })]).kept.size).toBe(4);
	});

	test('such that results less leaving answers are never about fewer than k people, at any item', () => {
		fc.assert(
			fc.property(anyPeople(questionnaire, 40), (responses) => {
				const found = releaseAnswers(questionnaire, responses, NAMED, first);
				if ('staying' in found) return;
				for (const { organisation } of found.people) expect(found.kept.has(organisation)).toBe(false);
				const stay = responses.filter(({ organisation }) => found.kept.has(organisation));
				for (const item of itemsOf(questionnaire).keys()) {
					const scored = stay.filter(({ answers }) => typeof answers.get(item) === 'number');
					for (const knows of ['', ...found.kept]) {
						const others = scored.filter(({ organisation }) => organisation !== knows).length;
						expect(others === 0 || others >= NAMED.k).toBe(true);
					}
				}
			})
		);
	});
});

test('an item without a number says why', () => {
	expect([4, 'dk', 'na', undefined].map((answer) => missingReason(answer as never))).toEqual([
		...[null, 'dk', 'na', 'none']
	]);
});
