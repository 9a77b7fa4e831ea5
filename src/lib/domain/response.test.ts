import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import type { Section } from './questionnaire.ts';
import { LONGEST_REMARK, allowedAnswers, answersOf, readResponse } from './response.ts';

const questionnaire = checkedQuestionnaire();
const [views, ways, you] = questionnaire.sections;
const read = answersOf(questionnaire);

function form(fields: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

const said = (fields: Readonly<Record<string, string>>, section: Section = views!) =>
	read(section, form(fields));

describe('what a page of the questionnaire sent', () => {
	test('answers on the scale, not knowing and not applying are taken over as they are', () => {
		const { answers, problems } = said({ 'answer.open': '5', 'answer.fair': 'dk', 'answer.gain': 'na' });
		expect(answers).toEqual(new Map(Object.entries({ open: '5', fair: 'dk', gain: 'na' })));
		expect(problems).toEqual([]);
	});

	test('levels and choices are taken over too', () => {
		expect(said({ 'answer.roles': '1' }, ways!).answers).toEqual(new Map([['roles', '1']]));
		expect(said({ 'answer.role': 'director' }, you!).answers).toEqual(new Map([['role', 'director']]));
	});

	test('an item that is absent was not said, so it stays as it was', () => {
		expect(said({})).toEqual({ answers: new Map(), remark: null, problems: [] });
	});

	test.each([
		...['0', '6', '2.5', '-1', '05', ' 5', '5 ', '١', '1e0', 'NaN', '', 'DK', 'null', '__proto__', '5\u0000']
	])('%j is not one of the options, and the place is named', (value) => {
		const { answers, problems } = said({ 'answer.open': value, 'answer.fair': '3' });
		expect(problems).toEqual([{ at: 'open', reason: 'outside' }]);
		expect(answers).toEqual(new Map([['fair', '3']]));
	});

	test('not applying is no option where the item does not offer it', () => {
		expect(said({ 'answer.open': 'na' }).problems).toEqual([{ at: 'open', reason: 'outside' }]);
		expect(said({ 'answer.role': 'dk' }, you!).problems).toEqual([{ at: 'role', reason: 'outside' }]);
	});

	test.each(['other', 'roles', '__proto__', 'constructor', '', 'open.extra'])(
		'%j is no item of this page, and the rest is taken over',
		(item) => {
			const { answers, problems } = said({ [`answer.${item}`]: '3', 'answer.open': '4' });
			expect(problems).toEqual([{ at: item, reason: 'unknown' }]);
			expect(answers).toEqual(new Map([['open', '4']]));
		}
	);

	test('a file in the place of an answer is refused', () => {
		const data = new FormData();
		data.set('answer.open', new File(['5'], '5'));
		expect(read(views!, data).problems).toEqual([{ at: 'open', reason: 'outside' }]);
	});

	test('what the page already showed is not said again, so an old tab undoes nothing', () => {
		const { answers, remark } = said({
			...{ 'answer.open': '4', 'shown.open': '4', 'answer.fair': '2', 'shown.fair': '3' },
			...{ remark: 'As it was.', 'shown-remark': 'As it was.' }
		});
		expect(answers).toEqual(new Map([['fair', '2']]));
		expect(remark).toBeNull();
	});

	test('a remark is trimmed, with line ends as they are on this side', () => {
		expect(said({ remark: '  One\r\ntwo\n ' }).remark).toBe('One\ntwo');
	});

	test('a remark that was emptied takes the old one away', () => {
		expect(said({ remark: ' ', 'shown-remark': 'Old.' }).remark).toBe('');
		expect(said({ remark: '' }).remark).toBe('');
	});

	test('a remark that is too long is refused, and the answers beside it are not', () => {
		expect(said({ remark: 'x'.repeat(LONGEST_REMARK) }).remark).toHaveLength(LONGEST_REMARK);
		expect(said({ remark: 'x'.repeat(LONGEST_REMARK + 1), 'answer.open': '1' })).toEqual({
			...{ answers: new Map([['open', '1']]), remark: null },
			problems: [{ at: 'remark', reason: 'too-long' }]
		});
	});

	test('signs that no text holds are left out of a remark: PostgreSQL cannot store them', () => {
		expect(said({ remark: 'a\u0000b\u0007c\u001bd\te\nf 👍🏽 ﷽' }).remark).toBe('abcd\te\nf 👍🏽 ﷽');
		expect(said({ remark: '\u0000' }).remark).toBe('');
	});
});

describe('the answers that an item allows', () => {
	test('are the values of its scale or its levels, not knowing, and not applying where it offers that', () => {
		expect(allowedAnswers(questionnaire, views!).get('open')).toEqual(['1', '2', '3', '4', '5', 'dk']);
		expect(allowedAnswers(questionnaire, views!).get('gain')).toEqual(['1', '2', '3', '4', '5', 'dk', 'na']);
		expect(allowedAnswers(questionnaire, ways!).get('roles')).toEqual(['1', '2', '3', '4', '5', 'dk']);
		expect(allowedAnswers(questionnaire, you!).get('role')).toEqual(['director', 'professional']);
	});
});

describe('a stored response as it is scored', () => {
	const stored = (answers: Readonly<Record<string, string>>) =>
		readResponse(questionnaire, { id: 'p', organisation: 'o', answers: new Map(Object.entries(answers)) });

	test('numbers are numbers, not knowing and not applying stay what they are, choices are apart', () => {
		expect(stored({ open: '4', fair: 'dk', gain: 'na', role: 'director' })).toEqual({
			...{ person: 'p', organisation: 'o' },
			answers: new Map<string, unknown>([
				['open', 4],
				['fair', 'dk'],
				['gain', 'na']
			]),
			choices: new Map([['role', 'director']])
		});
	});

	test.each(['', ' ', 'five', 'NaN', 'Infinity'])('%j is no answer, and certainly not zero', (value) => {
		expect(stored({ open: value }).answers).toEqual(new Map());
	});
});
