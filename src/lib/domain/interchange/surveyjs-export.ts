import type { Text } from '../language.ts';
import { itemsOf, type ChoiceItem, type Item, type Questionnaire, type Section } from '../questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE } from '../response.ts';
import { leaveOwn } from './left-behind.ts';
import { takeNotes, type Notes } from './notes.ts';
import { scoreOf } from './score-of.ts';
import { ID_VALUE, LEVELS_PAGE } from './surveyjs-marks.ts';

type Localised = Readonly<Record<string, string>>;
type Choice = { readonly value: number | string; readonly text: Localised };

/** A survey as SurveyJS reads it: the part of its format that we write. */
export type SurveyJs = {
	readonly title: Localised;
	readonly description: Localised;
	readonly locale: 'en';
	readonly calculatedValues: readonly {
		readonly name: string;
		readonly expression: string;
		readonly includeIntoResult: true;
	}[];
	readonly pages: readonly {
		readonly name: string;
		readonly title: Localised;
		readonly description?: Localised;
		readonly elements: readonly Readonly<Record<string, unknown>>[];
	}[];
};

/**
 * A questionnaire as a SurveyJS survey. Its numbers are scores: where an item is reversed they fall, so that whoever
 * adds them up there needs to know nothing. Don't know and not applicable are answers of their own, without a number.
 */
export function exportSurveyJs(questionnaire: Questionnaire): { survey: SurveyJs; notes: Notes } {
	const notes = takeNotes();
	leaveOwn(questionnaire, notes);
	const value = (name: string, said: string) => ({
		...{ name, expression: `'${said}'`, includeIntoResult: true as const }
	});
	const survey: SurveyJs = {
		...{ title: localised(questionnaire.title), description: localised(questionnaire.purpose), locale: 'en' },
		calculatedValues: [value(ID_VALUE, questionnaire.id), value(`${ID_VALUE}Version`, questionnaire.version)],
		pages: questionnaire.sections.map((section) => ({
			name: section.kind === 'structure' ? `${LEVELS_PAGE}${section.id}` : section.id,
			title: localised(section.title),
			...(section.intro ? { description: localised(section.intro) } : {}),
			elements: elementsOf(section, questionnaire)
		}))
	};
	return { survey, notes };
}

function elementsOf(section: Section, questionnaire: Questionnaire): Readonly<Record<string, unknown>>[] {
	if (section.kind === 'choice') return section.items.map(choiceElement);
	return section.items.map(({ id }) => scoredElement(itemsOf(questionnaire).get(id)!, questionnaire));
}

function scoredElement(item: Item, { missing }: Questionnaire): Readonly<Record<string, unknown>> {
	const choices: Choice[] = [
		...item.options.map(({ value, label }) => ({ value: scoreOf(item, value), text: localised(label) })),
		{ value: DONT_KNOW, text: localised(missing.dontKnow) },
		...(item.notApplicable ? [{ value: NOT_APPLICABLE, text: localised(missing.notApplicable) }] : [])
	];
	if (item.kind === 'structure') return { type: 'radiogroup', ...asked(item), choices };
	return { type: 'rating', ...asked(item), autoGenerate: false, rateValues: choices };
}

function choiceElement(item: ChoiceItem): Readonly<Record<string, unknown>> {
	const choices = item.options.map(({ id, label }) => ({ value: id, text: localised(label) }));
	return { type: 'radiogroup', ...asked(item), choices };
}

function asked({ id, text, help }: { id: string; text: Text; help?: Text | undefined }) {
	return { name: id, title: localised(text), ...(help ? { description: localised(help) } : {}) };
}

/** English is what SurveyJS falls back on; every other language stands beside it. */
function localised({ en, ...others }: Text): Localised {
	return { default: en, ...others };
}
