import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd, someone } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import { DONT_KNOW, type Response } from '../response.ts';
import { score } from '../scoring.ts';
import { headlineView } from './headline.ts';
import { radarView } from './radar.ts';
import type { Beside } from './series.ts';
import { tableView } from './table.ts';

const questionnaire = checkedQuestionnaire();
const [principles] = questionnaire.frameworks;
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const CONFIDENTIAL: Rule = { kind: 'confidential', k: 5, open: false };
const ALONE: Beside = { targets: null, earlier: null, organisations: [] };
const english = { t: translator('en'), language: 'en' } as const;
const dutch = { t: translator('nl'), language: 'nl' } as const;

const shownOf = (people: readonly Response[], rule: Rule) => disclose(score(questionnaire, people, 4), rule);
const tableOf = (people: readonly Response[], rule = NAMED, beside = ALONE) =>
	tableView(shownOf(people, rule), principles!, beside, english);

describe('a table of scores', () => {
	const people = [
		someone('north', { open: 2, fair: 3, goal: 4, gain: DONT_KNOW }),
		someone('north', { open: 3, fair: 4, goal: 4, gain: 4 }),
		someone('east', { open: 5, fair: 4 })
	];

	test('says who stands behind each score, and how many did not know', () => {
		expect(
			tableOf(people).rows.map(({ label, ...row }) => [label, row.people, row.organisations, row.dontKnow])
		).toEqual([
			['Trust', '3', '2 of 4', '0%'],
			['Goals', '1', '1 of 4', '25%'],
			['Rules', '–', '–', '–']
		]);
	});

	test('has the same figures as the radar beside it', () => {
		const beside = { ...ALONE, targets: [{ framework: 'principles', dimension: 'P1', value: 4 }] };
		const radar = radarView(shownOf(people, NAMED), principles!, beside, english);
		const table = tableOf(people, NAMED, beside);
		expect(table.columns.map(({ id }) => id)).toEqual(radar.series.map(({ id }) => id));
		radar.series.forEach(({ values }, column) =>
			expect(table.rows.map(({ figures }) => figures[column]!.value)).toEqual(values)
		);
	});

	test('gives the reason where there is no figure', () => {
		const why = (people: readonly Response[], rule: Rule) =>
			tableOf(people, rule).rows.map(({ figures }) => figures[0]!.why);
		const four = crowd(4, 'north', { open: 3, fair: 3 });
		expect(why(four, NAMED)).toEqual([null, 'nobody could be scored', 'nobody could be scored']);
		expect(why(four, CONFIDENTIAL)[0]).toBe('fewer than 5 people');
		expect(why(four, { ...CONFIDENTIAL, open: true })[0]).toBe('after closing');
	});

	test('says nothing of who stands behind what is hidden', () => {
		const [row] = tableOf(crowd(4, 'north', { open: 3, fair: 3 }), CONFIDENTIAL).rows;
		expect(row).toMatchObject({ people: '–', organisations: '–', dontKnow: '–' });
	});
});

describe('the headline themes', () => {
	const targets = [{ framework: 'themes', dimension: 'trust', value: 4.5 }];
	const people = [someone('north', { open: 2, fair: 3 })];

	test('show score, target and who stands behind it', () => {
		const [trust, vision] = headlineView(shownOf(people, NAMED), targets, dutch);
		expect(trust).toMatchObject({
			...{ id: 'trust', min: 1, max: 5, behind: '1 persoon van 1 van de 4 organisaties' },
			...{ score: { value: 2.5, text: '2,5' }, target: { value: 4.5, text: '4,5' } }
		});
		expect(vision).toMatchObject({ score: { value: null }, target: null, behind: null });
	});

	test('are not there for a questionnaire without themes', () => {
		const without = { ...questionnaire, frameworks: [principles!] };
		const shown = disclose(score(without, people, 4), NAMED);
		expect(headlineView(shown, targets, english)).toEqual([]);
	});
});
