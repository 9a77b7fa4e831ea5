import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENTIAL, K, NAMED, network, type Member } from '../../../tests/support/attacked.ts';
import { answersOf, equationsOverAnswers, toldDespiteRounding } from '../../../tests/support/attacker.ts';
import { crowd } from '../../../tests/support/people.ts';
import { smallQuestionnaire, withOnly } from '../../../tests/support/questionnaire.ts';
import { disclose, discloseWithout, type Precaution, type Rule, type ShownScores } from './disclosure.ts';
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

/** What may be looked at: a dimension on all its items and these items, and the dimension on one of them. */
type Looks = 'whole and items' | 'whole and part' | 'everything';

/** What an attacker finds out from figures that rest on the same answers, or null. */
function found({ members, answered }: Asked, looks: Looks, ...left: Precaution[]): string | null {
	const responses = members.map(({ person, organisation, role, value }, index) => ({
		...{ person, organisation, answers: new Map(answered[index]!.map((item) => [item, value])) },
		choices: new Map(role === null ? [] : [['role', role]])
	}));
	const shown = discloseWithout(new Set(left), score(whole, responses, 9), CONFIDENTIAL);
	const between = partOfRound(whole, part, responses, false);
	const partly = discloseWithout(new Set(left), score(part, responses, 9), CONFIDENTIAL, {
		...{ between, whole: shown }
	});
	const p1 = ({ network }: ShownScores) => network.get('principles')!.get('P1')!;
	const figures = [
		{ figure: p1(shown), items: ['open', 'fair'] },
		...(looks === 'whole and part'
			? []
			: ['open', 'fair'].map((item) => ({ figure: shown.items.get(item)!, items: [item] }))),
		...(looks === 'whole and items' ? [] : [{ figure: p1(partly), items: ['open'] }])
	];
	const people = members.map((member, index) => ({ ...member, answered: answered[index]! }));
	const equations = figures.flatMap(({ figure, items }) => equationsOverAnswers(figure, items, people));
	return equations.length === 0 ? null : toldDespiteRounding(equations, answersOf(people), K, 4);
}

describe('a dimension on a part of its items', () => {
	const partOf = (people: readonly Response[], rule: Rule, waiting = false) =>
		disclose(score(part, people, 4), rule, {
			between: partOfRound(whole, part, people, waiting),
			whole: disclose(score(whole, people, 4), rule)
		});
	const shown = (people: readonly Response[], waiting = false) =>
		partOf(people, CONFIDENTIAL, waiting).network.get('principles')!.get('P1')!;
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
		const { network, organisations } = partOf(answeredMore(1), NAMED);
		expect(network.get('principles')!.get('P1')).toMatchObject({ mean: 3, roles: [], distribution: null });
		expect(organisations.get('north')!.get('principles')!.get('P1')).toMatchObject({ mean: 3 });
	});
});

describe('a dimension beside its items', () => {
	const sizes = (...of: number[]) =>
		of.flatMap((size, index) => crowd(size, `o${index}`, { open: 2, fair: 4 }));
	const leavingOneOpen = (people: readonly Response[]) => [
		{ ...people[0]!, answers: new Map([['open', 2 as const]]) },
		...people.slice(1)
	];
	const shown = (people: readonly Response[]) => disclose(score(whole, people, 9), CONFIDENTIAL);
	const open = (people: readonly Response[]) => shown(people).items.get('open')!;

	test('leaves them all there where everybody answered both', () => {
		expect(open(sizes(4, 4, 4))).toMatchObject({ mean: 2, personMean: 2 });
	});

	test('hides them where one person left one open, and could be told from the difference', () => {
		expect(
			shown(leavingOneOpen(sizes(1, 4, 4, 4)))
				.network.get('principles')!
				.get('P1')!.mean
		).not.toBeNull();
		expect(open(leavingOneOpen(sizes(1, 4, 4, 4)))).toEqual({ mean: null, hidden: 'traceable' });
	});

	test('counts a dimension of another framework that is nothing but one of these items as that item', () => {
		const single = {
			...whole,
			sections: whole.sections.map((section) =>
				section.kind !== 'perception'
					? section
					: {
							...section,
							items: section.items.map((item) =>
								item.id === 'open' ? item : { ...item, place: { principles: item.place.principles! } }
							)
						}
			)
		};
		const { network, items } = disclose(score(single, leavingOneOpen(sizes(1, 4, 4, 4)), 9), CONFIDENTIAL);
		expect(network.get('themes')!.get('trust')!.mean).not.toBeNull();
		expect(network.get('principles')!.get('P1')!.mean).not.toBeNull();
		expect(items.get('fair')).toEqual({ mean: null, hidden: 'traceable' });
	});

	test('leaves them their means where there are so many that the difference is rounded away', () => {
		const many = leavingOneOpen(sizes(3, 2, 2, 2, 2, 2, 2));
		expect(open(many)).toMatchObject({ mean: 2, personMean: null, distribution: null, roles: [] });
	});
});

describe('an attacker who sees a dimension on all its items, these items, and the dimension on one of them', () => {
	test('learns nothing about fewer than k people or one organisation', () => {
		fc.assert(
			fc.property(networks, (asked) => void expect(found(asked, 'everything')).toBeNull()),
			{ numRuns: 300 }
		);
	}, 60_000);

	const some = fc.sample(networks, { numRuns: 300, seed: 20261125 });

	test('would learn it from the part if it were shown whatever lies between', () => {
		expect(some.some((asked) => found(asked, 'whole and part', 'left-out', 'together') !== null)).toBe(true);
	});

	test('would learn it from the items if they were shown whoever left one open', () => {
		expect(some.some((asked) => found(asked, 'whole and items', 'together') !== null)).toBe(true);
	});
});
