import type { Kysely, Selectable } from 'kysely';
import type { Round } from '#lib/domain/round.ts';
import { Sector } from '#lib/domain/sector.ts';
import { derivedCode, derivedToken } from '../tokens.ts';
import { inBatches } from './batches.ts';
import type { Connection } from './connect.ts';
import { randomKey } from './keys.ts';
import { newLink } from './links.ts';
import { byName } from './names.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** An organisation's place in a round. `token` and its short `code` are null once its link is revoked. */
export type Invitation = {
	readonly organisation: string;
	readonly name: string;
	readonly sector: Sector;
	readonly expected: number;
	readonly token: string | null;
	readonly code: string | null;
};

/** How many people of one organisation have begun and have submitted. */
export type Turnout = { readonly organisation: string; readonly begun: number; readonly submitted: number };

/** Opens a round for all organisations of its network, as they are now, and gives back its id. */
export async function open(
	db: Db,
	secret: string,
	round: Omit<Round, 'id' | 'openedAt' | 'closedAt'> & { contentHash: string },
	now: string
): Promise<string> {
	const id = randomKey();
	const { network, title, questionnaire, version, kind, k, memberResults, closesAt, contentHash } = round;
	const write = async (trx: Db) => {
		await trx
			.insertInto('rounds')
			.values({
				...{ id, network_id: network, title, questionnaire, version, kind, k, content_hash: contentHash },
				...{ member_results: memberResults, opened_at: now, closes_at: closesAt, closed_at: null }
			})
			.execute();
		const organisations = await trx
			.selectFrom('organisations')
			.selectAll()
			.where('network_id', '=', network)
			.execute();
		for (const organisation of organisations) {
			const { name, sector, expected } = organisation;
			await trx
				.insertInto('invitations')
				.values({
					...{ round_id: id, organisation_id: organisation.id, name, sector, expected },
					...newLink(secret, id, organisation.id)
				})
				.execute();
		}
	};
	await (db.isTransaction ? write(db) : db.transaction().execute(write));
	return id;
}

/** A round, or null. */
export async function find(db: Db, id: string): Promise<Round | null> {
	const row = await db.selectFrom('rounds').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? fromRow(row) : null;
}

/** The rounds of a network, the newest first. */
export async function listFor(db: Db, network: string): Promise<Round[]> {
	const rows = await db
		.selectFrom('rounds')
		.selectAll()
		.where('network_id', '=', network)
		.orderBy('opened_at', 'desc')
		.execute();
	return rows.map(fromRow);
}

/** The rounds that asked one version of a questionnaire, but for those of the example region. */
export async function listOfVersion(
	db: Db,
	{ id, version }: { readonly id: string; readonly version: string }
): Promise<Round[]> {
	const rows = await db
		.selectFrom('rounds')
		.innerJoin('networks', 'networks.id', 'rounds.network_id')
		.selectAll('rounds')
		.where('questionnaire', '=', id)
		.where('version', '=', version)
		.where('example', '=', 0)
		.execute();
	return rows.map(fromRow);
}

/** Every questionnaire version that some round was opened with, and the content it had then. */
export async function versionsInUse(
	db: Db
): Promise<{ questionnaire: string; version: string; contentHash: string }[]> {
	return db
		.selectFrom('rounds')
		.select(['questionnaire', 'version', 'content_hash as contentHash'])
		.distinct()
		.execute();
}

/** The organisations of a round by name, with the tokens of their links. */
export async function invitations(db: Db, secret: string, round: string): Promise<Invitation[]> {
	const rows = await db
		.selectFrom('invitations')
		.selectAll()
		.where('round_id', '=', round)
		.orderBy('organisation_id')
		.execute();
	return rows.sort(byName).map((row) => ({
		...{ organisation: row.organisation_id, name: row.name, expected: row.expected },
		sector: Sector.parse(row.sector),
		token: row.token_hash ? derivedToken(secret, round, row.organisation_id, row.salt) : null,
		code: row.code_hash ? derivedCode(secret, round, row.organisation_id, row.salt) : null
	}));
}

