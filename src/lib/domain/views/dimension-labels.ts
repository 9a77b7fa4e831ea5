import { inLanguage, type Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** What people call a dimension; its id where no questionnaire names it. */
export type LabelOf = (framework: string, dimension: string) => string;

/** Looks labels up in these questionnaires; the first that has the dimension names it. */
export function dimensionLabels(questionnaires: readonly Questionnaire[], language: Language): LabelOf {
	return (framework, dimension) => {
		for (const { frameworks } of questionnaires) {
			const found = frameworks
				.find(({ id }) => id === framework)
				?.dimensions.find(({ id }) => id === dimension);
			if (found) return inLanguage(found.label, language);
		}
		return dimension;
	};
}
