import { LONGEST_REMARK, REMARK_FIELD, answersOf, type Problem, type Said } from '#lib/domain/response.ts';
import type { Questionnaire, Section } from '#lib/domain/questionnaire.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import { now, type Saying } from './answering.ts';
import type { Outcome } from './db/responses.ts';

const readers = new WeakMap<Questionnaire, ReturnType<typeof answersOf>>();

/** What a form says about one section: the changes that can be stored and the problems that cannot. */
export function said(questionnaire: Questionnaire, section: Section, form: FormData): Said {
	const reader = readers.get(questionnaire) ?? answersOf(questionnaire);
	readers.set(questionnaire, reader);
	return reader(section, form);
}

/** Stores what was said; `saved` only once it is durable. Saying nothing new is saved at once. */
export async function store(
	{ round, token }: Pick<Saying, 'round' | 'token'>,
	section: Section,
	{ answers, remark }: Said
): Promise<Outcome> {
	if (answers.size === 0 && remark === null) return 'saved';
	const remarks = new Map(remark === null ? [] : [[section.id, remark]]);
	return application().save(round.id, token, { answers, remarks }, now());
}

/** The problems in words, by item id or `remark`. */
export function explain(problems: readonly Problem[], t: Translate): { at: string; message: string }[] {
	return problems.map(({ at, reason }) => ({
		at,
		message:
			reason === 'too-long'
				? t('answer.problems.tooLong', { most: LONGEST_REMARK })
				: t(`answer.problems.${reason}`)
	}));
}

/** What was typed and refused, so that nothing a person wrote is lost. */
export function typedRemark(form: FormData, problems: readonly Problem[]): string | null {
	const refused = problems.some(({ at }) => at === REMARK_FIELD);
	return refused ? String(form.get(REMARK_FIELD)) : null;
}
