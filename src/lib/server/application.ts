import type { Logger } from 'pino';
import { createAuth, migrateAuth, type Auth } from './auth.ts';
import { readConfiguration, secretFor, type Configuration } from './configuration.ts';
import { countingSoon } from './counting.ts';
import { connect, type Connection } from './db/connect.ts';
import { migrate } from './db/migrations.ts';
import * as accessInvitations from './db/access-invitations.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import { closeDueRounds } from './due-rounds.ts';
import { createLive, type Live } from './live.ts';
import { createLog } from './log.ts';
import { createMailer, type Mailer } from './mail.ts';
import { attempt, troubles } from './start-troubles.ts';
import { checkUnchanged, loadQuestionnaires, type Catalogue } from './questionnaires.ts';

/** The running program: what routes need to read and write. */
export type Application = {
	readonly configuration: Configuration;
	readonly log: Logger;
	readonly connection: Connection;
	readonly catalogue: Catalogue;
	readonly auth: Auth;
	readonly linkSecret: string;
	readonly live: Live;
	/** Null where the operator has not configured mail: everything else works without. */
	readonly mailer: Mailer | null;
	readonly save: ReturnType<typeof responses.savingTo>;
	/** Counts a round's new answers soon. */
	readonly countSoon: ReturnType<typeof countingSoon>;
};

const HOUR = 60 * 60 * 1000;

let running: (Application & { readonly timer: NodeJS.Timeout }) | null = null;

/** Opens everything, once: configuration, questionnaires, database. Throws with the reason and the remedy. */
export async function startApplication(environment: NodeJS.ProcessEnv): Promise<void> {
	const configuration = await attempt(troubles.data, () => readConfiguration(environment));
	const log = createLog(configuration.logLevel);
	const catalogue = await attempt(troubles.questionnaires(configuration), () =>
		loadQuestionnaires(configuration.questionnairesDir)
	);
	const { connection, auth, used } = await attempt(troubles.database(configuration), async () => {
		const connection = await connect(configuration);
		const auth = createAuth(connection, secretFor('sessions', configuration.secret));
		await migrate(connection);
		await migrateAuth(auth);
		return { connection, auth, used: await rounds.versionsInUse(connection.db) };
	});
	checkUnchanged(catalogue, used);

	const everyHour = async () => {
		await closeDueRounds(connection, log);
		await accessInvitations
			.forgetOld(connection.db, new Date().toISOString())
			.catch((error: unknown) => log.error({ error }, 'forgetting old invitations failed'));
	};
	await everyHour();
	const linkSecret = secretFor('links', configuration.secret);
	running = {
		...{ configuration, log, catalogue, connection, auth, linkSecret },
		live: createLive(connection),
		mailer: configuration.mail && createMailer(configuration.mail),
		save: responses.savingTo(connection),
		countSoon: countingSoon({ connection, catalogue, linkSecret, log }),
		timer: setInterval(everyHour, HOUR).unref()
	};
}

/** The running program. */
export function application(): Application {
	if (!running) throw new Error('The application has not started.');
	return running;
}

/** Lets go of whoever watches: a program that stops would wait for them. */
export function leaveWatchers(): void {
	running?.live.leave();
}

/** Closes the database after the last request. */
export async function stopApplication(): Promise<void> {
	if (!running) return;
	const { connection, live, timer } = running;
	clearInterval(timer);
	running = null;
	await live.stop();
	await connection.db.destroy();
}
