import { redirect } from '@sveltejs/kit';
import { invited } from '#lib/server/answering.ts';
import { memberOutcome } from '#lib/server/workshop-outcome.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, round } = await invited(event);
	return (await memberOutcome(event, network, round)) ?? redirect(303, `/answer/${event.params.token}`);
};
