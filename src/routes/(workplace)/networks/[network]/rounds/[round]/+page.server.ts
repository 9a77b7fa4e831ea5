import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { can } from '#lib/domain/access.ts';
import { application } from '#lib/server/application.ts';
import { isKey } from '#lib/server/db/keys.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { questionnaireOf, stateOf } from '#lib/server/round-lines.ts';
import { linksOf, mayHandOut, turnoutOf } from '#lib/server/round-page.ts';
import { wayToRemarks } from '#lib/server/shown-remarks.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await roundFor(event, 'view');
	const { network, round, capacity } = visit;
	const { t } = event.locals;
	const now = new Date().toISOString();
	const links = mayHandOut(visit, now) ? await linksOf(visit, t, event.url.origin) : null;
	return {
		text: t('rounds.page', { returnObjects: true, network: network.name, round: round.title }),
		back: t('networks.edit.back', { network: network.name }),
		exampleTag: t('accounts.example.tag'),
		...doneWith(event),
		network: { id: network.id, name: network.name, example: network.example, language: network.language },
		round: { id: round.id, title: round.title, kind: t(`rounds.kinds.${round.kind}`) },
		...stateOf(round, event.locals, now),
		questionnaire: questionnaireOf(round, event.locals),
		turnout: await turnoutOf(visit, t),
		links,
		mayFacilitate: can(capacity, 'facilitate'),
		remarks: can(capacity, 'facilitate') ? await wayToRemarks(application(), round, event.locals, now) : null
	};
};

export const actions: Actions = {
	withdrawLink: async (event) => {
		const { round, organisation, db } = await handingOut(event);
		if (!(await rounds.revokeLink(db, round, organisation))) notFound(event);
		redirect(303, '?done=withdrawn#links');
	},
	renewLink: async (event) => {
		const { round, organisation, db } = await handingOut(event);
		const renewed = await rounds.renewLink(db, application().linkSecret, round, organisation);
		if (!renewed) notFound(event);
		redirect(303, '?done=renewed#links');
	},
	close: async (event) => {
		const { round } = await roundFor(event, 'facilitate');
		const first = await rounds.close(application().connection, round.id, new Date().toISOString());
		redirect(303, first ? '?done=closed' : '?done=already');
	}
};

/** What was just done, beside what it was done to. */
function doneWith({ locals, url }: RequestEvent) {
	const { opened, closed, already, withdrawn, renewed } = locals.t('rounds.done', { returnObjects: true });
	return {
		done: doneIn(url, { opened, closed }),
		already: doneIn(url, { already }),
		doneWithLink: doneIn(url, { withdrawn, renewed })
	};
}

/** The round and the organisation that a form about a link means; after closing there are no links any more. */
async function handingOut(event: RequestEvent) {
	const visit = await roundFor(event, 'facilitate');
	if (!mayHandOut(visit, new Date().toISOString())) redirect(303, '?done=already');
	const { organisation = '' } = textsOf(await event.request.formData());
	if (!isKey(organisation)) notFound(event);
	return { round: visit.round.id, organisation, db: application().connection.db };
}

function notFound({ locals }: RequestEvent): never {
	error(404, locals.t('failure.notFound', { returnObjects: true }));
}
