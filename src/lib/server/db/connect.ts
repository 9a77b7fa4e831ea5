import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import {
	CompiledQuery,
	Kysely,
	PostgresDialect,
	SqliteDialect,
	SqliteDriver,
	sql,
	type DatabaseConnection,
	type RawBuilder,
	type SqliteDatabase,
	type SqliteStatement
} from 'kysely';
import pg from 'pg';
import { localNudges, postgresNudges, type Nudges } from './nudges.ts';
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
	/** As `holdingRounds`, for the workshops it read. */
	readonly holdingWorkshops: RawBuilder<unknown>;
	/** Whether rows must be written anew to lose the order in which they came. */
	readonly keepsRowOrder: boolean;
	/** The statements after which the engine itself refuses to change or remove a row of this table. */
	readonly appendOnly: (table: string) => readonly RawBuilder<unknown>[];
	/** Empties the log of recent writes, which would tell in which order they came. */
	readonly forgetWrites: () => void;
	/** Runs built queries in one transaction, with as little around them as the engine allows. */
	readonly together: Together;
	/** Tells whoever watches, in this and in every other process, that something changed. */
	readonly nudges: Nudges;
};

/** Runs a built query and gives back its rows. */
type Run = <Row>(query: CompiledQuery<Row>) => Promise<Row[]>;
type Together = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;

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
	// What was taken away must not be left in free pages of the file.
	database.pragma('secure_delete = ON');
	const dialect = new SqliteDialect({ database });
	const prepared = preparingOnce(database);
	dialect.createDriver = () => new OurSqliteDriver(database, prepared);
	const db = new Kysely<Database>({ dialect });
	return {
		db,
		engine: 'sqlite',
		withoutRowOrder: sql`without rowid`,
		holdingRounds: sql``,
		holdingWorkshops: sql``,
		keepsRowOrder: false,
		appendOnly: (table) =>
			['update', 'delete'].map((deed) =>
				sql.raw(
					`create trigger ${table}_refuses_${deed} before ${deed} on ${table}
					begin select raise(abort, 'What is in ${table} stays as it is.'); end`
				)
			),
		forgetWrites: () => void database.pragma('wal_checkpoint(TRUNCATE)'),
		together: straightTo(database, prepared, db),
		nudges: localNudges()
	};
}

/** A server that does not answer within this many milliseconds has failed: people must be told, not kept waiting. */
const LONGEST_WAIT = 10_000;

async function connectPostgres(connectionString: string): Promise<Connection> {
	const INT8 = 20;
	const pool = new pg.Pool({
		connectionString,
		max: 10,
		connectionTimeoutMillis: 5000,
		query_timeout: LONGEST_WAIT,
		statement_timeout: LONGEST_WAIT,
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
		holdingWorkshops: sql`for share of workshops`,
		keepsRowOrder: true,
		appendOnly: (table) => [
			sql.raw(
				`create function ${table}_stays() returns trigger language plpgsql as
				$$ begin raise exception 'What is in ${table} stays as it is.'; end $$`
			),
			sql.raw(
				`create trigger ${table}_stays before update or delete on ${table}
				for each row execute function ${table}_stays()`
			)
		],
		forgetWrites: () => undefined,
		together: (work) =>
			db.transaction().execute((trx) => work(async (query) => (await trx.executeQuery(query)).rows)),
		nudges: postgresNudges(connectionString, db)
	};
}

/** Prepares every statement once, and leaves a transaction that SQLite has ended itself as it is. */
class OurSqliteDriver extends SqliteDriver {
	readonly #database: SQLite.Database;

	constructor(database: SQLite.Database, prepared: SqliteDatabase) {
		super({ database: prepared });
		this.#database = database;
	}

	/** When the disk is full SQLite ends the transaction; ending it once more would hide that reason. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#database.inTransaction) await super.rollbackTransaction(connection);
	}
}

/** Preparing a statement takes longer than most statements do. */
function preparingOnce(database: SQLite.Database, most = 500): SqliteDatabase {
	const prepared = new Map<string, SqliteStatement>();
	return {
		close: () => database.close(),
		prepare: (text) => {
			const known = prepared.get(text);
			if (known) return known;
			// Statements differ in length with the rows they write; the oldest give way.
			if (prepared.size >= most) prepared.delete(prepared.keys().next().value!);
			const statement = database.prepare(text);
			prepared.set(text, statement);
			return statement;
		}
	};
}

/**
 * Transactions on the one connection, which Kysely keeps free for them meanwhile. Its own way through a transaction
 * takes several times as long as the statements themselves, and every answer of every member passes here.
 */
function straightTo(database: SQLite.Database, { prepare }: SqliteDatabase, db: Kysely<Database>): Together {
	const run: Run = async <Row>(query: CompiledQuery<Row>) => {
		const statement = prepare(query.sql);
		if (statement.reader) return statement.all(query.parameters) as Row[];
		statement.run(query.parameters);
		return [];
	};
	return (work) =>
		db.connection().execute(async () => {
			prepare('begin').run([]);
			try {
				const result = await work(run);
				prepare('commit').run([]);
				return result;
			} catch (error) {
				if (database.inTransaction) prepare('rollback').run([]);
				throw error;
			}
		});
}

/** Whether an error is about the data of one statement, so that other statements may well succeed. */
export function blamesData(error: unknown): boolean {
	const code = error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '';
	return /^(22|23)/.test(code) || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code);
}
