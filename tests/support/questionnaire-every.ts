import { inspectQuestionnaires } from '#lib/server/questionnaires.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { checkedQuestionnaire } from './questionnaire.ts';

/** Every questionnaire that comes with the program by its file, and an odd one. */
export function everyQuestionnaire(): (readonly [string, Questionnaire])[] {
	const { catalogue } = inspectQuestionnaires('questionnaires');
	const own = catalogue.all.map(({ file, questionnaire }) => [file, questionnaire] as const);
	return [...own, ['an odd one', oddQuestionnaire()]];
}

/** The small questionnaire with reversed items, marks that other formats stumble over, and a scale around zero. */
export function oddQuestionnaire(): Questionnaire {
	const odd = checkedQuestionnaire();
	const [first, second] = odd.sections[0]!.items as { reversed: boolean; text: Record<string, string> }[];
	first!.reversed = true;
	second!.text.en = 'Is R&D < 5 % "enough" for all?';
	(odd.sections[1]!.items[0] as { reversed: boolean }).reversed = true;
	odd.scales[0]!.options.forEach((option, index) => (option.value = index - 2));
	return odd;
}
