import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equationsOf, toldApart, type Unknown } from '../../../tests/support/attacker.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { discloseWithout, type Precaution, type Rule, type ShownFigure } from './disclosure.ts';
import { mayRelease, releasedScores } from './release.ts';
import type { Answer, Response } from './response.ts';
import { score } from './scoring.ts';
import { tally } from './tallies.ts';

const questionnaire = checkedQuestionnaire();
const K = 3;
const CONFIDENTIAL: Rule = { kind: 'confidential', k: K, open: false };
const NAMED: Rule = { kind: 'named', k: K, open: false };

type Member = Unknown & { readonly value: number };

/** Networks of a size at which every attack can be tried out, with organisations of one to five people. */
const network = fc
	.array(
		fc.array(fc.tuple(fc.constantFrom('director', 'professional', null), fc.integer({ min: 1, max: 5 })), {
			minLength: 1,
			maxLength: 5
		}),
		{ minLength: 2, maxLength: 5 }
	)
	.map((organisations) =>
		organisations.flatMap((members, organisation) =>
			members.map(([role, value], index): Member => ({
				...{ person: `${organisation}-${index}`, organisation: `o${organisation}`, role, value }
			}))
		)
	);

const asked = (members: readonly Member[]): Response[] =>
	members.map(({ person, organisation, role, value }) => ({
		...{
			person,
			organisation,
			answers: new Map<string, Answer>([
				['open', value],
				['fair', value]
			])
		},
		choices: new Map(role === null ? [] : [['role', role]])
	}));

const shownOf = (members: readonly Member[], rule: Rule, ...left: Precaution[]) => {
	const shown = discloseWithout(new Set(left), score(questionnaire, asked(members), 9), rule);
	return shown.network.get('principles')!.get('P1')!;
};

/** What an attacker finds out from the one figure, or null. */
function found(members: readonly Member[], rule: Rule, ...left: Precaution[]): string | null {
	const shown = shownOf(members, rule, ...left);
	if (shown.mean === null) return null;
	const named = rule.kind === 'named';
	// In a named round the means are about organisations, which are public; what is about people is what is left.
	const figure = named ? { ...shown, personMean: null } : shown;
	return toldApart(equationsOf(figure, members), members, K, named);
}

const some = fc.sample(network, { numRuns: 400, seed: 20261125 });
const anyFound = (rule: Rule, ...left: Precaution[]) =>
	some.some((members) => found(members, rule, ...left) !== null);

describe('an attacker who adds and subtracts the figures of one view', () => {
	test('finds nothing about fewer than k people or one organisation, whoever they are', () => {
		fc.assert(
			fc.property(network, (members) => void expect(found(members, CONFIDENTIAL)).toBeNull()),
			{ numRuns: 200 }
		);
		fc.assert(
			fc.property(network, (members) => void expect(found(members, NAMED)).toBeNull()),
			{ numRuns: 200 }
		);
	}, 60_000);

	test('is not beaten by hiding everything: figures, people’s means and roles are shown', () => {
		const figures = some.flatMap((members) => {
			const shown = shownOf(members, CONFIDENTIAL);
			return shown.mean === null ? [] : [shown];
		});
		expect(figures.length).toBeGreaterThan(some.length / 3);
		expect(figures.some(({ personMean }) => personMean !== null)).toBe(true);
		expect(figures.some(({ roles }) => roles.length > 0)).toBe(true);
	});

	test.each<Precaution>(['fewest', 'own-organisation', 'roles', 'second-mean'])(
		'finds somebody as soon as the precaution “%s” is left out',
		(precaution) => {
			// Without the first the second would still see to it that k people remain.
			const left: Precaution[] = precaution === 'fewest' ? ['fewest', 'own-organisation'] : [precaution];
			expect(anyFound(CONFIDENTIAL, ...left)).toBe(true);
		}
	);

	test('finds somebody behind the roles of a named round as soon as they are not looked after', () => {
		expect(anyFound(NAMED, 'roles')).toBe(true);
	});
});

