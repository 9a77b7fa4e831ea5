import { inLanguage, type Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { questionsOf } from './question-page.ts';

/** The questions of one page with the words of the answer that was given; null where there is none. */
export type AnsweredPage = {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly { readonly id: string; readonly text: string; readonly answer: string | null }[];
	readonly remark: string | null;
};

type Stored = {
	readonly answers: ReadonlyMap<string, string>;
	readonly remarks: ReadonlyMap<string, string>;
};

/** Everything a person answered, in the order in which it was asked. */
export function ownAnswersView(
	questionnaire: Questionnaire,
	stored: Stored,
	language: Language
): AnsweredPage[] {
	return questionnaire.sections.map((section) => ({
		...{ id: section.id, title: inLanguage(section.title, language) },
		rows: questionsOf(questionnaire, section, stored.answers, language).map((question) => {
			const given = [...question.options, ...question.apart].find(({ value }) => value === question.answer);
			return { id: question.id, text: question.text, answer: given?.label ?? null };
		}),
		remark: stored.remarks.get(section.id) ?? null
	}));
}
