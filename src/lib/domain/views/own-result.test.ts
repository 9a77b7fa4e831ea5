import { describe, expect, test } from 'vitest';
import { crowd, someone } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import { score } from '../scoring.ts';
import { ownResultView } from './own-result.ts';

const questionnaire = checkedQuestionnaire();
const me = someone('north', { open: 2, fair: 5, goal: 3 });
const others = crowd(4, 'east', { open: 4, fair: 4, goal: 2, gain: 2 });

function shownTo(rule: Partial<Rule> = {}) {
	return disclose(score(questionnaire, [me, ...others], 2), { kind: 'named', k: 5, open: false, ...rule });
}

describe('a member’s own result', () => {
	test('has their own score on every dimension, and none where they said too little', () => {
		const [principles] = ownResultView(questionnaire, me, null, 'nl');
		expect(principles).toMatchObject({ id: 'principles', min: 1, max: 5, compared: false });
		expect(principles!.rows.map(({ own, ownText }) => [own, ownText])).toEqual([
			[3.5, '3,5'],
			[null, null],
			[null, null]
		]);
	});

	test('stands beside the network’s where that is open', () => {
		const [principles] = ownResultView(questionnaire, me, shownTo(), 'en');
		expect(principles!.compared).toBe(true);
		expect(principles!.rows.map(({ networkText, hidden }) => [networkText, hidden])).toEqual([
			['3.8', null],
			['2.0', null],
			[null, 'nobody']
		]);
	});

	test('says why the network has no figure, and carries none', () => {
		const [principles] = ownResultView(questionnaire, me, shownTo({ kind: 'confidential' }), 'en');
		expect(principles!.rows.map(({ network, hidden }) => [network, hidden])).toEqual([
			[null, 'traceable'],
			[null, 'too-few'],
			[null, 'nobody']
		]);
	});
});
