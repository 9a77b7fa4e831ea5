import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPeople, crowd, someone } from '../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { commonPart, compare, membership, type DimensionChange } from './comparison.ts';
import { crosswalk } from './crosswalk.ts';
import { itemsOf, type Questionnaire } from './questionnaire.ts';
import type { Response } from './response.ts';
import { score } from './scoring.ts';
import { falseDiscoveryRate } from './statistics/change.ts';

// Reference values computed with R 4.2.2 (psych 2.2.9, stats): tests/golden/README.md.
const folder = new URL('../../../tests/golden/', import.meta.url);
const golden = JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8'));
const TOLERANCE = 1e-9;

const near = (found: number | null | undefined, expected: number) => {
	expect(found).toBeTypeOf('number');
	expect(Math.abs(found! - expected)).toBeLessThanOrEqual(TOLERANCE);
};

function rowsOf(name: string): string[][] {
	const text = readFileSync(new URL(`data/${name}.csv`, folder), 'utf8').trim();
	return text.split('\n').map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}

/** A questionnaire of one dimension with these items on a scale of six, scored from half of them as the data say. */
function oneDimension(version: string, items: readonly string[], reversed: readonly string[]): Questionnaire {
	const base = checkedQuestionnaire();
	const text = { en: 'Level', nl: 'Niveau' };
	const options = [1, 2, 3, 4, 5, 6].map((value) => ({ value, label: text }));
	const framework = { ...base.frameworks[0]!, minimumShare: 0.5 };
	const [section] = base.sections;
	if (section?.kind !== 'perception') throw new Error('The small questionnaire starts with what people see.');
	return {
		...{ ...base, version, scales: [{ id: 'six', options }] },
		frameworks: [{ ...framework, dimensions: framework.dimensions.slice(0, 1) }],
		sections: [
			{
				...section,
				items: items.map((id) => ({
					...{ ...section.items[0]!, id, scale: 'six', place: { principles: 'P1' } },
					...{ text: { en: `About ${id}`, nl: `Over ${id}` }, reversed: reversed.includes(id) }
				}))
			}
		]
	};
}

function responseOf(
	organisation: string,
	person: string,
	items: readonly string[],
	cells: readonly string[]
) {
	const answers = items.flatMap((item, index): [string, number][] => {
		const cell = cells[index];
		return cell === undefined || cell === '' || cell === 'NA' ? [] : [[item, Number(cell)]];
	});
	return someone(organisation, Object.fromEntries(answers), person);
}

function compared(
	[from, before]: readonly [Questionnaire, readonly Response[]],
	[to, after]: readonly [Questionnaire, readonly Response[]]
): DimensionChange[] {
	const walk = crosswalk(from, to, [from, to]);
	const common = commonPart(to, walk);
	return compare(score(common, before, 9), score(common, after, 9), walk);
}

describe('reference values from R', () => {
	test('the made-up network: seven organisations in both rounds', () => {
		const items = ['i1', 'i2', 'i3', 'i4'];
		const questionnaire = oneDimension('1.0.0', items, []);
		const round = (wanted: string) =>
			rowsOf('network_demo')
				.filter(([, number]) => number === wanted)
				.map(([org, , person, ...cells]) => responseOf(org!, person!, items, cells));
		const [found] = compared([questionnaire, round('1')], [questionnaire, round('2')]);
		const expected = golden.change.network_demo.paired_organisations;
		expect(found?.matched?.pairs).toBe(expected.pairs);
		near(found?.matched?.change, expected.diff);
		near(found?.matched?.p, expected.p);
		near(found?.matched?.adjusted, expected.p);
		near(found?.matched?.interval?.lower, expected.ci[0]);
		near(found?.matched?.interval?.upper, expected.ci[1]);
		expect(found?.word).toBe('no-clear-change');
		const { round1, round2 } = golden.network_demo;
		near(found?.whole?.change, round2.org_weighted_mean - round1.org_weighted_mean);
		expect(found?.whole).toMatchObject({ earlier: 7, later: 7 });
	});

	test('two versions (bfi): Welch over common items, not the difference of two full scores', () => {
		const columns = ['A1', 'A2', 'A3', 'A4', 'A5'];
		const people = rowsOf('bfi_agreeableness_200')
			.slice(1)
			.map((cells, index) => responseOf(`person-${index}`, String(index), columns, cells));
		const first = oneDimension('1.0.0', ['A2', 'A3', 'A4', 'A5'], []);
		const second = oneDimension('2.0.0', ['A1', 'A2', 'A3'], ['A1']);
		const { common_only_welch: expected, ...full } = golden.versions;
		const meanOf = (one: Questionnaire, some: readonly Response[]) =>
			score(one, some, 100).network.get('principles')?.get('P1')?.mean;
		near(meanOf(first, people.slice(0, 100)), full.full_v1);
		near(meanOf(second, people.slice(100)), full.full_v2);
		const [found] = compared([first, people.slice(0, 100)], [second, people.slice(100)]);
		expect(found?.items).toEqual(full.common_items);
		near(found?.whole?.change, expected.diff_2_minus_1);
		near(found?.whole?.p, expected.p);
		near(found?.whole?.interval?.lower, expected.ci[0]);
		near(found?.whole?.interval?.upper, expected.ci[1]);
		expect(found).toMatchObject({ matched: null, word: null });
	});
});

const questionnaire = checkedQuestionnaire();
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** One person for each organisation; `open` and `fair` make P1, `goal` and `gain` P2. */
const roundOf = (p1: readonly number[], p2: readonly number[] = p1) =>
	p1.map((value, index) =>
		someone(
			NAMES[index]!,
			{ open: value, fair: value, goal: p2[index]!, gain: p2[index]! },
			`${NAMES[index]}-1`
		)
	);

