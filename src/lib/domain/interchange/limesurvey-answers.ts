import type { Words } from './draft.ts';
import type { FoundAnswer } from './found.ts';
import { cell, childrenOf, type Entry } from './limesurvey-rows.ts';
import type { NoteTaker } from './notes.ts';
import { numberOf } from './numbers.ts';
import { specialAnswers } from './special-answers.ts';

/** The answers of a question, and whether each of its subquestions is asked with them. */
export type LimeAnswers = { readonly array: boolean; readonly list: readonly FoundAnswer[] };

type Named = readonly [string, Words];

/** Types whose answers are written in the file: lists, and arrays of which each row is asked. */
const LISTS = ['L', '!', 'O'];
const ARRAYS = ['F', 'H'];

/** Types whose answers are numbers without words: from one to how many, and whether they are arrays. */
const NUMBERS: ReadonlyMap<string, { array: boolean; most: number }> = new Map([
	['5', { array: false, most: 5 }],
	['A', { array: true, most: 5 }],
	['B', { array: true, most: 10 }]
]);

const YES: Named = ['yes', { en: 'Yes', nl: 'Ja' }];
const NO: Named = ['no', { en: 'No', nl: 'Nee' }];

/** Types with answers of LimeSurvey's own. */
const OWN: ReadonlyMap<string, { array: boolean; answers: readonly Named[] }> = new Map([
	['Y', { array: false, answers: [YES, NO] }],
	['C', { array: true, answers: [YES, NO, ['uncertain', { en: 'Uncertain', nl: 'Onzeker' }]] }],
	[
		'E',
		{
			array: true,
			answers: [
				['increase', { en: 'Increase', nl: 'Toename' }],
				['same', { en: 'Same', nl: 'Gelijk' }],
				['decrease', { en: 'Decrease', nl: 'Afname' }]
			]
		}
	]
]);

/** Types that nothing here asks like, by letter, and why. */
const UNASKED: readonly (readonly [string, string])[] = [
	['MP', 'it asks for several answers at once'],
	['STUQ;', 'it asks for words, and remarks have one field, on the last page'],
	['NK:', 'it asks for a number to be typed'],
	['X', 'it asks nothing; the text above a page is its intro'],
	['R', 'it asks for an order'],
	['1', 'it has two scales: make two questions of it'],
	['G', 'its answers are built into LimeSurvey']
];

/** Reads the answers of a question; null where its type cannot be asked here, with the reason in the notes. */
export function limeAnswers(entry: Entry, notes: NoteTaker): LimeAnswers | null {
	const type = cell(entry, 'type/scale').trim();
	const { place } = entry;
	const numbers = NUMBERS.get(type);
	if (numbers) {
		const list = Array.from({ length: numbers.most }, (_, index) => answer(String(index + 1), index + 1, {}));
		return { array: numbers.array, list };
	}
	const own = OWN.get(type);
	if (own) return { array: own.array, list: own.answers.map(([code, label]) => answer(code, null, label)) };
	if (!LISTS.includes(type) && !ARRAYS.includes(type)) {
		const reason = UNASKED.find(([letters]) => type.length === 1 && letters.includes(type))?.[1];
		notes.leave(
			place,
			`the question of type ${type.slice(0, 20)}: ${reason ?? 'nothing here asks like that'}`
		);
		return null;
	}
	if (type === 'O')
		notes.leave(place, 'the field for words beside the list: remarks have one field, on the last page');
	const written = childrenOf(entry, 'A');
	const list = written.map((one) => answer(cell(one, 'name'), null, Object.fromEntries(one.text)));
	const values = valuesOf(written, list, ARRAYS.includes(type), place, notes);
	const other: FoundAnswer[] =
		cell(entry, 'other') === 'Y'
			? [{ ...answer('other', null, { en: 'Other', nl: 'Anders' }), special: 'other' }]
			: [];
	return {
		array: ARRAYS.includes(type),
		list: [...list.map((one, index) => ({ ...one, value: values[index]! })), ...other]
	};
}

/**
 * What each answer counts for: its assessment value, which older files keep in the column relevance; else the number
 * that its code is; else, in an array, its place in the row. A list with codes such as A1 may be about anything, so
 * it has no values. Answers that are no step of a scale need none.
 */
function valuesOf(
	written: readonly Entry[],
	list: readonly FoundAnswer[],
	isArray: boolean,
	place: string,
	notes: NoteTaker
): (number | null)[] {
	const special = specialAnswers(list);
	const isStep = (_: unknown, index: number) => special[index] === null;
	const columns = ['assessment_value', 'relevance'].map((column) =>
		written.map((one) => numberOf(cell(one, column)))
	);
	for (const values of [...columns, list.map(({ code }) => numberOf(code))]) {
		const steps = values.filter(isStep);
		if (new Set(steps).size === steps.length && !steps.includes(null)) return values;
	}
	if (columns[0]!.filter(isStep).some((value) => value !== null && value !== 0)) {
		notes.change(place, 'its assessment values are not all different, and count for nothing');
	}
	if (!isArray) return list.map(() => null);
	let count = 0;
	return list.map((_, index) => (special[index] === null ? ++count : null));
}

function answer(code: string, value: number | null, label: Words): FoundAnswer {
	return { code, value, label };
}
