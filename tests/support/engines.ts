import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { createAuth, migrateAuth, type Auth } from '#lib/server/auth.ts';
import { connect, type Connection, type Place } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrations.ts';

/** A database that is empty and up to date at the start of every test. */
export type Fresh = { readonly place: Place; readonly connection: Connection; readonly auth: Auth };

/** A kind of database; `fresh` is called once inside a `describe` and gives each of its tests a fresh database. */
export type Engine = { readonly name: string; readonly fresh: () => Fresh };

export const sqlite: Engine = { name: 'SQLite', fresh: freshSqlite };
export const postgres: Engine = { name: 'PostgreSQL', fresh: freshPostgres };

/** What the tests of storage loop over, so that both engines are held to the same words. */
export const engines: readonly Engine[] = [sqlite, postgres];

const SESSION_SECRET = 'a secret that only these tests know about';

/** Opens a database and brings all its tables up to date, those of accounts too. */
export async function openUpToDate(place: Place): Promise<Fresh> {
	const connection = await connect(place);
	const auth = createAuth(connection, SESSION_SECRET);
	await migrate(connection);
	await migrateAuth(auth);
	return { place, connection, auth };
}

/** Makes a database in the PostgreSQL of this run and gives back its address. */
export async function newPostgresDatabase(server: string): Promise<string> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	await inDatabase(server, `create database ${name}`);
	const address = new URL(server);
	address.pathname = `/${name}`;
	return address.href;
}

function freshSqlite(): Fresh {
	let now: Fresh;
	beforeEach(async () => {
		now = await openUpToDate({ dataDir: mkdtempSync(join(tmpdir(), 'samenspel-data-')) });
	});
	afterEach(async () => {
		await now.connection.db.destroy();
		rmSync(now.place.dataDir, { recursive: true, force: true });
	});
	return following(() => now);
}

/** One database for all tests of a `describe`, emptied before each: making one anew would take a tenth of a second. */
function freshPostgres(): Fresh {
	let now: Fresh;
	let tables: string[];
	beforeAll(async () => {
		now = await openUpToDate({ dataDir: '', databaseUrl: await newPostgresDatabase(inject('postgres')) });
		const { rows } = await sql<{ name: string }>`
			select quote_ident(tablename) as name from pg_tables
			where schemaname = 'public' and tablename not like 'kysely%'`.execute(now.connection.db);
		tables = rows.map(({ name }) => name);
	});
	beforeEach(async () => {
		await sql`truncate ${sql.raw(tables.join(', '))} cascade`.execute(now.connection.db);
	});
	afterAll(async () => {
		await now.connection.db.destroy();
	});
	return following(() => now);
}

function following(now: () => Fresh): Fresh {
	return {
		get place() {
			return now().place;
		},
		get connection() {
			return now().connection;
		},
		get auth() {
			return now().auth;
		}
	};
}

async function inDatabase(address: string, statement: string): Promise<void> {
	const client = new pg.Client(address);
	await client.connect();
	await client.query(statement);
	await client.end();
}
