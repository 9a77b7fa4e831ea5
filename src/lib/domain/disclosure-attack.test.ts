import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	CONFIDENTIAL,
	K,
	NAMED,
	asked,
	network,
	questionnaire,
	shownOf,
	type Member
} from '../../../tests/support/attacked.ts';
import { equationsOf, toldApart, type Unknown } from '../../../tests/support/attacker.ts';
import { discloseWithout, type Precaution, type Rule, type ShownFigure } from './disclosure.ts';
import { mayRelease, releasedScores } from './release.ts';
import { tally } from './tallies.ts';

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
			{ numRuns: 600 }
		);
		fc.assert(
			fc.property(network, (members) => void expect(found(members, NAMED)).toBeNull()),
			{ numRuns: 600 }
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

	test.each<Precaution>(['own-organisation', 'roles', 'second-mean'])(
		'finds somebody as soon as the precaution “%s” is left out',
		(precaution) => expect(anyFound(CONFIDENTIAL, precaution)).toBe(true)
	);

	test('finds somebody where neither k people nor one’s own organisation is looked after', () => {
		expect(anyFound(CONFIDENTIAL, 'fewest', 'own-organisation')).toBe(true);
		// Whoever looks after one's own organisation looks after k people too: alone, the first gives the right reason.
		const two = some.find((members) => members.length < K)!;
		expect(shownOf(two, CONFIDENTIAL)).toEqual({ mean: null, hidden: 'too-few' });
		expect(shownOf(two, CONFIDENTIAL, 'fewest')).toEqual({ mean: null, hidden: 'traceable' });
	});

	test('does not find the one person without a role whom two roles and public means leave over', () => {
		const roles = { d: 'director', p: 'professional', '-': null } as const;
		const members = ['dpdp', 'dp', 'ppp', '----', 'dd-pp'].flatMap((people, organisation) =>
			[...people].map((one, index): Member => ({
				...{ person: `${organisation}-${index}`, organisation: `o${organisation}`, value: 3 },
				role: roles[one as keyof typeof roles]
			}))
		);
		expect(found(members, NAMED)).toBeNull();
		expect(found(members, NAMED, 'roles')).toContain('4-2');
	});

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
			{ released, earlier: [], live },
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

	test('does not know whom three looks would tell, of which every two that follow each other tell nobody', () => {
		const people = (from: number, to: number) =>
			['o0', 'o1', 'o2', 'o3'].flatMap((organisation) =>
				Array.from({ length: to - from }, (_, at): Member => ({
					...{ person: `${organisation}-${from + at}`, organisation, role: null, value: 3 }
				}))
			);
		const [joined, stayed] = [people(3, 5), people(3, 5).slice(0, 1)];
		const [first, second, third] = [
			people(0, 3),
			[...people(0, 3), ...joined],
			[...people(0, 3), ...stayed]
		].map((members) => tally(questionnaire, asked(members)));
		const left = ['o0', 'o1', 'o2', 'o3'].map((organisation) => ({ organisation, people: 2 }));
		const now = { released: second!, live: third! };
		expect(mayRelease({ released: first!, earlier: [], live: second! }, left, K)).toBe(true);
		expect(mayRelease({ ...now, earlier: [] }, left, K)).toBe(true);
		expect(mayRelease({ ...now, earlier: [first!] }, left, K)).toBe(false);
	});

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
