import { fail, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/dates.ts';
import { accountProblems, readName, readPasswordChange } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { passwordAttempts } from '#lib/server/attempts.ts';
import { SHORTEST_PASSWORD } from '#lib/server/auth.ts';
import { doneIn } from '#lib/server/done.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { changePassword, endOtherSessions, endSession, rename, sessionsOf } from '#lib/server/own-account.ts';
import { requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { name, email } = requireFacilitator(event);
	const { t, language } = event.locals;
	const { auth, configuration } = application();
	const day = (moment: Date) => dayOf(moment.toISOString(), language, configuration.timeZone);
	const words = { email, shortest: SHORTEST_PASSWORD, started: '', used: '' };
	return {
		text: t('accounts.account', { returnObjects: true, ...words }),
		problemsTitle: t('accounts.problems.title'),
		done: doneIn(event.url, t('accounts.accountDone', { returnObjects: true })),
		...{ name, email },
		sessions: (await sessionsOf(auth, event)).map(({ id, started, lastUsed, here }) => ({
			...{ id, here },
			times: t('accounts.account.times', { started: day(started), used: day(lastUsed) }),
			endOf: t('accounts.account.endOf', { started: day(started) })
		}))
	};
};

export const actions: Actions = {
	rename: async (event) => {
		requireFacilitator(event);
		const form = await event.request.formData();
		const read = readName(form, event.locals.t);
		if ('problems' in read) return fail(400, { problems: read.problems, name: textsOf(form).name ?? '' });
		await rename(application().auth, event, read.value.name);
		redirect(303, '?done=renamed');
	},
	changePassword: async (event) => {
		const person = requireFacilitator(event);
		const { t } = event.locals;
		const read = readPasswordChange(await event.request.formData(), t, person);
		const refuse = (status: number, message: string) =>
			fail(status, { problems: [{ at: 'current', message }], name: person.name });
		if ('problems' in read) return fail(400, { problems: read.problems, name: person.name });
		const minutes = passwordAttempts.begin(person.id, Date.now());
		if (minutes > 0) return refuse(429, t('accounts.wait', { count: minutes }));
		if (!(await changePassword(application().auth, event, read.value))) {
			return refuse(400, accountProblems(t).currentWrong);
		}
		passwordAttempts.forget(person.id);
		redirect(303, '?done=password');
	},
	endSession: async (event) => {
		requireFacilitator(event);
		const { session = '' } = textsOf(await event.request.formData());
		await endSession(application().auth, event, session);
		redirect(303, '?done=ended#sessions');
	},
	endOthers: async (event) => {
		requireFacilitator(event);
		await endOtherSessions(application().auth, event);
		redirect(303, '?done=ended#sessions');
	}
};
