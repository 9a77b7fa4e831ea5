import type { Words } from './draft.ts';
import { isLanguageCode } from './languages.ts';
import type { NoteTaker } from './notes.ts';
import { plainText } from './plain-text.ts';
import type { Row } from './tab-separated.ts';

/**
 * A group, question, subquestion or answer with its texts in all languages. `cells` are those of its first row; `told`
 * counts how often each code came by below it in each language.
 */
export type Entry = {
	readonly kind: string;
	readonly place: string;
	readonly cells: ReadonlyMap<string, string>;
	readonly text: Map<string, string>;
	readonly help: Map<string, string>;
	readonly children: Map<string, Entry>;
	readonly told: Map<string, number>;
};

/** What a LimeSurvey file says, its languages brought together. */
export type LimeSurvey = { readonly title: Words; readonly about: Words; readonly groups: readonly Entry[] };

/** Rows that are neither questions nor settings, and why they stay behind. */
const OTHER_ROWS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		AS: 'assessment texts: advice is made from the answers here',
		QTA: 'quotas: whoever has a link may answer',
		QTALS: 'quotas: whoever has a link may answer',
		QTAM: 'quotas: whoever has a link may answer',
		C: 'conditions: every question is asked of everyone'
	})
);

/**
 * Brings the rows of all languages together. A row of another language adds its texts to the row it translates: a
 * group by its id or number, or else its order; a question, subquestion or answer by its code.
 */
export function gatherRows(rows: readonly Row[], notes: NoteTaker): LimeSurvey {
	const base = languageOf(rows);
	const survey = entryOf('survey', 'the survey', rows[0]!);
	const counts = new Map<string, number>();
	let group: Entry = survey;
	let question: Entry | null = null;
	for (const row of rows) {
		const kind = cell(row, 'class').trim();
		const language = cell(row, 'language').trim() || base;
		if (kind === 'S') leaveSetting(row, notes);
		else if (kind === 'SL') tellSurvey(survey, row, language, notes);
		else if (!isLanguageCode(language))
			notes.leave(`line ${row.line}`, `"${language.slice(0, 40)}" is no language`);
		else if (kind === 'G') {
			const count = counts.get(language) ?? 0;
			counts.set(language, count + 1);
			group = child(
				survey,
				'G',
				cell(row, 'id') || cell(row, 'type/scale') || `#${count}`,
				row,
				language,
				notes
			);
			question = null;
			tell(group, { text: cell(row, 'name'), help: cell(row, 'text') }, language, notes);
		} else if (kind === 'Q') {
			if (group === survey) group = child(survey, 'G', '', row, language, notes);
			question = child(group, 'Q', cell(row, 'name'), row, language, notes);
			tell(question, { text: cell(row, 'text'), help: cell(row, 'help') }, language, notes);
		} else if (question && (kind === 'SQ' || kind === 'A')) {
			const key = `${cell(row, 'type/scale') || '0'} ${cell(row, 'name')}`;
			tell(
				child(question, kind, key, row, language, notes),
				{ text: cell(row, 'text'), help: '' },
				language,
				notes
			);
		} else notes.leave(`line ${row.line}`, OTHER_ROWS.get(kind) ?? `a row of class "${kind.slice(0, 20)}"`);
	}
	return {
		title: Object.fromEntries(survey.text),
		about: Object.fromEntries(survey.help),
		groups: [...survey.children.values()]
	};
}

/** The subquestions or answers of a question, in order. */
export function childrenOf(entry: Entry, kind: 'Q' | 'SQ' | 'A'): Entry[] {
	return [...entry.children.values()].filter((one) => one.kind === kind);
}

/** What a row says in a column; nothing where the file has no such column. */
export function cell({ cells }: Pick<Row, 'cells'>, column: string): string {
	return cells.get(column) ?? '';
}

/** The language of the survey: as its settings say, or that of the first text. */
function languageOf(rows: readonly Row[]): string {
	const setting = rows.find((row) => cell(row, 'class') === 'S' && cell(row, 'name') === 'language');
	const text = rows.find((row) => /^[GQ]$/.test(cell(row, 'class')) && cell(row, 'language') !== '');
	return (setting && cell(setting, 'text').trim()) || (text && cell(text, 'language').trim()) || 'en';
}

function entryOf(kind: string, place: string, { cells }: Row): Entry {
	return { kind, place, cells, text: new Map(), help: new Map(), children: new Map(), told: new Map() };
}

/** The entry of a row: the one it translates, or a new one. A code that comes twice in one language is two entries. */
function child(
	parent: Entry,
	kind: string,
	key: string,
	row: Row,
	language: string,
	notes: NoteTaker
): Entry {
	const code = `${kind} ${key}`;
	const number = (parent.told.get(`${code} ${language}`) ?? 0) + 1;
	parent.told.set(`${code} ${language}`, number);
	const own = number === 1 ? code : `${code} (${number})`;
	const known = parent.children.get(own);
	if (known) return known;
	const name = cell(row, 'name') || `line ${row.line}`;
	const place = kind === 'SQ' ? `${parent.place}.${name}` : kind === 'A' ? parent.place : name;
	const entry = entryOf(kind, place, row);
	parent.children.set(own, entry);
	if (number > 1 && kind !== 'G') notes.change(place, `the code ${name} was used twice`);
	return entry;
}

function tell(entry: Entry, said: { text: string; help: string }, language: string, notes: NoteTaker): void {
	for (const part of ['text', 'help'] as const) {
		const plain = plainText(said[part], true);
		if (plain.marked) notes.change(entry.place, 'its text had HTML in it, which was taken out');
		if (/\{[^{}]+\}/.test(plain.text))
			notes.change(entry.place, 'its text has {…} in it, which is shown as it stands');
		if (plain.text !== '') entry[part].set(language, plain.text);
	}
}

/** The title and description of the survey in one language; its other texts stay behind. */
function tellSurvey(survey: Entry, row: Row, language: string, notes: NoteTaker): void {
	const name = cell(row, 'name');
	const text = cell(row, 'text');
	if (name === 'surveyls_title') tell(survey, { text, help: '' }, language, notes);
	else if (name === 'surveyls_description') tell(survey, { text: '', help: text }, language, notes);
	else if (/^surveyls_(language|survey_id)$/.test(name) || text.trim() === '') return;
	else notes.leave(name.slice(0, 60), 'texts around the survey: a round has its own invitation and welcome');
}

function leaveSetting(row: Row, notes: NoteTaker): void {
	const name = cell(row, 'name');
	if (
		/^(language|additional_languages|sid|gsid)$/.test(name) ||
		/^(|N|0|I|inherit|-1)$/.test(cell(row, 'text').trim())
	)
		return;
	notes.leave(name.slice(0, 60), 'settings of the survey: how people answer is set for each round');
}
