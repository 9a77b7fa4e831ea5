import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { crosswalk } from '../crosswalk.ts';
import { disclose, type Rule } from '../disclosure.ts';
import { discloseChange } from '../disclosure-change.ts';
import { topicsOf } from '../gaps.ts';
import { score } from '../scoring.ts';
import { frameworkChanges } from './change-page.ts';
import { membershipTold } from './membership.ts';
import { progressText } from './progress-text.ts';

const questionnaire = checkedQuestionnaire();
const walk = crosswalk(questionnaire, questionnaire, []);
const english = { t: translator('en'), language: 'en' } as const;
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const CONFIDENTIAL: Rule = { kind: 'confidential', k: 5, open: false };

const side = (values: readonly number[], rule: Rule, each: number) => {
	const people = values.flatMap((value, index) =>
		crowd(each, 'abcdefg'[index]!, { open: value, fair: value })
	);
	const scores = score(questionnaire, people, 7);
	return { scores, shown: disclose(scores, rule) };
};

const between = (before: readonly number[], after: readonly number[], rule = NAMED, each = 1) =>
	discloseChange(side(before, rule, each), side(after, rule, each), walk, { next: true, before: null });

const LOW = [1, 2, 1, 2, 1, 2];
const HIGH = [4, 4, 5, 4, 4, 5];

describe('a change in words', () => {
	const [principles] = frameworkChanges(between(LOW, HIGH), english);
	const p1 = principles!.rows[0]!;

	test('says that it rose, from what to what, and where the change probably lies', () => {
		expect(p1).toMatchObject({ earlier: { text: '1.5' }, later: { text: '4.3' }, verdict: { text: 'rose' } });
		expect(p1.matched).toMatchObject({ text: '+2.8', why: null });
		expect(p1.matched.between).toMatch(/^\+\d\.\d to \+\d\.\d$/);
		expect(principles!.caption).toContain('Rose: Trust (+2.8).');
	});

	test('stands beside what this many can show at all, and holds no p value', () => {
		expect(principles!.canShow).toContain('with 6 organisations in both rounds');
		expect(JSON.stringify(principles)).not.toMatch(/"p"|adjusted|\*/);
	});

	test('says that nobody could be scored where that is so', () => {
		expect(principles!.rows[1]).toMatchObject({
			whole: { value: null, text: '–' },
			verdict: { kind: 'untold' }
		});
	});

	test('says why there is no word: too few organisations, or small ones in a confidential round', () => {
		const verdictOf = (change: ReturnType<typeof between>) =>
			frameworkChanges(change, english)[0]!.rows[0]!.verdict;
		expect(verdictOf(between([1, 2], [4, 5]))).toEqual({
			...{ kind: 'untold', text: 'cannot be said: too few organisations' }
		});
		expect(verdictOf(between(LOW, HIGH, CONFIDENTIAL, 2)).text).toBe(
			'cannot be said: not every organisation has 5 people'
		);
	});
});

test('progress is a gap with a sentence of its own', () => {
	const told = (before: readonly number[], after: readonly number[]) => {
		const since = { round: 'Round one', change: between(before, after) };
		const [topic] = topicsOf(side(after, NAMED, 1).shown, 'principles', [], since);
		return { text: progressText(topic!, since, english), patterns: topic!.patterns };
	};
	expect(told(LOW, HIGH).text).toMatch(/^Rose 2\.8 points since Round one \(probably \+\d/);
	expect(told(HIGH, LOW)).toMatchObject({ patterns: ['organisations', 'progress'] });
	expect(told([1, 2], [2, 4]).text).toBe(
		'+1.5 since Round one. Whether that is more than chance cannot be said (too few organisations).'
	);
});

test('who joined, who left and who was silent is named', () => {
	const attendance = {
		invited: { both: ['a', 'b'], joined: ['c'], left: ['d'] },
		answered: { both: ['a'], joined: ['c'], left: ['b', 'd'] }
	};
	const names = new Map(['a', 'b', 'c', 'd'].map((id) => [id, id.toUpperCase()]));
	expect(membershipTold(attendance, names, { earlier: 'One', later: 'Two' }, english)).toEqual([
		'New since One: C.',
		'No longer in the network: D.',
		'Answered in One, but not in Two: B.',
		'One organisation answered both times.'
	]);
});
