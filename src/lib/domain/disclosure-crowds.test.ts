import { describe, expect, test } from 'vitest';
import { CONFIDENTIAL } from '../../../tests/support/attacked.ts';
import { crowd } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { figuresIn } from './disclosure-columns.ts';
import { mostToldIn } from './disclosure-crowds.ts';
import { disclose, discloseWithout } from './disclosure.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';
import { MOST_PATTERNS } from './tallies.ts';

const questionnaire = checkedQuestionnaire();
const organisations = new Set(['a', 'b', 'c']);
const all = { open: 2, fair: 4, goal: 3, gain: 3 };
const networkOf = (size: number, left: Readonly<Record<string, number>>): Response[] =>
	[...organisations].flatMap((name) => [...crowd(size, name, all), ...crowd(5, `${name}`, left)]);

function told(responses: readonly Response[], k = 5): number {
	const scores = score(questionnaire, responses, 3);
	const shown = discloseWithout(new Set(['together']), scores, { ...CONFIDENTIAL, k });
	const mostTold = mostToldIn(scores, k, organisations);
	return Math.max(...figuresIn(scores, shown.network, shown.items).map(mostTold));
}

describe('what fewer than k people of an organisation can make differ', () => {
	test('is nothing where all of them answered the same items', () => {
		expect(told(networkOf(20, all))).toBe(0);
	});

	test('is less the more colleagues they have', () => {
		const left = { open: 2, goal: 3, gain: 3 };
		expect(told(networkOf(20, left))).toBeGreaterThan(told(networkOf(60, left)));
		expect(told(networkOf(600, left))).toBeLessThan(1);
	});

	test('is anything where fewer than k colleagues answered an item', () => {
		const few = [...organisations].flatMap((name) => [
			...crowd(20, name, { open: 2, goal: 3 }),
			...crowd(4, `${name}`, { ...all })
		]);
		expect(told(few)).toBe(Infinity);
	});
});

test('people of whom there are too many to know who answered what are shown as others are', () => {
	const people = networkOf(MOST_PATTERNS + 1, { open: 2, goal: 3 });
	const scores = score(questionnaire, people, 3);
	expect(scores.crowds).toHaveLength(3);
	const shown = disclose(scores, { ...CONFIDENTIAL, k: 5 });
	expect(shown.network.get('principles')!.get('P1')!.mean).not.toBeNull();
	expect(shown.items.get('open')!.mean).not.toBeNull();
});
