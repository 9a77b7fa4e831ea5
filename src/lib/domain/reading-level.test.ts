import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { levelOfTexts, readingLevel, sentencesOf, wordsOf } from './reading-level.ts';

describe('words and sentences', () => {
	test('a word may have an apostrophe or a hyphen in it', () => {
		expect(wordsOf('They don’t know 2 follow-ups, do they? Één!')).toEqual([
			...['They', 'don’t', 'know', '2', 'follow-ups', 'do', 'they', 'Één']
		]);
	});

	test('a sentence ends at a full stop, a question mark, an exclamation mark or a semicolon', () => {
		expect(sentencesOf('None; others decide. Why? Version 1.0 says so!')).toEqual([
			...['None', 'others decide', 'Why', 'Version 1.0 says so']
		]);
		expect(sentencesOf(' … ')).toEqual([]);
	});
});

describe('how texts read', () => {
	test('is counted by hand as well', () => {
		const level = levelOfTexts(['Partners decide together. Yes.', 'The municipality implements it.'], 'en');
		expect(level).toEqual({
			sentences: { mean: 8 / 3, longest: 4 },
			words: 8,
			longWords: 4 / 8,
			veryLongWords: 0,
			avoided: new Map([['implement', 1]])
		});
	});

	test('is nothing where there is nothing to read', () => {
		expect(levelOfTexts([], 'nl')).toEqual({
			...{ sentences: { mean: 0, longest: 0 }, words: 0, longWords: 0, veryLongWords: 0, avoided: new Map() }
		});
	});

	test('of a questionnaire counts a shared answer once', () => {
		const level = readingLevel(checkedQuestionnaire(), 'en');
		expect(level.items).toEqual({ mean: 22 / 7, longest: 5 - 1 });
		// Five values of one scale, five steps that two items share word for word, two choices.
		expect(level.answers).toEqual({ mean: 22 / 12, longest: 2 });
	});
});
