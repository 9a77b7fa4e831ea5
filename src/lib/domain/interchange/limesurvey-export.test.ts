import { describe, expect, test } from 'vitest';
import { everyQuestionnaire, oddQuestionnaire } from '../../../../tests/support/questionnaire-every.ts';
import { exportLimeSurvey } from './limesurvey-export.ts';

describe('our LimeSurvey file', () => {
	const lines = exportLimeSurvey(oddQuestionnaire()).text.split('\n');
	const [heading, ...rows] = lines.map((line) => line.split('\t'));
	const column = (name: string) => heading!.findIndex((cell) => cell.replace('\ufeff', '') === name);
	const of = (row: string[], name: string) => row[column(name)]!;

	test('starts with a byte order mark, and every row has every column', () => {
		expect(lines[0]!.startsWith('\ufeffid\t')).toBe(true);
		expect(new Set(lines.slice(0, -1).map((line) => line.split('\t').length))).toEqual(
			new Set([heading!.length])
		);
	});

	test('has codes as LimeSurvey allows them, each once in a language', () => {
		const asked = rows.filter((row) => row[column('class')] === 'Q');
		const english = asked.filter((row) => of(row, 'language') === 'en').map((row) => of(row, 'name'));
		const dutch = asked.filter((row) => of(row, 'language') === 'nl').map((row) => of(row, 'name'));
		expect(dutch).toEqual(english);
		expect(new Set(english).size).toBe(english.length);
		for (const [, questionnaire] of everyQuestionnaire()) {
			for (const row of exportLimeSurvey(questionnaire)
				.text.split('\n')
				.map((line) => line.split('\t'))) {
				if (row[column('class')] === 'Q') expect(of(row, 'name')).toMatch(/^[A-Za-z][A-Za-z0-9]{0,19}$/);
				if (row[column('class')] === 'A') expect(of(row, 'name')).toMatch(/^[A-Z0-9]{1,5}$/);
			}
		}
	});

	test('has the score of an answer for its assessment value, falling where the item is reversed', () => {
		const english = rows.filter((row) => row[column('language')] === 'en');
		const start = english.findIndex((row) => of(row, 'name') === 'open');
		const scores = english
			.slice(start + 1, start + 7)
			.map((row) => [of(row, 'name'), of(row, 'assessment_value')]);
		expect(scores).toEqual([
			['A1', '2'],
			['A2', '1'],
			['A3', '0'],
			['A4', '-1'],
			['A5', '-2'],
			['DK', '0']
		]);
	});

	test('writes texts in HTML, as LimeSurvey reads them', () => {
		expect(rows.some((row) => row[column('text')] === '"Is R&amp;D &lt; 5 % ""enough"" for all?"')).toBe(
			true
		);
	});
});

test('what the format has no place for is said', () => {
	const [, questionnaire] = everyQuestionnaire()[0]!;
	expect(exportLimeSurvey(questionnaire).notes.leftOut.map(({ what }) => what)).toContain(
		'its place in the frameworks, its construct and its sources'
	);
});
