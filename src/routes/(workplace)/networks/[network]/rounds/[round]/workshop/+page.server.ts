import { fail, redirect } from '@sveltejs/kit';
import { isOpen } from '#lib/domain/round.ts';
import { controlView } from '#lib/domain/views/workshop/control.ts';
import { application } from '#lib/server/application.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { requireFacilitator, roundFor } from '#lib/server/visit.ts';
import { openWorkshop } from '#lib/server/workshop.ts';
import { doCommand, fieldOf } from '#lib/server/workshop-command.ts';
import { workshopFor } from '#lib/server/workshop-visit.ts';
import type { Actions, PageServerLoad } from './$types';

/** Names that only the computer itself knows: a phone that scans one of them finds nothing. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

export const load: PageServerLoad = async (event) => {
	const { network, round, facts } = await workshopFor(event, 'facilitate');
	const { t } = event.locals;
	return {
		view: facts && controlView(facts, event.locals),
		stream: `${event.url.pathname}/stream`,
		stillOpen: isOpen(round, new Date().toISOString()) && round.kind === 'confidential',
		done: doneIn(event.url, t('workshop.done', { returnObjects: true })),
		at: event.url.searchParams.get('at'),
		outOfReach: OWN_NAMES.has(event.url.hostname) ? t('workshop.control.ownName') : null,
		text: {
			...t('workshop.control', { returnObjects: true, network: network.name, round: round.title }),
			act: t('workshop.act', { returnObjects: true }),
			score: t('workshop.topic.score'),
			hidden: t('workshop.vote.hidden')
		}
	};
};

export const actions: Actions = {
	start: async (event) => {
		const { network, round } = await roundFor(event, 'facilitate');
		const asking = { network, round, facilitator: requireFacilitator(event) };
		await openWorkshop(application(), asking, new Date().toISOString());
		redirect(303, event.url.pathname);
	},
	command: async (event) => {
		const form = await event.request.formData();
		const outcome = await doCommand(event, form);
		const { stay = '', ...typed } = textsOf(form);
		// Somebody else was first: the page shows what they did.
		if (!outcome || outcome.refused === 'moved') {
			const done = outcome ? outcome.refused : (typed.do ?? '');
			redirect(303, `?${new URLSearchParams({ done, at: stay })}#${encodeURIComponent(stay)}`);
		}
		const message = event.locals.t(`workshop.refusals.${outcome.refused}`);
		const problems = [{ at: fieldOf(outcome.refused) ?? stay, message }];
		return fail(outcome.refused === 'unreadable' ? 400 : 409, { problems, typed });
	}
};
