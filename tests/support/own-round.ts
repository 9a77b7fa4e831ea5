import { connect, type Place } from '#lib/server/db/connect.ts';

/**
 * Makes the account that was set up the owner of the example's named network, so that a workshop can be led about it;
 * gives back the address of its last closed round.
 */
export async function ownExampleRound(place: Place): Promise<string> {
	const { db } = await connect(place);
	const { network, round } = await db
		.selectFrom('rounds')
		.select(['rounds.id as round', 'network_id as network'])
		.where('kind', '=', 'named')
		.where('closed_at', 'is not', null)
		.orderBy('opened_at', 'desc')
		.executeTakeFirstOrThrow();
	const { user } = await db.selectFrom('user').select('id as user').executeTakeFirstOrThrow();
	await db.insertInto('access').values({ network_id: network, user_id: user, capacity: 'owner' }).execute();
	await db.destroy();
	return `/networks/${network}/rounds/${round}`;
}
