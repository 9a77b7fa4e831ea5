import { error } from '@sveltejs/kit';
import { readResponse } from '#lib/domain/response.ts';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { answering, now } from '#lib/server/answering.ts';
import { memberChart } from '#lib/server/member-results.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { round, network, questionnaire, response } = await answering(event);
	const at = now();
	if (!resultsAreOpen(round, at)) error(404, event.locals.t('failure.notFound', { returnObjects: true }));
	return memberChart(event, { network, round, own: readResponse(questionnaire, response) }, at);
};
