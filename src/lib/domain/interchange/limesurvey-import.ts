import { draftOf } from './draft-of.ts';
import type { Imported, Refused, Words } from './draft.ts';
import type { Found, FoundPage, FoundQuestion } from './found.ts';
import { slugOf } from './ids.ts';
import { withOwnLanguages } from './languages.ts';
import { limeAnswers } from './limesurvey-answers.ts';
import { ITEM_CLASS, LEVELS_CLASS } from './limesurvey-marks.ts';
import { cell, childrenOf, gatherRows, type Entry } from './limesurvey-rows.ts';
import { takeNotes, type NoteTaker } from './notes.ts';
import { readRows } from './tab-separated.ts';

/** The columns without which a file is no survey. */
const NEEDED = ['class', 'type/scale', 'name', 'text'];
/** Columns that are read, or that say nothing more than where a row stands. */
const READ = [
	...['id', 'related_id', 'class', 'type/scale', 'name', 'text', 'help', 'language', 'other'],
	...['assessment_value', 'cssclass']
];
const REASONS: readonly (readonly [RegExp, string])[] = [
	[/^relevance$|filter|^exclude|^hidden$/, 'every question is asked of everyone'],
	[/^mandatory$/, 'no answer is compulsory'],
	[
		/^validation$|^em_validation|num_value|num_only|maximum_chars/,
		'an answer is always one of those offered'
	],
	[/default/, 'nothing is filled in beforehand'],
	[/random|order|sort/, 'everyone sees the same order']
];

/** Reads LimeSurvey's tab-separated survey text. The same file always gives the same draft. */
export function importLimeSurvey(text: string): Imported | Refused {
	const notes = takeNotes();
	const table = readRows(text);
	if ('openLine' in table) {
		return { problem: `has a quotation mark on line ${table.openLine} that is never closed`, notes };
	}
	const lacking = NEEDED.filter((column) => !table.columns.includes(column));
	if (lacking.length > 0) {
		return {
			problem: `is no survey text of LimeSurvey: its first line names no column ${lacking.join(', ')}`,
			notes
		};
	}
	if (table.rows.length === 0) return { problem: 'holds no rows', notes };
	const survey = gatherRows(table.rows, notes);
	const found: Found = {
		...{ title: survey.title, about: survey.about },
		name: survey.title.en ?? Object.values(survey.title)[0] ?? '',
		pages: survey.groups.flatMap((group, index) => pagesOf(group, index, notes))
	};
	const draft = draftOf(withOwnLanguages(found, notes), notes);
	return draft ? { draft, notes } : { problem: 'holds no question that can be asked here', notes };
}

/** The pages of a group: one, or several where items with described levels stand beside others. */
function pagesOf(group: Entry, index: number, notes: NoteTaker): FoundPage[] {
	leaveCells(group, group.place, notes);
	const title: Words = Object.fromEntries(group.text);
	const intro: Words = Object.fromEntries(group.help);
	const name = slugOf(title.en ?? Object.values(title)[0] ?? '', `page${index + 1}`);
	const pages: (FoundPage & { questions: FoundQuestion[] })[] = [];
	for (const entry of childrenOf(group, 'Q')) {
		const levels = classesOf(entry).includes(LEVELS_CLASS);
		const questions = questionsOf(entry, notes);
		if (questions.length === 0) continue;
		if (pages.at(-1)?.levels !== levels) {
			pages.push({ name, title, intro: pages.length === 0 ? intro : {}, levels, questions: [] });
		}
		pages.at(-1)!.questions.push(...questions);
	}
	if (pages.length === 0) notes.leave(group.place, 'the group, in which nothing can be asked here');
	return pages;
}

/** The questions that an entry asks: one, one for each subquestion of an array, or none. */
function questionsOf(entry: Entry, notes: NoteTaker): FoundQuestion[] {
	const { place } = entry;
	leaveCells(entry, place, notes);
	const answers = limeAnswers(entry, notes);
	if (!answers) return [];
	const text: Words = Object.fromEntries(entry.text);
	const help: Words = Object.fromEntries(entry.help);
	const subquestions = childrenOf(entry, 'SQ').filter((one) => cell(one, 'name') !== 'other');
	if (!answers.array) {
		return [
			{ place, name: itemId(entry), text: named(text, place), help, answers: answers.list, reversed: false }
		];
	}
	if (subquestions.length === 0) notes.leave(place, 'the question, which has no subquestions');
	return subquestions.map((one) => {
		leaveCells(one, one.place, notes);
		return {
			...{ place: one.place, name: `${place}-${cell(one, 'name')}`, reversed: false },
			...{ text: named(Object.fromEntries(one.text), one.place), help: beside(text, help) },
			answers: answers.list
		};
	});
}

/** What stands above an array, which becomes the help of each of its items. */
function beside(text: Words, help: Words): Words {
	const languages = [...new Set([...Object.keys(text), ...Object.keys(help)])];
	return Object.fromEntries(
		languages.map((language) => [language, [text[language], help[language]].filter(Boolean).join(' ')])
	);
}

function named(text: Words, place: string): Words {
	return Object.keys(text).length > 0 ? text : { en: place };
}

/** The id that our own files carry in a class, or the code of the question. */
function itemId(entry: Entry): string {
	const mark = classesOf(entry).find((name) => name.startsWith(ITEM_CLASS));
	return mark ? mark.slice(ITEM_CLASS.length) : entry.place;
}

function classesOf(entry: Entry): string[] {
	return cell(entry, 'cssclass').split(/\s+/);
}

function leaveCells({ cells }: Entry, place: string, notes: NoteTaker): void {
	for (const [column, value] of cells) {
		const unset = /^(|0|N)$/.test(value.trim()) || (column === 'relevance' && value.trim() === '1');
		if (READ.includes(column) || unset || column === '') continue;
		const reason = REASONS.find(([names]) => names.test(column))?.[1] ?? 'it has no counterpart here';
		notes.leave(place, `${column.slice(0, 60)}: ${reason}`);
	}
}
