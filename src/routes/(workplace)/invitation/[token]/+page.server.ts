import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readInvitedAccount } from '#lib/server/account-form.ts';
import { application } from '#lib/server/application.ts';
import { hasAccount, SHORTEST_PASSWORD, signIn } from '#lib/server/auth.ts';
import * as invitations from '#lib/server/db/access-invitations.ts';
import * as networks from '#lib/server/db/networks.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { accept, acceptAnew } from '#lib/server/sharing.ts';
import { requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

type Visit = Pick<RequestEvent, 'locals'> & { readonly params: { readonly token: string } };

export const load: PageServerLoad = async (event) => {
	const { t, facilitator } = event.locals;
	const { auth, connection } = application();
	const { email, network: id, capacity, inviter } = await invitationFor(event);
	const network = (id && (await networks.find(connection.db, id))?.name) || '';
	const words = { network, inviter, email: facilitator?.email ?? '' };
	const text = t('sharing.invitation', { returnObjects: true, ...words });
	return {
		text: { ...text, forAddress: t('sharing.invitation.forAddress', { email }) },
		from: capacity === null ? text.toAccount : capacity === 'viewer' ? text.toRead : text.toNetwork,
		may: capacity && {
			label: t(`sharing.capacities.${capacity}`),
			what: t(`sharing.what.${capacity}`)
		},
		passwordHint: t('accounts.setUp.passwordHint', { shortest: SHORTEST_PASSWORD }),
		problemsTitle: t('accounts.problems.title'),
		email,
		visitor: facilitator ? (facilitator.email === email ? 'invited' : 'other') : 'unknown',
		known: await hasAccount(auth, email),
		back: `/sign-in?${new URLSearchParams({ to: event.url.pathname })}`
	} as const;
};

export const actions: Actions = {
	accept: async (event) => {
		const facilitator = requireFacilitator(event);
		const { network } = await invitationFor(event);
		const { db } = application().connection;
		if (!(await accept(db, event.params.token, facilitator, now()))) return gone(event);
		redirect(303, where(network));
	},
	make: async (event) => {
		const { auth, connection } = application();
		const { email } = await invitationFor(event);
		const form = await event.request.formData();
		const account = readInvitedAccount(form, event.locals.t, email);
		if ('problems' in account) {
			return fail(400, { problems: account.problems, name: textsOf(form).name ?? '' });
		}
		const { db } = connection;
		const accepted = await acceptAnew({ db, auth }, event.params.token, account.value, now());
		// Accepted a moment ago, or the address has an account by now: the page says which of the two.
		if (!accepted) redirect(303, event.url.pathname);
		await signIn(auth, event, email, account.value.password);
		redirect(303, where(accepted.network));
	}
};

async function invitationFor(visit: Visit): Promise<invitations.AccessInvitation> {
	const { db } = application().connection;
	return (await invitations.find(db, visit.params.token, now())) ?? gone(visit);
}

function gone({ locals }: Visit): never {
	error(404, locals.t('failure.invitation', { returnObjects: true }));
}

function where(network: string | null): string {
	return network === null ? '/networks' : `/networks/${network}?done=joined`;
}

function now(): string {
	return new Date().toISOString();
}
