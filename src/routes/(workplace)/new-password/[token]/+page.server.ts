import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readPassword } from '#lib/server/account-form.ts';
import { personOfReset, resetPassword } from '#lib/server/account-links.ts';
import { application } from '#lib/server/application.ts';
import { SHORTEST_PASSWORD, signIn } from '#lib/server/auth.ts';
import type { Actions, PageServerLoad } from './$types';

type Visit = Pick<RequestEvent, 'locals'> & { readonly params: { readonly token: string } };

export const load: PageServerLoad = async (event) => {
	const { t } = event.locals;
	const { email } = await personFor(event);
	return {
		text: t('accounts.newPassword', { returnObjects: true, email }),
		hint: t('accounts.setUp.passwordHint', { shortest: SHORTEST_PASSWORD }),
		problemsTitle: t('accounts.problems.title'),
		email
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { auth } = application();
		const person = await personFor(event);
		const read = readPassword(await event.request.formData(), event.locals.t, person);
		if ('problems' in read) return fail(400, { problems: read.problems });
		const { password } = read.value;
		if (!(await resetPassword(auth, event.params.token, password))) return gone(event);
		await signIn(auth, event, person.email, password);
		redirect(303, '/networks');
	}
};

async function personFor(visit: Visit) {
	return (await personOfReset(application().auth, visit.params.token)) ?? gone(visit);
}

function gone({ locals }: Visit): never {
	error(404, locals.t('failure.resetLink', { returnObjects: true }));
}
