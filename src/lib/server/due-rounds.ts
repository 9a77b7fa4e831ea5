import type { Logger } from 'pino';
import * as audit from './db/audit.ts';
import type { Connection } from './db/connect.ts';
import * as rounds from './db/rounds.ts';

/** Closes the rounds whose day has passed and records that; where it fails the next time tries again. */
export async function closeDueRounds(connection: Connection, log: Logger): Promise<void> {
	try {
		for (const { network, title, closesAt } of await rounds.closeDue(connection, new Date().toISOString())) {
			await audit.record(
				connection.db,
				{ network, facilitator: null, deed: 'round closed', about: title },
				closesAt
			);
		}
	} catch (error) {
		log.error({ error }, 'closing of due rounds failed');
	}
}
