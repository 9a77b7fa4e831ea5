import { redirect } from '@sveltejs/kit';
import { answering } from '#lib/server/answering.ts';
import { memberOutcome } from '#lib/server/workshop-outcome.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, round } = await answering(event);
	return (await memberOutcome(event, network, round)) ?? redirect(303, `/response/${round.id}`);
};
