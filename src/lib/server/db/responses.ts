import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import { isOpen, weekOf } from '#lib/domain/round.ts';
import { hashOf, randomToken } from '../tokens.ts';
import { inBatches } from './batches.ts';
import { builtOnce } from './built-once.ts';
import { blamesData, type Connection } from './connect.ts';
import { groupCommit } from './group-commit.ts';
import { randomKey } from './keys.ts';
import { answerRows, remarkWrites, upsertAnswers, type Saying } from './said.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** One person's response with all that was answered; `submitted` says whether it counts. */
export type StoredResponse = {
	readonly id: string;
	readonly organisation: string;
	readonly submitted: boolean;
	readonly answers: ReadonlyMap<string, string>;
	readonly remarks: ReadonlyMap<string, string>;
};

/** `saved` only when it is durably stored; otherwise nothing of it was stored. */
export type Outcome = 'saved' | 'closed' | 'unknown';

type Work = Saying & { readonly hash: string; readonly round: string; readonly now: string };

/** Begins a response and gives back the person's own token, shown to them alone; null once the round has closed. */
export async function begin(
	{ db, holdingRounds }: Connection,
	round: string,
	organisation: string,
	now: string
): Promise<string | null> {
	const token = randomToken();
	return db.transaction().execute(async (trx) => {
		const times = await trx
			.selectFrom('rounds')
			.select(['closes_at as closesAt', 'closed_at as closedAt'])
			.where('id', '=', round)
			.modifyEnd(holdingRounds)
			.executeTakeFirst();
		if (!times || !isOpen(times, now)) return null;
		await trx
			.insertInto('responses')
			.values({
				...{ id: randomKey(), round_id: round, organisation_id: organisation, token_hash: hashOf(token) },
				...{ started_week: weekOf(now), submitted_week: null }
			})
			.execute();
		return token;
	});
}

/** The round that a person's own link belongs to, or null. */
export async function roundOf(db: Db, token: string): Promise<string | null> {
	const row = await db
		.selectFrom('responses')
		.select('round_id')
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	return row?.round_id ?? null;
}

/** The response that a token opens in a round, or null. */
export async function find(db: Db, round: string, token: string): Promise<StoredResponse | null> {
	const row = await db
		.selectFrom('responses')
		.select(['id', 'organisation_id', 'submitted_week'])
		.where('token_hash', '=', hashOf(token))
		.where('round_id', '=', round)
		.executeTakeFirst();
	if (!row) return null;
	const answers = await db
		.selectFrom('answers')
		.select(['item', 'value'])
		.where('response_id', '=', row.id)
		.execute();
	const remarks = await db
		.selectFrom('remarks')
		.select(['section', 'text'])
		.where('response_id', '=', row.id)
		.execute();
	return {
		...{ id: row.id, organisation: row.organisation_id, submitted: row.submitted_week !== null },
		answers: new Map(answers.map(({ item, value }) => [item, value])),
		remarks: new Map(remarks.map(({ section, text }) => [section, text]))
	};
}

/** Makes the function that saves what people say; sayings that arrive together share one durable commit. */
export function savingTo(
	connection: Connection
): (round: string, token: string, saying: Saying, now: string) => Promise<Outcome> {
	const statements = statementsFor(connection);
	const save = groupCommit<Work, Outcome>((works) => saveAll(connection, statements, works), blamesData);
	return (round, token, saying, now) => save({ ...saying, hash: hashOf(token), round, now });
}

/** Marks a response as submitted; from then on it counts, and later changes count at once. */
export async function submit(
	connection: Connection,
	round: string,
	token: string,
	now: string
): Promise<Outcome> {
	return connection.db.transaction().execute(async (trx) => {
		const found = await heldResponses(trx, connection, [hashOf(token)]).executeTakeFirst();
		if (found?.round_id !== round) return 'unknown';
		if (!isOpen(found, now)) return 'closed';
		await trx
			.updateTable('responses')
			.set({ submitted_week: weekOf(now), uncounted: 1, unreleased: 1 })
			.where('id', '=', found.id)
			.where('submitted_week', 'is', null)
			.execute();
		return 'saved';
	});
}

/** A response that was gathered elsewhere; `week` is the Monday of the week in which it was sent. */
export type Gathered = Saying & { readonly organisation: string; readonly week: string };

