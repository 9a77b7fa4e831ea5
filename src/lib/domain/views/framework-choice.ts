import type { Questionnaire } from '../questionnaire.ts';
import { HEADLINES } from './headline.ts';
import { filledFrameworks } from './scale.ts';

/** The framework that a visitor wishes to see; without a wish the first that has more than the headline themes. */
export function chosenFramework(questionnaire: Questionnaire, wished: string | null): string {
	const filled = filledFrameworks(questionnaire);
	const found =
		filled.find(({ id }) => id === wished) ?? filled.find(({ id }) => id !== HEADLINES) ?? filled[0];
	return found?.id ?? '';
}
