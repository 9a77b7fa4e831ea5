import { createAuth, createAccount, migrateAuth } from '#lib/server/auth.ts';
import { secretFor } from '#lib/server/configuration.ts';
import { connect, type Connection, type Place } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrations.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';

/** The secret that tests give to repositories and servers alike, so that both derive the same links. */
export const SECRET = 'a secret of the tests, long enough for links';

/** A moment inside every round of the tests: Sunday 22 November 2026. */
export const NOW = '2026-11-22T10:00:00.000Z';

type NewNetwork = Parameters<typeof networks.create>[1];
type NewRound = Parameters<typeof rounds.open>[2];

/** A network that can be made as it is, with general practices of four people each. */
export function networkOf(name: string, organisations: readonly string[]): NewNetwork {
	return {
		...{ name, region: 'Midden', language: 'nl' },
		organisations: organisations.map((one) => ({ name: one, sector: 'general-practice', expected: 4 }))
	};
}

/** A confidential round of the small questionnaire that can be opened as it is. */
export function roundOf(network: string, changes: Partial<NewRound> = {}): NewRound {
	return {
		...{
			network,
			title: 'First round',
			questionnaire: 'small',
			version: '1.0.0',
			contentHash: 'sha256-small'
		},
		...{ kind: 'confidential', k: 5, memberResults: 'after-closing', closesAt: '2026-12-20T23:00:00.000Z' },
		...changes
	};
}

/** Makes a network with an open round, for tests of the repositories. */
export async function openRound(
	db: Connection['db'],
	organisations: readonly string[],
	changes: Partial<NewRound> = {}
): Promise<{ network: string; round: string }> {
	const network = await networks.create(db, networkOf('Waal', organisations), 'ann', NOW);
	return { network, round: await rounds.open(db, SECRET, roundOf(network, changes), NOW) };
}

/** Begins a response in an open round, and gives back the person's own token. */
export async function beginAs(connection: Connection, round: string, organisation: string): Promise<string> {
	const token = await responses.begin(connection, round, organisation, NOW);
	if (token === null) throw new Error('The round has closed.');
	return token;
}

/** Who facilitates the network of a story. */
export const FACILITATOR = {
	name: 'Ann Visser',
	email: 'ann@example.org',
	password: 'samen spelen is leren'
};

/** A network with an open round, as it is after a facilitator has made it. */
export type Story = {
	readonly network: string;
	readonly round: string;
	/** The tokens of the organisations' links, by the organisation's name. */
	readonly links: ReadonlyMap<string, string>;
};

/**
 * Makes a facilitator, a network and an open round in a database, before a server with the same `secret` and
 * `questionnaires` folder starts on it. The round closes a year from now.
 */
export async function tellStory(
	place: Place,
	told: {
		readonly questionnaires: string;
		readonly questionnaire?: string;
		readonly organisations: readonly string[];
		readonly kind?: 'named' | 'confidential';
		readonly secret?: string;
	}
): Promise<Story> {
	const { secret = SECRET, kind = 'confidential' } = told;
	const catalogue = loadQuestionnaires(told.questionnaires);
	const loaded = catalogue.all.find(({ questionnaire: { id } }) => id === (told.questionnaire ?? id))!;
	const connection = await connect(place);
	const { db } = connection;
	const auth = createAuth(connection, secretFor('sessions', secret));
	await migrate(connection);
	await migrateAuth(auth);

	const now = new Date();
	const yearFromNow = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()));
	const links = secretFor('links', secret);
	const owner = await createAccount(auth, FACILITATOR);
	const network = await networks.create(
		db,
		networkOf('Vallei', told.organisations),
		owner,
		now.toISOString()
	);
	const { id: questionnaire, version } = loaded.questionnaire;
	const round = await rounds.open(
		db,
		links,
		roundOf(network, {
			...{ questionnaire, version, contentHash: loaded.hash, kind },
			memberResults: kind === 'named' ? 'at-once' : 'after-closing',
			closesAt: yearFromNow.toISOString()
		}),
		now.toISOString()
	);
	const invitations = await rounds.invitations(db, links, round);
	await db.destroy();
	return { network, round, links: new Map(invitations.map(({ name, token }) => [name, token!])) };
}
