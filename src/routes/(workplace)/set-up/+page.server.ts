import { fail, redirect } from '@sveltejs/kit';
import { readAccount } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { anyAccount, SHORTEST_PASSWORD, signIn } from '#lib/server/auth.ts';
import { createFirstAccount } from '#lib/server/first-account.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { t } }) => {
	if (await anyAccount(application().auth)) redirect(303, '/sign-in');
	return {
		text: t('accounts.setUp', { returnObjects: true, shortest: SHORTEST_PASSWORD }),
		problemsTitle: t('accounts.problems.title')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { auth } = application();
		const { t } = event.locals;
		const form = await event.request.formData();
		const account = readAccount(form, t);
		const { name = '', email = '' } = textsOf(form);
		if ('problems' in account) return fail(400, { problems: account.problems, name, email });
		if (!(await createFirstAccount(auth, account.value))) redirect(303, '/sign-in?taken=yes');
		await signIn(auth, event, account.value.email, account.value.password);
		redirect(303, '/networks');
	}
};
