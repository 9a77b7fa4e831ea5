import { inLanguage } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { questionPage, type QuestionPage } from './question-page.ts';
import type { Speech } from './speech.ts';

/** One page of a questionnaire as members see it, with nobody's answers. `before` and `after` are page numbers. */
export type PreviewPage = {
	readonly title: string;
	readonly version: string;
	readonly asked: QuestionPage;
	readonly counted: string;
	readonly reached: number;
	readonly before: number | null;
	readonly after: number | null;
};

const NOTHING = { answers: new Map<string, string>(), remarks: new Map<string, string>() };

/** Page `number`, from 1; null where the questionnaire has no such page. */
export function previewPage(
	questionnaire: Questionnaire,
	number: number,
	{ t, language }: Speech
): PreviewPage | null {
	const { sections, title, version } = questionnaire;
	const section = sections[number - 1];
	if (!section) return null;
	const earlier = sections.slice(0, number - 1).reduce((sum, { items }) => sum + items.length, 0);
	const to = earlier + section.items.length;
	const asked = questionPage(questionnaire, section, NOTHING, language);
	const counts = { from: earlier + 1, to, all: asked.progress.questions };
	return {
		...{ asked, version, title: inLanguage(title, language), reached: to },
		counted: t(`questionnaires.${section.items.length === 1 ? 'countedOne' : 'counted'}`, counts),
		before: number > 1 ? number - 1 : null,
		after: number < sections.length ? number + 1 : null
	};
}
