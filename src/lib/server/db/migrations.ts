import { Migrator } from 'kysely/migration';
import type { Connection } from './connect.ts';
import { stepsFor } from './migration-steps.ts';

/** Brings the tables up to date. Throws with the name of the step that failed; what came before it stays. */
export async function migrate(connection: Connection): Promise<void> {
	const migrations = stepsFor(connection);
	const migrator = new Migrator({ db: connection.db, provider: { getMigrations: async () => migrations } });
	const { error, results } = await migrator.migrateToLatest();
	if (!error) return;
	const failed = results?.find((result) => result.status === 'Error')?.migrationName;
	throw new Error(`The database could not be brought up to date at step ${failed ?? 'one'}.`, {
		cause: error
	});
}
