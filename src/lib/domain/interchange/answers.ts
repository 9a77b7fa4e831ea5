import type { DraftOption, Words } from './draft.ts';
import type { FoundAnswer, FoundQuestion } from './found.ts';
import type { NoteTaker } from './notes.ts';
import { isSpecialCode, specialAnswers, type Special } from './special-answers.ts';

const MOST_OPTIONS = 11;

/** How a question is answered here: on a scale, or with choices that are not scored. */
export type Reading =
	| {
			readonly kind: 'scored';
			readonly options: readonly DraftOption[];
			readonly reversed: boolean;
			readonly notApplicable: Words | null;
			readonly dontKnow: Words | null;
	  }
	| { readonly kind: 'choice'; readonly answers: readonly FoundAnswer[] };

/**
 * Reads the answers of a question; null where it cannot be asked here, with the reason in the notes. It is scored
 * where every answer that is a step has a number of its own. The scale keeps the order in which people saw it and
 * rises from low to high. Where the numbers fell, the item is reversed: min + max - x gives each answer the very
 * number that the other tool counted for it.
 */
export function readAnswers(question: FoundQuestion, notes: NoteTaker): Reading | null {
	const { place, answers } = question;
	const special = specialAnswers(answers);
	const steps = answers.filter((_, index) => special[index] === null);
	const numbered = steps.filter(({ value }) => value !== null);
	if (numbered.length < 2 || steps.length - numbered.length > (numbered.length > 2 ? 1 : 0)) {
		return readChoices(question, notes);
	}
	for (const { code } of steps.filter(({ value }) => value === null)) {
		notes.leave(place, `its answer ${code}, which has no number`);
	}
	const scale = readScale(question, numbered, notes);
	if (!scale) return null;
	const labelled = (kind: Special): Words | null => {
		const found = answers.filter((_, index) => special[index] === kind);
		if (found.length === 0) return special.includes('either') ? {} : null;
		return Object.assign({}, ...found.map(({ label }) => label).reverse());
	};
	noteSpecials(place, answers, special, notes);
	return {
		...{ kind: 'scored', ...scale },
		notApplicable: labelled('not-applicable'),
		dontKnow: labelled('dont-know')
	};
}

function readChoices({ place, answers }: FoundQuestion, notes: NoteTaker): Reading | null {
	if (answers.length < 2) {
		notes.leave(place, 'the question, which offers fewer than two answers');
		return null;
	}
	if (answers.some(({ special }) => special === 'other')) {
		notes.leave(place, 'the field beside "other": only the choice itself is kept');
	}
	notes.change(place, 'is not scored, because its answers have no numbers');
	return { kind: 'choice', answers };
}

function readScale(
	{ place, reversed: said }: FoundQuestion,
	steps: readonly FoundAnswer[],
	notes: NoteTaker
): { options: DraftOption[]; reversed: boolean } | null {
	const leave = (why: string) => {
		notes.leave(place, `the question: ${why}`);
		return null;
	};
	if (steps.length > MOST_OPTIONS) return leave(`it has ${steps.length} answers, and a scale at most eleven`);
	const values = steps.map(({ value }) => value!);
	const falling = values.every((value, index) => index === 0 || value < values[index - 1]!);
	const rising = values.every((value, index) => index === 0 || value > values[index - 1]!);
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const stored = steps
		.map(({ value, label }) => ({ value: falling ? min + max - value! : value!, label }))
		.sort((a, b) => a.value - b.value);
	const step = (max - min) / (steps.length - 1);
	const isEven = stored.every(
		({ value }, index) => Math.abs(value - (min + index * step)) < 1e-9 * (max - min)
	);
	if (!isEven) return leave(`its answers count for ${values.join(', ')}, and the steps of a scale are equal`);
	if (!rising && !falling)
		notes.change(place, 'its answers were not in order, and run from low to high here');
	if (falling)
		notes.change(place, 'its numbers fell, so it is reversed: each answer still scores what it did');
	if (said && !falling) notes.change(place, 'is called reversed: a high answer gives a low score');
	const isWhole = step === 1 && Number.isInteger(min);
	if (!isWhole)
		notes.change(place, `its answers counted for ${values.join(', ')}, and score 1 to ${steps.length} here`);
	return {
		options: isWhole ? stored : stored.map(({ label }, index) => ({ value: index + 1, label })),
		reversed: falling || said
	};
}

function noteSpecials(
	place: string,
	answers: readonly FoundAnswer[],
	special: readonly (Special | null)[],
	notes: NoteTaker
): void {
	answers.forEach(({ code, value, label }, index) => {
		const name = Object.values(label)[0] ?? code;
		const kind = special[index];
		if (kind === 'other') notes.leave(place, `its answer "${name}", which a scale has no place for`);
		if (kind === 'unanswered') notes.change(place, `"${name}" is leaving the question open here`);
		if (kind === 'either') notes.change(place, `"${name}" became two answers: don't know and not applicable`);
		const counted = value !== null && !isSpecialCode(code);
		if (counted && kind === 'not-applicable')
			notes.change(place, `"${name}" is "not applicable" here, and scores nothing`);
		if (counted && kind === 'dont-know')
			notes.change(place, `"${name}" is "don't know" here, and scores nothing`);
	});
}
