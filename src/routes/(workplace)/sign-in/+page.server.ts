import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { accountProblems, readCredentials, readEmail } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { linkAttempts, signInAttempts } from '#lib/server/attempts.ts';
import { anyAccount, signIn } from '#lib/server/auth.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { mailLink } from '#lib/server/mailed-links.ts';
import { returnPath } from '#lib/server/return-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { facilitator, t }, url }) => {
	if (facilitator) redirect(303, whereTo(url));
	const { auth, mailer } = application();
	return {
		text: t('accounts.signIn', { returnObjects: true }),
		forgotten: t('accounts.forgotten.link'),
		link: mailer ? t('accounts.signInLink', { returnObjects: true, email: '' }) : null,
		problemsTitle: t('accounts.problems.title'),
		sentHere: url.searchParams.has('to'),
		taken: url.searchParams.has('taken'),
		nobodyYet: !(await anyAccount(auth))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		return form.has('mail') ? askForLink(event, form) : enter(event, form);
	}
};

async function enter(event: RequestEvent, form: FormData) {
	const { t } = event.locals;
	const credentials = readCredentials(form, t);
	if ('problems' in credentials) return refuse(400, form, credentials.problems);

	const { email, password } = credentials.value;
	const minutes = signInAttempts.begin(email, Date.now());
	if (minutes > 0) return tooOften(form, t('accounts.wait', { count: minutes }));
	if (!(await signIn(application().auth, event, email, password))) {
		return refuse(400, form, [{ at: 'email', message: accountProblems(t).signIn }]);
	}
	signInAttempts.forget(email);
	redirect(303, whereTo(event.url));
}

async function askForLink({ locals: { t } }: RequestEvent, form: FormData) {
	const read = readEmail(form, t);
	if ('problems' in read) return refuse(400, form, read.problems);
	const { email } = read.value;
	const minutes = linkAttempts.begin(email, Date.now());
	if (minutes > 0) return tooOften(form, t('accounts.wait', { count: minutes }));
	await mailLink(application(), 'signIn', email, t);
	return { problems: [], email, sent: t('accounts.signInLink.sent', { email }) };
}

function refuse(status: number, form: FormData, problems: readonly { at: string; message: string }[]) {
	return fail(status, { problems, email: textsOf(form).email ?? '', sent: null });
}

function tooOften(form: FormData, message: string) {
	return refuse(429, form, [{ at: 'email', message }]);
}

function whereTo(url: URL): string {
	return returnPath(url.searchParams.get('to'), '/networks');
}
