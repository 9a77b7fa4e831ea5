import { LANGUAGES, inLanguage, type Language, type Text } from '../../language.ts';
import { itemsOf, rangeOf, type Questionnaire } from '../../questionnaire.ts';
import type { Speech } from '../speech.ts';
import { sheetOf, type ColumnId, type Row, type Sheet } from './sheet.ts';

/** The tables of a codebook: what every code in the other files stands for, in both languages. */
export type Codebook = Readonly<Record<'items' | 'options' | 'dimensions' | 'places' | 'missing', Sheet>>;

const LABELS: readonly ColumnId[] = ['label_en', 'label_nl'];
const ANSWERS = ['dk', 'na', 'none'] as const;
const RESULTS = ['nobody', 'too-few', 'traceable', 'open'] as const;

/** The codebook of a questionnaire version; `speeches` says the words of the program in every language. */
export function codebookOf(
	questionnaire: Questionnaire,
	speeches: Readonly<Record<Language, Speech>>,
	{ t }: Speech
): Codebook {
	const items = [...itemsOf(questionnaire).values()];
	const sheet = (name: keyof Codebook, columns: readonly ColumnId[], rows: readonly Row[]) =>
		sheetOf(t(`download.sheets.${name}`), columns, rows, t);
	return {
		items: sheet(
			'items',
			['item', 'section', 'kind', 'min', 'max', 'reversed', 'not_applicable', ...LABELS, 'sources'],
			items.map((item) => ({
				...{ item: item.id, section: item.section, kind: item.kind, ...rangeOf(item) },
				...{ reversed: Number(item.reversed), not_applicable: Number(item.notApplicable) },
				...{ ...labels(item.text), sources: item.sources.join(' ') }
			}))
		),
		options: sheet(
			'options',
			['item', 'value', ...LABELS],
			items.flatMap(({ id, options }) =>
				options.map(({ value, label }) => ({ item: id, value, ...labels(label) }))
			)
		),
		dimensions: sheet(
			'dimensions',
			['framework', 'framework_label', 'dimension', ...LABELS, 'minimum_share'],
			questionnaire.frameworks.flatMap(({ id, label, minimumShare, dimensions }) =>
				dimensions.map((dimension) => ({
					...{ framework: id, framework_label: label.en, dimension: dimension.id },
					...{ ...labels(dimension.label), minimum_share: minimumShare }
				}))
			)
		),
		places: sheet(
			'places',
			['item', 'framework', 'dimension'],
			items.flatMap(({ id, place }) =>
				Object.entries(place).map(([framework, dimension]) => ({ item: id, framework, dimension }))
			)
		),
		missing: sheet('missing', ['missing', 'level', ...LABELS], missingRows(speeches))
	};
}

function missingRows(speeches: Readonly<Record<Language, Speech>>): Row[] {
	const both = (say: (speech: Speech) => string) => {
		const [label_en, label_nl] = LANGUAGES.map((language) => say(speeches[language]));
		return { label_en, label_nl };
	};
	return [
		...ANSWERS.map((code): Row => ({
			...{ missing: code, level: 'answer' },
			...both(({ t }) => t(`download.missing.${code}`))
		})),
		...RESULTS.map((code): Row => ({
			...{ missing: code, level: 'result' },
			...both(({ t }) => t(`download.hidden.${code}`))
		}))
	];
}

function labels(text: Text): Row {
	const [label_en, label_nl] = LANGUAGES.map((language) => inLanguage(text, language));
	return { label_en, label_nl };
}
