import { breakdownsOf } from '#lib/domain/views/breakdowns.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { rangeIn } from '#lib/domain/views/scale.ts';
import { application } from '#lib/server/application.ts';
import { resultsChart } from '#lib/server/results-chart.ts';
import { resultsOf } from '#lib/server/results.ts';
import { roundFor } from '#lib/server/visit.ts';
import { frameworkWished, wishIn } from '../../wish.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const speech = event.locals;
	const now = new Date().toISOString();
	const wish = wishIn(event.url.searchParams);
	const { shown, beside, choosable } = await resultsOf(application(), { network, round, wish }, now);
	const framework = chosenFramework(shown.questionnaire, frameworkWished(event.url.searchParams));
	const names = new Map(choosable.organisations.map(({ id, name }) => [id, name]));
	const charting = {
		...{ network, round, view: resultsView(shown, beside, speech, network.targets) },
		breakdowns: breakdownsOf(shown, framework, names, speech),
		range: rangeIn(shown.questionnaire, framework)
	};
	return resultsChart(event, charting, now);
};