const between = (before: readonly Response[], after: readonly Response[]) => {
	const found = compared([questionnaire, before], [questionnaire, after]);
	const at = (framework: string, dimension: string) =>
		found.find((one) => one.framework === framework && one.dimension === dimension);
	return {
		all: found,
		p1: at('principles', 'P1')!,
		p2: at('principles', 'P2')!,
		p3: at('principles', 'P3')!
	};
};

describe('the word for a change', () => {
	test('is that it rose or fell, where chance hardly does that', () => {
		const [low, high] = [
			[1, 1, 2, 2, 1, 2],
			[4, 5, 4, 5, 5, 4]
		];
		expect(between(roundOf(low, high), roundOf(high, low))).toMatchObject({
			...{ p1: { word: 'rose', matched: { pairs: 6, why: null } }, p2: { word: 'fell' } }
		});
	});

	test('is not there below five pairs, though the change is', () => {
		const { p1 } = between(roundOf([1, 2, 1, 2]), roundOf([4, 4, 5, 5]));
		expect(p1).toMatchObject({
			matched: { pairs: 4, change: 3, interval: null, p: null, adjusted: null, why: 'too-few' },
			whole: { change: 3, p: null, why: 'too-few', earlier: 4, later: 4 },
			word: null
		});
	});

	test('is not there where all moved alike, for then there is no chance to tell it from', () => {
		const { p1 } = between(roundOf([1, 2, 3, 2, 1]), roundOf([2, 3, 4, 3, 2]));
		expect(p1).toMatchObject({ matched: { change: 1, p: null, why: 'all-alike' }, word: null });
		expect(p1.whole?.p).toBeTypeOf('number');
		const still = between(roundOf([3, 3, 3, 3, 3]), roundOf([3, 3, 3, 3, 3]));
		expect(still.p1).toMatchObject({ matched: { why: 'all-alike' }, whole: { change: 0, why: 'all-alike' } });
	});

	test('does not come from the last digit of a mean that was worked out along another way', () => {
		const [before, after] = [0, 1].map((more) =>
			NAMES.flatMap((name, index) =>
				(index % 2 ? [1, 1, 2] : [1, 1, 1]).map((value, person) =>
					someone(name, { open: value + more, fair: value + more }, `${name}-${person}`)
				)
			)
		) as [Response[], Response[]];
		expect(7 / 3 - 4 / 3).not.toBe(2 - 1);
		expect(between(before, after).p1).toMatchObject({ matched: { why: 'all-alike' }, word: null });
	});

	test('weighs the dimensions of a framework together, and what has no p value does not count', () => {
		const { p1, p2, p3 } = between(
			roundOf([1, 2, 2, 3, 2, 3], [2, 3, 2, 3, 2, 3]),
			roundOf([3, 3, 4, 4, 3, 5], [3, 3, 2, 4, 2, 3])
		);
		const adjusted = falseDiscoveryRate([p1.matched!.p, p2.matched!.p]);
		expect([p1.matched!.adjusted, p2.matched!.adjusted]).toEqual(adjusted);
		near(p1.matched?.adjusted, 2 * p1.matched!.p!);
		expect(p3).toMatchObject({ matched: null, whole: null, word: null });
	});
});

describe('two rounds', () => {
	test('are matched by organisation, and the whole network stands beside it', () => {
		const before = roundOf([1, 2, 1, 2, 1]);
		const after = [...roundOf([2, 3, 3, 3, 3]).slice(1), someone('new', { open: 5, fair: 5 }, 'n')];
		const { p1 } = between(before, after);
		expect(p1).toMatchObject({ matched: { pairs: 4 }, whole: { earlier: 5, later: 5 } });
		near(p1.whole?.change, 3.4 - 1.4);
	});

	test('exchange rose and fell when they are exchanged', () => {
		fc.assert(
			fc.property(anyPeople(questionnaire), anyPeople(questionnaire), (before, after) => {
				const there = between(before, after).all;
				const back = between(after, before).all;
				there.forEach(({ matched, whole }, index) => {
					const other = back[index]!;
					expect(matched === null).toBe(other.matched === null);
					if (matched && other.matched) near(matched.change, -other.matched.change || 0);
					if (whole && other.whole) near(whole.change, -other.whole.change || 0);
				});
			})
		);
	});

	test('have no change where one of them was answered by nobody', () => {
		const { all } = between([], crowd(6, 'a', { open: 3, fair: 3 }));
		for (const one of all) expect(one).toMatchObject({ matched: null, whole: null, word: null });
	});
});

describe('the common part', () => {
	test('leaves out an item that both versions know in different places', () => {
		const moved = structuredClone(questionnaire);
		moved.version = '2.0.0';
		const item = moved.sections[0]!.items[0]! as { place: Record<string, string> };
		item.place = { principles: 'P2', themes: 'trust' };
		const walk = crosswalk(questionnaire, moved, []);
		const places = itemsOf(commonPart(moved, walk)).get('open')?.place;
		expect(places).toEqual({ themes: 'trust' });
	});

	test('is the whole of the same version', () => {
		const walk = crosswalk(questionnaire, questionnaire, []);
		expect(commonPart(questionnaire, walk)).toBe(questionnaire);
	});
});

test('membership says who stayed, joined and left', () => {
	expect(membership(['a', 'b', 'c'], ['d', 'c', 'a'])).toEqual({
		...{ both: ['c', 'a'], joined: ['d'], left: ['b'] }
	});
});
