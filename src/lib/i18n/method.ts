import type { Language } from '#lib/domain/language.ts';
import { methodParts as en, type MethodPart } from './en/method-parts.ts';
import { methodParts as nl } from './nl/method-parts.ts';

/** A part of the method with its place on the page, and its formulas in order. */
export type ReadPart = Omit<MethodPart, 'formulas'> & {
	readonly id: string;
	readonly formulas: readonly { readonly name: string; readonly text: string }[];
};

const PARTS: Record<Language, Record<keyof typeof en, MethodPart>> = { en, nl };

/** The method in the words of one language, in the order in which it is read. */
export function methodIn(language: Language): ReadPart[] {
	return Object.entries(PARTS[language]).map(([id, { formulas, ...part }]) => ({
		...{ id, ...part },
		formulas: Object.entries(formulas).map(([name, text]) => ({ name, text }))
	}));
}
