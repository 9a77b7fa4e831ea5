import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { application } from '#lib/server/application.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { vote } from '#lib/server/joining.ts';
import { beginningOf, phoneFor, phonePage } from '#lib/server/workshop-phone.ts';
import type { Actions, PageServerLoad } from './$types';

const Vote = z.object({
	topic: z.string().min(1).max(200),
	ballot: z.coerce.number().int(),
	value: z.union([z.literal('').transform(() => null), z.coerce.number().int()])
});

export const load: PageServerLoad = async (event) => {
	const visit = await phoneFor(event);
	const { network, participant } = visit;
	const { t } = event.locals;
	const organisation = network.organisations.find(({ id }) => id === participant.organisation)?.name;
	return {
		view: await phonePage(event, visit),
		stream: `${event.url.pathname}/stream`,
		canAnswer: (await beginningOf(visit)) !== null,
		who: organisation ? t('workshop.phone.you', { organisation }) : t('workshop.phone.youGuest'),
		network: network.name,
		text: {
			phone: t('workshop.phone', { returnObjects: true, network: network.name, organisation: '' }),
			act: t('workshop.act', { returnObjects: true }),
			outcome: t('workshop.outcome', { returnObjects: true })
		}
	};
};

export const actions: Actions = {
	vote: async (event) => {
		const { participant } = await phoneFor(event);
		const read = Vote.safeParse(textsOf(await event.request.formData()));
		const outcome = read.success ? await vote(application(), participant, read.data) : 'off-scale';
		if (outcome === 'counted') redirect(303, event.url.pathname);
		const { t } = event.locals;
		const late = outcome === 'closed';
		return fail(late ? 409 : 400, { problem: t(late ? 'workshop.phone.late' : 'workshop.phone.failed') });
	}
};
