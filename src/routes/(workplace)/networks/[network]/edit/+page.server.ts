import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import { readContact, shownContact, typedContact } from '#lib/server/contact-form.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as contacts from '#lib/server/db/contacts.ts';
import * as networks from '#lib/server/db/networks.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf, type Problem, type Reading } from '#lib/server/form-problems.ts';
import { EMPTY_MEMBER, readDescription, readMember, typedMember } from '#lib/server/network-form.ts';
import { networkFor, requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'edit');
	const { t } = event.locals;
	const { described, added, changed, removed } = t('networks.done', { returnObjects: true });
	const known = await contacts.listFor(application().connection.db, network.id);
	return {
		text: t('networks.edit', { returnObjects: true, network: network.name, name: '' }),
		fields: t('networks.fields', { returnObjects: true }),
		languages: t('networks.languages', { returnObjects: true }),
		sectors: t('sectors', { returnObjects: true }),
		problemsTitle: t('networks.problems.title'),
		done: doneIn(event.url, { described }),
		doneWithMember: doneIn(event.url, { added, changed, removed, pasted: t('organisations.done') }),
		contactText: t('organisations.contact', { returnObjects: true }),
		toPaste: t('organisations.toPaste'),
		network,
		organisations: network.organisations.map((organisation) => ({
			...organisation,
			contact: shownContact(known.get(organisation.id)),
			people: t('networks.people', { count: organisation.expected }),
			removeText: t('networks.edit.removeText', { name: organisation.name }),
			removeConfirm: t('networks.edit.removeConfirm', { name: organisation.name })
		})),
		empty: EMPTY_MEMBER,
		noContact: shownContact(undefined)
	};
};

export const actions: Actions = {
	describe: async (event) => {
		const { network, form, db, record } = await editing(event);
		const described = readDescription(form, event.locals.t);
		if ('problems' in described) return refused(form, described.problems, 'description');
		await networks.describe(db, network.id, described.value);
		await record('network described', described.value.name);
		redirect(303, '?done=described');
	},
	addOrganisation: async (event) => {
		const { network, form, db, record } = await editing(event);
		const member = readMember(form, event.locals.t, 'new.', network.organisations);
		const contact = readContact(form, event.locals.t, 'new.');
		if ('problems' in member || 'problems' in contact) return refused(form, both(member, contact), 'new');
		const id = await networks.addOrganisation(db, network.id, member.value);
		await contacts.set(db, id, contact.value);
		await record('organisation added', member.value.name);
		redirect(303, '?done=added#organisations');
	},
	changeOrganisation: async (event) => {
		const { network, form, db, record } = await editing(event);
		const { id } = organisationIn(form, network, event);
		const others = network.organisations.filter((organisation) => organisation.id !== id);
		const member = readMember(form, event.locals.t, `${id}.`, others);
		const contact = readContact(form, event.locals.t, `${id}.`);
		if ('problems' in member || 'problems' in contact) return refused(form, both(member, contact), id);
		await networks.changeOrganisation(db, network.id, { id, ...member.value });
		await contacts.set(db, id, contact.value);
		await record('organisation changed', member.value.name);
		redirect(303, '?done=changed#organisations');
	},
	removeOrganisation: async (event) => {
		const { network, form, db, record } = await editing(event);
		const { id, name } = organisationIn(form, network, event);
		await networks.removeOrganisation(db, network.id, id);
		await record('organisation removed', name);
		redirect(303, '?done=removed#organisations');
	}
};

async function editing(event: RequestEvent) {
	const { network } = await networkFor(event, 'edit');
	const { db } = application().connection;
	const facilitator = requireFacilitator(event);
	const record = (deed: audit.AuditDeed, about: string) =>
		audit.record(db, { network: network.id, facilitator, deed, about }, new Date().toISOString());
	return { network, form: await event.request.formData(), db, record };
}

/** What was wrong, in which of the forms of this page (`at`), and what had been typed there. */
function refused(form: FormData, problems: readonly Problem[], at: string) {
	const { name = '', region = '', language = '' } = textsOf(form);
	return fail(400, {
		...{ problems, at, description: { name, region, language } },
		...{ member: typedMember(form, ''), contact: typedContact(form) }
	});
}

/** The problems of both readings. */
function both(...readings: readonly Reading<unknown>[]): Problem[] {
	return readings.flatMap((read) => ('problems' in read ? [...read.problems] : []));
}

function organisationIn(
	form: FormData,
	network: { organisations: readonly { id: string; name: string }[] },
	event: RequestEvent
) {
	const { organisation = '' } = textsOf(form);
	const found = network.organisations.find(({ id }) => id === organisation);
	return found ?? error(404, event.locals.t('failure.notFound', { returnObjects: true }));
}
