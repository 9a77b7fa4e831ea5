import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import { isKey } from '#lib/server/db/keys.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as workshops from '#lib/server/db/workshops.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { findByCode, join, participantOf } from '#lib/server/joining.ts';
import { keepLanguage } from '#lib/server/language.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t } = event.locals;
	const { code } = event.params;
	const text = t('workshop.join', { returnObjects: true });
	const found = await opened(event, code);
	if ('problem' in found) return { text, problem: found.problem, choice: null };
	const { workshop, network } = found;
	if (await participantOf(application(), event, workshop.id)) redirect(303, `/w/${workshop.id}`);
	const { name, organisations } = network;
	const choice = { network: name, organisations: organisations.map(({ id, name }) => ({ id, name })) };
	return { text, problem: null, choice };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation } = textsOf(await event.request.formData());
		const found = await opened(event, event.params.code);
		if ('problem' in found) return fail(404, { problem: found.problem });
		if (organisation === undefined) return fail(400, { problem: event.locals.t('workshop.join.choose') });
		const { workshop, network } = found;
		const own = isKey(organisation) ? organisation : null;
		await join(application(), event, { workshop: workshop.id, network: network.id }, own);
		keepLanguage(event, event.locals.language);
		redirect(303, `/w/${workshop.id}`);
	}
};

/** The workshop that a code opens with its network, or in words why there is none. */
async function opened(event: RequestEvent, code: string) {
	const { t } = event.locals;
	const { db } = application().connection;
	const found = await findByCode(application(), event, code, Date.now());
	if ('wait' in found) return { problem: t('workshop.join.tooMany') };
	const workshop = 'round' in found ? await workshops.find(db, found.round) : null;
	const network = workshop && (await networks.find(db, workshop.network));
	return workshop && network ? { workshop, network } : { problem: t('workshop.join.unknown') };
}
