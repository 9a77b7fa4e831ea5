import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { headlineView, type Headline } from './headline.ts';
import { radarView, type RadarView } from './radar.ts';
import type { Beside } from './series.ts';
import { listed, type Speech } from './speech.ts';
import { tableView, type TableView } from './table.ts';

/** One framework of the results page: its radar and its table. */
export type FrameworkView = {
	readonly id: string;
	readonly label: string;
	readonly note: string | null;
	readonly radar: RadarView;
	readonly table: TableView;
};

/** The results of a round, or why there are none: in words, never as zeros. */
export type ResultsView =
	| { readonly state: 'none'; readonly title: string; readonly text: string; readonly counts: string }
	| {
			readonly state: 'shown';
			readonly counts: string;
			readonly preliminary: string | null;
			readonly headlines: readonly Headline[];
			readonly frameworks: readonly FrameworkView[];
			readonly stamp: string | null;
			readonly announced: string;
	  };

/** All that a results page says about a round's scores. */
export function resultsView(shown: ShownScores, beside: Beside, speech: Speech): ResultsView {
	const { t, language } = speech;
	const { people, answered, invited, rule } = shown;
	const counts = t(rule.open ? 'results.soFar' : 'results.answered', {
		...{ people: t('results.people', { count: people }), answered, invited }
	});
	const nothing = nothingToShow(shown, speech);
	if (nothing) return { state: 'none', ...nothing, counts };
	const frameworks = shown.questionnaire.frameworks.map((framework) => ({
		...{ id: framework.id, label: inLanguage(framework.label, language) },
		note: framework.note ? inLanguage(framework.note, language) : null,
		radar: radarView(shown, framework, beside, speech),
		table: tableView(shown, framework, beside, speech)
	}));
	const series = frameworks[0]?.table.columns.map(({ label }) => label) ?? [];
	return {
		...{ state: 'shown', counts, frameworks },
		preliminary: rule.open ? t('results.preliminary') : null,
		headlines: headlineView(shown, beside.targets, speech),
		stamp: beside.earlier ? t('results.stamp', { round: beside.earlier.label }) : null,
		announced: t('results.chooser.shown', { series: listed(series, language) })
	};
}

function nothingToShow({ people, rule }: ShownScores, { t }: Speech): { title: string; text: string } | null {
	if (people === 0) {
		const { title, open, closed } = t('results.states.nobody', { returnObjects: true });
		return { title, text: rule.open ? open : closed };
	}
	if (rule.kind === 'named') return null;
	if (rule.open) return t('results.states.open', { returnObjects: true });
	return people < rule.k ? t('results.states.tooFew', { returnObjects: true, k: rule.k }) : null;
}
