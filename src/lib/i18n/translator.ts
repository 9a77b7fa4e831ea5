import i18next, { type TFunction } from 'i18next';
import { LANGUAGES, type Language } from '#lib/domain/language.ts';
import { en, type Catalogue } from './en.ts';
import { nl } from './nl.ts';

/** Gives the text of a key in one language; unknown keys and missing values are type errors. */
export type Translate = TFunction;

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'translation';
		resources: { translation: typeof en };
	}
}

const CATALOGUES: Record<Language, Catalogue> = { en, nl };

const translators = new Map(LANGUAGES.map((language) => [language, createTranslator(language)]));

/** The one translator of a language. */
export function translator(language: Language): Translate {
	return translators.get(language)!;
}

function createTranslator(language: Language): Translate {
	const instance = i18next.createInstance();
	void instance.init({
		...{ lng: language, fallbackLng: false, initAsync: false },
		resources: { [language]: { translation: CATALOGUES[language] } },
		// Svelte escapes what it prints; escaping twice would show the codes.
		interpolation: { escapeValue: false }
	});
	return instance.t;
}
