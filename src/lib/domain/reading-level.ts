import type { Language, Text } from './language.ts';
import { choicesOf, itemsOf, type Questionnaire } from './questionnaire.ts';

/** More letters than this make a word long. */
export const LONG_WORD = 6;
/** More letters than this make a word hard to take in at a glance. */
export const VERY_LONG_WORD = 12;

/** Words that people in care use among each other and that nobody says at the kitchen table, by how they begin. */
export const AVOIDED: Readonly<Record<Language, readonly string[]>> = {
	en: [
		...[
			'stakeholder',
			'facilitat',
			'implement',
			'leverag',
			'utilis',
			'synerg',
			'holistic',
			'robust',
			'paradigm'
		],
		...[
			'empower',
			'alignment',
			'deliverable',
			'commitment',
			'governance',
			'framework',
			'ecosystem',
			'roadmap'
		]
	],
	nl: [
		...[
			'stakeholder',
			'faciliter',
			'implement',
			'borg',
			'synergie',
			'holistisch',
			'commitment',
			'governance'
		],
		...[
			'draagvlak',
			'regie',
			'transitie',
			'domeinoverstijgend',
			'ketenpartner',
			'optimalis',
			'integraal',
			'uitrol'
		]
	]
};

/** How long something is, in words. */
export type Lengths = { readonly mean: number; readonly longest: number };

/** How a text reads, in figures. Shares run from 0 to 1. */
export type ReadingLevel = {
	readonly items: Lengths;
	readonly answers: Lengths;
	readonly sentences: Lengths;
	readonly words: number;
	readonly longWords: number;
	readonly veryLongWords: number;
	readonly avoided: ReadonlyMap<string, number>;
};

/** How a questionnaire reads in one language: everything that people see while they answer it. */
export function readingLevel(questionnaire: Questionnaire, language: Language): ReadingLevel {
	const items = [...itemsOf(questionnaire).values()];
	const choices = choicesOf(questionnaire);
	const answers = distinct([
		...items.flatMap(({ options }) => options.map(({ label }) => label)),
		...choices.flatMap(({ options }) => options.map(({ label }) => label))
	]);
	const questions = [...items, ...choices].map(({ text }) => text);
	const around = [
		...questionnaire.sections.flatMap(({ title, intro }) => [title, intro]),
		...[...items, ...choices].map(({ help }) => help),
		...choices.flatMap(({ options }) => options.map(({ help }) => help)),
		...[
			questionnaire.title,
			questionnaire.purpose,
			questionnaire.missing.dontKnow,
			questionnaire.missing.notApplicable
		]
	].filter((text) => text !== undefined);
	const all = [...questions, ...answers, ...around].map((text) => text[language]);
	return {
		...levelOfTexts(all, language),
		items: lengthsOf(questions.map((text) => text[language])),
		answers: lengthsOf(answers.map((text) => text[language]))
	};
}

/** How texts read that are neither questions nor answers. */
export function levelOfTexts(
	texts: readonly string[],
	language: Language
): Omit<ReadingLevel, 'items' | 'answers'> {
	const words = texts.flatMap(wordsOf);
	const share = (length: number) =>
		words.length === 0 ? 0 : words.filter((word) => lettersIn(word) > length).length / words.length;
	return {
		sentences: lengthsOf(texts.flatMap(sentencesOf)),
		words: words.length,
		...{ longWords: share(LONG_WORD), veryLongWords: share(VERY_LONG_WORD) },
		avoided: new Map(
			AVOIDED[language]
				.map((start) => [start, words.filter((word) => word.toLowerCase().startsWith(start)).length] as const)
				.filter(([, count]) => count > 0)
		)
	};
}

/** The sentences of a text: what stands between full stops, question marks, exclamation marks and semicolons. */
export function sentencesOf(text: string): string[] {
	return text.split(/[.?!;]+(?:\s+|$)/u).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; "don't" and "follow-up" are one each. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function lengthsOf(texts: readonly string[]): Lengths {
	const lengths = texts.map((text) => wordsOf(text).length);
	if (lengths.length === 0) return { mean: 0, longest: 0 };
	return {
		mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
		longest: Math.max(...lengths)
	};
}

function lettersIn(word: string): number {
	return word.match(/\p{L}/gu)?.length ?? 0;
}

/** Each text once: a scale that ten items share is read once. */
function distinct(texts: readonly Text[]): Text[] {
	return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
