import { z } from 'zod';
import { itemsOf, type Questionnaire, type Section } from './questionnaire.ts';

export const DONT_KNOW = 'dk';
export const NOT_APPLICABLE = 'na';
export const LONGEST_REMARK = 2000;

/** The choice question whose answer is a person's role. */
export const ROLE = 'role';

/** The form field of an item's answer, and the field that says which answer the page was made with. */
export const answerField = (item: string) => `answer.${item}`;
export const shownField = (item: string) => `shown.${item}`;
export const REMARK_FIELD = 'remark';
export const SHOWN_REMARK_FIELD = 'shown-remark';

/** An answer to a scored item: a number of its scale, don't know, or not applicable. No answer is absence. */
export type Answer = number | typeof DONT_KNOW | typeof NOT_APPLICABLE;

/** One person's filled-in questionnaire, as it is scored. */
export type Response = {
	readonly person: string;
	readonly organisation: string;
	readonly answers: ReadonlyMap<string, Answer>;
	readonly choices: ReadonlyMap<string, string>;
};

/** What is wrong with one field of a page, by item id or `remark`. */
export type Problem = { readonly at: string; readonly reason: 'unknown' | 'outside' | 'too-long' };

/** What a page of the questionnaire sent: what the person changed since the page was shown, and what is refused. */
export type Said = {
	readonly answers: ReadonlyMap<string, string>;
	readonly remark: string | null;
	readonly problems: readonly Problem[];
};

/**
 * Makes the reader of a questionnaire's pages. Only what differs from what the page was made with counts as said,
 * so that a page left open in a second tab never undoes a later answer. An item that is absent stays as it was.
 */
export function answersOf(questionnaire: Questionnaire): (section: Section, form: FormData) => Said {
	const schemas = new Map(
		questionnaire.sections.map((section) => [section.id, answerSchemas(questionnaire, section)])
	);
	return (section, form) => {
		const known = schemas.get(section.id)!;
		const problems: Problem[] = [];
		const answers = new Map<string, string>();
		for (const [field, value] of form) {
			if (!field.startsWith('answer.')) continue;
			const item = field.slice('answer.'.length);
			const schema = known.get(item);
			if (!schema) problems.push({ at: item, reason: 'unknown' });
			else if (!schema.safeParse(value).success) problems.push({ at: item, reason: 'outside' });
			else if (value !== form.get(shownField(item))) answers.set(item, String(value));
		}
		const remark = remarkIn(form);
		if (remark !== null && remark.length > LONGEST_REMARK) {
			return { answers, remark: null, problems: [...problems, { at: REMARK_FIELD, reason: 'too-long' }] };
		}
		return { answers, remark, problems };
	};
}

/** The values that one item of a section may be answered with, as they travel in a form. */
export function allowedAnswers(
	questionnaire: Questionnaire,
	section: Section
): ReadonlyMap<string, readonly string[]> {
	if (section.kind === 'choice') {
		return new Map(section.items.map((item) => [item.id, item.options.map((option) => option.id)]));
	}
	const items = itemsOf(questionnaire);
	return new Map(
		section.items.map(({ id }) => {
			const item = items.get(id)!;
			const values = item.options.map((option) => String(option.value));
			return [id, [...values, DONT_KNOW, ...(item.notApplicable ? [NOT_APPLICABLE] : [])]];
		})
	);
}

/** A stored response as it is scored: whatever is no scored item of this version is a choice, and never a number. */
export function readResponse(
	questionnaire: Questionnaire,
	stored: { id: string; organisation: string; answers: ReadonlyMap<string, string> }
): Response {
	const items = itemsOf(questionnaire);
	const answers = new Map<string, Answer>();
	const choices = new Map<string, string>();
	for (const [item, value] of stored.answers) {
		if (!items.has(item)) choices.set(item, value);
		else if (value === DONT_KNOW || value === NOT_APPLICABLE) answers.set(item, value);
		else if (value.trim() !== '' && Number.isFinite(Number(value))) answers.set(item, Number(value));
	}
	return { person: stored.id, organisation: stored.organisation, answers, choices };
}

function answerSchemas(questionnaire: Questionnaire, section: Section): ReadonlyMap<string, z.ZodType> {
	return new Map(
		[...allowedAnswers(questionnaire, section)].map(([item, values]) => [
			item,
			z.enum(values as [string, ...string[]])
		])
	);
}

function remarkIn(form: FormData): string | null {
	const remark = form.get(REMARK_FIELD);
	if (typeof remark !== 'string') return null;
	const text = normalise(remark);
	const shown = form.get(SHOWN_REMARK_FIELD);
	return typeof shown === 'string' && normalise(shown) === text ? null : text;
}

/** Browsers send line ends as CR LF; a remark is kept with LF, and without signs that no database or file can hold. */
function normalise(text: string): string {
	return text
		.replaceAll('\r\n', '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.trim();
}
