import type { ShownScore, ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import type { Framework } from '../questionnaire.ts';
import { FEWEST_FOR_NUMBER } from '../statistics/agreement.ts';
import { rangeIn, type Range } from './scale.ts';
import { figureOf } from './series.ts';
import type { Speech } from './speech.ts';

/** How many people came out at a step of the scale. */
export type Step = { readonly step: number; readonly people: number };

/** One dimension: the people at each step, or in words why that may not be shown. */
export type Spread = {
	readonly id: string;
	readonly label: string;
} & (
	{ readonly steps: readonly Step[]; readonly why: null } | { readonly steps: null; readonly why: string }
);

export type DistributionView = Range & {
	readonly caption: string;
	readonly tableCaption: string;
	readonly rows: readonly Spread[];
};

/** How people's own scores are spread over the scale: what a confidential round shows in the place of organisations. */
export function distributionView(shown: ShownScores, framework: Framework, speech: Speech): DistributionView {
	const { t, language } = speech;
	const { min, max } = rangeIn(shown.questionnaire, framework.id);
	const rows = framework.dimensions.map(({ id, label }): Spread => {
		const score = shown.network.get(framework.id)?.get(id);
		const counts = score && score.mean !== null ? score.distribution : null;
		const row = { id, label: inLanguage(label, language) };
		if (!counts) return { ...row, steps: null, why: whyNoSpread(score, shown.rule.k, speech) };
		return { ...row, steps: counts.map((people, index) => ({ step: min + index, people })), why: null };
	});
	const seen = rows.filter(({ steps }) => steps !== null).length;
	return {
		...{ min, max, rows },
		caption: t(seen === 0 ? 'charts.distribution.captionNone' : 'charts.distribution.caption'),
		tableCaption: t('charts.distribution.table', { framework: inLanguage(framework.label, language) })
	};
}

/** Why a figure has no distribution: because it is hidden itself, or because too few people stand behind it. */
export function whyNoSpread(score: ShownScore | undefined, k: number, speech: Speech): string {
	const { why } = figureOf(score, k, speech);
	return why ?? speech.t('charts.distribution.tooFew', { fewest: Math.max(FEWEST_FOR_NUMBER, 2 * k) });
}
