import { importLimeSurvey } from '#lib/domain/interchange/limesurvey-import.ts';
import type { Imported } from '#lib/domain/interchange/draft.ts';
import { writeRows } from '#lib/domain/interchange/tab-separated.ts';
import { FREQUENCY, accepted } from './imported.ts';

/** A row of a LimeSurvey text by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const COLUMNS = [
	...['id', 'class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'mandatory', 'other'],
	...['assessment_value', 'cssclass', 'hidden', 'random_order']
];

/** What comes of a LimeSurvey text with these rows. */
export const limeSurvey = (...rows: readonly Row[]): Imported =>
	accepted(importLimeSurvey(writeRows(COLUMNS, rows)));

/** A group of questions. */
export const group = (name: string, language = 'en', other: Row = {}): Row => ({
	class: 'G',
	name,
	language,
	...other
});

/** A question of a type, with a text that names it. */
export const question = (name: string, type: string, language = 'en', other: Row = {}): Row => ({
	...{ class: 'Q', 'type/scale': type, name, text: `Text of ${name} (${language})`, language, ...other }
});

/** A subquestion. */
export const sub = (name: string, text: string, language = 'en', other: Row = {}): Row => ({
	class: 'SQ',
	name,
	text,
	language,
	...other
});

/** An answer. */
export const answer = (name: string, text: string, language = 'en', other: Row = {}): Row => ({
	...{ class: 'A', 'type/scale': '0', name, text, language, ...other }
});

/** The answers from never to always in one language, with codes A1 to A5 and these assessment values. */
export const frequency = (language: 'en' | 'nl', ...values: number[]): Row[] =>
	FREQUENCY.map(([en, nl], index) =>
		answer(`A${index + 1}`, language === 'en' ? en : nl, language, {
			assessment_value: String(values[index] ?? 0)
		})
	);

/** A page with one list question that has these answers. */
export const list = (...answers: Row[]) => [group('Page'), question('q', 'L'), ...answers];
