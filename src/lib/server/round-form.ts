import { z } from 'zod';
import { dayIn, daysAfter, endOfDay } from '#lib/domain/closing-time.ts';
import { DEFAULT_K, LOWEST_K, MemberResults, RoundKind } from '#lib/domain/round.ts';
import type { Catalogue } from '#lib/i18n/en.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { line, reading, textsOf, type Problem, type Reading } from './form-problems.ts';

type Reason = keyof Catalogue['rounds']['problems'];
const because = (reason: Reason) => ({ error: reason });

export const HIGHEST_K = 50;
const USUAL_DAYS = 21;
const MOST_DAYS = 2 * 365;

/** What a round is opened with, as the form says it; `closesAt` is UTC in ISO 8601. */
export type RoundForm = {
	readonly title: string;
	readonly questionnaire: string;
	readonly kind: RoundKind;
	readonly k: number;
	readonly memberResults: MemberResults;
	readonly closesAt: string;
};

/** Where and when the form is read: a time in milliseconds, and the versions it may name. */
export type Circumstances = {
	readonly now: number;
	readonly timeZone: string;
	readonly questionnaires: readonly string[];
};

/** The days on which a round may close, and the one to suggest: all year-month-day. */
export function closingDays({ now, timeZone }: Pick<Circumstances, 'now' | 'timeZone'>) {
	const today = dayIn(timeZone, now);
	return { today, usual: daysAfter(today, USUAL_DAYS), last: daysAfter(today, MOST_DAYS) };
}

/** The texts of a round form's problems, in the visitor's language. */
export function roundProblems(t: Translate) {
	return t('rounds.problems', { returnObjects: true, lowest: LOWEST_K, highest: HIGHEST_K });
}

/** The problem of a round whose title an open round of its network has. */
export function titleTaken(t: Translate): Problem {
	return { at: 'title', message: t('rounds.problems.titleTaken') };
}

/** The round that a form asks for. */
export function readRound(form: FormData, t: Translate, circumstances: Circumstances): Reading<RoundForm> {
	const texts = textsOf(form);
	return reading(schemaFor(circumstances, texts.kind), texts, roundProblems(t));
}

/** The new title that a form gives a round. */
export function readTitle(form: FormData, t: Translate): Reading<{ readonly title: string }> {
	return reading(z.object({ title }), textsOf(form), roundProblems(t));
}

/** The new closing time that a form gives a round. */
export function readClosing(
	form: FormData,
	t: Translate,
	when: Pick<Circumstances, 'now' | 'timeZone'>
): Reading<{ readonly closesAt: string }> {
	return reading(z.object({ closesAt: closing(when) }), textsOf(form), roundProblems(t));
}

const title = line<Reason>(80, 'titleMissing', 'titleLong');

function closing({ now, timeZone }: Pick<Circumstances, 'now' | 'timeZone'>) {
	const { today, last } = closingDays({ now, timeZone });
	return z.iso
		.date(because('closesMissing'))
		.refine((day) => day >= today, because('closesPast'))
		.refine((day) => day <= last, because('closesFar'))
		.transform((day) => endOfDay(day, timeZone));
}

function schemaFor({ questionnaires, ...when }: Circumstances, kind: string | undefined) {
	const k = z
		.string(because('kWrong'))
		.trim()
		.regex(/^\d{1,4}$/, because('kWrong'))
		.transform(Number)
		.pipe(z.int().min(LOWEST_K, because('kWrong')).max(HIGHEST_K, because('kWrong')));
	return z.object({
		title,
		questionnaire: z.enum(questionnaires, because('questionnaireMissing')),
		kind: z.enum(RoundKind.options, because('kindMissing')),
		// Only a confidential round has a smallest group, so only there can it be wrong.
		k: kind === 'confidential' ? k : z.unknown().transform(() => DEFAULT_K),
		memberResults: z
			.enum(MemberResults.options, because('memberResultsMissing'))
			.refine((when) => kind !== 'confidential' || when !== 'at-once', because('memberResultsTooEarly')),
		closesAt: closing(when)
	});
}
