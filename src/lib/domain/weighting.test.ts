import { describe, expect, test } from 'vitest';
import { crowd } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { disclose } from './disclosure.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';
import { weightingOf } from './weighting.ts';

const questionnaire = checkedQuestionnaire();

function weighted(people: readonly Response[], kind: 'named' | 'confidential' = 'named') {
	const shown = disclose(score(questionnaire, people, 4), { kind, k: 5, open: false });
	const figure = shown.network.get('principles')!.get('P1')!;
	if (figure.mean === null) throw new Error('There is a figure.');
	return weightingOf(figure, shown.organisations, 'principles', 'P1');
}
const high = { open: 5, fair: 5 };
const low = { open: 2, fair: 2 };

describe('weighing by people', () => {
	test('is told with who causes it: one large organisation apart from the others', () => {
		const people = [...crowd(15, 'hospital', high), ...crowd(1, 'council', low), ...crowd(1, 'care', low)];
		expect(weighted(people)).toEqual({
			...{ mean: 3, personMean: (15 * 5 + 2 * 2) / 17 },
			causes: [{ organisation: 'hospital', people: 15 }]
		});
	});

	test('is not told where it changes no more than 0.3 points', () => {
		// Means 3.5 and (6 * 5 + 4 * 2) / 10 = 3.8: just 0.3.
		expect(weighted([...crowd(6, 'north', high), ...crowd(4, 'east', low)])).toBeNull();
		expect(weighted([...crowd(7, 'north', high), ...crowd(4, 'east', low)])).not.toBeNull();
	});

	test('names no organisation in a confidential round', () => {
		const people = [
			...[...crowd(20, 'north', high), ...crowd(6, 'east', low)],
			...[...crowd(6, 'south', low), ...crowd(6, 'west', low)]
		];
		expect(weighted(people, 'confidential')?.causes ?? []).toEqual([]);
	});
});
