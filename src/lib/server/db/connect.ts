import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { CompiledQuery, Kysely, PostgresDialect, SqliteDialect, sql, type RawBuilder } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

/** Where the data is: a PostgreSQL address, or else a folder for one SQLite file. */
export type Place = { databaseUrl?: string | undefined; dataDir: string };

/** A database and what the rest of the program needs to know of its engine. */
export type Connection = {
	readonly db: Kysely<Database>;
	readonly engine: 'sqlite' | 'postgres';
	/** Ends a `create table` so that the table keeps no order of insertion, where the engine can do that. */
	readonly withoutRowOrder: RawBuilder<unknown>;
	/** Ends a `select` so that nobody closes the round it read before the transaction ends. */
	readonly holdingRounds: RawBuilder<unknown>;
	/** Whether rows must be written anew to lose the order in which they came. */
	readonly keepsRowOrder: boolean;
};

/** Opens the database; SQLite is made where it is missing. Throws when PostgreSQL cannot be reached. */
export async function connect({ databaseUrl, dataDir }: Place): Promise<Connection> {
	if (databaseUrl) return connectPostgres(databaseUrl);
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	return connectSqlite(join(dataDir, 'samenspel.db'));
}

/** Opens one SQLite file, or `:memory:`. */
export function connectSqlite(file: string): Connection {
	const database = new SQLite(file, { timeout: 5000 });
	database.pragma('journal_mode = WAL');
	// FULL, not NORMAL: an answer that was acknowledged must survive the loss of power.
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	return {
		db: new Kysely<Database>({ dialect: new SqliteDialect({ database }) }),
		engine: 'sqlite',
		withoutRowOrder: sql`without rowid`,
		holdingRounds: sql``,
		keepsRowOrder: false
	};
}

async function connectPostgres(connectionString: string): Promise<Connection> {
	const INT8 = 20;
	const pool = new pg.Pool({
		connectionString,
		max: 10,
		connectionTimeoutMillis: 5000,
		types: {
			getTypeParser: (oid: number, format?: 'text' | 'binary') =>
				oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')
		}
	});
	// A lost idle client would otherwise end the process; the next query reports the loss to its caller.
	pool.on('error', () => undefined);
	const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
	await db.executeQuery(CompiledQuery.raw('select 1'));
	return {
		db,
		engine: 'postgres',
		withoutRowOrder: sql``,
		holdingRounds: sql`for share of rounds`,
		keepsRowOrder: true
	};
}