describe('an attacker who knows two totals: 53 people with a mean of 8, 60 with a mean of 7', () => {
	test('would know the seven between them, and so is not given both', () => {
		expect(53 * 8 - 60 * 7).toBe(4);
		const people = (count: number, organisation: string): Member[] =>
			Array.from({ length: count }, (_, index) => ({
				...{ person: `${organisation}-${index}`, organisation, role: 'professional', value: 4 }
			}));
		// 53 professionals of three organisations, and seven directors of two: the roles' means would tell the seven.
		const professionals = [...people(20, 'a'), ...people(20, 'b'), ...people(13, 'c')];
		const directors = [...people(4, 'd'), ...people(3, 'e')].map((one) => ({ ...one, role: null, value: 1 }));
		const shown = shownOf([...professionals, ...directors], { ...CONFIDENTIAL, k: 5 }) as ShownFigure;
		expect(shown.people).toBe(60);
		expect(shown.roles).toEqual([]);
		const careless = shownOf(
			[...professionals, ...directors],
			{ ...CONFIDENTIAL, k: 5 },
			'roles'
		) as ShownFigure;
		expect(careless.roles).toMatchObject([{ role: 'professional', people: 53 }]);
	});
});

describe('an attacker who looks before and after', () => {
	const joining = fc.record({
		before: network,
		added: network,
		moved: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7])
	});

	/** What is known after looking at a closed round, and again after it was reopened, answered further and closed. */
	function seen(
		{ before, added, moved }: { before: Member[]; added: Member[]; moved: number[] },
		always = false
	) {
		const changed = moved.filter((index) => index < before.length);
		const joined = added.map((one) => ({ ...one, person: `new ${one.person}` }));
		const later = before.map((one, index) =>
			changed.includes(index) ? { ...one, value: (one.value % 5) + 1 } : one
		);
		const [released, live] = [before, [...later, ...joined]].map((members) =>
			tally(questionnaire, asked(members))
		) as [ReturnType<typeof tally>, ReturnType<typeof tally>];
		const people = Map.groupBy(
			[...changed.map((index) => before[index]!), ...joined],
			({ organisation }) => organisation
		);
		const mayChange = mayRelease(
			{ released, live },
			[...people].map(([organisation, members]) => ({ organisation, people: members.length })),
			K
		);
		const first = shownOf(before, CONFIDENTIAL);
		const second = mayChange || always ? shownOf([...later, ...joined], CONFIDENTIAL) : first;
		// Only an answer that differs is another unknown.
		const unknowns = [
			...before.map((one) => ({ ...one, then: true, now: !later.includes(one) ? false : true })),
			...later.filter((one) => !before.includes(one)).map((one) => ({ ...one, then: false, now: true })),
			...joined.map((one) => ({ ...one, then: false, now: true }))
		];
		const equations = [
			...(first.mean === null
				? []
				: equationsOf(first, unknowns, (one) => (one as { then: boolean } & Unknown).then)),
			...(second.mean === null || second === first
				? []
				: equationsOf(second, unknowns, (one) => (one as { now: boolean } & Unknown).now))
		];
		return { mayChange, told: equations.length === 0 ? null : toldApart(equations, unknowns, K) };
	}

	test('learns nothing about fewer than k people, whoever joined or changed an answer', () => {
		fc.assert(
			fc.property(joining, (story) => void expect(seen(story).told).toBeNull()),
			{ numRuns: 150 }
		);
	}, 60_000);

	test('would learn it if figures changed with every answer', () => {
		const stories = fc.sample(joining, { numRuns: 100, seed: 20261125 });
		expect(stories.some((story) => seen(story, true).told !== null)).toBe(true);
		expect(stories.some((story) => seen(story).mayChange)).toBe(true);
	}, 60_000);

	test('of an open round sees no figure, and would know each new answer if it did', () => {
		const open: Rule = { ...CONFIDENTIAL, open: true };
		const [before, after] = [some.find((members) => shownOf(members, CONFIDENTIAL).mean !== null)!, []];
		expect(after).toEqual([]);
		expect(shownOf(before, open)).toEqual({ mean: null, hidden: 'open' });
		const one: Member = { person: 'one more', organisation: 'o0', role: null, value: 5 };
		const [first, second] = [before, [...before, one]].map(
			(members) => shownOf(members, open, 'closed') as ShownFigure
		);
		const unknowns = [...before, one];
		const equations = [
			...equationsOf(first!, unknowns, ({ person }) => person !== one.person),
			...equationsOf(second!, unknowns)
		];
		expect(toldApart(equations, unknowns, K)).not.toBeNull();
	});

	test('of a named round that was reopened sees items and roles as they were, and organisations as they are', () => {
		const members = ['a', 'b', 'c', 'd'].flatMap((organisation) =>
			[1, 2, 3].map((value): Member => ({
				...{ person: `${organisation}${value}`, organisation, role: 'director', value }
			}))
		);
		const more = [...members, { person: 'late', organisation: 'a', role: 'director', value: 5 }];
		const [released, live] = [members, more].map((one) => tally(questionnaire, asked(one)));
		const scores = releasedScores(
			{ released: released!, live: live! },
			{ questionnaire, invited: 4, named: true }
		);
		const shown = discloseWithout(new Set(), scores, NAMED);
		expect(shown.items.get('open')).toMatchObject({ people: 12, mean: 2 });
		expect(shown.organisations.get('a')!.get('principles')!.get('P1')).toMatchObject({
			people: 4,
			mean: 2.75
		});
		expect((shown.network.get('principles')!.get('P1') as ShownFigure).distribution).toEqual([4, 4, 4, 0, 0]);
	});
});

