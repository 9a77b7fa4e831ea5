import type { Text } from '../language.ts';
import { itemsOf, type Item, type Questionnaire, type Section } from '../questionnaire.ts';
import { leaveOwn } from './left-behind.ts';
import { ITEM_CLASS, LEVELS_CLASS } from './limesurvey-marks.ts';
import { takeNotes, type Notes, type NoteTaker } from './notes.ts';
import { asHtml } from './plain-text.ts';
import { scoreOf } from './score-of.ts';
import { writeRows } from './tab-separated.ts';

const COLUMNS = [
	...[
		'id',
		'related_id',
		'class',
		'type/scale',
		'name',
		'relevance',
		'text',
		'help',
		'language',
		'validation'
	],
	...['mandatory', 'other', 'default', 'same_default', 'assessment_value', 'cssclass']
];
/** LimeSurvey's own limit for the code of a question. */
const LONGEST_CODE = 20;

type Row = Readonly<Record<string, string>>;
/** An answer as LimeSurvey keeps it: a code of at most five letters, and what it counts for. */
type Answer = { readonly code: string; readonly score: number; readonly label: Text };

/**
 * A questionnaire as LimeSurvey's survey text. Assessment values are scores: where an item is reversed they fall.
 * Don't know and not applicable are answers with a code of their own that count for nothing.
 */
export function exportLimeSurvey(questionnaire: Questionnaire): { text: string; notes: Notes } {
	const notes = takeNotes();
	leaveOwn(questionnaire, notes);
	const languages = Object.keys(questionnaire.title);
	const codes = codesOf(questionnaire, notes);
	const settings = [
		{ class: 'S', name: 'language', text: languages[0]! },
		{ class: 'S', name: 'additional_languages', text: languages.slice(1).join(' ') },
		{ class: 'S', name: 'format', text: 'G' },
		{ class: 'S', name: 'assessments', text: 'Y' }
	];
	const titles = languages.flatMap((language) => [
		{ class: 'SL', name: 'surveyls_title', text: said(questionnaire.title, language), language },
		{ class: 'SL', name: 'surveyls_description', text: said(questionnaire.purpose, language), language }
	]);
	const questions = languages.flatMap((language) =>
		questionnaire.sections.flatMap((section, index) =>
			sectionRows(section, index, questionnaire, codes, language)
		)
	);
	return { text: writeRows(COLUMNS, [...settings, ...titles, ...questions]), notes };
}

function sectionRows(
	section: Section,
	index: number,
	questionnaire: Questionnaire,
	codes: ReadonlyMap<string, string>,
	language: string
): Row[] {
	const group: Row = {
		...{ class: 'G', 'type/scale': String(index + 1), relevance: '1', language },
		name: section.title[language] ?? '',
		text: section.intro ? said(section.intro, language) : ''
	};
	const rows = section.items.flatMap((item): Row[] => {
		const scored = itemsOf(questionnaire).get(item.id);
		const classes = [`${ITEM_CLASS}${item.id}`, ...(section.kind === 'structure' ? [LEVELS_CLASS] : [])];
		const question: Row = {
			...{ class: 'Q', 'type/scale': 'L', name: codes.get(item.id)!, relevance: '1', language },
			...{ text: said(item.text, language), help: item.help ? said(item.help, language) : '' },
			...{ mandatory: 'N', other: 'N', cssclass: classes.join(' ') }
		};
		const answers = scored
			? scoredAnswers(scored, questionnaire)
			: 'options' in item
				? choices(item.options)
				: [];
		return [question, ...answers.map((answer) => answerRow(answer, language))];
	});
	return [group, ...rows];
}

function scoredAnswers(item: Item, { missing }: Questionnaire): Answer[] {
	return [
		...item.options.map(({ value, label }, index) => ({
			...{ code: `A${index + 1}`, score: scoreOf(item, value), label }
		})),
		{ code: 'DK', score: 0, label: missing.dontKnow },
		...(item.notApplicable ? [{ code: 'NA', score: 0, label: missing.notApplicable }] : [])
	];
}

function choices(options: readonly { id: string; label: Text }[]): Answer[] {
	return options.map(({ label }, index) => ({ code: `A${index + 1}`, score: 0, label }));
}

function answerRow({ code, score, label }: Answer, language: string): Row {
	return {
		...{ class: 'A', 'type/scale': '0', name: code, text: said(label, language), language },
		assessment_value: String(score)
	};
}

function said(text: Text, language: string): string {
	return asHtml(text[language] ?? '');
}

/** A code for each item: its id without hyphens, as long as LimeSurvey allows, each once. */
function codesOf({ sections }: Questionnaire, notes: NoteTaker): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	const taken = new Set<string>();
	for (const { id } of sections.flatMap(({ items }) => items as readonly { id: string }[])) {
		const plain = id.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '');
		let code = plain.slice(0, LONGEST_CODE);
		for (let number = 2; taken.has(code); number++) {
			code = `${plain.slice(0, LONGEST_CODE - String(number).length)}${number}`;
		}
		taken.add(code);
		codes.set(id, code);
		if (code !== id) notes.change(id, 'its code there has no hyphens and at most twenty letters');
	}
	return codes;
}
