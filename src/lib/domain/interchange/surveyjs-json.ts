import type { Words } from './draft.ts';
import type { FoundAnswer } from './found.ts';
import { isLanguageCode } from './languages.ts';
import type { NoteTaker } from './notes.ts';
import { numberOf } from './numbers.ts';
import { plainText } from './plain-text.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What every part of a survey is read with: the language of `default`, and where notes go. */
export type Reader = { readonly language: string; readonly notes: NoteTaker };

const REASONS: readonly (readonly [RegExp, string])[] = [
	[/If$|^visible$|Expression$|^triggers$|^readOnly$/, 'every question is asked of everyone'],
	[/required/i, 'no answer is compulsory'],
	[/^validators$|^checkErrorsMode$/, 'an answer is always one of those offered'],
	[/^default|^correctAnswer$/, 'nothing is filled in beforehand'],
	[/comment/i, 'remarks have one field, on the last page'],
	[/order|^randomize/i, 'everyone sees the same order'],
	[/^choices(ByUrl|FromQuestion)/, 'answers are written in the file itself']
];

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything else is an empty one. */
export function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** The name of an element, or what stands in its place. */
export function nameOf({ name }: Json, fallback: string): string {
	return typeof name === 'string' && name.trim() !== '' ? name : fallback;
}

/** Notes every property that is set and that nobody has read. */
export function leaveRest(json: Json, read: readonly string[], place: string, { notes }: Reader): void {
	for (const [key, value] of Object.entries(json)) {
		if (read.includes(key) || isUnset(key, value)) continue;
		const reason = REASONS.find(([names]) => names.test(key))?.[1] ?? 'it has no counterpart here';
		notes.leave(place, `${key.slice(0, 60)}: ${reason}`);
	}
}

/** A localised string: a plain one, or `{ default: …, nl: … }`. Markup is taken out and noted. */
export function wordsOf(value: unknown, place: string, { language, notes }: Reader): Words {
	const entries = isObject(value) ? Object.entries(value) : [[language, value] as const];
	const words = new Map<string, string>();
	for (const [code, text] of entries) {
		if (text === undefined || text === null || text === '') continue;
		const name = code === 'default' ? language : code;
		if (!isLanguageCode(name) || typeof text === 'object') {
			notes.leave(place, `the text under "${code.slice(0, 60)}", which is no language`);
			continue;
		}
		if (words.has(name) && code !== 'default') continue;
		const plain = plainText(String(text), false);
		if (plain.marked) notes.change(place, 'its text had HTML in it, which was taken out');
		if (/\{[^{}]+\}/.test(plain.text))
			notes.change(place, 'its text has {…} in it, which is shown as it stands');
		if (plain.text !== '') words.set(name, plain.text);
	}
	return Object.fromEntries(words);
}

/** One answer: a number, a text, "value|text", or `{ value, text }`; null where it has no value. */
export function answerOf(value: unknown, place: string, reader: Reader): FoundAnswer | null {
	if (isObject(value)) {
		leaveRest(value, ['value', 'text'], place, reader);
		if (typeof value.value === 'object' || value.value === undefined) return null;
		return labelled(value.value, value.text, place, reader);
	}
	if (typeof value === 'string' && value.includes('|')) {
		const [code, ...text] = value.split('|');
		return labelled(code!, text.join('|'), place, reader);
	}
	return typeof value === 'string' || typeof value === 'number'
		? labelled(value, undefined, place, reader)
		: null;
}

function labelled(code: unknown, text: unknown, place: string, reader: Reader): FoundAnswer {
	const value = numberOf(code);
	const label = wordsOf(text, place, reader);
	// Without a text of its own an answer shows its value. A bare number is no label.
	const shown = Object.keys(label).length === 0 && value === null ? wordsOf(code, place, reader) : label;
	return { code: String(code), value, label: shown };
}

function isUnset(key: string, value: unknown): boolean {
	if (key === 'visible') return value === true;
	return value === undefined || value === null || value === false || value === '' || listIsEmpty(value);
}

function listIsEmpty(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}
