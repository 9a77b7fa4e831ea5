import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { readRound, titleTaken } from '#lib/server/round-form.ts';
import { askable, checkBefore, openRound, openingTexts, suggestedRound } from '#lib/server/round-opening.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'facilitate');
	const questionnaires = askable(event.locals);
	const { suggested, days, last } = await suggestedRound(network, questionnaires, Date.now());
	return {
		...openingTexts(network, event.locals),
		prefilled: last === null ? null : event.locals.t('rounds.open.prefilled', { round: last }),
		network: { id: network.id, ready: network.organisations.length > 0 },
		...{ questionnaires, days, suggested }
	};
};

export const actions: Actions = {
	change: async (event) => {
		await networkFor(event, 'facilitate');
		return { problems: [], typed: typedIn(await event.request.formData()), check: null };
	},
	check: async (event) => {
		const { network, typed, read, now } = await asked(event);
		if ('problems' in read) return fail(400, { problems: read.problems, typed, check: null });
		return { problems: [], typed, check: await checkBefore(network, read.value, event.locals, now) };
	},
	open: async (event) => {
		const { network, typed, read, now } = await asked(event);
		if ('problems' in read) return fail(400, { problems: read.problems, typed, check: null });
		const id = await openRound(network, read.value, now.toISOString());
		if (!id) return fail(400, { problems: [titleTaken(event.locals.t)], typed, check: null });
		const { facilitator } = event.locals;
		const about = read.value.title;
		await audit.record(
			application().connection.db,
			{ network: network.id, facilitator, deed: 'round opened', about },
			now.toISOString()
		);
		redirect(303, `/networks/${network.id}/rounds/${id}?done=opened`);
	}
};

/** The network, and what the form asks for; a network without organisations cannot be asked. */
async function asked(event: RequestEvent) {
	const { network } = await networkFor(event, 'facilitate');
	if (network.organisations.length === 0) redirect(303, event.url.pathname);
	const now = new Date();
	const form = await event.request.formData();
	const read = readRound(form, event.locals.t, {
		...{ now: now.getTime(), timeZone: application().configuration.timeZone },
		questionnaires: askable(event.locals).map(({ value }) => value)
	});
	return { network, typed: typedIn(form), read, now };
}

function typedIn(form: FormData) {
	const texts = textsOf(form);
	const { title = '', questionnaire = '', kind = '', k = '', memberResults = '', closesAt = '' } = texts;
	return { title, questionnaire, kind, k, memberResults, closesAt };
}
