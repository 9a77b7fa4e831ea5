import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import { score } from '../scoring.ts';
import { chooserView, type Choosable } from './chooser.ts';
import { ownResultView } from './own-result.ts';
import { resultsView } from './results-page.ts';

const questionnaire = checkedQuestionnaire();
const english = { t: translator('en'), language: 'en' } as const;
const ALONE = { targets: null, earlier: null, organisations: [] };

function viewOf(people: number, rule: Rule) {
	const responses = crowd(people, 'north', { open: 3, fair: 4 });
	return resultsView(disclose(score(questionnaire, responses, 4), rule), ALONE, english);
}

describe('the results of a round', () => {
	test('are its frameworks, each as radar and table', () => {
		const view = viewOf(1, { kind: 'named', k: 5, open: false });
		expect(view).toMatchObject({ state: 'shown', preliminary: null, stamp: null });
		expect(view.state === 'shown' && view.frameworks.map(({ id }) => id)).toEqual(['principles', 'themes']);
		expect(view.counts).toBe('1 person from 1 of 4 organisations answered.');
	});

	test('leave out a framework without items, which has no scale to draw on', () => {
		const unplaced = checkedQuestionnaire();
		for (const section of unplaced.sections) {
			if (section.kind === 'choice') continue;
			for (const { place } of section.items) delete place.themes;
		}
		const people = crowd(3, 'north', { open: 3, fair: 4 });
		const rule = { kind: 'named', k: 5, open: false } as const;
		const view = resultsView(disclose(score(unplaced, people, 4), rule), ALONE, english);
		expect(view).toMatchObject({ state: 'shown', headlines: [], frameworks: [{ id: 'principles' }] });
		expect(ownResultView(unplaced, people[0]!, null, 'en').map(({ id }) => id)).toEqual(['principles']);
	});

	test('are preliminary while a named round is open', () => {
		expect(viewOf(1, { kind: 'named', k: 5, open: true })).toMatchObject({
			preliminary: expect.stringContaining('still open')
		});
	});

	test('are not there where nobody answered', () => {
		const view = viewOf(0, { kind: 'named', k: 5, open: false });
		expect(view).toMatchObject({ state: 'none', title: 'Nobody answered' });
		expect(view.counts).toBe('No answers from any of the 4 organisations.');
		expect(viewOf(0, { kind: 'named', k: 5, open: true })).toMatchObject({
			title: 'Nobody has answered yet'
		});
	});

	test('of an open confidential round are a count and nothing else', () => {
		const view = viewOf(12, { kind: 'confidential', k: 5, open: true });
		expect(view).toMatchObject({
			...{ state: 'none', counts: 'Answered so far: 12 people from 1 of 4 organisations.' }
		});
		expect(Object.keys(view).sort()).toEqual(['counts', 'state', 'text', 'title']);
	});

	test('of fewer than k people are not shown', () => {
		const view = viewOf(4, { kind: 'confidential', k: 5, open: false });
		expect(view).toMatchObject({ state: 'none', text: expect.stringContaining('fewer than 5 people') });
	});
});

describe('the chooser', () => {
	const choosable: Choosable = {
		targets: true,
		earlier: [
			{ id: 'a', title: 'Second', comparable: true },
			{ id: 'b', title: 'First', comparable: false }
		],
		organisations: [
			{ id: 'n', name: 'North' },
			{ id: 'e', name: 'East' }
		]
	};
	const wish = { targets: true, earlier: 'a', organisations: ['n', 'e'] };

	test('offers what there is, and marks what is chosen', () => {
		const view = chooserView(choosable, wish, english);
		expect(view.targets).toEqual({ possible: true, on: true });
		expect(view.first.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['North']);
		expect(view.second.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['East']);
	});

	test('names an earlier round that cannot be compared, and says why', () => {
		const { earlier } = chooserView(choosable, { ...wish, earlier: 'b' }, english);
		expect(earlier.map(({ label, possible, chosen }) => [label, possible, chosen])).toEqual([
			['Second', true, false],
			['First (not comparable: too few shared questions)', false, false]
		]);
	});

	test('offers no second organisation where there is only one', () => {
		const one = { ...choosable, organisations: choosable.organisations.slice(0, 1) };
		expect(chooserView(one, wish, english).second).toEqual([]);
	});
});
