import type { Text } from './language.ts';
import type { Item } from './questionnaire.ts';

/** So many characters may differ in one text before mending a typo becomes rewording. */
export const LARGEST_TYPO = 3;

/** Whether two texts say the same in every language, to the letter. */
export function sameText(one: Text, other: Text): boolean {
	const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...languages].every((language) => one[language] === other[language]);
}

/** Whether two texts differ at most by a mended typo in each language they share. */
export function sameButForTypos(one: Text, other: Text): boolean {
	return Object.keys(one).every(
		(language) => other[language] === undefined || distance(one[language]!, other[language]) <= LARGEST_TYPO
	);
}

/** Whether two items are answered on the same scale: the same values, with words that differ by typos at most. */
export function sameOptions(one: Pick<Item, 'options'>, other: Pick<Item, 'options'>): boolean {
	return (
		one.options.length === other.options.length &&
		one.options.every(
			({ value, label }, index) =>
				value === other.options[index]!.value && sameButForTypos(label, other.options[index]!.label)
		)
	);
}

/** How many letters must be added, taken away or changed (Levenshtein 1966). */
function distance(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > LARGEST_TYPO) return LARGEST_TYPO + 1;
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row.at(-1)!;
}
