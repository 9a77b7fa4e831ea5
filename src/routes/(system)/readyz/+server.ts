import { text } from '@sveltejs/kit';
import { sql } from 'kysely';
import { application } from '#lib/server/application.ts';

/** The database answers, so that work can be sent here. */
export async function GET(): Promise<Response> {
	try {
		await sql`select 1`.execute(application().connection.db);
		return text('ready\n');
	} catch {
		return text('the database does not answer\n', { status: 503 });
	}
}
