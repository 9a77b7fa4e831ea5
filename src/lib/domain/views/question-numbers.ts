import { choicesOf, itemsOf, type Questionnaire } from '../questionnaire.ts';
import { letterAt } from './letters.ts';

/** A question by the number that readers call it by. */
export type NumberedItem = { readonly id: string; readonly number: string };

/** The numbers of all questions by id: 1, 2, 3 for the scored ones, A, B, C for the others. */
export function questionNumbers(questionnaire: Questionnaire): ReadonlyMap<string, string> {
	return new Map([
		...[...itemsOf(questionnaire).keys()].map((id, index) => [id, String(index + 1)] as const),
		...choicesOf(questionnaire).map(({ id }, index) => [id, letterAt(index)] as const)
	]);
}
