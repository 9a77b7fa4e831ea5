import type { ShownScore, ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import type { Dimension, Framework } from '../questionnaire.ts';
import { certaintyTold } from './certainty.ts';
import { rangeIn } from './scale.ts';
import { NO_FIGURE, seriesOf, type Beside, type Figure, type SeriesKind } from './series.ts';
import { percent, type Speech } from './speech.ts';

/** A column of figures. */
export type Column = { readonly id: string; readonly kind: SeriesKind; readonly label: string };

/** One dimension: its figures in the order of the columns, and what stands behind the network's. */
export type Row = {
	readonly id: string;
	readonly label: string;
	readonly band: string | null;
	readonly figures: readonly Figure[];
	readonly people: string;
	readonly organisations: string;
	readonly dontKnow: string;
};

export type TableView = {
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	readonly notes: readonly string[];
};

/** The table of one framework: the same figures as its radar, with who stands behind them. */
export function tableView(
	shown: ShownScores,
	framework: Framework,
	beside: Beside,
	speech: Speech
): TableView {
	const { t, language } = speech;
	const series = seriesOf(shown, framework, beside, speech);
	return {
		caption: t('results.tableCaption', { framework: inLanguage(framework.label, language) }),
		notes: [
			t('results.scale', rangeIn(shown.questionnaire, framework.id)),
			...certaintyTold(
				series.flatMap(({ figures }) => figures.map(({ certainty }) => certainty)),
				shown.rule.kind,
				speech
			)
		],
		columns: series.map(({ id, kind, label }) => ({ id, kind, label })),
		rows: framework.dimensions.map((dimension, index) => ({
			...{ id: dimension.id, label: inLanguage(dimension.label, language), band: bandOf(dimension, speech) },
			figures: series.map(({ figures }) => figures[index]!),
			...behind(shown.network.get(framework.id)?.get(dimension.id), shown.invited, speech)
		}))
	};
}

function behind(score: ShownScore | undefined, invited: number, { t, language }: Speech) {
	if (!score || score.mean === null)
		return { people: NO_FIGURE, organisations: NO_FIGURE, dontKnow: NO_FIGURE };
	return {
		people: String(score.people),
		organisations: t('results.ofInvited', { answered: score.organisations, invited }),
		dontKnow: score.dontKnow === null ? NO_FIGURE : percent(score.dontKnow, language)
	};
}

function bandOf({ band }: Dimension, { t }: Speech): string | null {
	return band ? t(`results.bands.${band}`) : null;
}
