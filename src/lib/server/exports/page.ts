import { itemsOf } from '#lib/domain/questionnaire.ts';
import type { Separator } from '#lib/domain/interchange/csv.ts';
import { hasAnswers, type NoAnswers, type RoundExport } from './round-export.ts';
import { rowCounts } from './files.ts';

/** A file that can be taken along; `separator` for a CSV. */
type Link = { readonly file: string; readonly separator: Separator | null; readonly label: string };

/** One kind of thing to take along: what is in it, its files, and `why` where there is nothing. */
export type Offer = {
	readonly id: 'results' | 'answers' | 'package';
	readonly title: string;
	readonly text: string;
	readonly lines: readonly string[];
	readonly why: string | null;
	readonly main: Link | null;
	readonly others: readonly { readonly links: readonly Link[]; readonly rows: string }[];
};

/** All that the page about taking along says. */
export function exportPage(exported: RoundExport) {
	const { network, round, speech } = exported;
	const { t } = speech;
	return {
		text: t('download.page', { returnObjects: true, round: round.title, network: network.name }),
		example: network.example,
		offers: [resultsOffer(exported), answersOffer(exported), packageOffer(exported)]
	};
}

function resultsOffer(exported: RoundExport): Offer {
	const { t } = exported.speech;
	const { shown, hidden, long, wide } = rowCounts(exported);
	const { rule } = exported.shown;
	return {
		...{ id: 'results', title: t('download.page.results'), text: t('download.page.resultsText') },
		lines: [
			shown > 0 ? t('download.page.resultsRows', { count: shown }) : t('download.page.nothing'),
			...(shown > 0 && hidden > 0 ? [t('download.page.hiddenRows', { count: hidden })] : []),
			...(rule.open && shown > 0 ? [t('download.page.resultsOpen')] : [])
		],
		why: rule.open && rule.kind === 'confidential' ? t('download.page.nothingText') : null,
		main: workbook('results.xlsx', exported),
		others: [csv('results-long.csv', 'long', long, exported), csv('results-wide.csv', 'wide', wide, exported)]
	};
}

function answersOffer(exported: RoundExport): Offer {
	const { answers, speech } = exported;
	const { t } = speech;
	const offer = { id: 'answers', title: t('download.page.answers') } as const;
	if (!hasAnswers(answers)) {
		const why = t(`download.page.staying.${answers.staying satisfies NoAnswers['staying']}`);
		return { ...offer, text: '', lines: [], why, main: null, others: [] };
	}
	const people = answers.people.length;
	const items = itemsOf(answers.questionnaire).size;
	return {
		...{ ...offer, text: t('download.page.answersText'), why: null },
		lines: [
			t('download.page.answersRows', { count: people, items }),
			...(answers.kept.size > 0 ? [t('download.page.kept', { count: answers.kept.size })] : [])
		],
		main: workbook('answers.xlsx', exported),
		others: [
			csv('answers-long.csv', 'long', people * items, exported),
			csv('answers-wide.csv', 'wide', people, exported)
		]
	};
}

function packageOffer({ answers, speech: { t } }: RoundExport): Offer {
	return {
		...{ id: 'package', title: t('download.page.package'), text: t('download.page.packageText') },
		lines: hasAnswers(answers) ? [] : [t('download.page.packageWithout')],
		...{ why: null, others: [] },
		main: { file: 'package.zip', separator: null, label: t('download.page.links.package') }
	};
}

function workbook(file: string, { speech: { t } }: RoundExport): Link {
	return { file, separator: null, label: t('download.page.links.workbook') };
}

function csv(file: string, form: 'long' | 'wide', rows: number, { speech: { t } }: RoundExport) {
	const name = t(`download.page.links.${form}`);
	return {
		links: (['semicolon', 'comma'] as const).map((separator) => ({
			...{
				file,
				separator,
				label: t('download.page.links.csv', { name, separator: t(`download.page.links.${separator}`) })
			}
		})),
		rows: t('download.page.rows', { count: rows })
	};
}
