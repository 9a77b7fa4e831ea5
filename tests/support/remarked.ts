import { createAccount, createAuth } from '#lib/server/auth.ts';
import { secretFor } from '#lib/server/configuration.ts';
import { connect, type Place } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { SECRET, tellStory, type Story } from './story.ts';

/** Someone who may read the network and change nothing in it. */
export const VIEWER = { name: 'Vera Lees', email: 'vera@example.org', password: 'alleen maar lezen' };

/**
 * A closed confidential round of the small questionnaire that twelve people answered: four of them wrote something on
 * the first page, two on the second.
 */
export async function remarkedStory(
	place: Place,
	questionnaires: string,
	written: readonly [string, string, string, string]
): Promise<Story> {
	const story = await tellStory(place, { questionnaires, organisations: ['Noord', 'Oost', 'Zuid'] });
	const connection = await connect(place);
	const { db } = connection;
	const invited = await rounds.invitations(db, secretFor('links', SECRET), story.round);
	const people = Array.from({ length: 12 }, (_, person) => ({
		...{ organisation: invited[person % 3]!.organisation, week: '2026-11-16' },
		answers: new Map([['open', String(1 + (person % 5))]]),
		remarks: new Map([
			...(written[person] ? [['views', written[person]] as const] : []),
			...(person < 2 ? [['ways', `Too few to show ${person}`] as const] : [])
		])
	}));
	await responses.addSubmitted(db, story.round, people);
	await rounds.close(connection, story.round, new Date().toISOString());
	const user = await createAccount(createAuth(connection, secretFor('sessions', SECRET)), VIEWER);
	await db
		.insertInto('access')
		.values({ network_id: story.network, user_id: user!, capacity: 'viewer' })
		.execute();
	await db.destroy();
	return story;
}
