import type { Words } from './draft.ts';
import type { FoundQuestion } from './found.ts';
import {
	BOOLEAN,
	CHOICES,
	RATING,
	answersOf,
	booleanAnswers,
	choiceAnswers,
	ratingAnswers
} from './surveyjs-answers.ts';
import { leaveRest, listOf, nameOf, wordsOf, type Json, type Reader } from './surveyjs-json.ts';

const ASKED = ['type', 'name', 'title', 'description', 'valueName'];
/** What surveys write where an item counts the other way round; SurveyJS itself has no word for it. */
const REVERSED = ['reversed', 'reverse', 'reverseCoded', 'reverseScored'];

/** Types that nothing here asks like, and why. */
const UNASKED: readonly (readonly [readonly string[], string])[] = [
	[['checkbox', 'tagbox'], 'it asks for several answers at once'],
	[['text', 'comment', 'multipletext'], 'it asks for words, and remarks have one field, on the last page'],
	[['html', 'image', 'empty'], 'it asks nothing; the text above a page is its intro'],
	[['imagepicker'], 'its answers are pictures'],
	[['slider'], 'its answers have no labels']
];

/** The questions that an element asks: one, one for each row of a matrix, or none. */
export function questionsOf(json: Json, page: string, reader: Reader): FoundQuestion[] {
	const type = typeof json.type === 'string' ? json.type : 'nothing';
	const place = nameOf(json, `${page} (${type})`);
	const rest = (read: readonly string[]) => leaveRest(json, [...ASKED, ...REVERSED, ...read], place, reader);
	if (type === 'rating') {
		rest(RATING);
		return [questionOf(json, place, ratingAnswers(json, place, reader), reader)];
	}
	if (type === 'radiogroup' || type === 'dropdown' || type === 'buttongroup') {
		rest(CHOICES);
		return [questionOf(json, place, choiceAnswers(json, place, reader), reader)];
	}
	if (type === 'boolean') {
		rest(BOOLEAN);
		return [questionOf(json, place, booleanAnswers(json, place, reader), reader)];
	}
	if (type === 'matrix' && json.cellType !== 'checkbox') {
		rest(['columns', 'rows']);
		return matrixQuestions(json, place, reader);
	}
	const reason = UNASKED.find(([types]) => types.includes(type))?.[1] ?? 'nothing here asks like that';
	reader.notes.leave(place, `the question of type ${type.slice(0, 40)}: ${reason}`);
	return [];
}

function questionOf(
	json: Json,
	place: string,
	answers: FoundQuestion['answers'],
	reader: Reader
): FoundQuestion {
	const title = wordsOf(json.title, place, reader);
	if (isUntitled(title)) reader.notes.change(place, 'had no title; its name stands there now');
	return {
		...{ place, name: valueName(json, place), answers, reversed: saysReversed(json) },
		text: isUntitled(title) ? { [reader.language]: place } : title,
		help: wordsOf(json.description, place, reader)
	};
}

/** Each row of a matrix becomes an item; what stands above the matrix becomes the help of each. */
function matrixQuestions(json: Json, place: string, reader: Reader): FoundQuestion[] {
	const answers = answersOf(listOf(json.columns), place, reader);
	const rows = answersOf(listOf(json.rows), place, reader);
	const above = wordsOf(json.title, place, reader);
	const about = wordsOf(json.description, place, reader);
	const help = Object.fromEntries(
		[...new Set([...Object.keys(above), ...Object.keys(about)])].map((language) => [
			language,
			[above[language], about[language]].filter(Boolean).join(' ')
		])
	);
	if (rows.length === 0) reader.notes.leave(place, 'the matrix, which has no rows');
	return rows.map(({ code, label }) => ({
		...{ place: `${place}.${code}`, name: `${valueName(json, place)}-${code}`, answers, help },
		text: isUntitled(label) ? { [reader.language]: code } : label,
		reversed: saysReversed(json)
	}));
}

/** The name under which SurveyJS keeps the answers. */
function valueName({ valueName }: Json, name: string): string {
	return typeof valueName === 'string' && valueName.trim() !== '' ? valueName : name;
}

function saysReversed(json: Json): boolean {
	return REVERSED.some((key) => json[key] === true);
}

function isUntitled(title: Words): boolean {
	return Object.keys(title).length === 0;
}
