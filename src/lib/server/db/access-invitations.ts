import type { Kysely } from 'kysely';
import type { Capacity } from '#lib/domain/access.ts';
import { hashOf, randomToken } from '../tokens.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

const DAYS_VALID = 7;
const DAYS_LISTED = 30;

/**
 * Somebody who was asked to take part in a network, or by the operator to make an account (then `network` is null).
 * Who asked is named as they were called then; the operator has no name.
 */
export type AccessInvitation = {
	readonly id: string;
	readonly network: string | null;
	readonly email: string;
	readonly capacity: Capacity | null;
	readonly inviter: string;
	readonly expiresAt: string;
};

type Asked = {
	readonly network: string | null;
	readonly email: string;
	readonly capacity: Capacity | null;
	readonly inviter: { readonly id: string; readonly name: string } | null;
};

/** Keeps an invitation and gives back the token of its link; an earlier one to the same address ends. */
export async function invite(db: Db, asked: Asked, now: string): Promise<string> {
	const token = randomToken();
	const { network, email, capacity, inviter } = asked;
	await db.transaction().execute(async (trx) => {
		await trx
			.deleteFrom('access_invitations')
			.where('network_id', network === null ? 'is' : '=', network)
			.where('email', '=', email)
			.execute();
		await trx
			.insertInto('access_invitations')
			.values({
				...{ id: randomKey(), network_id: network, email, capacity, token_hash: hashOf(token) },
				...{ invited_by: inviter?.id ?? null, inviter: inviter?.name ?? '' },
				expires_at: lastDay(now)
			})
			.execute();
	});
	return token;
}

/** When an invitation that is sent now grows old. */
export function lastDay(now: string): string {
	return daysFrom(now, DAYS_VALID);
}

/** The invitations to a network that nobody has accepted, by address; those that have grown old too. */
export async function listFor(db: Db, network: string): Promise<AccessInvitation[]> {
	const rows = await db
		.selectFrom('access_invitations')
		.selectAll()
		.where('network_id', '=', network)
		.orderBy('email')
		.execute();
	return rows.map(invitationIn);
}

/** Withdraws an invitation and gives it back; null where it is not there any more. */
export async function withdraw(db: Db, network: string, id: string): Promise<AccessInvitation | null> {
	const row = await db
		.deleteFrom('access_invitations')
		.where('network_id', '=', network)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
	return row ? invitationIn(row) : null;
}

/** The invitation of a link, or null where it has been used, was withdrawn or is too old. */
export async function find(db: Db, token: string, now: string): Promise<AccessInvitation | null> {
	const row = await db
		.selectFrom('access_invitations')
		.selectAll()
		.where('token_hash', '=', hashOf(token))
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return row ? invitationIn(row) : null;
}

/**
 * Uses up the invitation of a link: of two who come at once, one gets it. `giveBack` makes the link work again, where
 * what it was used for failed.
 */
export async function claim(
	db: Db,
	token: string,
	now: string
): Promise<{ readonly invitation: AccessInvitation; readonly giveBack: () => Promise<void> } | null> {
	const row = await db
		.deleteFrom('access_invitations')
		.where('token_hash', '=', hashOf(token))
		.where('expires_at', '>', now)
		.returningAll()
		.executeTakeFirst();
	if (!row) return null;
	return {
		invitation: invitationIn(row),
		giveBack: async () => void (await db.insertInto('access_invitations').values(row).execute())
	};
}

/** Forgets the addresses of invitations that grew old weeks ago. */
export async function forgetOld(db: Db, now: string): Promise<void> {
	await db.deleteFrom('access_invitations').where('expires_at', '<', daysFrom(now, -DAYS_LISTED)).execute();
}

type Row = {
	id: string;
	network_id: string | null;
	email: string;
	capacity: string | null;
	inviter: string;
	expires_at: string;
};

function invitationIn({ id, network_id, email, capacity, inviter, expires_at }: Row): AccessInvitation {
	return {
		...{ id, network: network_id, email, inviter, expiresAt: expires_at },
		capacity: capacity as Capacity | null
	};
}

function daysFrom(now: string, days: number): string {
	const day = new Date(now);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString();
}
