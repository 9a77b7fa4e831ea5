import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import { anyAccount } from '#lib/server/auth.ts';
import * as networks from '#lib/server/db/networks.ts';
import { createExample } from '#lib/server/example.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { facilitator, t } }) => {
	if (facilitator) redirect(303, '/networks');
	const { auth, connection } = application();
	const examples = await networks.listExamples(connection.db);
	return {
		text: t('accounts.home', { returnObjects: true }),
		haveCode: t('inviting.join.home'),
		exampleText: t('accounts.example', { returnObjects: true }),
		untouched: !(await anyAccount(auth)),
		examples: examples.map(({ id, name, organisations }) => ({
			...{ id, name },
			organisations: t('networks.organisations', { count: organisations })
		}))
	};
};

export const actions: Actions = {
	lookAround: async (event) => {
		await mayChangeExample(event);
		await createExample(application(), new Date().toISOString());
		redirect(303, '/#example');
	},
	removeExample: async (event) => {
		await mayChangeExample(event);
		await networks.removeExamples(application().connection.db);
		redirect(303, '/');
	}
};

/** While nobody has an account, anyone may; afterwards whoever is signed in. */
async function mayChangeExample({ locals }: RequestEvent): Promise<void> {
	if (locals.facilitator || !(await anyAccount(application().auth))) return;
	error(403, locals.t('failure.signIn', { returnObjects: true }));
}
