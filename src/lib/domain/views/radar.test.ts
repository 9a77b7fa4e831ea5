import { crosswalk } from '../crosswalk.ts';
import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd, someone } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import type { Response } from '../response.ts';
import { score } from '../scoring.ts';
import { brokenInto, radarView } from './radar.ts';
import type { Beside } from './series.ts';

const questionnaire = checkedQuestionnaire();
const [principles] = questionnaire.frameworks;
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const ALONE: Beside = { targets: null, earlier: null, organisations: [] };
const english = { t: translator('en'), language: 'en' } as const;
const dutch = { t: translator('nl'), language: 'nl' } as const;

const shownOf = (people: readonly Response[], rule = NAMED) =>
	disclose(score(questionnaire, people, 4), rule);
const people = [
	someone('north', { open: 2, fair: 3, goal: 4, gain: 4 }),
	someone('east', { open: 4, fair: 4, goal: 4, gain: 5 })
];

describe('a radar', () => {
	test('keeps the order of the questionnaire and starts at the scale’s lowest value', () => {
		const view = radarView(shownOf(people), principles!, ALONE, english);
		expect(view.axes.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3']);
		expect(view).toMatchObject({ min: 1, max: 5 });
	});

	test('has no value where nobody could be scored', () => {
		const [network] = radarView(shownOf(people), principles!, ALONE, english).series;
		expect(network!.values).toEqual([3.25, 4.25, null]);
		expect(network!.texts).toEqual(['3.3', '4.3', '–']);
	});

	test('writes numbers as the language does', () => {
		const [network] = radarView(shownOf(people), principles!, ALONE, dutch).series;
		expect(network!.texts).toEqual(['3,3', '4,3', '–']);
	});

	test('lays targets, an earlier round and organisations beside the network, as many as can be told apart', () => {
		const before = shownOf(crowd(3, 'north', { open: 1, fair: 2 }));
		const walk = crosswalk(before.questionnaire, before.questionnaire, []);
		const beside: Beside = {
			targets: [{ framework: 'principles', dimension: 'P2', value: 4.5 }],
			earlier: { label: 'First round', shown: before, walk },
			organisations: ['north', 'east', 'west'].map((id) => ({ id, name: `The ${id}` }))
		};
		const { series, caption } = radarView(shownOf(people), principles!, beside, english);
		expect(series.map(({ kind, label, values }) => [kind, label, values])).toEqual([
			['network', 'The network', [3.25, 4.25, null]],
			['target', 'Target', [null, 4.5, null]],
			['earlier', 'First round', [1.5, null, null]],
			['first', 'The north', [2.5, 4, null]]
		]);
		expect(caption).toContain('The east stands in the table only.');
	});

	test('has no point for an organisation without answers, nor for what may not be shown', () => {
		const west = { ...ALONE, organisations: [{ id: 'west', name: 'West' }] };
		expect(radarView(shownOf(people), principles!, west, english).series[1]!.values).toEqual([
			null,
			null,
			null
		]);
		const confidential = shownOf(people, { ...NAMED, kind: 'confidential' });
		expect(radarView(confidential, principles!, ALONE, english).series[0]!.values).toEqual([
			null,
			null,
			null
		]);
	});
});

test.each([
	['Trust', ['Trust']],
	['Politiek draagvlak', ['Politiek', 'draagvlak']],
	['Data en kennis', ['Data en', 'kennis']],
	['Person-focused', ['Person-', 'focused']],
	['Populatiegericht', ['Populatiegericht']],
	['Rules of the game', ['Rules of the', 'game']]
])('the label %s is broken into short lines', (label, lines) => {
	expect(brokenInto(label)).toEqual(lines);
});

describe('a radar’s caption', () => {
	const caption = (
		given: readonly Response[],
		beside = ALONE,
		speech: typeof english | typeof dutch = english
	) => radarView(shownOf(given), principles!, beside, speech).caption;
	const all = { open: 2, fair: 2, goal: 4, gain: 4, roles: 3, money: 3 };

	test('names the highest and the lowest topic', () => {
		expect(caption([someone('north', all)])).toBe('Highest: Goals (4.0). Lowest: Trust (2.0).');
		expect(caption([someone('north', all)], ALONE, dutch)).toBe(
			'Hoogst: Goals (nl) (4,0). Laagst: Trust (nl) (2,0).'
		);
	});

	test('names every topic of a tie', () => {
		expect(caption([someone('north', { ...all, roles: 4, money: 4 })])).toBe(
			'Highest: Goals and Rules (4.0). Lowest: Trust (2.0).'
		);
	});

	test('takes what reads the same for a tie', () => {
		const people = [someone('north', all), someone('east', { ...all, open: 2, fair: 2, goal: 4, gain: 4 })];
		const nearly = [...people, ...crowd(1, 'west', { ...all, roles: 4, money: 4 })];
		expect(caption(nearly)).toBe('Highest: Goals (4.0). Lowest: Trust (2.0).');
		const even = { open: 3, fair: 3, goal: 3, gain: 3, roles: 3, money: 3 };
		expect(caption([someone('north', even)])).toBe('Every topic with a score comes out at 3.0.');
	});

	test('says how many topics have no score', () => {
		expect(caption(people)).toBe(
			'Highest: Goals (4.3). Lowest: Trust (3.3). One topic has no score, so it has no point in the chart.'
		);
		expect(caption([someone('north', { open: 2, fair: 3 })])).toBe(
			'Only Trust has a score: 2.5. 2 topics have no score, so they have no point in the chart.'
		);
		expect(caption([])).toBe('No topic has a score that can be shown.');
	});

	test('says which topic is furthest below its target, or that all were reached', () => {
		const target = (dimension: string, value: number) => ({ framework: 'principles', dimension, value });
		const some = { ...ALONE, targets: [target('P1', 3), target('P2', 4.5), target('P3', 4)] };
		expect(caption([someone('north', all)], some)).toMatch(
			/Furthest below target: Trust and Rules \(1\.0 to go\)\.$/
		);
		const reached = { ...ALONE, targets: [target('P2', 4)] };
		expect(caption([someone('north', all)], reached)).toMatch(/Every topic with a target has reached it\.$/);
		expect(caption([someone('north', all)], { ...ALONE, targets: [] })).not.toMatch(/target/);
	});
});
