import { fail, redirect } from '@sveltejs/kit';
import { accountProblems, readCredentials } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { signInAttempts } from '#lib/server/attempts.ts';
import { anyAccount, signIn } from '#lib/server/auth.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { returnPath } from '#lib/server/return-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { facilitator, t }, url }) => {
	if (facilitator) redirect(303, whereTo(url));
	return {
		text: t('accounts.signIn', { returnObjects: true }),
		problemsTitle: t('accounts.problems.title'),
		sentHere: url.searchParams.has('to'),
		taken: url.searchParams.has('taken'),
		nobodyYet: !(await anyAccount(application().auth))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { t } = event.locals;
		const form = await event.request.formData();
		const credentials = readCredentials(form, t);
		const refuse = (status: number, problems: readonly { at: string; message: string }[]) =>
			fail(status, { problems, email: textsOf(form).email ?? '' });
		if ('problems' in credentials) return refuse(400, credentials.problems);

		const { email, password } = credentials.value;
		const minutes = signInAttempts.begin(email, Date.now());
		if (minutes > 0) return refuse(429, [{ at: 'email', message: t('accounts.wait', { count: minutes }) }]);
		if (!(await signIn(application().auth, event, email, password))) {
			return refuse(400, [{ at: 'email', message: accountProblems(t).signIn }]);
		}
		signInAttempts.forget(email);
		redirect(303, whereTo(event.url));
	}
};

function whereTo(url: URL): string {
	return returnPath(url.searchParams.get('to'), '/networks');
}
