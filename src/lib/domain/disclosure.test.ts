import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { anyPeople, crowd, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { disclose, type Rule, type ShownFigure, type ShownScore, type ShownScores } from './disclosure.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';

const questionnaire = checkedQuestionnaire();
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const CONFIDENTIAL: Rule = { kind: 'confidential', k: 5, open: false };

const shownOf = (people: readonly Response[], rule: Rule) => disclose(score(questionnaire, people, 4), rule);

const figure = (shown: ShownScores, dimension = 'P1'): ShownScore =>
	shown.network.get('principles')!.get(dimension)!;

describe('a named round', () => {
	test('gives away nobody of an organisation with more people, however the others answer', () => {
		const director = (organisation: string, value: number, person: string) => ({
			...someone(organisation, { open: value, fair: value }, person),
			choices: new Map([['role', 'director']])
		});
		const alone = ['a', 'b', 'c', 'd'].map((name) => director(name, 4, name));
		const large = crowd(7, 'large', { open: 4, fair: 4 });
		const shown = shownOf([...alone, director('large', 1, 'one'), ...large], NAMED);
		expect((figure(shown) as ShownFigure).roles).toEqual([]);
	});

	const people = [someone('north', { open: 2, fair: 4 }), someone('east', { open: 5, fair: 5 })];

	test('shows the network and every organisation', () => {
		const shown = shownOf(people, NAMED);
		expect(figure(shown).mean).toBe(4);
		expect(shown.organisations.get('north')!.get('principles')!.get('P1')!.mean).toBe(3);
	});

	test('shows them while it is open too', () => {
		expect(figure(shownOf(people, { ...NAMED, open: true })).mean).toBe(4);
	});

	test('says that nobody could be scored where that is so', () => {
		expect(figure(shownOf(people, NAMED), 'P3')).toEqual({ mean: null, hidden: 'nobody' });
	});
});

describe('a confidential round', () => {
	test('shows no figure while it is open, however many have answered', () => {
		const shown = shownOf(crowd(40, 'north', { open: 3, fair: 3 }), { ...CONFIDENTIAL, open: true });
		expect(figure(shown)).toEqual({ mean: null, hidden: 'open' });
		expect(shown).toMatchObject({ people: 40, answered: 1, invited: 4 });
	});

	test('shows a figure from k people up', () => {
		expect(figure(shownOf(town([3, 3, 2], { open: 3, fair: 3 }), CONFIDENTIAL)).mean).toBe(3);
		expect(figure(shownOf(town([2, 1, 1], { open: 3, fair: 3 }), CONFIDENTIAL))).toEqual({
			...{ mean: null, hidden: 'too-few' }
		});
	});

	test('hides a figure that an organisation could work back to the few people of the others', () => {
		const hidden = { mean: null, hidden: 'traceable' };
		expect(figure(shownOf(town([5, 3, 1], { open: 3, fair: 3 }), CONFIDENTIAL))).toEqual(hidden);
		expect(figure(shownOf(town([9, 9], { open: 3, fair: 3 }), CONFIDENTIAL))).toEqual(hidden);
	});

	test('keeps the spread of organisations to itself where one of them is small', () => {
		const spread = (sizes: number[]) =>
			(figure(shownOf(town(sizes, { open: 3, fair: 3 }), CONFIDENTIAL)) as ShownFigure).certainty;
		expect(spread([9, 9, 2])).toBeNull();
		expect(spread([5, 5, 5])).not.toBeNull();
	});

	test('keeps the mean of all people to itself where it could give away a small organisation', () => {
		const small = figure(shownOf(town([9, 9, 2], { open: 3, fair: 3 }), CONFIDENTIAL));
		expect(small).toMatchObject({ mean: 3, personMean: null });
		const large = figure(shownOf(town([5, 5, 5], { open: 3, fair: 3 }), CONFIDENTIAL));
		expect(large).toMatchObject({ mean: 3, personMean: 3 });
	});

	test('shows how the answers to an item lie from 2k people up', () => {
		const item = (sizes: number[]) =>
			shownOf(town(sizes, { open: 3 }), CONFIDENTIAL).items.get('open') as ShownFigure;
		expect(item([4, 3, 2]).distribution).toBeNull();
		expect(item([4, 4, 4]).distribution).toEqual([0, 0, 12, 0, 0]);
	});

	test('counts the people behind the figure, not those in the group', () => {
		const people = [...town([3, 3, 2], { open: 3, fair: 3 }), ...crowd(4, 'east', { goal: 3, gain: 3 })];
		const shown = shownOf(people, CONFIDENTIAL);
		expect(figure(shown, 'P1').mean).toBe(3);
		expect(figure(shown, 'P2')).toEqual({ mean: null, hidden: 'too-few' });
	});

	test('shows no organisation', () => {
		const shown = shownOf(crowd(30, 'north', { open: 3, fair: 3 }), CONFIDENTIAL);
		expect(shown.organisations.size).toBe(0);
	});
});

describe('whatever people answer', () => {
	const people = anyPeople(questionnaire);
	const k = fc.integer({ min: 3, max: 8 });

	test('no figure of a confidential round rests on fewer than k people', () => {
		fc.assert(
			fc.property(people, k, (responses, fewest) => {
				for (const score of figures(shownOf(responses, { ...CONFIDENTIAL, k: fewest }))) {
					if (score.mean !== null) expect(score.people).toBeGreaterThanOrEqual(fewest);
				}
			})
		);
	});

	test('an open confidential round shows no figure at all', () => {
		fc.assert(
			fc.property(people, k, (responses, fewest) => {
				const shown = shownOf(responses, { kind: 'confidential', k: fewest, open: true });
				for (const score of figures(shown)) expect(score).toEqual({ mean: null, hidden: 'open' });
				expect(shown.organisations.size).toBe(0);
			})
		);
	});

	test('a hidden figure carries no number', () => {
		fc.assert(
			fc.property(people, fc.boolean(), (responses, open) => {
				for (const score of figures(shownOf(responses, { ...CONFIDENTIAL, open }))) {
					if (score.mean === null) expect(Object.keys(score).sort()).toEqual(['hidden', 'mean']);
				}
			})
		);
	});

	test('a shown figure is the score itself, in tenths', () => {
		fc.assert(
			fc.property(people, (responses) => {
				const { network } = score(questionnaire, responses, 4);
				const shown = shownOf(responses, CONFIDENTIAL);
				for (const [framework, dimensions] of shown.network) {
					for (const [id, { mean }] of dimensions) {
						const score = network.get(framework)!.get(id)!.mean;
						if (mean !== null) expect(mean).toBe(Math.round(score! * 10) / 10);
					}
				}
			})
		);
	});
});

test('shown scores cannot be written by hand', () => {
	expectTypeOf<Omit<ShownScores, symbol>>().not.toExtend<ShownScores>();
	expectTypeOf<ReturnType<typeof score>>().not.toExtend<ShownScores>();
});

/** So many people of each of a few organisations, all with the same answers. */
function town(sizes: readonly number[], answers: Parameters<typeof crowd>[2]): Response[] {
	return sizes.flatMap((size, index) => crowd(size, ['north', 'south', 'west'][index]!, answers));
}

function figures(shown: ShownScores): ShownScore[] {
	const groups = [shown.network, ...shown.organisations.values()];
	return groups.flatMap((group) => [...group.values()].flatMap((dimensions) => [...dimensions.values()]));
}
