import type { Cell } from '../../interchange/csv.ts';
import { inLanguage } from '../../language.ts';
import { itemsOf, type Item } from '../../questionnaire.ts';
import { missingReason, type LeavingAnswers } from '../../raw-answers.ts';
import type { Answer } from '../../response.ts';
import type { Speech } from '../speech.ts';
import type { CodedOrganisation } from './result-rows.ts';
import { ORIGIN, type Origin } from './result-sheets.ts';
import { sheetOf, type ColumnId, type Row, type Sheet } from './sheet.ts';

const LONG: readonly ColumnId[] = [
	...['organisation', 'organisation_label', 'respondent', 'role', 'item', 'item_label', 'item_version'],
	...['value', 'value_label', 'missing', 'missing_label']
] as ColumnId[];

/** The columns that a round is recomputed from. */
export const RECOMPUTABLE: readonly ColumnId[] = ['organisation', 'respondent', 'role', 'item', 'value'];

/** Answers in the long form: a row for every scored item of every person, also where there is no answer. */
export function longAnswers(
	answers: LeavingAnswers,
	organisations: readonly CodedOrganisation[],
	origin: Origin,
	speech: Speech
): Sheet {
	const items = [...itemsOf(answers.questionnaire).values()];
	const coded = new Map(organisations.map((one) => [one.id, one]));
	const rows = answers.people.flatMap((person) =>
		items.map((item): Row => {
			const { code = null, name = null } = coded.get(person.organisation) ?? {};
			return {
				...{ ...origin, organisation: code, organisation_label: name, respondent: person.number },
				...{ item: item.id, item_label: inLanguage(item.text, speech.language) },
				...{ item_version: answers.questionnaire.version, ...answerCells(item, person.answers, speech) }
			};
		})
	);
	return sheetOf(speech.t('download.sheets.answersLong'), [...ORIGIN, ...LONG], rows, speech.t);
}

/**
 * Answers as `npm run score` reads them. Organisations without a row of their own are named without anyone, so that
 * as many are counted as were invited.
 */
export function recomputableAnswers(
	answers: LeavingAnswers,
	organisations: readonly CodedOrganisation[],
	{ t }: Speech
): Sheet {
	const codes = new Map(organisations.map(({ id, code }) => [id, code]));
	const items = [...itemsOf(answers.questionnaire).keys()];
	const seen = new Set(answers.people.map(({ organisation }) => organisation));
	const rows = [
		...answers.people.flatMap((person) =>
			items.map((item): Row => ({
				...{ organisation: codes.get(person.organisation) ?? null, respondent: person.number, item },
				value: person.answers.get(item) ?? null
			}))
		),
		...organisations.filter(({ id }) => !seen.has(id)).map(({ code }): Row => ({ organisation: code }))
	];
	return sheetOf(t('download.sheets.answersLong'), RECOMPUTABLE, rows, t);
}

/** Answers in the wide form: a row for every person, a column for every scored item; `dk`, `na` or nothing is missing. */
export function wideAnswers(
	answers: LeavingAnswers,
	organisations: readonly CodedOrganisation[],
	origin: Origin,
	{ t, language }: Speech
): Sheet {
	const items = [...itemsOf(answers.questionnaire).values()];
	const coded = new Map(organisations.map((one) => [one.id, one]));
	const who: readonly ColumnId[] = [...ORIGIN, 'organisation', 'organisation_label', 'respondent'];
	const first = sheetOf(
		t('download.sheets.answersWide'),
		who,
		answers.people.map(({ organisation, number }) => ({
			...{ ...origin, respondent: number },
			...{ organisation: coded.get(organisation)?.code ?? null },
			organisation_label: coded.get(organisation)?.name ?? null
		})),
		t
	);
	return {
		...first,
		columns: [
			...first.columns,
			...items.map(({ id, text }) => ({ id, heading: inLanguage(text, language) }))
		],
		rows: first.rows.map((row, index) => [
			...row,
			...items.map(({ id }): Cell => answers.people[index]!.answers.get(id) ?? null)
		])
	};
}

function answerCells(item: Item, answers: ReadonlyMap<string, Answer>, { t, language }: Speech): Row {
	const value = answers.get(item.id);
	const missing = missingReason(value);
	if (missing) return { value: value ?? null, missing, missing_label: t(`download.missing.${missing}`) };
	const option = item.options.find((one) => one.value === value);
	return { value: value!, value_label: option ? inLanguage(option.label, language) : null };
}
