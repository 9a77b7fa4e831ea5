import { error } from '@sveltejs/kit';
import { chartNamed } from '#lib/components/charts/sheets.ts';
import { dayOf } from '#lib/domain/dates.ts';
import { breakdownsOf } from '#lib/domain/views/breakdowns.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { rangeIn } from '#lib/domain/views/scale.ts';
import { application } from '#lib/server/application.ts';
import { chartFile } from '#lib/server/chart-file.ts';
import { fileNameOf, periodOf } from '#lib/server/results-facts.ts';
import { resultsOf } from '#lib/server/results.ts';
import { roundFor } from '#lib/server/visit.ts';
import { frameworkWished, wishIn } from '../../wish.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const now = new Date().toISOString();
	const wish = wishIn(event.url.searchParams);
	const results = await resultsOf(application(), { network, round, wish }, now);
	const { shown, beside, choosable } = results;
	const view = resultsView(shown, beside, { t, language }, network.targets);
	if (view.state !== 'shown') return error(404, t('failure.notFound', { returnObjects: true }));

	const framework = chosenFramework(shown.questionnaire, frameworkWished(event.url.searchParams));
	const names = new Map(choosable.organisations.map(({ id, name }) => [id, name]));
	const { network: networkName, dontKnow, score } = t('charts.groups', { returnObjects: true });
	const chart = chartNamed(event.params.chart, {
		...{ frameworks: view.frameworks, breakdowns: breakdownsOf(shown, framework, names, { t, language }) },
		text: {
			...{ network: networkName, dontKnow, score },
			organisations: t('charts.sections.organisations.title'),
			roles: t('charts.sections.roles.title'),
			distribution: t('charts.sections.distribution.title'),
			heat: t('charts.heat', rangeIn(shown.questionnaire, framework))
		}
	});
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