/** Adds responses that are complete, all or none. Nobody has a link to them. */
export async function addSubmitted(db: Db, round: string, gathered: readonly Gathered[]): Promise<void> {
	const people = gathered.map((response) => ({ ...response, id: randomKey() }));
	const responses = people.map(({ id, organisation, week }) => ({
		...{ id, round_id: round, organisation_id: organisation, token_hash: hashOf(randomToken()) },
		...{ started_week: week, submitted_week: week, uncounted: 1, unreleased: 1 }
	}));
	await db.transaction().execute(async (trx) => {
		for (const rows of inBatches(responses)) await trx.insertInto('responses').values(rows).execute();
		for (const some of inBatches(people, 50)) {
			const rows = answerRows(some);
			if (rows.length > 0) await upsertAnswers(trx, rows).execute();
			for (const write of remarkWrites(trx, some)) await trx.executeQuery(write);
		}
	});
}

/** A response that counts, without what was said beside the answers. */
export type SubmittedResponse = Omit<StoredResponse, 'remarks'>;

/** The submitted responses of a round, or of one organisation of it, in the order of their random keys. */
export async function submitted(db: Db, round: string, organisation?: string): Promise<SubmittedResponse[]> {
	const inRound = db
		.selectFrom('responses')
		.where('round_id', '=', round)
		.where('submitted_week', 'is not', null);
	return withAnswers(
		db,
		organisation === undefined ? inRound : inRound.where('organisation_id', '=', organisation)
	);
}

/** Those of these responses that were submitted, in the order of their random keys. */
export async function submittedAmong(db: Db, ids: readonly string[]): Promise<SubmittedResponse[]> {
	return withAnswers(
		db,
		db.selectFrom('responses').where('id', 'in', ids).where('submitted_week', 'is not', null)
	);
}

type Some = SelectQueryBuilder<Database, 'responses', object>;

async function withAnswers(db: Db, some: Some): Promise<SubmittedResponse[]> {
	const people = await some.select(['id', 'organisation_id']).orderBy('id').execute();
	const rows = await db
		.selectFrom('answers')
		.select(['response_id', 'item', 'value'])
		.where('response_id', 'in', some.select('id'))
		.execute();
	const answers = new Map(people.map(({ id }) => [id, new Map<string, string>()]));
	for (const { response_id, item, value } of rows) answers.get(response_id)?.set(item, value);
	return people.map(({ id, organisation_id }) => ({
		...{ id, organisation: organisation_id, submitted: true },
		answers: answers.get(id)!
	}));
}

/** The two statements of every saving, for one database. */
function statementsFor(connection: Connection) {
	const { db } = connection;
	const answer = { response_id: '', item: '', value: '' };
	return {
		held: builtOnce(db, (size) => heldResponses(db, connection, Array<string>(size).fill(''))),
		save: builtOnce(db, (size) => upsertAnswers(db, Array<typeof answer>(size).fill(answer)))
	};
}

async function saveAll(
	{ db, together }: Connection,
	statements: ReturnType<typeof statementsFor>,
	works: readonly Work[]
): Promise<Outcome[]> {
	return together(async (run) => {
		const hashes = works.map(({ hash }) => hash);
		const held = await run(statements.held(hashes.length, hashes));
		const found = new Map(held.map((row) => [row.token_hash, row]));
		const outcomes = works.map(({ hash, round, now }): Outcome => {
			const response = found.get(hash);
			if (!response || response.round_id !== round) return 'unknown';
			return isOpen(response, now) ? 'saved' : 'closed';
		});
		const saved = works
			.filter((_, index) => outcomes[index] === 'saved')
			.map((work) => ({ ...work, id: found.get(work.hash)!.id }));
		const rows = answerRows(saved);
		const values = rows.flatMap(({ response_id, item, value }) => [response_id, item, value]);
		if (rows.length > 0) await run(statements.save(rows.length, values));
		const counting = saved.filter(({ hash, answers }) => answers.size > 0 && found.get(hash)!.submitted_week);
		if (counting.length > 0)
			await run(
				changedSinceCounted(
					db,
					counting.map(({ id }) => id)
				).compile()
			);
		for (const write of remarkWrites(db, saved)) await run(write.compile());
		return outcomes;
	});
}

/** Responses with the times of their round, which stays as it is until the transaction ends. */
function heldResponses(db: Db, { holdingRounds }: Connection, hashes: readonly string[]) {
	return db
		.selectFrom('responses')
		.innerJoin('rounds', 'rounds.id', 'responses.round_id')
		.select(['responses.id', 'responses.round_id', 'responses.token_hash', 'responses.submitted_week'])
		.select(['rounds.closes_at as closesAt', 'rounds.closed_at as closedAt'])
		.where('responses.token_hash', 'in', hashes)
		.modifyEnd(holdingRounds);
}

/** What was said in a response that counts already is to be counted anew. */
function changedSinceCounted(db: Db, ids: readonly string[]) {
	return db
		.updateTable('responses')
		.set({ uncounted: sql`case when uncounted = 0 then 2 else uncounted end`, unreleased: 1 })
		.where('id', 'in', ids);
}
