import { accountCommand, readCommand, USAGE } from '#lib/server/account-command.ts';
import { createAuth, migrateAuth } from '#lib/server/auth.ts';
import { readConfiguration, secretFor } from '#lib/server/configuration.ts';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrations.ts';

const command = readCommand(process.argv.slice(2));
if (!command) refuse(USAGE);
else {
	try {
		const configuration = readConfiguration(process.env);
		const connection = await connect(configuration);
		const auth = createAuth(connection, secretFor('sessions', configuration.secret));
		await migrate(connection);
		await migrateAuth(auth);
		const means = { db: connection.db, auth, site: configuration.siteUrl ?? null };
		const { said, ok } = await accountCommand(means, command, new Date().toISOString());
		await connection.db.destroy();
		if (ok) console.log(said);
		else refuse(said);
	} catch (error) {
		refuse(error instanceof Error ? error.message : String(error));
	}
}

function refuse(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
