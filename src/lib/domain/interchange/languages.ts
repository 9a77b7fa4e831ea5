import { LANGUAGES } from '../language.ts';
import type { Words } from './draft.ts';
import type { Found } from './found.ts';
import type { NoteTaker } from './notes.ts';

const CODE = /^[a-z]{2,3}(-[a-z0-9]{2,12})*$/i;

/** Whether a name can be the code of a language, such as nl or nl-informal. */
export function isLanguageCode(name: string): boolean {
	return CODE.test(name);
}

/** A survey in which "nl-BE" or "nl-informal" is simply Dutch where it has no other Dutch; the same for English. */
export function withOwnLanguages(found: Found, notes: NoteTaker): Found {
	const codes = new Set<string>();
	mapWords(found, (words) => {
		for (const code of Object.keys(words)) codes.add(code);
		return words;
	});
	const renamed = new Map<string, string>();
	for (const language of LANGUAGES) {
		const variant = [...codes].find((code) => code.toLowerCase().startsWith(`${language}-`));
		if (codes.has(language) || variant === undefined) continue;
		renamed.set(variant, language);
		notes.change('every text', `${variant} is ${language} here`);
	}
	if (renamed.size === 0) return found;
	return mapWords(found, (words) =>
		Object.fromEntries(Object.entries(words).map(([code, text]) => [renamed.get(code) ?? code, text]))
	);
}

function mapWords({ title, about, pages, ...rest }: Found, change: (words: Words) => Words): Found {
	return {
		...{ ...rest, title: change(title), about: change(about) },
		pages: pages.map((page) => ({
			...{ ...page, title: change(page.title), intro: change(page.intro) },
			questions: page.questions.map((question) => ({
				...{ ...question, text: change(question.text), help: change(question.help) },
				answers: question.answers.map((answer) => ({ ...answer, label: change(answer.label) }))
			}))
		}))
	};
}
