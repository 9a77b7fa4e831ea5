import { dayOf } from '../dates.ts';
import { inLanguage } from '../language.ts';
import { choicesOf, itemsOf, type Questionnaire } from '../questionnaire.ts';
import { compareVersions, newestPublished } from '../version.ts';
import type { Speech } from './speech.ts';

export type Status = Questionnaire['status'];

/** One version of a questionnaire as a line that leads to it. */
export type VersionLine = {
	readonly version: string;
	readonly status: Status;
	readonly date: string;
	readonly label: string;
};

/** One questionnaire of the catalogue, told by its newest published version, or its newest where none is published. */
export type CatalogueEntry = {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly audience: string;
	readonly size: string;
	readonly charts: readonly string[];
	readonly newest: VersionLine;
	readonly others: readonly VersionLine[];
};

/** Every questionnaire once: those in `first` in that order, then the others, those published last before the rest. */
export function catalogueView(
	questionnaires: readonly Questionnaire[],
	first: readonly string[],
	speech: Speech
): CatalogueEntry[] {
	const published = newestPublished(questionnaires);
	const ids = [...first, ...published.map(({ id }) => id), ...questionnaires.map(({ id }) => id)];
	return [...new Set(ids)].flatMap((id) => {
		const [newest, ...others] = versionsOf(questionnaires, id);
		if (!newest) return [];
		const told = published.find((version) => version.id === id) ?? newest;
		return [
			entryOf(
				told,
				[newest, ...others].filter((version) => version !== told),
				speech
			)
		];
	});
}

/** The versions of one questionnaire, the newest first. */
export function versionsOf(questionnaires: readonly Questionnaire[], id: string): Questionnaire[] {
	return questionnaires
		.filter((questionnaire) => questionnaire.id === id)
		.sort((a, b) => compareVersions(b.version, a.version));
}

/** A version as a line of a list. */
export function versionLine(questionnaire: Questionnaire, { t, language }: Speech): VersionLine {
	const { version, status } = questionnaire;
	const date = dayOf(questionnaire.date, language, 'UTC');
	return { version, status, date, label: t('questionnaires.dated', { version, date }) };
}

/** How much a version asks: its questions and the time they take. */
export function sizeOf(questionnaire: Questionnaire, { t }: Speech): string {
	const count = itemsOf(questionnaire).size + choicesOf(questionnaire).length;
	return t('questionnaires.size', {
		questions: t('questionnaires.questions', { count }),
		minutes: t('questionnaires.minutes', { count: questionnaire.minutes })
	});
}

function entryOf(told: Questionnaire, others: readonly Questionnaire[], speech: Speech): CatalogueEntry {
	const { language } = speech;
	return {
		...{ id: told.id, title: inLanguage(told.title, language), purpose: inLanguage(told.purpose, language) },
		...{ audience: inLanguage(told.audience, language), size: sizeOf(told, speech) },
		charts: told.frameworks.map(({ label }) => inLanguage(label, language)),
		newest: versionLine(told, speech),
		others: others.map((version) => versionLine(version, speech))
	};
}