/** How many organisations a round was opened for. */
export async function invitedCount(db: Db, round: string): Promise<number> {
	const { invited } = await db
		.selectFrom('invitations')
		.select((eb) => eb.fn.countAll<number>().as('invited'))
		.where('round_id', '=', round)
		.executeTakeFirstOrThrow();
	return invited;
}

/** What an organisation was called when the round opened. */
export async function organisationName(db: Db, round: string, organisation: string): Promise<string> {
	const row = await db
		.selectFrom('invitations')
		.select('name')
		.where('round_id', '=', round)
		.where('organisation_id', '=', organisation)
		.executeTakeFirst();
	return row?.name ?? '';
}

/** People per organisation who began and who submitted: counts only. */
export async function turnout(db: Db, round: string): Promise<Turnout[]> {
	return db
		.selectFrom('responses')
		.select(['organisation_id as organisation'])
		.select((eb) => [
			eb.fn.countAll<number>().as('begun'),
			eb.fn.count<number>('submitted_week').as('submitted')
		])
		.where('round_id', '=', round)
		.groupBy('organisation_id')
		.execute();
}

/** Whether anybody has sent their answers. */
export async function isAnswered(db: Db, round: string): Promise<boolean> {
	const one = await db
		.selectFrom('responses')
		.select('id')
		.where('round_id', '=', round)
		.where('submitted_week', 'is not', null)
		.limit(1)
		.executeTakeFirst();
	return one !== undefined;
}

/** Closes a round, once: a second closing changes nothing. Says whether it was this call that closed it. */
export async function close(connection: Connection, id: string, now: string): Promise<boolean> {
	const closed = await connection.db.transaction().execute(async (trx) => {
		const result = await trx
			.updateTable('rounds')
			.set({ closed_at: now })
			.where('id', '=', id)
			.where('closed_at', 'is', null)
			.executeTakeFirst();
		const first = result.numUpdatedRows > 0n;
		if (first && connection.keepsRowOrder) await forgetOrder(trx, id);
		return first;
	});
	if (closed) connection.forgetWrites();
	return closed;
}

/** Closes every round whose closing date has passed, and gives back those that this call closed. */
export async function closeDue(connection: Connection, now: string): Promise<Round[]> {
	const due = await connection.db
		.selectFrom('rounds')
		.selectAll()
		.where('closed_at', 'is', null)
		.where('closes_at', '<=', now)
		.execute();
	const closed: Round[] = [];
	for (const row of due) if (await close(connection, row.id, row.closes_at)) closed.push(fromRow(row));
	return closed;
}

/** Writes a round's responses anew in the order of their random keys, so that storage forgets who came first. */
async function forgetOrder(db: Db, round: string): Promise<void> {
	const responses = await db
		.selectFrom('responses')
		.selectAll()
		.where('round_id', '=', round)
		.orderBy('id')
		.execute();
	const mine = db.selectFrom('responses').select('id').where('round_id', '=', round);
	const answers = await db
		.selectFrom('answers')
		.selectAll()
		.where('response_id', 'in', mine)
		.orderBy('response_id')
		.orderBy('item')
		.execute();
	const remarks = await db
		.selectFrom('remarks')
		.selectAll()
		.where('response_id', 'in', mine)
		.orderBy('response_id')
		.orderBy('section')
		.execute();
	await db.deleteFrom('responses').where('round_id', '=', round).execute();
	for (const rows of inBatches(responses)) await db.insertInto('responses').values(rows).execute();
	for (const rows of inBatches(answers)) await db.insertInto('answers').values(rows).execute();
	for (const rows of inBatches(remarks)) await db.insertInto('remarks').values(rows).execute();
}

function fromRow(row: Selectable<Database['rounds']>): Round {
	return {
		...{ id: row.id, network: row.network_id, title: row.title, kind: row.kind, k: row.k },
		...{ questionnaire: row.questionnaire, version: row.version, memberResults: row.member_results },
		...{ openedAt: row.opened_at, closesAt: row.closes_at, closedAt: row.closed_at }
	};
}
