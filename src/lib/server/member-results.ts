import type { RequestEvent } from '@sveltejs/kit';
import type { Network } from '#lib/domain/network.ts';
import type { Response } from '#lib/domain/response.ts';
import type { Round } from '#lib/domain/round.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { application } from './application.ts';
import { closingDay, now } from './answering.ts';
import * as workshops from './db/workshops.ts';
import { shownScores } from './results.ts';
import { remarksBeside } from './shown-remarks.ts';

/** What a member sees of the network: its scores and targets, their own scores beside them, and nobody else's. */
export async function memberResults(
	event: RequestEvent,
	network: Network,
	round: Round,
	own: Response | null = null
) {
	const { t, language } = event.locals;
	const outcome = await workshops.outcomeOf(application().connection.db, round.id);
	const shown = await shownScores(application(), round, now());
	const beside = {
		targets: network.targets.length > 0 ? network.targets : null,
		earlier: null,
		organisations: [],
		...(outcome ? { agreed: outcome.agreed } : {}),
		...(own ? { own } : {})
	};
	const { questionnaire } = shown;
	const asked = { round, questionnaire, mayRead: false };
	return {
		remarks: await remarksBeside(application(), asked, { t, language }, now()),
		view: resultsView(shown, beside, { t, language }),
		chosen: chosenFramework(shown.questionnaire, event.url.searchParams.get('framework')),
		kindTold: t(`results.kindsTold.${round.kind}`, { k: round.k }),
		text: {
			page: t('answer.network', {
				...{ returnObjects: true, network: network.name, round: round.title, date: closingDay(round, event) }
			}),
			table: t('results.table', { returnObjects: true }),
			frame: t('charts.frame', { returnObjects: true }),
			switch: t('charts.switch'),
			method: t('method.page.link')
		}
	};
}
