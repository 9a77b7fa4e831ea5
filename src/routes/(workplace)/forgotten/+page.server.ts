import { fail } from '@sveltejs/kit';
import { readEmail } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { linkAttempts } from '#lib/server/attempts.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { mailLink } from '#lib/server/mailed-links.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t } }) => ({
	text: t('accounts.forgotten', { returnObjects: true, email: '' }),
	problemsTitle: t('accounts.problems.title'),
	canMail: application().mailer !== null
});

export const actions: Actions = {
	default: async ({ request, locals: { t } }) => {
		const form = await request.formData();
		const read = readEmail(form, t);
		const refuse = (status: number, problems: readonly { at: string; message: string }[]) =>
			fail(status, { problems, email: textsOf(form).email ?? '', sent: null });
		if ('problems' in read) return refuse(400, read.problems);
		const { email } = read.value;
		const minutes = linkAttempts.begin(email, Date.now());
		if (minutes > 0) return refuse(429, [{ at: 'email', message: t('accounts.wait', { count: minutes }) }]);
		await mailLink(application(), 'reset', email, t);
		return { problems: [], email, sent: t('accounts.forgotten.sent', { email }) };
	}
};
