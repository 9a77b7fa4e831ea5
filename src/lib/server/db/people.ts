import type { Kysely, Transaction } from 'kysely';
import { CAPACITIES, type Capacity } from '#lib/domain/access.ts';
import { byName } from './names.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** Somebody with access to a network. */
export type Person = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly capacity: Capacity;
};

/** Who has access to a network: the owner first, then facilitators and viewers, each by name. */
export async function listFor(db: Db, network: string): Promise<Person[]> {
	const rows = await db
		.selectFrom('access')
		.innerJoin('user', 'user.id', 'access.user_id')
		.select(['user.id', 'user.name', 'user.email', 'access.capacity'])
		.where('access.network_id', '=', network)
		.execute();
	const people = rows.map((row) => ({ ...row, capacity: row.capacity as Capacity }));
	const rank = ({ capacity }: Person) => CAPACITIES.indexOf(capacity);
	return people.sort((a, b) => rank(a) - rank(b) || byName(a, b));
}

/** Gives someone access; who has it already keeps what they had. */
export async function admit(db: Db, network: string, user: string, capacity: Capacity): Promise<void> {
	await db
		.insertInto('access')
		.values({ network_id: network, user_id: user, capacity })
		.onConflict((conflict) => conflict.columns(['network_id', 'user_id']).doNothing())
		.execute();
}

/** Makes someone other than the owner a facilitator or a viewer; false where that is nobody. */
export async function change(db: Db, network: string, user: string, capacity: Capacity): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('access')
		.set({ capacity })
		.where('network_id', '=', network)
		.where('user_id', '=', user)
		.where('capacity', '!=', 'owner')
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Ends the access of someone other than the owner, and the invitations they have sent; false where that is nobody. */
export async function remove(trx: Transaction<Database>, network: string, user: string): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom('access')
		.where('network_id', '=', network)
		.where('user_id', '=', user)
		.where('capacity', '!=', 'owner')
		.executeTakeFirstOrThrow();
	if (numDeletedRows === 0n) return false;
	await trx
		.deleteFrom('access_invitations')
		.where('network_id', '=', network)
		.where('invited_by', '=', user)
		.execute();
	return true;
}

/**
 * Makes someone with access the owner, and the owner a facilitator. False, with nothing changed, where the network
 * is no longer this owner's or the other has lost access meanwhile.
 */
export async function handOver(
	trx: Transaction<Database>,
	network: string,
	{ from, to }: { readonly from: string; readonly to: string }
): Promise<boolean> {
	const become = async (user: string, was: readonly Capacity[], capacity: Capacity) => {
		const { numUpdatedRows } = await trx
			.updateTable('access')
			.set({ capacity })
			.where('network_id', '=', network)
			.where('user_id', '=', user)
			.where('capacity', 'in', was)
			.executeTakeFirstOrThrow();
		return numUpdatedRows > 0n;
	};
	if (from === to || !(await become(from, ['owner'], 'facilitator'))) return false;
	if (await become(to, ['facilitator', 'viewer'], 'owner')) return true;
	await become(from, ['facilitator'], 'owner');
	return false;
}

/** The networks that somebody owns, by name. */
export async function ownedBy(db: Db, user: string): Promise<{ id: string; name: string }[]> {
	const rows = await db
		.selectFrom('access')
		.innerJoin('networks', 'networks.id', 'access.network_id')
		.select(['networks.id', 'networks.name'])
		.where('access.user_id', '=', user)
		.where('access.capacity', '=', 'owner')
		.execute();
	return rows.sort(byName);
}
