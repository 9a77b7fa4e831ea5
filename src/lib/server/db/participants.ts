import { sql, type Kysely } from 'kysely';
import { hashOf, randomToken } from '../tokens.ts';
import type { Connection } from './connect.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';
import { ballotName } from './workshops.ts';

type Db = Kysely<Database>;

/** A phone that joined a workshop; without an organisation it is a guest's. */
export type Participant = {
	readonly id: string;
	readonly workshop: string;
	readonly organisation: string | null;
};

/** One vote: what was voted, null for someone who cannot say, and on which vote of which topic. */
export type Vote = { readonly topic: string; readonly ballot: number; readonly value: number | null };

/** Lets a phone join an open workshop and gives back the token that makes it the same phone after a reload. */
export async function join(db: Db, workshop: string, organisation: string | null): Promise<string> {
	const token = randomToken();
	await db
		.insertInto('participants')
		.values({
			...{ id: randomKey(), workshop_id: workshop, organisation_id: organisation },
			token_hash: hashOf(token)
		})
		.execute();
	return token;
}

/** Changes for whom a phone speaks. */
export async function speakFor(db: Db, participant: string, organisation: string | null): Promise<void> {
	await db
		.updateTable('participants')
		.set({ organisation_id: organisation })
		.where('id', '=', participant)
		.execute();
}

/** The phone that a token belongs to, with the round of its workshop, or null. */
export async function byToken(db: Db, token: string): Promise<(Participant & { round: string }) | null> {
	const row = await db
		.selectFrom('participants')
		.innerJoin('workshops', 'workshops.id', 'participants.workshop_id')
		.select(['participants.id', 'workshop_id as workshop', 'organisation_id as organisation'])
		.select('workshops.round_id as round')
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	return row ?? null;
}

/** How many phones joined, by organisation; null for guests. */
export async function joined(db: Db, workshop: string): Promise<Map<string | null, number>> {
	const rows = await db
		.selectFrom('participants')
		.select('organisation_id as organisation')
		.select(({ fn }) => fn.count<number>('id').as('count'))
		.where('workshop_id', '=', workshop)
		.groupBy('organisation_id')
		.execute();
	return new Map(rows.map(({ organisation, count }) => [organisation, count]));
}

/**
 * Counts a phone's vote, in the place of one it gave before on the same ballot. False where that vote is not, or no
 * longer, under way: one statement decides, so that no vote is counted after what was voted has been shown.
 */
export async function vote(
	{ db, holdingWorkshops }: Pick<Connection, 'db' | 'holdingWorkshops'>,
	{ id, workshop }: Pick<Participant, 'id' | 'workshop'>,
	{ topic, ballot, value }: Vote
): Promise<boolean> {
	const { rows } = await sql<{ ballot: number }>`
		insert into votes (workshop_id, topic, ballot, participant_id, value)
		select id, ${topic}, cast(${ballot} as integer), ${id}, cast(${value} as integer) from workshops
		where id = ${workshop} and open_ballot = ${ballotName(topic, ballot)} ${holdingWorkshops}
		on conflict (workshop_id, topic, ballot, participant_id) do update set value = excluded.value
		returning ballot`.execute(db);
	return rows.length > 0;
}

/** What was voted in a workshop, counted by topic, ballot and value. */
export async function voteCounts(db: Db, workshop: string): Promise<(Vote & { readonly count: number })[]> {
	return db
		.selectFrom('votes')
		.select(['topic', 'ballot', 'value'])
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('workshop_id', '=', workshop)
		.groupBy(['topic', 'ballot', 'value'])
		.execute();
}

/** Every vote on a ballot, by phone. */
export async function votesOn(
	db: Db,
	workshop: string,
	{ topic, ballot }: Pick<Vote, 'topic' | 'ballot'>
): Promise<Map<string, number | null>> {
	const rows = await db
		.selectFrom('votes')
		.select(['participant_id', 'value'])
		.where('workshop_id', '=', workshop)
		.where('topic', '=', topic)
		.where('ballot', '=', ballot)
		.execute();
	return new Map(rows.map(({ participant_id, value }) => [participant_id, value]));
}
