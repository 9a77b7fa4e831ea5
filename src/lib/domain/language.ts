import { z } from 'zod';

/** The languages every text must be written in; others may stand beside them in a questionnaire. */
export const LANGUAGES = ['en', 'nl'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** The locale that a language's numbers, dates and lists are written in. */
export function localeOf(language: Language): string {
	return LOCALES[language];
}

const sentence = z
	.string({
		error: ({ input }) =>
			input === undefined
				? 'write a text here: it is missing in this language'
				: 'is no text: put it between quotes'
	})
	.trim()
	.min(1, 'is blank: write the text, or leave the whole field out where it is optional')
	.max(600, 'is longer than 600 characters: a reader on a phone gives up, so shorten it')
	.refine((text) => !/<\/?[a-z!]/i.test(text), 'contains HTML: write plain text');

/** What a text needs, as its fault says it: in English (en) and in Dutch (nl). */
const EVERY_LANGUAGE = new Intl.ListFormat('en').format(
	LANGUAGES.map(
		(language) => `in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)} (${language})`
	)
);
const EXAMPLE = LANGUAGES.map((language) => `${language}: …`).join(', ');

/** A text in every language of the interface, with room for more: `{ en: …, nl: …, fy: … }`. */
export const Text = z
	.object(
		Object.fromEntries(LANGUAGES.map((language) => [language, sentence])) as Record<
			Language,
			typeof sentence
		>,
		{ error: `needs a text ${EVERY_LANGUAGE}: { ${EXAMPLE} }` }
	)
	.catchall(sentence);
export type Text = z.infer<typeof Text>;

/** The text in `language`. */
export function inLanguage(text: Text, language: Language): string {
	return text[language];
}
