import { redirect } from '@sveltejs/kit';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { invited, now } from '#lib/server/answering.ts';
import { memberResults } from '#lib/server/member-results.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, network, open } = await invited(event);
	const at = now();
	if (open || !resultsAreOpen(round, at)) redirect(303, `/answer/${event.params.token}`);
	return memberResults(event, { network, round, own: null }, at);
};
