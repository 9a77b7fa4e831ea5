import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Deed } from '#lib/domain/access.ts';
import { application } from '#lib/server/application.ts';
import * as invitations from '#lib/server/db/access-invitations.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as people from '#lib/server/db/people.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { readCapacity, readInvited } from '#lib/server/people-form.ts';
import { linkToPassOn, peoplePage } from '#lib/server/people-page.ts';
import { invite, recorded } from '#lib/server/sharing.ts';
import { networkFor, requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = requireFacilitator(event);
	const { network, standing } = await networkFor(event, 'view');
	const { t } = event.locals;
	// Everyone may look at an example; nobody works on it.
	if (network.example) error(404, t('failure.notFound', { returnObjects: true }));
	return {
		...(await peoplePage(network, { reader, standing }, event.locals, new Date().toISOString())),
		done: doneIn(event.url, t('sharing.done', { returnObjects: true })),
		gone: event.url.searchParams.has('gone')
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const { network, me, form, db, now } = await sharing(event, 'share');
		const read = readInvited(form, event.locals.t, await people.listFor(db, network.id));
		if ('problems' in read) {
			const { email = '', capacity = '' } = textsOf(form);
			return fail(400, { problems: read.problems, email, capacity, link: null });
		}
		const { mailer, configuration } = application();
		const means = { db, mailer, timeZone: configuration.timeZone };
		const toPassOn = await invite(means, network, me, read.value, now);
		if (!toPassOn) redirect(303, '?done=invited#invitations');
		// Not by way of an address: the link is for this page, once.
		const link = linkToPassOn(toPassOn, read.value.email, { ...event.locals, origin: event.url.origin, now });
		return { problems: [], email: '', capacity: '', link };
	},
	withdraw: async (event) => {
		const { network, me, form, db, now } = await sharing(event, 'share');
		const { invitation = '' } = textsOf(form);
		const withdrawn = await invitations.withdraw(db, network.id, invitation);
		if (!withdrawn) redirect(303, '?gone=yes');
		await audit.record(db, { network: network.id, facilitator: me, deed: 'invitation withdrawn' }, now);
		redirect(303, '?done=withdrawn#invitations');
	},
	change: async (event) => {
		const { network, me, form, db, now, person } = await sharing(event, 'hand over');
		const capacity = readCapacity(form);
		const deed = { network: network.id, facilitator: me, deed: `made ${capacity ?? 'viewer'}` } as const;
		const done =
			capacity !== null &&
			(await recorded(db, { ...deed, about: person.name }, now, (trx) =>
				people.change(trx, network.id, person.id, capacity)
			));
		redirect(303, done ? '?done=changed' : '?gone=yes');
	},
	remove: async (event) => {
		const { network, me, db, now, person } = await sharing(event, 'hand over');
		const deed = {
			network: network.id,
			facilitator: me,
			deed: 'person removed',
			about: person.name
		} as const;
		const done = await recorded(db, deed, now, (trx) => people.remove(trx, network.id, person.id));
		redirect(303, done ? '?done=removed' : '?gone=yes');
	},
	handOver: async (event) => {
		const { network, me, db, now, person } = await sharing(event, 'hand over');
		const deed = { network: network.id, facilitator: me, deed: 'handed over', about: person.name } as const;
		const hands = { from: me.id, to: person.id };
		const done = await recorded(db, deed, now, (trx) => people.handOver(trx, network.id, hands));
		redirect(303, done ? '?done=handedOver' : '?gone=yes');
	},
	leave: async (event) => {
		const { network, me, db, now } = await sharing(event, 'view');
		const deed = { network: network.id, facilitator: me, deed: 'left' } as const;
		const done = await recorded(db, deed, now, (trx) => people.remove(trx, network.id, me.id));
		redirect(303, done ? '/networks' : '?gone=yes');
	}
};

/** What an action of this page works with; `person` is whom its form is about, as they are called. */
async function sharing(event: RequestEvent, deed: Deed) {
	const me = requireFacilitator(event);
	const { network } = await networkFor(event, deed);
	const { db } = application().connection;
	const form = await event.request.formData();
	const { person: id = '' } = textsOf(form);
	const found = (await people.listFor(db, network.id)).find((other) => other.id === id);
	const person = { id, name: found?.name ?? '' };
	return { network, me, form, db, person, now: new Date().toISOString() };
}
