import { inLanguage, type Language, type Text } from '../language.ts';
import { itemsOf, type Questionnaire, type Section } from '../questionnaire.ts';
import { questionNumbers, type NumberedItem } from './question-numbers.ts';
import { sourceList, type SourceMark } from './source-list.ts';

/** One way to answer as a page shows it; `value` is what it scores, null where it does not. */
export type OptionEntry = {
	readonly value: number | null;
	readonly label: string;
	readonly help: string | null;
};

/** One question in full: what it asks, what it is about, where it counts and where it comes from. */
export type QuestionEntry = NumberedItem & {
	readonly text: string;
	readonly help: string | null;
	readonly options: readonly OptionEntry[];
	readonly notApplicable: boolean;
	readonly construct: string | null;
	readonly places: readonly { readonly framework: string; readonly dimension: string }[];
	readonly sources: readonly SourceMark[];
};

/** One page of the questionnaire with its questions. */
export type SectionEntry = {
	readonly id: string;
	readonly title: string;
	readonly intro: string | null;
	readonly kind: Section['kind'];
	readonly questions: readonly QuestionEntry[];
};

/** A scale with the questions that are answered on it. */
export type ScaleEntry = {
	readonly id: string;
	readonly label: string;
	readonly options: readonly OptionEntry[];
	readonly items: readonly NumberedItem[];
};

/** The pages of a questionnaire with everything that the file says about each question. */
export function sectionEntries(questionnaire: Questionnaire, language: Language): SectionEntry[] {
	const numbers = questionNumbers(questionnaire);
	const sources = sourceList(questionnaire).map(({ id, number, title }): SourceMark => ({
		id,
		number,
		title
	}));
	return questionnaire.sections.map((section) => ({
		...{ id: section.id, kind: section.kind, title: inLanguage(section.title, language) },
		intro: section.intro ? inLanguage(section.intro, language) : null,
		questions: section.items.map((asked) => ({
			...{ id: asked.id, number: numbers.get(asked.id)!, text: inLanguage(asked.text, language) },
			help: asked.help ? inLanguage(asked.help, language) : null,
			...scoring(questionnaire, asked.id, language),
			...('options' in asked ? { options: optionEntries(asked.options, language) } : {}),
			sources: sources.filter(({ id }) => asked.sources?.includes(id))
		}))
	}));
}

/** The scales of a questionnaire in the order of its file. */
export function scaleEntries(questionnaire: Questionnaire, language: Language): ScaleEntry[] {
	const numbers = questionNumbers(questionnaire);
	const asked = questionnaire.sections.flatMap((section) =>
		section.kind === 'perception' ? section.items : []
	);
	return questionnaire.scales.map(({ id, options }) => ({
		...{ id, options: optionEntries(options, language) },
		label: [options[0]!, options.at(-1)!].map(({ label }) => inLanguage(label, language)).join(' … '),
		items: asked
			.filter(({ scale }) => scale === id)
			.map((item) => ({ id: item.id, number: numbers.get(item.id)! }))
	}));
}

/** What only a scored question has; of the others nothing counts. */
function scoring(
	questionnaire: Questionnaire,
	id: string,
	language: Language
): Pick<QuestionEntry, 'options' | 'notApplicable' | 'construct' | 'places'> {
	const item = itemsOf(questionnaire).get(id);
	if (!item) return { options: [], notApplicable: false, construct: null, places: [] };
	return {
		...{ options: optionEntries(item.options, language), notApplicable: item.notApplicable },
		construct: inLanguage(item.construct, language),
		places: questionnaire.frameworks.flatMap(({ id: framework, label, dimensions }) => {
			const dimension = dimensions.find((candidate) => candidate.id === item.place[framework]);
			if (!dimension) return [];
			return [{ framework: inLanguage(label, language), dimension: inLanguage(dimension.label, language) }];
		})
	};
}

function optionEntries(
	options: readonly { label: Text; value?: number; help?: Text }[],
	language: Language
): OptionEntry[] {
	return options.map(({ label, value, help }) => ({
		...{ value: value ?? null, label: inLanguage(label, language) },
		help: help ? inLanguage(help, language) : null
	}));
}
