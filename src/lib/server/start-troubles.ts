import { join } from 'node:path';
import type { Configuration } from './configuration.ts';

/** What to say where the system refuses a step of the start: the variable it is about, and the remedy. */
export const troubles = {
	data: 'The folder that DATA_DIR names cannot be used. Name a folder that this program may write in.',
	questionnaires: ({ questionnairesDir }: Configuration) =>
		`QUESTIONNAIRES_DIR: ${questionnairesDir} cannot be read. Name the folder that holds the questionnaires.`,
	database: ({ databaseUrl, dataDir }: Configuration) =>
		databaseUrl
			? 'The database that DATABASE_URL names cannot be used. Check that it runs, and its address, name and password.'
			: `DATA_DIR: the database ${join(dataDir, 'samenspel.db')} cannot be used. ` +
				'Check that this program may write in that folder. If the file is damaged, put a copy of it back.'
};

/** Does one step of the start. Where the system or the database refuses it, throws `trouble` with their reason. */
export async function attempt<Result>(
	trouble: string,
	step: () => Result | Promise<Result>
): Promise<Result> {
	try {
		return await step();
	} catch (error) {
		const reason = reasonOf(error);
		// Our own errors have no code, and say themselves what to do.
		if (!reason) throw error;
		throw new Error(`${trouble}\n  The reason: ${reason}`, { cause: error });
	}
}

/** What the system said, such as ENOENT or SQLITE_NOTADB with its explanation; null for an error of our own. */
function reasonOf(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (!('code' in error)) return reasonOf(error.cause);
	const code = String(error.code);
	if (!error.message) return code;
	return error.message.includes(code) ? error.message : `${error.message} (${code})`;
}
