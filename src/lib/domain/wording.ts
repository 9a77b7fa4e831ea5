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
		(language) => other[language] === undefined || differByTypo(one[language]!, other[language])
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

/**
 * A typo leaves every word recognisable. Few letters are not enough: "most" and "some", "clear" and "unclear" are no
 * further apart, and an answer that changed its meaning must never pass for the same one.
 */
function differByTypo(one: string, other: string): boolean {
	if (distance(one, other) > LARGEST_TYPO) return false;
	const [before, after] = [words(one), words(other)];
	if (before.join('') === after.join('')) return true;
	return before.length === after.length && before.every((word, index) => isSameWord(word, after[index]!));
}

function isSameWord(one: string, other: string): boolean {
	if (one === other) return true;
	if (one[0] !== other[0] || /\d/.test(one + other)) return false;
	if ([...one].sort().join('') === [...other].sort().join('')) return true;
	return distance(one, other) <= lettersThatMayDiffer(Math.max(one.length, other.length));
}

function lettersThatMayDiffer(length: number): number {
	if (length <= 3) return 0;
	return length <= 6 ? 1 : 2;
}

/** The words of a text without capitals and punctuation; a word that was typed twice counts once. */
function words(text: string): string[] {
	const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return all.filter((word, index) => word !== all[index - 1]);
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
