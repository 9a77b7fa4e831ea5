import { error, redirect } from '@sveltejs/kit';
import { signInByToken } from '#lib/server/account-links.ts';
import { application } from '#lib/server/application.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t } }) => ({
	text: t('accounts.signInLink', { returnObjects: true, email: '' })
});

/** Only a click signs in: programs that look through mail open every link they find. */
export const actions: Actions = {
	default: async (event) => {
		if (await signInByToken(application().auth, event, event.params.token)) redirect(303, '/networks');
		error(404, event.locals.t('failure.signInLink', { returnObjects: true }));
	}
};
