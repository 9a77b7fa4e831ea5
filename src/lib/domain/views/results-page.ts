import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { headlineView, type Headline } from './headline.ts';
import { radarView, type RadarView } from './radar.ts';
import { filledFrameworks } from './scale.ts';
import type { Beside } from './series.ts';
import { listed, type Speech } from './speech.ts';
import { stampView, type Stamp } from './stamp.ts';
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
			readonly stamp: Stamp | null;
			readonly announced: string;
	  };

/** All that a results page says about a round's scores. The headlines name the targets, whatever the charts show. */
export function resultsView(
	shown: ShownScores,
	beside: Beside,
	speech: Speech,
	targets: Beside['targets'] = beside.targets
): ResultsView {
	const { t, language } = speech;
	const { rule } = shown;
	const counts = countsOf(shown, speech);
	const nothing = nothingToShow(shown, speech);
	if (nothing) return { state: 'none', ...nothing, counts };
	const frameworks = filledFrameworks(shown.questionnaire).map((framework) => ({
		...{ id: framework.id, label: inLanguage(framework.label, language) },
		note: framework.note ? inLanguage(framework.note, language) : null,
		radar: radarView(shown, framework, beside, speech),
		table: tableView(shown, framework, beside, speech)
	}));
	const series = frameworks[0]?.table.columns.map(({ label }) => label) ?? [];
	return {
		...{ state: 'shown', counts, frameworks },
		preliminary: rule.open ? t('results.preliminary') : shown.waiting ? t('results.waiting') : null,
		headlines: headlineView(shown, targets, speech),
		stamp: beside.earlier ? stampView(beside.earlier.walk, beside.earlier.label, speech) : null,
		announced: t('results.nowShown', { series: listed(series, language) })
	};
}

function countsOf({ people, answered, invited, rule }: ShownScores, { t }: Speech): string {
	if (people === 0) return t(rule.open ? 'results.noneSoFar' : 'results.none', { invited });
	const counted = t('results.people', { count: people });
	return t(rule.open ? 'results.soFar' : 'results.answered', { people: counted, answered, invited });
}

function nothingToShow({ people, rule }: ShownScores, { t }: Speech): { title: string; text: string } | null {
	if (people === 0) {
		return t(rule.open ? 'results.states.notYet' : 'results.states.nobody', { returnObjects: true });
	}
	if (rule.kind === 'named') return null;
	if (rule.open) return t('results.states.open', { returnObjects: true });
	return people < rule.k ? t('results.states.tooFew', { returnObjects: true, k: rule.k }) : null;
}