describe('an attacker who tries all answers that fit', () => {
	/** All answers of so many people of one organisation each whose shown figure is the one shown. */
	function fitting(members: readonly Member[], shown: ShownFigure, ...left: Precaution[]): string[] {
		const values = [1, 2, 3, 4, 5];
		const all = members.reduce<number[][]>(
			(lists) => lists.flatMap((list) => values.map((value) => [...list, value])),
			[[]]
		);
		const keyOf = (list: readonly number[]) => [...list].sort().join('');
		const one = new Map(all.map((list) => [keyOf(list), list]));
		return [...one].flatMap(([key, list]) => {
			const other = shownOf(
				members.map((member, index) => ({ ...member, value: list[index]! })),
				CONFIDENTIAL,
				...left
			);
			return JSON.stringify(other) === JSON.stringify(shown) ? [key] : [];
		});
	}

	const five = [1, 1, 1, 1, 5].map((value, index): Member => ({
		...{ person: `p${index}`, organisation: `o${index}`, role: null, value }
	}));

	test('does not know which five people answered what, but would with the spread of their organisations', () => {
		expect(fitting(five, shownOf(five, CONFIDENTIAL) as ShownFigure).length).toBeGreaterThan(1);
		const careless: Precaution[] = ['spread', 'tenths'];
		expect(fitting(five, shownOf(five, CONFIDENTIAL, ...careless) as ShownFigure, ...careless)).toHaveLength(
			1
		);
	});

	test('sees no distribution of fewer than ten people, and would know all answers if they did', () => {
		expect(shownOf(five, CONFIDENTIAL)).toMatchObject({ distribution: null });
		expect(
			fitting(five, shownOf(five, CONFIDENTIAL, 'distribution') as ShownFigure, 'distribution')
		).toHaveLength(1);
	});

	test('cannot use the decimals of a mean, for there are none behind the first', () => {
		const sizes = [1, 2, 4, 3];
		const members = sizes.flatMap((size, organisation) =>
			Array.from({ length: size }, (_, index): Member => ({
				...{
					person: `${organisation}-${index}`,
					organisation: `o${organisation}`,
					role: null,
					value: 1 + ((organisation + index * 2) % 5)
				}
			}))
		);
		const { mean } = shownOf(members, CONFIDENTIAL) as ShownFigure;
		const exact = (shownOf(members, CONFIDENTIAL, 'tenths') as ShownFigure).mean;
		/** The totals of the organisations that give this mean. */
		const totals = (fits: (mean: number) => boolean) => {
			const ranges = sizes.map((size) => Array.from({ length: 4 * size + 1 }, (_, index) => size + index));
			const all = ranges.reduce<number[][]>(
				(lists, range) => lists.flatMap((list) => range.map((total) => [...list, total])),
				[[]]
			);
			return all.filter((list) =>
				fits(list.reduce((sum, total, index) => sum + total / sizes[index]!, 0) / sizes.length)
			);
		};
		const inTenths = totals((one) => Math.round(one * 10) / 10 === mean).length;
		const inFull = totals((one) => Math.abs(one - exact) < 1e-9).length;
		expect(inTenths).toBeGreaterThan(5 * inFull);
	});
});
