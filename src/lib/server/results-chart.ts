import { error, type RequestEvent } from '@sveltejs/kit';
import { chartNamed } from '#lib/components/charts/sheets.ts';
import { dayOf } from '#lib/domain/dates.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import type { Breakdowns } from '#lib/domain/views/breakdowns.ts';
import type { ResultsView } from '#lib/domain/views/results-page.ts';
import type { Range } from '#lib/domain/views/scale.ts';
import { application } from './application.ts';
import { chartFile } from './chart-file.ts';
import { fileNameOf, periodOf } from './results-facts.ts';

/** What a results page shows, and of which round. */
export type Charting = {
	readonly network: Network;
	readonly round: Round;
	readonly view: ResultsView;
	readonly breakdowns: Breakdowns | null;
	readonly range: Range;
};

/**
 * The chart of the address as a file, exactly as the page of `charting` shows it, with the round it comes from and who
 * stands behind it. A chart that this page does not have is a 404.
 */
export function resultsChart(
	event: Pick<RequestEvent, 'locals' | 'params'>,
	{ network, round, view, breakdowns, range }: Charting,
	now: string
): Response {
	const { t, language } = event.locals;
	const { chart: name = '' } = event.params;
	const chart =
		view.state === 'shown'
			? chartNamed(name, { frameworks: view.frameworks, breakdowns, text: chartText(t, range) })
			: null;
	if (!chart) return error(404, t('failure.notFound', { returnObjects: true }));
	const date = dayOf(now, language, application().configuration.timeZone);
	const sheet = {
		...chart,
		under: t('charts.sheet.under', {
			...{ network: network.name, round: round.title, period: periodOf(round, event, now) }
		}),
		foot: t('charts.sheet.foot', { counts: view.counts, date })
	};
	return chartFile(sheet, language, `${fileNameOf(network, round)}-${name}`);
}

function chartText(t: App.Locals['t'], range: Range) {
	const { network, dontKnow, score } = t('charts.groups', { returnObjects: true });
	return {
		...{ network, dontKnow, score },
		organisations: t('charts.sections.organisations.title'),
		roles: t('charts.sections.roles.title'),
		distribution: t('charts.sections.distribution.title'),
		heat: t('charts.heat', range)
	};
}
