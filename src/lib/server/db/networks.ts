import type { Kysely } from 'kysely';
import type { Capacity } from '#lib/domain/access.ts';
import { Language } from '#lib/domain/language.ts';
import type { ListedNetwork, Network, Organisation, Target } from '#lib/domain/network.ts';
import { Sector } from '#lib/domain/sector.ts';
import { randomKey } from './keys.ts';
import { byName } from './names.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;
type Described = Pick<Network, 'name' | 'region' | 'language'>;

/** Makes a network with its organisations and gives back its id. An owner of null belongs to the example region. */
export async function create(
	db: Db,
	network: Described & { organisations?: readonly Omit<Organisation, 'id'>[]; example?: boolean },
	owner: string | null,
	now: string
): Promise<string> {
	const id = randomKey();
	const { name, region, language, organisations = [], example = false } = network;
	await db.transaction().execute(async (trx) => {
		await trx
			.insertInto('networks')
			.values({ id, name, region, language, example: Number(example), created_at: now, archived_at: null })
			.execute();
		if (owner) {
			await trx.insertInto('access').values({ network_id: id, user_id: owner, capacity: 'owner' }).execute();
		}
		for (const organisation of organisations) await addOrganisation(trx, id, organisation);
	});
	return id;
}

/** A network with its organisations by name and its targets, or null. */
export async function find(db: Db, id: string): Promise<Network | null> {
	const network = await db.selectFrom('networks').selectAll().where('id', '=', id).executeTakeFirst();
	if (!network) return null;
	const organisations = await db
		.selectFrom('organisations')
		.select(['id', 'name', 'sector', 'expected'])
		.where('network_id', '=', id)
		.orderBy('id')
		.execute();
	const targets = await db
		.selectFrom('targets')
		.select(['framework', 'dimension', 'value'])
		.where('network_id', '=', id)
		.execute();
	return {
		...{ id, name: network.name, region: network.region, language: Language.parse(network.language) },
		...{ example: network.example === 1, archived: network.archived_at !== null },
		organisations: organisations.sort(byName).map((organisation) => ({
			...organisation,
			sector: Sector.parse(organisation.sector)
		})),
		targets
	};
}

/** The networks that someone facilitates or may read, by name. */
export async function listFor(db: Db, user: string): Promise<ListedNetwork[]> {
	const rows = await listed(db)
		.innerJoin('access', 'access.network_id', 'networks.id')
		.select('access.capacity')
		.groupBy('access.capacity')
		.where('access.user_id', '=', user)
		.execute();
	return rows
		.sort(byName)
		.map(({ capacity, ...row }) => ({ ...listedRow(row), capacity: capacity as Capacity }));
}

/** The networks of the example region, by name: anyone may read them. */
export async function listExamples(db: Db): Promise<ListedNetwork[]> {
	const rows = await listed(db).where('networks.example', '=', 1).execute();
	return rows.sort(byName).map((row) => ({ ...listedRow(row), capacity: 'viewer' as const }));
}

type ListedRow = {
	id: string;
	name: string;
	region: string;
	example: number;
	archived_at: string | null;
	organisations: number;
};

function listedRow({ id, name, region, example, archived_at, organisations }: ListedRow) {
	return { id, name, region, organisations, example: example === 1, archived: archived_at !== null };
}

const LISTED = [
	'networks.id',
	'networks.name',
	'networks.region',
	'networks.example',
	'networks.archived_at'
] as const;

function listed(db: Db) {
	return db
		.selectFrom('networks')
		.leftJoin('organisations', 'organisations.network_id', 'networks.id')
		.select(LISTED)
		.select((eb) => eb.fn.count<number>('organisations.id').as('organisations'))
		.groupBy(LISTED)
		.orderBy('networks.id');
}

/** What someone is to a network: null for nothing, and `viewer` for everyone where it is an example. */
export async function capacityOf(db: Db, network: string, user: string | null): Promise<Capacity | null> {
	if (user) {
		const row = await db
			.selectFrom('access')
			.select('capacity')
			.where('network_id', '=', network)
			.where('user_id', '=', user)
			.executeTakeFirst();
		if (row) return row.capacity as Capacity;
	}
	const example = await db
		.selectFrom('networks')
		.select('id')
		.where('id', '=', network)
		.where('example', '=', 1)
		.executeTakeFirst();
	return example ? 'viewer' : null;
}

/** Changes how a network is described. */
export async function describe(db: Db, id: string, described: Described): Promise<void> {
	const { name, region, language } = described;
	await db.updateTable('networks').set({ name, region, language }).where('id', '=', id).execute();
}

/** Puts a network in the archive; false where a round is still open, as nobody could close it then. */
export async function archive(db: Db, id: string, now: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('networks')
		.set({ archived_at: now })
		.where('id', '=', id)
		.where('archived_at', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('rounds')
						.select('rounds.id')
						.whereRef('rounds.network_id', '=', 'networks.id')
						.where('rounds.closed_at', 'is', null)
						.where('rounds.closes_at', '>', now)
				)
			)
		)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Brings a network back from the archive. */
export async function bringBack(db: Db, id: string): Promise<void> {
	await db.updateTable('networks').set({ archived_at: null }).where('id', '=', id).execute();
}

/** Adds an organisation and gives back its id. */
export async function addOrganisation(
	db: Db,
	network: string,
	{ name, sector, expected }: Omit<Organisation, 'id'>
): Promise<string> {
	const id = randomKey();
	await db.insertInto('organisations').values({ id, network_id: network, name, sector, expected }).execute();
	return id;
}

/** Changes an organisation; rounds that are open or closed keep it as it was when they opened. */
export async function changeOrganisation(
	db: Db,
	network: string,
	{ id, name, sector, expected }: Organisation
): Promise<void> {
	await db
		.updateTable('organisations')
		.set({ name, sector, expected })
		.where('id', '=', id)
		.where('network_id', '=', network)
		.execute();
}

/** Takes an organisation out of the network; what it answered in earlier rounds stays. */
export async function removeOrganisation(db: Db, network: string, id: string): Promise<void> {
	await db.deleteFrom('organisations').where('id', '=', id).where('network_id', '=', network).execute();
}

/** Puts these targets in the place of all that were there. */
export async function setTargets(db: Db, network: string, targets: readonly Target[]): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await trx.deleteFrom('targets').where('network_id', '=', network).execute();
		if (targets.length === 0) return;
		await trx
			.insertInto('targets')
			.values(targets.map((target) => ({ network_id: network, ...target })))
			.execute();
	});
}

/** Removes the example region, its rounds and its answers. */
export async function removeExamples(db: Db): Promise<void> {
	await db.deleteFrom('networks').where('example', '=', 1).execute();
}
