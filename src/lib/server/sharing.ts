import type { Kysely, Transaction } from 'kysely';
import type { Facilitator } from '#lib/domain/access.ts';
import { dayOf } from '#lib/domain/dates.ts';
import type { Network } from '#lib/domain/network.ts';
import { translator } from '#lib/i18n/translator.ts';
import { createAccount, type Auth } from './auth.ts';
import * as invitations from './db/access-invitations.ts';
import * as audit from './db/audit.ts';
import * as people from './db/people.ts';
import type { Database } from './db/schema.ts';
import type { Mailer, Sent } from './mail.ts';
import type { Invited } from './people-form.ts';

type Db = Kysely<Database>;
type Deed = Parameters<typeof audit.record>[1];

/** A link that somebody must pass on, and why it could not be mailed, if that was tried. */
export type ToPassOn = { readonly token: string; readonly refused: Extract<Sent, { ok: false }> | null };

/** Invites somebody by mail where that is possible; gives back what must be passed on by hand, or null. */
export async function invite(
	{ db, mailer, timeZone }: { readonly db: Db; readonly mailer: Mailer | null; readonly timeZone: string },
	network: Pick<Network, 'id' | 'name' | 'language'>,
	inviter: Facilitator,
	{ email, capacity }: Invited,
	now: string
): Promise<ToPassOn | null> {
	const token = await invitations.invite(db, { network: network.id, email, capacity, inviter }, now);
	// Without the address: whoever does not accept must not stand in a log that stays.
	await audit.record(db, { network: network.id, facilitator: inviter, deed: `${capacity} invited` }, now);
	if (!mailer) return { token, refused: null };
	const { language } = network;
	const t = translator(language);
	const sent = await mailer.send({
		to: email,
		subject: t('sharing.mail.subject', { network: network.name }),
		text: t('sharing.mail.text', {
			...{ inviter: inviter.name, network: network.name, what: t(`sharing.what.${capacity}`) },
			link: `${mailer.site}${invitationPath(token)}`,
			date: dayOf(invitations.lastDay(now), language, timeZone)
		})
	});
	return sent.ok ? null : { token, refused: sent };
}

/** Where the link of an invitation leads. */
export function invitationPath(token: string): string {
	return `/invitation/${token}`;
}

/** Lets somebody with an account in. False where the invitation is no good any more or is for another address. */
export async function accept(db: Db, token: string, facilitator: Facilitator, now: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const invitation = await invitations.find(trx, token, now);
		if (invitation?.email !== facilitator.email) return false;
		if (!(await invitations.claim(trx, token, now))) return false;
		await admitted(trx, invitation, facilitator, now);
		return true;
	});
}

/**
 * Makes the account that an invitation is for and lets its person in; gives back the invitation. Null where it is no
 * good any more, or where its address has an account meanwhile.
 */
export async function acceptAnew(
	{ db, auth }: { readonly db: Db; readonly auth: Auth },
	token: string,
	{ name, password }: { readonly name: string; readonly password: string },
	now: string
): Promise<invitations.AccessInvitation | null> {
	const claimed = await invitations.claim(db, token, now);
	if (!claimed) return null;
	const { invitation, giveBack } = claimed;
	const { email } = invitation;
	const id = await createAccount(auth, { name, email, password }).catch(async (error: unknown) => {
		await giveBack();
		throw error;
	});
	if (id === null) {
		await giveBack();
		return null;
	}
	await db.transaction().execute((trx) => admitted(trx, invitation, { id, name, email }, now));
	return invitation;
}

/** Does something with the people of a network and records it, both or neither; false where it could not be done. */
export async function recorded(
	db: Db,
	deed: Deed,
	now: string,
	work: (trx: Transaction<Database>) => Promise<boolean>
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const done = await work(trx);
		if (done) await audit.record(trx, deed, now);
		return done;
	});
}

async function admitted(
	trx: Transaction<Database>,
	{ network, capacity, inviter }: invitations.AccessInvitation,
	facilitator: Facilitator,
	now: string
): Promise<void> {
	if (network === null || capacity === null) return;
	await people.admit(trx, network, facilitator.id, capacity);
	const deed = { network, facilitator, deed: 'invitation accepted', about: inviter } as const;
	await audit.record(trx, deed, now);
}
