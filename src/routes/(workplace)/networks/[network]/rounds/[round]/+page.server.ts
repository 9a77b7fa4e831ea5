import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { can } from '#lib/domain/access.ts';
import { lastDayIn } from '#lib/domain/closing-time.ts';
import { isOpen } from '#lib/domain/round.ts';
import { application } from '#lib/server/application.ts';
import { isKey } from '#lib/server/db/keys.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf, type Problem } from '#lib/server/form-problems.ts';
import * as deeds from '#lib/server/round-deeds.ts';
import { closingDays, readClosing, readTitle, titleTaken } from '#lib/server/round-form.ts';
import { questionnaireOf, stateOf } from '#lib/server/round-lines.ts';
import { boardOf, linksOf, mayHandOut } from '#lib/server/round-page.ts';
import { wayToRemarks } from '#lib/server/shown-remarks.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await roundFor(event, 'view');
	const { network, round, capacity } = visit;
	const { t } = event.locals;
	const { configuration, mailer } = application();
	const now = new Date();
	const moment = now.toISOString();
	const { hostname, origin } = event.url;
	const links = mayHandOut(visit, moment) ? await linksOf(visit, t, origin) : null;
	const board = await boardOf(visit, event.locals, moment);
	return {
		text: t('rounds.page', { returnObjects: true, network: network.name, round: round.title, k: round.k }),
		back: t('networks.edit.back', { network: network.name }),
		exampleTag: t('accounts.example.tag'),
		problemsTitle: t('rounds.problems.title'),
		fields: { title: t('rounds.open.title'), closes: t('rounds.open.closes') },
		inviting: t('inviting', { returnObjects: true, address: `${event.url.host}/join`, origin }),
		watching: t('watching', { returnObjects: true }),
		...doneWith(event),
		network: { id: network.id, name: network.name, example: network.example },
		round: { id: round.id, title: round.title, kind: t(`rounds.kinds.${round.kind}`) },
		...stateOf(round, event.locals, moment),
		memberResults: t(`rounds.memberResults.${round.memberResults}`),
		questionnaire: questionnaireOf(round, event.locals),
		...{ board, links },
		days: closingDays({ now: now.getTime(), timeZone: configuration.timeZone }),
		closesOn: lastDayIn(round.closesAt, configuration.timeZone),
		untouched: board.total.submitted + board.total.inProgress === 0,
		confidential: round.kind === 'confidential',
		mails: mailer !== null,
		local: ['localhost', '127.0.0.1', '[::1]'].includes(hostname),
		workshop: can(capacity, 'facilitate') ? t('workshop.title') : null,
		mayFacilitate: can(capacity, 'facilitate'),
		remarks: can(capacity, 'facilitate')
			? await wayToRemarks(application(), round, event.locals, moment)
			: null
	};
};

export const actions: Actions = {
	withdrawLink: (event) => changeLink(event, 'withdraw'),
	renewLink: (event) => changeLink(event, 'renew'),
	close: async (event) => {
		const done = await deeds.closeRound((await doing(event)).deed);
		redirect(303, done ? '?done=closed' : '?done=already');
	},
	extend: async (event) => {
		const { deed, form, when } = await doing(event);
		const read = readClosing(form, event.locals.t, when);
		if (!isOpen(deed.round, deed.now)) redirect(303, '?done=tooLate');
		if ('problems' in read) return refused('extend', form, read.problems);
		const done = await deeds.extendRound(deed, read.value.closesAt);
		redirect(303, done ? '?done=extended' : '?done=tooLate');
	},
	reopen: async (event) => {
		const { deed, form, when } = await doing(event);
		const read = readClosing(form, event.locals.t, when);
		if (isOpen(deed.round, deed.now)) redirect(303, '?done=alreadyOpen');
		if ('problems' in read) return refused('reopen', form, read.problems);
		const done = await deeds.reopenRound(deed, read.value.closesAt);
		redirect(303, done ? '?done=reopened' : '?done=alreadyOpen');
	},
	rename: async (event) => {
		const { deed, form } = await doing(event);
		const read = readTitle(form, event.locals.t);
		if ('problems' in read) return refused('rename', form, read.problems);
		const done = await deeds.renameRound(deed, read.value.title);
		if (!done) return refused('rename', form, [titleTaken(event.locals.t)]);
		redirect(303, '?done=renamed');
	},
	remove: async (event) => {
		const { deed } = await doing(event);
		if (!(await deeds.removeRound(deed))) redirect(303, '?done=begun');
		redirect(303, `/networks/${deed.round.network}?done=roundRemoved`);
	}
};

/** What was just done, beside what it was done to. */
function doneWith({ locals, url }: RequestEvent) {
	const { withdrawn, renewed, already, alreadyOpen, tooLate, begun, ...others } = locals.t('rounds.done', {
		returnObjects: true
	});
	return {
		done: doneIn(url, others),
		already: doneIn(url, { already, alreadyOpen, tooLate, begun }),
		doneWithLink: doneIn(url, { withdrawn, renewed })
	};
}

/** Who is about to do what with which round, as the form says. */
async function doing(event: RequestEvent) {
	const visit = await roundFor(event, 'facilitate');
	const now = new Date();
	const { facilitator } = event.locals;
	return {
		visit,
		deed: { round: visit.round, facilitator, now: now.toISOString() },
		when: { now: now.getTime(), timeZone: application().configuration.timeZone },
		form: await event.request.formData()
	};
}

/** What was wrong, in which of the forms of this page (`at`), and what had been typed there. */
function refused(at: 'rename' | 'extend' | 'reopen', form: FormData, problems: readonly Problem[]) {
	const { title = '', closesAt = '' } = textsOf(form);
	return fail(400, { at, problems, title, closesAt });
}

/** Withdraws or replaces the link that a form means; after closing there are no links any more. */
async function changeLink(event: RequestEvent, change: 'withdraw' | 'renew'): Promise<never> {
	const { visit, deed, form } = await doing(event);
	if (!mayHandOut(visit, deed.now)) redirect(303, '?done=already');
	const { organisation = '' } = textsOf(form);
	const known = isKey(organisation) && (await deeds.changeLink(deed, organisation, change));
	if (!known) error(404, event.locals.t('failure.notFound', { returnObjects: true }));
	redirect(303, `?done=${change === 'withdraw' ? 'withdrawn' : 'renewed'}#links`);
}
