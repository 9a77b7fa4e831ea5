import type { Kysely } from 'kysely';
import { isOpen } from '#lib/domain/round.ts';
import { derivedCode, derivedToken, hashOf, hashOfCode } from '../tokens.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** What a link leads to: an organisation's place in a round. */
export type Place = { readonly round: string; readonly organisation: string; readonly name: string };

/** The place that a link belongs to, or null where the token opens nothing. */
export async function byToken(db: Db, token: string): Promise<Place | null> {
	const row = await db
		.selectFrom('invitations')
		.select(['round_id as round', 'organisation_id as organisation', 'name'])
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	return row ?? null;
}

/** The token of the link that a short code stands for; null for an unknown code, and once the round is not open. */
export async function tokenOfCode(db: Db, secret: string, code: string, now: string): Promise<string | null> {
	const row = await db
		.selectFrom('invitations')
		.innerJoin('rounds', 'rounds.id', 'invitations.round_id')
		.select(['invitations.round_id', 'invitations.organisation_id', 'invitations.salt'])
		.select(['rounds.closes_at as closesAt', 'rounds.closed_at as closedAt'])
		.where('invitations.code_hash', '=', hashOfCode(secret, code))
		.executeTakeFirst();
	return row && isOpen(row, now) ? derivedToken(secret, row.round_id, row.organisation_id, row.salt) : null;
}

/** Ends an organisation's link; whoever began goes on by their own link. False where it is not in the round. */
export async function revoke(db: Db, round: string, organisation: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('invitations')
		.set({ token_hash: null, code_hash: null })
		.where('round_id', '=', round)
		.where('organisation_id', '=', organisation)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Gives an organisation a new link in the place of its old one. False where it is not in the round. */
export async function renew(db: Db, secret: string, round: string, organisation: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('invitations')
		.set(newLink(secret, round, organisation))
		.where('round_id', '=', round)
		.where('organisation_id', '=', organisation)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** The columns of a new link in the place of whatever was there. */
export function newLink(secret: string, round: string, organisation: string) {
	const salt = randomKey();
	return {
		salt,
		token_hash: hashOf(derivedToken(secret, round, organisation, salt)),
		code_hash: hashOfCode(secret, derivedCode(secret, round, organisation, salt))
	};
}
