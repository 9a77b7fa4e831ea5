import { redirect, type RequestEvent } from '@sveltejs/kit';
import { beginResponse, welcomeTo, type Beginning } from '#lib/server/beginning.ts';
import { beginningOf, phoneFor } from '#lib/server/workshop-phone.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => welcomeTo(await beginning(event), event);

export const actions: Actions = {
	begin: async (event) => {
		await beginResponse(event, await beginning(event));
		redirect(303, `/w/${event.params.workshop}`);
	},
	goOn: async (event) => {
		const { round } = await beginning(event);
		redirect(303, `/response/${round.id}`);
	}
};

/** Where the phone's organisation can answer; a phone that cannot is sent back to the workshop. */
async function beginning(event: RequestEvent): Promise<Beginning> {
	return (await beginningOf(await phoneFor(event))) ?? redirect(303, `/w/${event.params.workshop}`);
}
