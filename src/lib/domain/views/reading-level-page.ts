import type { Guidance } from '../guidance.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import {
	AVOIDED,
	LONG_WORD,
	VERY_LONG_WORD,
	levelOfTexts,
	readingLevel,
	type Lengths,
	type ReadingLevel
} from '../reading-level.ts';
import { markdownTable } from './markdown.ts';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Dutch' };

type Measured = {
	readonly name: string;
	readonly level: Omit<ReadingLevel, 'items' | 'answers'> & Partial<ReadingLevel>;
};

/** The figures of how the texts read, in Markdown: one table for each language, and the words we avoid. */
export function readingLevelPage(questionnaires: readonly Questionnaire[], guidance: Guidance): string {
	return LANGUAGES.flatMap((language) => {
		const measured: Measured[] = [
			...questionnaires.map((questionnaire) => ({
				name: `${questionnaire.id} ${questionnaire.version}`,
				level: readingLevel(questionnaire, language)
			})),
			{ name: 'The advice', level: levelOfTexts(adviceTexts(guidance, language), language) }
		];
		return [
			`## ${NAMES[language]}`,
			levelTable(measured),
			`Words we avoid, by how they begin: ${AVOIDED[language].map((word) => `${word}…`).join(', ')}.`,
			avoidedIn(measured)
		];
	}).join('\n\n');
}

function levelTable(measured: readonly Measured[]): string {
	return markdownTable(
		[
			...['', 'Words', 'Question: mean, longest', 'Answer: mean, longest', 'Sentence: mean, longest'],
			...[`More than ${LONG_WORD} letters`, `More than ${VERY_LONG_WORD} letters`]
		],
		measured.map(({ name, level }) => [
			...[name, String(level.words), lengths(level.items), lengths(level.answers), lengths(level.sentences)],
			...[share(level.longWords), share(level.veryLongWords)]
		])
	);
}

function avoidedIn(measured: readonly Measured[]): string {
	const found = measured.flatMap(({ name, level }) =>
		[...level.avoided].map(([word, count]) => `${word}… ${count} × in ${name}`)
	);
	return found.length === 0 ? 'None of them occurs.' : `Found all the same: ${found.join('; ')}.`;
}

function adviceTexts({ claims, discussion }: Guidance, language: Language): string[] {
	return [
		...claims.flatMap(({ text, first }) => [text, first]),
		...discussion.guides.flatMap(({ opening, followUps, firstStep, whenDivided }) => [
			opening,
			...followUps,
			firstStep,
			whenDivided
		]),
		...discussion.principles.map(({ opening }) => opening)
	].flatMap((text) => (text ? [text[language]] : []));
}

function lengths(one: Lengths | undefined): string {
	return one === undefined ? '–' : `${one.mean.toFixed(1)}, ${one.longest}`;
}

function share(part: number): string {
	return `${(100 * part).toFixed(0)} %`;
}
