import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { previewPage } from './preview-page.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const small = checkedQuestionnaire();

test('pages follow each other, without anybody’s answers', () => {
	const pages = [1, 2, 3].map((number) => previewPage(small, number, speech)!);
	expect(pages.map(({ asked }) => asked.section)).toEqual(['views', 'ways', 'you']);
	expect(pages.map(({ before, after }) => [before, after])).toEqual([
		[null, 2],
		[1, 3],
		[2, null]
	]);
	expect(pages.map(({ counted }) => counted)).toEqual([
		'questions 1 to 4 of 7',
		'questions 5 to 6 of 7',
		'question 7 of 7'
	]);
	expect(pages.flatMap(({ asked }) => asked.questions).every(({ answer }) => answer === '')).toBe(true);
});

test('a page that is not there is none', () => {
	for (const number of [0, 4, -1, 1.5, NaN]) expect(previewPage(small, number, speech)).toBeNull();
});
