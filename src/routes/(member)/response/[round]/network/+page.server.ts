import { redirect } from '@sveltejs/kit';
import { readResponse } from '#lib/domain/response.ts';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { answering, now } from '#lib/server/answering.ts';
import { memberResults } from '#lib/server/member-results.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, network, questionnaire, response } = await answering(event);
	const at = now();
	if (!resultsAreOpen(round, at)) redirect(303, `/response/${round.id}/result`);
	const own = readResponse(questionnaire, response);
	return {
		...(await memberResults(event, { network, round, own }, at)),
		mine: event.locals.t('answer.network.mine')
	};
};
