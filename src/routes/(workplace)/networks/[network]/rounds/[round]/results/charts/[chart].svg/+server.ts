import { error } from '@sveltejs/kit';
import { chartNamed } from '#lib/components/charts/sheets.ts';
import { dayOf } from '#lib/domain/dates.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { application } from '#lib/server/application.ts';
import { chartFile } from '#lib/server/chart-file.ts';
import { fileNameOf, periodOf } from '#lib/server/results-facts.ts';
import { resultsOf } from '#lib/server/results.ts';
import { roundFor } from '#lib/server/visit.ts';
import { wishIn } from '../../wish.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const now = new Date().toISOString();
	const wish = wishIn(event.url.searchParams);
	const { shown, beside } = await resultsOf(application(), { network, round, wish }, now);
	const view = resultsView(shown, beside, { t, language }, network.targets);
	const chart = view.state === 'shown' ? chartNamed(event.params.chart, view.frameworks) : null;
	if (!chart) return error(404, t('failure.notFound', { returnObjects: true }));
	const date = dayOf(now, language, application().configuration.timeZone);
	const sheet = {
		...chart,
		under: t('charts.sheet.under', {
			...{ network: network.name, round: round.title, period: periodOf(round, event, now) }
		}),
		foot: t('charts.sheet.foot', { counts: view.counts, date })
	};
	return chartFile(sheet, language, `${fileNameOf(network, round)}-${event.params.chart}`);
};
