import type { FoundAnswer } from './found.ts';
import { numberOf } from './numbers.ts';

/** Answers that are no step of a scale. `either`: "don't know or not applicable" in one. */
export type Special = 'not-applicable' | 'dont-know' | 'either' | 'unanswered' | 'other';

const CODES: ReadonlyMap<string, Special> = new Map([
	...['na', 'nvt', 'notapplicable', 'none', 'nietvantoepassing'].map(
		(code) => [code, 'not-applicable'] as const
	),
	...['dk', 'dontknow', 'weetniet', 'unknown'].map((code) => [code, 'dont-know'] as const),
	...['refused', 'noanswer', 'geenantwoord'].map((code) => [code, 'unanswered'] as const),
	...['other', 'oth', 'anders'].map((code) => [code, 'other'] as const)
]);

/** Numbers that survey researchers keep for missing answers, where they stand apart from the scale. */
const NUMBERS: ReadonlyMap<number, Special> = new Map([
	...[99, 999, 9999, -99, -9, -1].map((number) => [number, 'not-applicable'] as const),
	...[88, 98, 888, 998, -88, -98, -8].map((number) => [number, 'dont-know'] as const),
	...[77, 97, 777, 997, -77, -97, -7].map((number) => [number, 'unanswered'] as const)
]);

// Whole answers only: a described level may well begin with "we do not know", and is a step all the same.
const NOT_APPLICABLE = new RegExp(
	"^(n ?v ?t|n ?a|n/a|not applicable|(it |this )?does(n't| not) apply|(is |dit is )?niet van toepassing" +
		'|(dit )?geldt niet|(trifft )?nicht zu(treffend)?|entfällt|non applicable|sans objet)' +
		'( (to|for|in|here|op|voor|bij|hier|auf|à)\\b.{0,30})?$'
);
const DONT_KNOW = new RegExp(
	"^((i )?(really )?(do not|don't) know( yet| enough)?|(i )?(cannot|can't|can not) (judge|say|tell|assess)( this| that| it)?" +
		'|((dat|dit|ik) )?weet (ik )?((het|dat|dit) )?niet( goed| zeker)?|(ik )?kan (ik )?((het|dat|dit) )?niet (beoordelen|zeggen)' +
		'|niet te beoordelen|(ich )?weiß (ich |es )?nicht|(je )?ne sais pas)( (or|of|oder|ou) .{0,40})?$'
);
/** Words for don't know that are also used for the middle of a scale. */
const UNSURE =
	/^(unsure|not sure|no opinion|no idea|unknown|geen mening|geen idee|geen oordeel|onbekend|keine meinung)$/;
const UNANSWERED =
	/^((i )?(would |'d )?(prefer|rather) not( to)? (say|answer)( this| that)?|no answer|geen antwoord|(dat )?(zeg|vertel) ik liever niet|(dat )?wil ik (liever )?niet (zeggen|beantwoorden)|liever niet|keine (antwort|angabe)|sans réponse)$/;
const OTHER = /^(other|anders|overig|sonstiges|autre)\b.{0,30}$/;

/** Words of a scale about applying or knowing; beside them "does not apply" is its lowest step. */
const APPLYING = /\bappl(y|ies|icable)\b|toepassing|\bgeldt\b|zutreffend|\btrifft\b/;
const KNOWING = /\bknow\b|\bweet\b|\bken\b/;

/** No scale has this many answers: a longer list is one of places or names, in which nothing is looked for. */
const MOST_ANSWERS = 20;

/** Whether a code says by itself that its answer is no step, such as NA. */
export function isSpecialCode(code: string): boolean {
	return CODES.has(bare(code));
}

/** Which answers of a question are no step of its scale, in the order of the answers; null for those that are. */
export function specialAnswers(answers: readonly FoundAnswer[]): (Special | null)[] {
	return answers.map((answer) => {
		if (answer.special || answers.length > MOST_ANSWERS) return answer.special ?? null;
		const others = answers.filter((other) => other !== answer);
		const said = bySaying(answer, others);
		return said ?? byCode(answer) ?? byNumber(answer, others);
	});
}

function bySaying(answer: FoundAnswer, others: readonly FoundAnswer[]): Special | null {
	const beside = others.filter((other) => !says(other, NOT_APPLICABLE) && !says(other, DONT_KNOW));
	const besideMatches = (words: RegExp) =>
		beside.some(({ label }) => Object.values(label).some((text) => words.test(simple(text))));
	const parts = Object.values(answer.label).map((text) =>
		simple(text).split(/ ?\/ ?(?!a\b)|,? (?:or|of|oder|ou) /)
	);
	const some = (words: RegExp) => parts.some((one) => one.some((part) => words.test(part)));
	const applies = (says(answer, NOT_APPLICABLE) || some(NOT_APPLICABLE)) && !besideMatches(APPLYING);
	const knows = (says(answer, DONT_KNOW) || some(DONT_KNOW)) && !besideMatches(KNOWING);
	if (applies && knows) return 'either';
	if (applies) return 'not-applicable';
	if (knows) return 'dont-know';
	if (says(answer, UNANSWERED)) return 'unanswered';
	if (isStep(answer, others)) return null;
	if (says(answer, UNSURE)) return 'dont-know';
	return answer.value === null && says(answer, OTHER) ? 'other' : null;
}

function byCode({ code, value }: FoundAnswer): Special | null {
	if (value !== null && /\d/.test(code)) return null;
	return CODES.get(bare(code)) ?? null;
}

function byNumber({ code }: FoundAnswer, others: readonly FoundAnswer[]): Special | null {
	const number = numberOf(code);
	const special = number === null ? undefined : NUMBERS.get(number);
	const rest = others.flatMap((other) => numberOf(other.code) ?? []).filter((one) => !NUMBERS.has(one));
	if (number === null || special === undefined || rest.length < 2) return null;
	const apart = number > Math.max(...rest) + 1 || number < Math.min(...rest) - 1;
	return apart ? special : null;
}

/** Whether the number of an answer lies between those of others: then it is a step, whatever its words. */
function isStep({ value }: FoundAnswer, others: readonly FoundAnswer[]): boolean {
	if (value === null) return false;
	return (
		others.some((other) => other.value !== null && other.value < value) &&
		others.some((other) => other.value !== null && other.value > value)
	);
}

function says({ label }: FoundAnswer, words: RegExp): boolean {
	return Object.values(label).some((text) => words.test(simple(text)));
}

/** A label without capitals, brackets, full stops and curly apostrophes; "n.v.t." becomes "nvt". */
function simple(text: string): string {
	return text
		.slice(0, 200)
		.toLowerCase()
		.replace(/[’‘`]/g, "'")
		.replace(/[().,;:!?[\]]+/g, '')
		.replace(/[\s-]+/g, ' ')
		.trim();
}

function bare(code: string): string {
	return code.toLowerCase().replace(/[^a-z]/g, '');
}
