import { inLanguage, type Text } from '../language.ts';
import { choicesOf, itemsOf, type Questionnaire } from '../questionnaire.ts';
import { versionLine, versionsOf, type Status, type VersionLine } from './catalogue.ts';
import { dimensionLists, placeMatrix, type DimensionList, type PlaceMatrix } from './dimension-list.ts';
import { scaleEntries, sectionEntries, type ScaleEntry, type SectionEntry } from './question-entries.ts';
import { sourceList, type SourceEntry } from './source-list.ts';
import { listed, type Speech } from './speech.ts';

/** One version, readable in full. `before` is the version that its crosswalk starts from. */
export type QuestionnairePage = {
	readonly id: string;
	readonly version: string;
	readonly status: Status;
	readonly title: string;
	readonly purpose: string;
	readonly facts: readonly { readonly id: string; readonly name: string; readonly text: string }[];
	readonly missing: { readonly dontKnow: string; readonly notApplicable: string };
	readonly sections: readonly SectionEntry[];
	readonly frameworks: readonly DimensionList[];
	readonly matrix: PlaceMatrix;
	readonly scales: readonly ScaleEntry[];
	readonly sources: readonly SourceEntry[];
	readonly before: string | null;
	readonly others: readonly VersionLine[];
};

const FACTS = ['audience', 'size', 'status', 'changes', 'made'] as const;

/** Everything that a version says, with the other versions of the same questionnaire. */
export function questionnairePage(
	questionnaire: Questionnaire,
	catalogue: readonly Questionnaire[],
	speech: Speech
): QuestionnairePage {
	const { id, version, status, crosswalk, missing } = questionnaire;
	const { language } = speech;
	const say = (text: Text) => inLanguage(text, language);
	const others = versionsOf(catalogue, id).filter((other) => other.version !== version);
	return {
		...{ id, version, status, title: say(questionnaire.title), purpose: say(questionnaire.purpose) },
		facts: factsOf(questionnaire, speech),
		missing: { dontKnow: say(missing.dontKnow), notApplicable: say(missing.notApplicable) },
		sections: sectionEntries(questionnaire, language),
		frameworks: dimensionLists(questionnaire, language),
		matrix: placeMatrix(questionnaire, language),
		scales: scaleEntries(questionnaire, language),
		sources: sourceList(questionnaire),
		before: others.find((other) => other.version === crosswalk?.from)?.version ?? null,
		others: others.map((other) => versionLine(other, speech))
	};
}

function factsOf(questionnaire: Questionnaire, speech: Speech): QuestionnairePage['facts'] {
	const { t, language } = speech;
	const { authors, licence, status, audience, changes } = questionnaire;
	const { date } = versionLine(questionnaire, speech);
	const texts: Record<(typeof FACTS)[number], string> = {
		audience: inLanguage(audience, language),
		size: makeOf(questionnaire, speech),
		status: t(`questionnaires.statusMeaning.${status}`, { date }),
		changes: inLanguage(changes, language),
		made: t('questionnaires.madeBy', { authors: listed(authors, language), licence })
	};
	return FACTS.map((id) => ({ id, name: t(`questionnaires.facts.${id}`), text: texts[id] }));
}

function makeOf(questionnaire: Questionnaire, { t, language }: Speech): string {
	const choices = choicesOf(questionnaire).length;
	const parts = [
		t('questionnaires.scored', { count: itemsOf(questionnaire).size }),
		...(choices > 0 ? [t('questionnaires.unscored', { count: choices })] : [])
	];
	return t('questionnaires.make', {
		minutes: t('questionnaires.minutes', { count: questionnaire.minutes }),
		questions: listed(parts, language),
		pages: t('questionnaires.pages', { count: questionnaire.sections.length })
	});
}
