import type { Words } from './draft.ts';
import type { FoundAnswer } from './found.ts';
import { numberOf } from './numbers.ts';
import type { Special } from './special-answers.ts';
import { answerOf, listOf, wordsOf, type Json, type Reader } from './surveyjs-json.ts';

/** The properties from which each reader of answers makes them. */
export const RATING = [
	...['rateValues', 'rateMin', 'rateMax', 'rateStep', 'rateCount', 'autoGenerate'],
	...['minRateDescription', 'maxRateDescription', 'mininumRateDescription', 'maximumRateDescription']
];
export const CHOICES = [
	...['choices', 'choicesMin', 'choicesMax', 'choicesStep', 'showNoneItem', 'hasNone', 'noneText'],
	...['showDontKnowItem', 'dontKnowText', 'showRefuseItem', 'refuseText'],
	...['showOtherItem', 'hasOther', 'otherText']
];
export const BOOLEAN = ['labelTrue', 'labelFalse', 'valueTrue', 'valueFalse'];

/** SurveyJS never generates more answers of a rating than this, and no scale has as many. */
const MOST_GENERATED = 20;

/** What SurveyJS calls its own answers where a file does not: the words, as far as we know them. */
const OWN_WORDS: Readonly<Record<string, Words>> = {
	none: { en: 'None', nl: 'Geen' },
	dontKnow: { en: 'Don’t know', nl: 'Weet ik niet' },
	refuse: { en: 'Refuse to answer', nl: 'Wil ik niet zeggen' },
	other: { en: 'Other', nl: 'Anders' },
	true: { en: 'Yes', nl: 'Ja' },
	false: { en: 'No', nl: 'Nee' }
};

/** The answers of a rating: those that are written out, or as many as its lowest, highest and step give. */
export function ratingAnswers(json: Json, place: string, reader: Reader): FoundAnswer[] {
	const written = listOf(json.rateValues);
	if (written.length > 0 && json.autoGenerate !== true) {
		return withEnds(answersOf(written, place, reader), json, place, reader);
	}
	const step = positive(numberOf(json.rateStep)) ?? 1;
	const [min, max] = rangeOf(json, step);
	const values: number[] = [];
	for (let value = min; value <= max + 1e-9 && values.length < MOST_GENERATED; value += step) {
		values.push(Number(value.toFixed(9)));
	}
	return withEnds(answersOf(values, place, reader), json, place, reader);
}

/** The answers of a radiogroup or dropdown, the special ones that SurveyJS adds last. */
export function choiceAnswers(json: Json, place: string, reader: Reader): FoundAnswer[] {
	const { choicesMin, choicesMax } = json;
	const [min, max] = [numberOf(choicesMin), numberOf(choicesMax)];
	const step = positive(numberOf(json.choicesStep)) ?? 1;
	const count = min === null || max === null || max < min ? 0 : Math.floor((max - min) / step) + 1;
	const numbers = Array.from({ length: Math.min(count, MOST_GENERATED) }, (_, index) => min! + index * step);
	const own = (
		asked: unknown,
		name: string,
		code: string,
		text: unknown,
		special: Special
	): FoundAnswer[] => {
		if (asked !== true) return [];
		const words = { ...OWN_WORDS[name], ...wordsOf(text, place, reader) };
		return [{ code, value: null, label: words, special }];
	};
	return [
		...answersOf([...listOf(json.choices), ...numbers], place, reader),
		...own(json.showNoneItem ?? json.hasNone, 'none', 'none', json.noneText, 'not-applicable'),
		...own(json.showRefuseItem, 'refuse', 'refused', json.refuseText, 'unanswered'),
		...own(json.showDontKnowItem, 'dontKnow', 'dontknow', json.dontKnowText, 'dont-know'),
		...own(json.showOtherItem ?? json.hasOther, 'other', 'other', json.otherText, 'other')
	];
}

/** The two answers of a yes-or-no question, no first; they have a number where the file gives both one. */
export function booleanAnswers(json: Json, place: string, reader: Reader): FoundAnswer[] {
	const values = [numberOf(json.valueFalse), numberOf(json.valueTrue)];
	const scored = values.every((value) => value !== null);
	return (['false', 'true'] as const).map((name, index) => ({
		code: name === 'true' ? 'yes' : 'no',
		value: scored ? values[index]! : null,
		label: {
			...OWN_WORDS[name],
			...wordsOf(name === 'true' ? json.labelTrue : json.labelFalse, place, reader)
		}
	}));
}

/** Answers as a list writes them; one without a value is noted. */
export function answersOf(list: readonly unknown[], place: string, reader: Reader): FoundAnswer[] {
	return list.flatMap((one) => {
		const answer = answerOf(one, place, reader);
		if (answer) return [answer];
		reader.notes.leave(place, 'an answer without a value');
		return [];
	});
}

/** The words beside the two ends of a rating become the labels of its first and last number, where those have none. */
function withEnds(answers: readonly FoundAnswer[], json: Json, place: string, reader: Reader): FoundAnswer[] {
	const ends = [
		{
			at: answers.findIndex(({ value }) => value !== null),
			text: json.minRateDescription ?? json.mininumRateDescription
		},
		{
			at: answers.findLastIndex(({ value }) => value !== null),
			text: json.maxRateDescription ?? json.maximumRateDescription
		}
	];
	return answers.map((answer, index) => {
		const end = ends.find(({ at }) => at === index);
		const words = wordsOf(end?.text, place, reader);
		if (Object.keys(words).length === 0) return answer;
		if (Object.keys(answer.label).length > 0) {
			reader.notes.leave(
				place,
				`"${Object.values(words)[0]}" beside its scale: that answer has a label of its own`
			);
			return answer;
		}
		return { ...answer, label: words };
	});
}

/** The lowest and highest number of a generated rating, as SurveyJS has them: with a count, one end gives the other. */
function rangeOf(json: Json, step: number): [number, number] {
	const [min, max, count] = [numberOf(json.rateMin), numberOf(json.rateMax), numberOf(json.rateCount)];
	const span = step * (Math.max(count ?? 5, 2) - 1);
	if (count !== null && min !== null && max === null) return [min, min + span];
	if (count !== null && min === null && max !== null) return [max - span, max];
	return [min ?? 1, max ?? 5];
}

function positive(value: number | null): number | null {
	return value !== null && value > 0 ? value : null;
}
