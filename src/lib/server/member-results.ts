import type { RequestEvent } from '@sveltejs/kit';
import type { Network } from '#lib/domain/network.ts';
import type { Response as Answered } from '#lib/domain/response.ts';
import type { Round } from '#lib/domain/round.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { rangeIn } from '#lib/domain/views/scale.ts';
import { application } from './application.ts';
import { closingDay } from './answering.ts';
import * as workshops from './db/workshops.ts';
import { resultsChart } from './results-chart.ts';
import { fileNameOf } from './results-facts.ts';
import { shownScores } from './results.ts';
import { remarksBeside } from './shown-remarks.ts';

/** Whose results a member looks at; `own` is what they answered themselves, null where only their link is known. */
export type Looking = { readonly network: Network; readonly round: Round; readonly own: Answered | null };

/** What a member sees of the network: its scores and targets, their own scores beside them, and nobody else's. */
export async function memberResults(event: RequestEvent, looking: Looking, now: string) {
	const { t, language } = event.locals;
	const { network, round } = looking;
	const { questionnaire, chosen, view } = await seenBy(event, looking, now);
	const asked = { round, questionnaire, mayRead: false };
	return {
		...{ view, chosen, fileName: fileNameOf(network, round) },
		remarks: await remarksBeside(application(), asked, { t, language }, now),
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

/** A chart of that page as a file. */
export async function memberChart(event: RequestEvent, looking: Looking, now: string): Promise<Response> {
	const { questionnaire, chosen, view } = await seenBy(event, looking, now);
	const range = rangeIn(questionnaire, chosen);
	return resultsChart(event, { ...looking, view, range, breakdowns: null }, now);
}

async function seenBy({ locals, url }: RequestEvent, { network, round, own }: Looking, now: string) {
	const outcome = await workshops.outcomeOf(application().connection.db, round.id);
	const shown = await shownScores(application(), round, now);
	const beside = {
		targets: network.targets.length > 0 ? network.targets : null,
		earlier: null,
		organisations: [],
		...(outcome ? { agreed: outcome.agreed } : {}),
		...(own ? { own } : {})
	};
	const { questionnaire } = shown;
	return {
		questionnaire,
		chosen: chosenFramework(questionnaire, url.searchParams.get('framework')),
		view: resultsView(shown, beside, locals)
	};
}
