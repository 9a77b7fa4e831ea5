import { LANGUAGES, type Language } from '#lib/domain/language.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import { translator } from '#lib/i18n/translator.ts';

/** The words of the program in every language, for what is written in both. */
export const bothSpeeches = Object.fromEntries(
	LANGUAGES.map((language) => [language, { t: translator(language), language }])
) as unknown as Readonly<Record<Language, Speech>>;
