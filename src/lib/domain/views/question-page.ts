import { inLanguage, type Language } from '../language.ts';
import { itemsOf, type Questionnaire, type Section } from '../questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, answerField, shownField } from '../response.ts';

/** One way to answer; `help` describes it further. */
export type Option = { readonly value: string; readonly label: string; readonly help: string | null };

/** One question as a member sees it: `options` run from low to high, `apart` are those that do not score. */
export type Question = {
	readonly id: string;
	readonly field: string;
	readonly shownField: string;
	readonly text: string;
	readonly help: string | null;
	readonly answer: string;
	readonly options: readonly Option[];
	readonly apart: readonly Option[];
};

/** How much of a questionnaire has an answer, don't know included. */
export type Progress = { readonly answered: number; readonly questions: number };

/** One page of the questionnaire. `before` and `after` are the ids of the sections around it. */
export type QuestionPage = {
	readonly section: string;
	readonly title: string;
	readonly intro: string | null;
	readonly described: boolean;
	readonly page: number;
	readonly pages: number;
	readonly questions: readonly Question[];
	readonly remark: string;
	readonly takesRemark: boolean;
	readonly progress: Progress;
	readonly before: string | null;
	readonly after: string | null;
};

type Stored = {
	readonly answers: ReadonlyMap<string, string>;
	readonly remarks: ReadonlyMap<string, string>;
};

/** The page of one section with what was answered so far. */
export function questionPage(
	questionnaire: Questionnaire,
	section: Section,
	stored: Stored,
	language: Language
): QuestionPage {
	const { sections } = questionnaire;
	const index = sections.indexOf(section);
	return {
		section: section.id,
		title: inLanguage(section.title, language),
		intro: section.intro ? inLanguage(section.intro, language) : null,
		...{ described: section.kind === 'structure', page: index + 1, pages: sections.length },
		questions: questionsOf(questionnaire, section, stored.answers, language),
		...{ remark: stored.remarks.get(section.id) ?? '', takesRemark: section.kind !== 'choice' },
		progress: progressOf(sections, stored.answers),
		before: sections[index - 1]?.id ?? null,
		after: sections[index + 1]?.id ?? null
	};
}

/** How many questions of these sections have an answer. */
export function progressOf(sections: readonly Section[], answers: ReadonlyMap<string, string>): Progress {
	const ids = sections.flatMap((section) => section.items.map((item) => item.id));
	return { answered: ids.filter((id) => answers.has(id)).length, questions: ids.length };
}

/** The questions of one section, with the answers that were given. */
export function questionsOf(
	questionnaire: Questionnaire,
	section: Section,
	answers: ReadonlyMap<string, string>,
	language: Language
): Question[] {
	return section.items.map((item) => ({
		...{ id: item.id, field: answerField(item.id), shownField: shownField(item.id) },
		text: inLanguage(item.text, language),
		help: item.help ? inLanguage(item.help, language) : null,
		answer: answers.get(item.id) ?? '',
		...('options' in item
			? { options: choiceOptions(item.options, language), apart: [] }
			: scoredOptions(questionnaire, item.id, language))
	}));
}

type Choice = Extract<Section, { kind: 'choice' }>['items'][number]['options'];

function choiceOptions(options: Choice, language: Language): Option[] {
	return options.map(({ id, label, help }) => ({
		...{ value: id, label: inLanguage(label, language), help: help ? inLanguage(help, language) : null }
	}));
}

function scoredOptions(questionnaire: Questionnaire, id: string, language: Language) {
	const item = itemsOf(questionnaire).get(id)!;
	const { dontKnow, notApplicable } = questionnaire.missing;
	const apart = [
		{ value: DONT_KNOW, text: dontKnow },
		...(item.notApplicable ? [{ value: NOT_APPLICABLE, text: notApplicable }] : [])
	];
	return {
		options: item.options.map(({ value, label }) => ({
			...{ value: String(value), label: inLanguage(label, language), help: null }
		})),
		apart: apart.map(({ value, text }) => ({ value, label: inLanguage(text, language), help: null }))
	};
}
