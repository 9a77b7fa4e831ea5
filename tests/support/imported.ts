import type {
	Draft,
	DraftPerception,
	DraftSection,
	Imported,
	Refused
} from '#lib/domain/interchange/draft.ts';
import { importSurveyJs } from '#lib/domain/interchange/surveyjs-import.ts';

type Asked = DraftSection['items'][number];

/** An import that came in; throws where it was refused. */
export function accepted(result: Imported | Refused): Imported {
	if ('problem' in result) throw new Error(result.problem);
	return result;
}

/** What comes of a SurveyJS survey. */
export function imported(survey: unknown): Imported {
	return accepted(importSurveyJs(JSON.stringify(survey)));
}

/** What comes of a SurveyJS survey with one page that holds these elements. */
export function withElements(...elements: object[]): Imported {
	return imported({ title: 'Survey', pages: [{ name: 'p', elements }] });
}

/** All questions of a draft, in order. */
export function itemsOf({ draft }: { draft: Draft }): Asked[] {
	return draft.sections.flatMap((section): readonly Asked[] => section.items);
}

/** A question of a draft that is scored on a scale. */
export function scored(result: { draft: Draft }, index = 0): DraftPerception {
	return itemsOf(result)[index] as DraftPerception;
}

/** The scale on which a question of a draft is answered. */
export function optionsOf(result: { draft: Draft }, index = 0) {
	return result.draft.scales.find(({ id }) => id === scored(result, index).scale)!.options;
}

/** The numbers of that scale. */
export function valuesOf(result: { draft: Draft }, index = 0): number[] {
	return optionsOf(result, index).map(({ value }) => value);
}

/** What was left out, as `place: what`. */
export function leftOut({ notes }: Imported): string[] {
	return notes.leftOut.map(({ place, what }) => `${place}: ${what}`);
}

/** What was changed, as `place: what`. */
export function changed({ notes }: Imported): string[] {
	return notes.changed.map(({ place, what }) => `${place}: ${what}`);
}

/** The words of a scale from never to always, in English and Dutch. */
export const FREQUENCY = [
	...([
		['Never', 'Nooit'],
		['Rarely', 'Zelden'],
		['Sometimes', 'Soms']
	] as const),
	...([
		['Often', 'Vaak'],
		['Always', 'Altijd']
	] as const)
] as const;

/** That scale as SurveyJS writes it, with these numbers. */
export function frequency(...values: number[]) {
	return FREQUENCY.map(([en, nl], index) => ({ value: values[index], text: { default: en, nl } }));
}
