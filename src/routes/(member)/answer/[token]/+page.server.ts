import { redirect } from '@sveltejs/kit';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { closingDay, invited, keepToken, now, tokenIn } from '#lib/server/answering.ts';
import { beginResponse, welcomeTo } from '#lib/server/beginning.ts';
import { toOutcome } from '#lib/server/workshop-outcome.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t } = event.locals;
	const found = await invited(event);
	const { round, network, organisation, personal, open } = found;
	const date = closingDay(round, event);
	const known = { network: network.name, region: network.region, organisation: organisation.name, date };
	const begun = tokenIn(event, round.id) !== null;
	const outcome = await toOutcome(round.id, t);

	if (!open) {
		return {
			...({ state: 'closed', outcome } as const),
			begun,
			round: round.id,
			personal,
			shown: resultsAreOpen(round, now()),
			text: t('answer.closed', { returnObjects: true, ...known })
		} as const;
	}
	if (personal) {
		const text = t('answer.personal', { returnObjects: true, ...known });
		return { state: 'personal', outcome, text } as const;
	}
	return { ...({ state: 'welcome', outcome } as const), ...welcomeTo(found, event) };
};

export const actions: Actions = {
	begin: async (event) => {
		const found = await invited(event);
		if (found.open && !found.personal) await beginResponse(event, found);
		redirect(303, `/answer/${event.params.token}`);
	},
	goOn: async (event) => {
		const { round, personal } = await invited(event);
		if (personal) keepToken(event, round.id, event.params.token);
		redirect(303, `/response/${round.id}`);
	}
};
