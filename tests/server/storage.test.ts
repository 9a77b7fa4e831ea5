import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { signIn } from '#lib/server/auth.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { createAccount } from '#lib/server/auth.ts';
import { engines, postgres, sqlite } from '../support/engines.ts';
import { FACILITATOR, NOW, SECRET, openRound, beginAs } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

/** Every column about people who answer. There is no address, no agent and no time of day among them. */
const COLUMNS = {
	rounds: [
		...['id', 'network_id', 'title', 'questionnaire', 'version', 'content_hash', 'kind', 'k'],
		...['opened_at', 'closes_at', 'closed_at', 'member_results']
	],
	invitations: [
		'round_id',
		'organisation_id',
		'name',
		'sector',
		'expected',
		'salt',
		'token_hash',
		'code_hash'
	],
	responses: [
		...['id', 'round_id', 'organisation_id', 'token_hash', 'started_week', 'submitted_week'],
		...['uncounted', 'unreleased']
	],
	tallies: ['round_id', 'generation', 'organisation_id', 'role', 'counts'],
	tally_states: ['round_id', 'revision', 'released'],
	answers: ['response_id', 'item', 'value'],
	remarks: ['response_id', 'section', 'text', 'id', 'seen', 'withheld', 'reason'],
	participants: ['id', 'workshop_id', 'organisation_id', 'token_hash'],
	votes: ['workshop_id', 'topic', 'ballot', 'participant_id', 'value'],
	mails: [...['id', 'round_id', 'organisation_id', 'sending', 'kind', 'address', 'at', 'outcome', 'reason']]
};

/** A round in which three people have answered; gives back every token that somebody could use. */
async function answeredRound(connection: Connection): Promise<{ round: string; tokens: string[] }> {
	const { db } = connection;
	const { round } = await openRound(db, ['Noord', 'Zuid']);
	const invited = await rounds.invitations(db, SECRET, round);
	const tokens = invited.map(({ token }) => token!);
	const save = responses.savingTo(connection);
	for (let person = 0; person < 12; person++) {
		const token = await beginAs(connection, round, invited[person % 2]!.organisation);
		const answers = new Map(Object.entries({ open: '4', fair: 'dk' }));
		await save(round, token, { answers, remarks: new Map([['views', 'Well.']]) }, NOW);
		await responses.submit(connection, round, token, NOW);
		tokens.push(token);
	}
	return { round, tokens };
}

for (const engine of engines) {
	describe(`what ${engine.name} keeps of people (disclosure rule 8)`, () => {
		const fresh = engine.fresh();

		test('the tables of a round have the columns they may have, and no others', async () => {
			const tables = await fresh.connection.db.introspection.getTables();
			const columns = new Map(
				tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])
			);
			for (const [table, allowed] of Object.entries(COLUMNS))
				expect([table, columns.get(table)]).toEqual([table, allowed]);
			expect([...columns.keys()].sort()).toEqual(
				[
					...Object.keys(COLUMNS),
					...['networks', 'access', 'access_invitations', 'audit', 'organisations', 'contacts', 'targets'],
					...['workshops', 'agreed_scores', 'actions', 'action_reviews'],
					...['account', 'session', 'user', 'verification']
				].sort()
			);
		});

		test('a response keeps the Monday of its weeks and no moment', async () => {
			const { connection } = fresh;
			await answeredRound(connection);
			for (const row of await connection.db.selectFrom('responses').selectAll().execute()) {
				expect([row.started_week, row.submitted_week]).toEqual(['2026-11-16', '2026-11-16']);
			}
		});

		test('a session keeps no address and no user agent', async () => {
			const { connection, auth } = fresh;
			await createAccount(auth, FACILITATOR);
			const visit = visitor({ 'user-agent': 'A telling agent', 'x-forwarded-for': '203.0.113.7' });
			expect(await signIn(auth, visit, FACILITATOR.email, FACILITATOR.password)).toBe(true);
			const { rows } = await sql`select * from session`.execute(connection.db);
			expect(rows).toHaveLength(1);
			expect(JSON.stringify(rows)).not.toMatch(/telling|203\.0\.113/);
		});
	});
}

describe('SQLite', () => {
	const fresh = sqlite.fresh();

	test('tables about people keep no order of insertion', async () => {
		const { rows } = await sql<{ name: string; definition: string }>`
			select name, sql as definition from sqlite_master where type = 'table'`.execute(fresh.connection.db);
		const definitions = new Map(rows.map(({ name, definition }) => [name, definition.toLowerCase()]));
		for (const table of ['responses', 'answers', 'remarks', 'invitations']) {
			expect([table, definitions.get(table)?.trim().endsWith('without rowid')]).toEqual([table, true]);
		}
	});

	test('a commit waits for the disk, and readers wait for nobody', async () => {
		const pragma = async (name: string) =>
			Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(fresh.connection.db)).rows[0]!)[0];
		expect(await pragma('synchronous')).toBe(2);
		expect(await pragma('journal_mode')).toBe('wal');
		expect(await pragma('foreign_keys')).toBe(1);
	});

	test('no link can be read in the bytes of the database', async () => {
		const { round, tokens } = await answeredRound(fresh.connection);
		const { dataDir } = fresh.place;
		const bytes = () => readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
		const readable = () => tokens.filter((token) => bytes().some((file) => file.includes(token)));
		expect(bytes().some((file) => file.includes(round))).toBe(true);
		expect(readable()).toEqual([]);
		await sql`pragma wal_checkpoint(truncate)`.execute(fresh.connection.db);
		expect(readable()).toEqual([]);
	});
});

describe('PostgreSQL', () => {
	const fresh = postgres.fresh();

	test('after closing, the tables lie in the order of their keys', async () => {
		const { connection } = fresh;
		const { round } = await answeredRound(connection);
		const before = await asStored(connection, 'responses', 'id');
		expect(before).not.toEqual(sorted(before));
		await rounds.close(connection, round, NOW);
		for (const [table, keys] of [
			['responses', 'id'],
			['answers', 'response_id, item'],
			['remarks', 'response_id, section']
		] as const) {
			const stored = await asStored(connection, table, keys);
			expect([table, stored]).toEqual([table, sorted(stored)]);
		}
	});

	test('no link can be read in any row', async () => {
		const { connection } = fresh;
		const { round, tokens } = await answeredRound(connection);
		const rows = [];
		for (const table of Object.keys(COLUMNS)) {
			rows.push((await sql`select * from ${sql.table(table)}`.execute(connection.db)).rows);
		}
		const text = JSON.stringify(rows);
		expect(text).toContain(round);
		expect(tokens.filter((token) => text.includes(token))).toEqual([]);
	});
});

/** The keys of a PostgreSQL table in the order in which its rows lie on the disk. */
async function asStored({ db }: Connection, table: string, keys: string): Promise<string[]> {
	const { rows } = await sql<{ key: string }>`
		select concat_ws(' ', ${sql.raw(keys)}) as key from ${sql.table(table)} order by ctid`.execute(db);
	return rows.map(({ key }) => key);
}

function sorted(keys: readonly string[]): string[] {
	return [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
