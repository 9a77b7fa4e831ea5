import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Connection } from './connect.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

/** The steps that bring the tables up to date, by name, in the order in which they run. */
export function stepsFor({ withoutRowOrder, appendOnly }: Connection): Record<string, Migration> {
	const plain = sql``;
	const table = (db: Kysely<unknown>, name: string, columns: string, end = plain) =>
		sql`create table ${sql.table(name)} (${sql.raw(columns)}) ${end}`.execute(db);
	const index = (db: Kysely<unknown>, name: string, on: string) =>
		sql`create index ${sql.table(name)} on ${sql.raw(on)}`.execute(db);

	return {
		'001-networks': {
			async up(db) {
				await table(
					db,
					'networks',
					`id text primary key, name text not null, region text not null, language text not null,
					example integer not null default 0, created_at text not null`
				);
				await table(
					db,
					'access',
					`network_id text not null references networks (id) on delete cascade, user_id text not null,
					capacity text not null, primary key (network_id, user_id)`
				);
				await index(db, 'access_by_user', 'access (user_id)');
				await table(
					db,
					'organisations',
					`id text primary key, network_id text not null references networks (id) on delete cascade,
					name text not null, sector text not null, expected integer not null`
				);
				await index(db, 'organisations_by_network', 'organisations (network_id)');
				await table(
					db,
					'targets',
					`network_id text not null references networks (id) on delete cascade, framework text not null,
					dimension text not null, value double precision not null,
					primary key (network_id, framework, dimension)`
				);
			}
		},
		'002-rounds': {
			async up(db) {
				await table(
					db,
					'rounds',
					`id text primary key, network_id text not null references networks (id) on delete cascade,
					title text not null, questionnaire text not null, version text not null,
					content_hash text not null, kind text not null,
					k integer not null, opened_at text not null, closes_at text not null, closed_at text`
				);
				await index(db, 'rounds_by_network', 'rounds (network_id)');
				await table(
					db,
					'invitations',
					`round_id text not null references rounds (id) on delete cascade, organisation_id text not null,
					name text not null, sector text not null, expected integer not null, salt text not null,
					token_hash text unique, primary key (round_id, organisation_id)`,
					withoutRowOrder
				);
			}
		},
		'003-responses': {
			async up(db) {
				await table(
					db,
					'responses',
					`id text primary key, round_id text not null references rounds (id) on delete cascade,
					organisation_id text not null, token_hash text not null unique,
					started_week text not null, submitted_week text`,
					withoutRowOrder
				);
				await index(db, 'responses_by_round', 'responses (round_id, organisation_id)');
				await table(
					db,
					'answers',
					`response_id text not null references responses (id) on delete cascade, item text not null,
					value text not null, primary key (response_id, item)`,
					withoutRowOrder
				);
				await table(
					db,
					'remarks',
					`response_id text not null references responses (id) on delete cascade, section text not null,
					text text not null, primary key (response_id, section)`,
					withoutRowOrder
				);
			}
		},
		'004-tallies': {
			async up(db) {
				// 1 for a response that was not counted yet, 2 for one that was changed since it was.
				await sql`alter table responses add column uncounted integer not null default 0`.execute(db);
				await sql`alter table responses add column unreleased integer not null default 0`.execute(db);
				await sql`update responses set uncounted = 1, unreleased = 1 where submitted_week is not null`.execute(
					db
				);
				await index(db, 'responses_uncounted', 'responses (round_id) where uncounted <> 0');
				await table(
					db,
					'tallies',
					`round_id text not null references rounds (id) on delete cascade, generation text not null,
					organisation_id text not null, role text not null, counts text not null,
					primary key (round_id, generation, organisation_id, role)`,
					withoutRowOrder
				);
				await table(
					db,
					'tally_states',
					`round_id text primary key references rounds (id) on delete cascade,
					revision integer not null, released integer`
				);
			}
		},
		'005-remarks': {
			async up(db: Kysely<Database>) {
				const column = (definition: string) =>
					sql`alter table remarks add column ${sql.raw(definition)}`.execute(db);
				await column(`id text not null default ''`);
				await column('seen integer not null default 0');
				await column('withheld integer not null default 0');
				await column(`reason text not null default ''`);
				const rows = await db
					.selectFrom('remarks')
					.select(['response_id', 'section'])
					.orderBy('response_id')
					.orderBy('section')
					.execute();
				for (const { response_id, section } of rows) {
					await db
						.updateTable('remarks')
						.set({ id: randomKey() })
						.where('response_id', '=', response_id)
						.where('section', '=', section)
						.execute();
				}
				await sql`create unique index remarks_by_id on remarks (id)`.execute(db);
			}
		},
		'006-accounts': {
			async up(db) {
				await sql`alter table networks add column archived_at text`.execute(db);
				await table(
					db,
					'access_invitations',
					`id text primary key, network_id text references networks (id) on delete cascade,
					email text not null, capacity text, token_hash text not null unique, invited_by text,
					inviter text not null, expires_at text not null, unique (network_id, email)`
				);
				// No reference to the network: what was done with it is still to be known when it has gone.
				await table(
					db,
					'audit',
					`id text primary key, at text not null, network_id text, facilitator_id text,
					facilitator text not null, deed text not null, about text not null`
				);
				await index(db, 'audit_by_network', 'audit (network_id, at)');
				for (const statement of appendOnly('audit')) await statement.execute(db);
			}
		},
		'007-rounds': {
			async up(db) {
				await table(
					db,
					'contacts',
					`organisation_id text primary key references organisations (id) on delete cascade,
					name text, email text`
				);
				await sql`alter table rounds add column member_results text not null default 'after-closing'`.execute(
					db
				);
				await sql`update rounds set member_results = 'at-once' where kind = 'named'`.execute(db);
				await sql`alter table invitations add column code_hash text`.execute(db);
				await sql`create unique index invitations_by_code on invitations (code_hash)`.execute(db);
				await table(
					db,
					'mails',
					`id text primary key, round_id text not null references rounds (id) on delete cascade,
					organisation_id text not null, sending text not null, kind text not null, address text not null,
					at text not null, outcome text, reason text, unique (sending, organisation_id)`
				);
				await index(db, 'mails_by_round', 'mails (round_id)');
			}
		},
		'008-workshop': {
			async up(db) {
				await table(
					db,
					'workshops',
					`id text primary key, round_id text not null unique references rounds (id) on delete cascade,
					network_id text not null references networks (id) on delete cascade, course text not null,
					revision integer not null, open_ballot text, salt text not null, code_hash text unique,
					opened_at text not null, closed_at text`
				);
				await table(
					db,
					'participants',
					`id text primary key, workshop_id text not null references workshops (id) on delete cascade,
					organisation_id text, token_hash text not null unique`,
					withoutRowOrder
				);
				await index(db, 'participants_by_workshop', 'participants (workshop_id)');
				await table(
					db,
					'votes',
					`workshop_id text not null references workshops (id) on delete cascade, topic text not null,
					ballot integer not null,
					participant_id text not null references participants (id) on delete cascade, value integer,
					primary key (workshop_id, topic, ballot, participant_id)`,
					withoutRowOrder
				);
				await table(
					db,
					'agreed_scores',
					`workshop_id text not null references workshops (id) on delete cascade, topic text not null,
					framework text not null, dimension text not null, value double precision, reason text not null,
					present text not null, measured double precision, agreed_at text not null,
					version integer not null, primary key (workshop_id, topic)`
				);
				await table(
					db,
					'actions',
					`id text primary key, network_id text not null references networks (id) on delete cascade,
					round_id text not null references rounds (id) on delete cascade, position integer not null,
					text text not null, owner_id text not null, owner_name text not null, due text, topic text,
					status text not null`
				);
				await index(db, 'actions_by_network', 'actions (network_id)');
				await table(
					db,
					'action_reviews',
					`action_id text not null references actions (id) on delete cascade,
					round_id text not null references rounds (id) on delete cascade, status text not null,
					primary key (action_id, round_id)`
				);
			}
		},
		'009-counts': {
			// Who has answered, and what is uncounted, is found in an index alone, however many answers a round has; and
			// all is counted anew, with which items people scored.
			async up(db) {
				await sql`drop index responses_by_round`.execute(db);
				await index(db, 'responses_by_round', 'responses (round_id, organisation_id, submitted_week)');
				await sql`drop index responses_uncounted`.execute(db);
				await index(db, 'responses_uncounted', 'responses (round_id, uncounted) where uncounted <> 0');
				await sql`delete from tallies`.execute(db);
				await sql`delete from tally_states`.execute(db);
				await sql`update responses set uncounted = 1, unreleased = 1 where submitted_week is not null`.execute(
					db
				);
			}
		},
		'010-together': {
			// Counts say who has a score on what over the whole questionnaire. What was shown before stays as it was shown, of
			// people whose answers are not known any more; what is counted now is counted anew.
			async up(db) {
				await sql`delete from tallies where generation = 'live'`.execute(db);
				await sql`update responses set uncounted = 1 where submitted_week is not null`.execute(db);
				const shown =
					await sql<Before>`select round_id, generation, organisation_id, role, counts from tallies`.execute(
						db
					);
				for (const { round_id, generation, organisation_id, role, counts } of shown.rows) {
					const now = JSON.stringify(withoutPatterns(counts));
					await sql`update tallies set counts = ${now} where round_id = ${round_id} and generation = ${generation}
						and organisation_id = ${organisation_id} and role = ${role}`.execute(db);
				}
			}
		}
	};
}

type Before = { round_id: string; generation: string; organisation_id: string; role: string; counts: string };

/** Counts as they were written before: people, and for each part its values, how many there are, and patterns of items. */
function withoutPatterns(counts: string): { people: number; patterns: []; parts: number[][] } {
	const [people, ...parts] = JSON.parse(counts) as [number, ...number[][]];
	return {
		people,
		patterns: [],
		parts: parts.map(([dontKnow = 0, applicable = 0, values = 0, ...pairs]) => [
			...[dontKnow, applicable],
			...pairs.slice(0, 2 * values)
		])
	};
}
