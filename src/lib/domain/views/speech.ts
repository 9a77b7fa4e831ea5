import type { Translate } from '#lib/i18n/translator.ts';
import { localeOf, type Language } from '../language.ts';

/** What a view speaks with: the texts of the interface, and the language of names, numbers and lists. */
export type Speech = { readonly t: Translate; readonly language: Language };

/** A score or distance as people read it: one decimal, with the language's decimal sign. */
export function oneDecimal(value: number, language: Language): string {
	const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' } as const;
	return new Intl.NumberFormat(localeOf(language), digits).format(value);
}

/** A change as people read it: one decimal, with a sign unless it reads as zero; a minus is as wide as a plus. */
export function signedDecimal(value: number, language: Language): string {
	const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
	return new Intl.NumberFormat(localeOf(language), digits).format(value).replace('-', '−');
}

/** A share (0 to 1) in whole per cents. */
export function percent(share: number, language: Language): string {
	return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share);
}

/** Words as a sentence lists them: trust, vision and governance. */
export function listed(words: readonly string[], language: Language): string {
	return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words);
}
