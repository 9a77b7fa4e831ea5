import type { Kysely, Selectable } from 'kysely';
import { countVotes } from '#lib/domain/workshop/room.ts';
import { stepsOf } from '#lib/domain/workshop/voting.ts';
import {
	Course,
	openBallot,
	topicOf,
	type Action,
	type AgreedScore,
	type Workshop
} from '#lib/domain/workshop/workshop.ts';
import * as actions from './actions.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** What finds a workshop by its code, and what the code is made from. */
export type Code = { readonly salt: string; readonly hash: string };

/** Begins the workshop about a round. Where there is one already, nothing happens. */
export async function open(
	db: Db,
	{ round, network, course, code }: { round: string; network: string; course: Course; code: Code },
	now: string
): Promise<void> {
	await db
		.insertInto('workshops')
		.values({
			...{ id: randomKey(), round_id: round, network_id: network, course: JSON.stringify(course) },
			...{ revision: 1, open_ballot: null, salt: code.salt, code_hash: code.hash },
			...{ opened_at: now, closed_at: null }
		})
		.onConflict((conflict) => conflict.column('round_id').doNothing())
		.execute();
}

/** The workshop about a round, or null before it began. */
export async function find(db: Db, round: string): Promise<Workshop | null> {
	const row = await db.selectFrom('workshops').selectAll().where('round_id', '=', round).executeTakeFirst();
	if (!row) return null;
	return {
		...Course.parse(JSON.parse(row.course)),
		...{ id: row.id, round: row.round_id, network: row.network_id, revision: row.revision },
		...{ openedAt: row.opened_at, closedAt: row.closed_at },
		agreed: await agreedIn(db, row.id),
		actions: await actions.inWorkshop(db, { network: row.network_id, round, open: row.closed_at === null })
	};
}

/** What is on the wall of a workshop, and what can be voted on; null without one. */
export async function courseOf(db: Db, id: string): Promise<Course | null> {
	const row = await db.selectFrom('workshops').select('course').where('id', '=', id).executeTakeFirst();
	return row ? Course.parse(JSON.parse(row.course)) : null;
}

/** The round whose open workshop has this code, or null. */
export async function roundByCode(db: Db, hash: string): Promise<string | null> {
	const row = await db
		.selectFrom('workshops')
		.select('round_id')
		.where('code_hash', '=', hash)
		.executeTakeFirst();
	return row?.round_id ?? null;
}

/** What a workshop's code is made from; null once the code is no longer valid. */
export async function saltOf(db: Db, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('workshops')
		.select(['salt', 'code_hash'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.code_hash ? row.salt : null;
}

/** Gives a workshop that is open the code it is joined by; a closed one has none. */
export async function setCode(db: Db, id: string, code: Code): Promise<void> {
	await db
		.updateTable('workshops')
		.set({ salt: code.salt, code_hash: code.hash })
		.where('id', '=', id)
		.where('closed_at', 'is', null)
		.execute();
}

/**
 * Stores a workshop as it is after a command, unless someone stored another in the meantime: then it says so, and
 * nothing is stored. Closing ends the code, and what phones voted becomes counts.
 */
export async function save(db: Db, before: Workshop, after: Workshop): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const closing = before.closedAt === null && after.closedAt !== null;
		const ballot = openBallot(after);
		const { numUpdatedRows } = await trx
			.updateTable('workshops')
			.set({
				...{ course: courseText(after), revision: before.revision + 1, closed_at: after.closedAt },
				open_ballot: ballot ? ballotName(ballot.topic, ballot.number) : null,
				...(closing ? { code_hash: null } : {})
			})
			.where('id', '=', before.id)
			.where('revision', '=', before.revision)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return false;
		if (closing) await forgetVotes(trx, after);
		await saveAgreed(trx, before, after);
		await actions.save(trx, before, after);
		return true;
	});
}

/** Removes a workshop with its votes, agreed scores and actions, such as after a rehearsal. */
export async function remove(db: Db, { id, round }: Pick<Workshop, 'id' | 'round'>): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await trx.deleteFrom('workshops').where('id', '=', id).execute();
		await actions.forget(trx, round);
	});
}

/** What the workshop about a round came to, once it is closed; null before. */
export async function outcomeOf(
	db: Db,
	round: string
): Promise<{ readonly agreed: readonly AgreedScore[]; readonly actions: readonly Action[] } | null> {
	const closed = await db
		.selectFrom('workshops')
		.select('id')
		.where('round_id', '=', round)
		.where('closed_at', 'is not', null)
		.executeTakeFirst();
	if (!closed) return null;
	return { agreed: await agreedIn(db, closed.id), actions: await actions.ofRound(db, round) };
}

/** How a vote that is under way is named. */
export function ballotName(topic: string, number: number): string {
	return `${number} ${topic}`;
}

async function agreedIn(db: Db, workshop: string): Promise<AgreedScore[]> {
	const rows = await db
		.selectFrom('agreed_scores')
		.selectAll()
		.where('workshop_id', '=', workshop)
		.orderBy('agreed_at')
		.orderBy('topic')
		.execute();
	return rows.map(agreedFrom);
}

/** From the moment the row is locked no vote can be added, so that each is either counted here or was refused. */
async function forgetVotes(db: Db, after: Workshop): Promise<void> {
	const votes = await db
		.selectFrom('votes')
		.select(['topic', 'ballot', 'value'])
		.where('workshop_id', '=', after.id)
		.execute();
	const ballots = after.ballots.map((ballot) => {
		const own = votes.filter((vote) => vote.topic === ballot.topic && vote.ballot === ballot.number);
		const values = own.map(({ value }) => value);
		return ballot.kept
			? ballot
			: { ...ballot, kept: countVotes(stepsOf(topicOf(after, ballot.topic)!), values) };
	});
	await db
		.updateTable('workshops')
		.set({ course: courseText({ ...after, ballots }) })
		.where('id', '=', after.id)
		.execute();
	await db.deleteFrom('votes').where('workshop_id', '=', after.id).execute();
}

async function saveAgreed(db: Db, before: Workshop, after: Workshop): Promise<void> {
	for (const { topic } of before.agreed.filter((agreed) => !after.agreed.includes(agreed))) {
		await db
			.deleteFrom('agreed_scores')
			.where('workshop_id', '=', after.id)
			.where('topic', '=', topic)
			.execute();
	}
	for (const agreed of after.agreed.filter((agreed) => !before.agreed.includes(agreed))) {
		const { at, ...recorded } = agreed;
		await db
			.insertInto('agreed_scores')
			.values({ workshop_id: after.id, ...recorded, agreed_at: at })
			.execute();
	}
}

function courseText({ place, beats, topics, ballots, notes }: Course): string {
	return JSON.stringify({ place, beats, topics, ballots, notes } satisfies Course);
}

function agreedFrom({
	workshop_id: _,
	agreed_at: at,
	...recorded
}: Selectable<Database['agreed_scores']>): AgreedScore {
	return { ...recorded, at };
}
