import { fail, redirect } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { EMPTY_MEMBER, readDescription, readMembers, typedMembers } from '#lib/server/network-form.ts';
import { requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

const ROWS = 8;

export const load: PageServerLoad = (event) => {
	requireFacilitator(event);
	const { t, language } = event.locals;
	return {
		text: t('networks.create', { returnObjects: true }),
		fields: t('networks.fields', { returnObjects: true }),
		languages: t('networks.languages', { returnObjects: true }),
		sectors: t('sectors', { returnObjects: true }),
		problemsTitle: t('networks.problems.title'),
		rows: Array.from({ length: ROWS }, () => EMPTY_MEMBER),
		language
	};
};

export const actions: Actions = {
	default: async (event) => {
		const owner = requireFacilitator(event);
		const { t } = event.locals;
		const form = await event.request.formData();
		const described = readDescription(form, t);
		const members = readMembers(form, t);
		if ('problems' in described || 'problems' in members) {
			const problems = [described, members].flatMap((read) => ('problems' in read ? read.problems : []));
			const { name = '', region = '', language = '' } = textsOf(form);
			return fail(400, { problems, name, region, language, rows: typedMembers(form) });
		}
		const { db } = application().connection;
		const now = new Date().toISOString();
		const { name } = described.value;
		const id = await networks.create(db, { ...described.value, organisations: members.value }, owner.id, now);
		await audit.record(db, { network: id, facilitator: owner, deed: 'network made', about: name }, now);
		redirect(303, `/networks/${id}?done=created`);
	}
};
