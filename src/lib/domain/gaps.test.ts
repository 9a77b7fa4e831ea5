import { describe, expect, test } from 'vitest';
import { crowd, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { disclose, type ShownFigure } from './disclosure.ts';
import { patternsOf, topicsOf } from './gaps.ts';
import { DONT_KNOW, type Response } from './response.ts';
import { score } from './scoring.ts';

const questionnaire = checkedQuestionnaire();
const targets = [{ framework: 'principles', dimension: 'P1', value: 4 }];

function topics(people: readonly Response[], kind: 'named' | 'confidential' = 'named') {
	const shown = disclose(score(questionnaire, people, 8), { kind, k: 3, open: false });
	return topicsOf(shown, 'principles', targets);
}

describe('the gaps of a dimension', () => {
	test('are the distance to the target and between the organisations', () => {
		const [topic] = topics([someone('north', { open: 2, fair: 2 }), someone('east', { open: 4, fair: 4 })]);
		expect(topic!.gaps.ambition).toEqual({ target: 4, distance: 1 });
		expect(topic!.gaps.organisations).toEqual({
			...{
				highest: { organisation: 'east', mean: 4 },
				lowest: { organisation: 'north', mean: 2 },
				distance: 2
			}
		});
		expect(topic!.patterns).toEqual(['ambition', 'organisations']);
	});

	test.each([
		[3.54, ['ambition']],
		[3.56, []]
	])('count as they are shown: from a mean of %d to a target of 4', (mean, patterns) => {
		const figure = { mean, dontKnow: null, agreement: null } as unknown as ShownFigure;
		const gaps = { organisations: null, perspective: null, transparency: null, progress: null };
		expect(patternsOf(figure, { ...gaps, ambition: { target: 4, distance: 4 - mean } })).toEqual(patterns);
	});

	test('are not there where there is nothing to compare', () => {
		const [topic] = topics([someone('north', { goal: 2, gain: 2 })]);
		expect(topic).toMatchObject({
			dimension: 'P2',
			gaps: { ambition: null, organisations: null, perspective: null }
		});
	});

	test('name no organisation in a confidential round', () => {
		const people = ['north', 'east', 'south', 'west'].flatMap((name, index) =>
			crowd(3, name, { open: 1 + index, fair: 1 + index })
		);
		expect(topics(people, 'confidential')[0]!.gaps.organisations).toBeNull();
	});

	test('say when many cannot judge', () => {
		const people = [
			someone('north', { goal: 3, gain: 3 }),
			someone('east', { goal: DONT_KNOW, gain: DONT_KNOW })
		];
		expect(topics(people)[0]!.gaps.transparency).toEqual({ share: 0.5, remarkable: true });
	});
});

test('what divides comes before what is low', () => {
	const camps = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => {
		const value = index % 2 === 0 ? 1 : 5;
		return someone(name, { goal: value, gain: value, open: 1, fair: 1 });
	});
	expect(topics(camps).map(({ dimension, patterns }) => [dimension, patterns[0]])).toEqual([
		['P2', 'divided'],
		['P1', 'ambition']
	]);
});
