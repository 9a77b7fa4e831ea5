import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { remarksReading } from '#lib/domain/views/remarks.ts';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { isKey } from '#lib/server/db/keys.ts';
import { doneIn } from '#lib/server/done.ts';
import { oneLine } from '#lib/server/form-problems.ts';
import { MOST_REASON, giveBack, releaseSection, remarksToRead, withhold } from '#lib/server/remarks.ts';
import { roundFor, type RoundVisit } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, round, loaded } = await roundFor(event, 'facilitate');
	const { t, language } = event.locals;
	const toRead = await remarksToRead(application(), round, now());
	return {
		view: remarksReading(toRead, { questionnaire: loaded.questionnaire, round }, { t, language }),
		done: doneIn(event.url, t('remarks.done', { returnObjects: true })),
		at: event.url.searchParams.get('at'),
		text: t('remarks.page', {
			...{ returnObjects: true, round: round.title, network: network.name, most: MOST_REASON }
		}),
		problemsTitle: t('remarks.problems.title')
	};
};

export const actions: Actions = {
	withhold: async (event) => {
		const { visit, id } = await meant(event, await event.request.formData());
		const there = isKey(id) && (await withhold(application(), visit.round, id, ''));
		return done(event, visit, there ? 'withheld' : 'gone', id);
	},
	explain: async (event) => {
		const form = await event.request.formData();
		const { visit, id } = await meant(event, form);
		const reason = oneLine(String(form.get('reason') ?? ''));
		if (reason.length > MOST_REASON) {
			const message = event.locals.t('remarks.problems.long', { most: MOST_REASON });
			return fail(400, { typed: reason, at: id, problems: [{ at: `why-${id}`, message }] });
		}
		const there = isKey(id) && (await withhold(application(), visit.round, id, reason));
		return done(event, visit, there ? 'explained' : 'gone', id);
	},
	show: async (event) => {
		const { visit, id } = await meant(event, await event.request.formData());
		const there = isKey(id) && (await giveBack(application(), visit.round, id));
		return done(event, visit, there ? 'shown' : 'gone', id);
	},
	release: async (event) => {
		const form = await event.request.formData();
		const visit = await roundFor(event, 'facilitate');
		const section = String(form.get('section') ?? '');
		const read = form.getAll('read').map(String);
		const outcome = await releaseSection(application(), visit.round, { section, read }, now());
		return done(event, visit, outcome, section);
	}
};

const RECORDED: Readonly<Partial<Record<string, audit.AuditDeed>>> = {
	withheld: 'remark withheld',
	shown: 'remark shown',
	released: 'remarks read'
};

/** The visit to the round, and the id of the remark that a form is about. */
async function meant(event: RequestEvent, form: FormData): Promise<{ visit: RoundVisit; id: string }> {
	return { visit: await roundFor(event, 'facilitate'), id: String(form.get('remark') ?? '') };
}

/** Records what was done and comes back to where it was done, with a word about it. */
async function done(
	{ locals: { facilitator } }: RequestEvent,
	{ network, round }: RoundVisit,
	outcome: string,
	at: string
): Promise<never> {
	const deed = RECORDED[outcome];
	if (deed) {
		const { db } = application().connection;
		await audit.record(db, { network: network.id, facilitator, deed, about: round.title }, now());
	}
	redirect(303, `?${new URLSearchParams({ done: outcome, at })}#${encodeURIComponent(at)}`);
}

function now(): string {
	return new Date().toISOString();
}
