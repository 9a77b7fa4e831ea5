import { EventEmitter } from 'node:events';
import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

/** Hears of something that changed; null where some changes may have been missed. */
export type Hear = (topic: string | null) => void;

/** Tells every process that serves a database that something in it changed: its name, never what it became. */
export type Nudges = {
	readonly send: (topic: string) => Promise<void>;
	/** Begins to listen; what it gives back ends that. */
	readonly listen: (hear: Hear) => () => Promise<void>;
};

const CHANNEL = 'samenspel';
const RECONNECT = 1000;
const CONNECTION_TIMEOUT = 5000;

/** Nudges within this process, for an engine that no other process shares. */
export function localNudges(): Nudges {
	const emitter = new EventEmitter().setMaxListeners(0);
	return {
		send: async (topic) => void emitter.emit(CHANNEL, topic),
		listen(hear) {
			emitter.on(CHANNEL, hear);
			return async () => void emitter.off(CHANNEL, hear);
		}
	};
}

/** Nudges through PostgreSQL: every listener keeps one connection of its own, and opens it anew when it is lost. */
export function postgresNudges(connectionString: string, db: Kysely<Database>): Nudges {
	return {
		send: async (topic) => void (await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(db)),
		listen(hear) {
			const listener = new Listener(connectionString, hear);
			listener.open();
			return () => listener.stop();
		}
	};
}

class Listener {
	readonly #connectionString: string;
	readonly #hear: Hear;
	#client: pg.Client | null = null;
	#timer: NodeJS.Timeout | undefined;
	#stopped = false;

	constructor(connectionString: string, hear: Hear) {
		this.#connectionString = connectionString;
		this.#hear = hear;
	}

	open(): void {
		const client = new pg.Client({
			connectionString: this.#connectionString,
			connectionTimeoutMillis: CONNECTION_TIMEOUT,
			keepAlive: true
		});
		this.#client = client;
		client.on('notification', ({ payload }) => this.#hear(payload ?? null));
		client.on('error', () => this.#openLater(client));
		client.on('end', () => this.#openLater(client));
		client
			.connect()
			.then(() => client.query(`listen ${CHANNEL}`))
			.then(() => this.#hear(null))
			.catch(() => this.#openLater(client));
	}

	async stop(): Promise<void> {
		this.#stopped = true;
		clearTimeout(this.#timer);
		await this.#client?.end().catch(() => undefined);
	}

	#openLater(lost: pg.Client): void {
		if (this.#stopped || this.#client !== lost) return;
		this.#client = null;
		lost.end().catch(() => undefined);
		this.#timer = setTimeout(() => this.open(), RECONNECT).unref();
	}
}
