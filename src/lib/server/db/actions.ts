import type { Kysely, Selectable } from 'kysely';
import type { Action, Workshop } from '#lib/domain/workshop/workshop.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** The actions of a round's workshop, as they stand now. */
export async function ofRound(db: Db, round: string): Promise<Action[]> {
	const rows = await db
		.selectFrom('actions')
		.selectAll()
		.where('round_id', '=', round)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map((row) => fromRow(row, null));
}

/**
 * What a round's workshop works with: the actions of earlier rounds that it looked at, as it left them, or that it can
 * still look at; then its own.
 */
export async function inWorkshop(
	db: Db,
	{ network, round, open }: { network: string; round: string; open: boolean }
): Promise<Action[]> {
	const opened = db.selectFrom('rounds').select('opened_at').where('id', '=', round);
	const earlier = await db
		.selectFrom('actions')
		.innerJoin('rounds', 'rounds.id', 'actions.round_id')
		.leftJoin('action_reviews', (join) =>
			join.onRef('action_reviews.action_id', '=', 'actions.id').on('action_reviews.round_id', '=', round)
		)
		.selectAll('actions')
		.select('action_reviews.status as reviewedAs')
		.where('actions.network_id', '=', network)
		.where('rounds.opened_at', '<', opened)
		.orderBy('rounds.opened_at', 'desc')
		.orderBy('actions.position')
		.orderBy('actions.id')
		.execute();
	return [
		...earlier
			.filter(({ reviewedAs, status }) => reviewedAs !== null || (open && status === 'open'))
			.map(({ reviewedAs, ...row }) =>
				fromRow({ ...row, status: reviewedAs ?? row.status }, reviewedAs && round)
			),
		...(await ofRound(db, round))
	];
}

/** Stores what a command changed in the actions. */
export async function save(db: Db, before: Workshop, after: Workshop): Promise<void> {
	if (before.actions === after.actions) return;
	const kept = new Set(after.actions.map(({ id }) => id));
	for (const { id } of before.actions.filter(({ id }) => !kept.has(id))) {
		await db.deleteFrom('actions').where('id', '=', id).execute();
	}
	const changed = after.actions.filter((action) => !before.actions.includes(action));
	for (const { id, text, owner, due, topic, status, round, reviewed } of changed) {
		const written = { text, owner_id: owner.id, owner_name: owner.name, due, topic, status };
		await db
			.insertInto('actions')
			.values(({ selectFrom, fn, lit }) => ({
				...{ id, network_id: after.network, round_id: round, ...written },
				// Behind the last, also where one before it was taken back.
				position: selectFrom('actions')
					.where('round_id', '=', round)
					.select((eb) => eb(fn.coalesce(fn.max('position'), lit(-1)), '+', 1).as('position'))
			}))
			.onConflict((conflict) => conflict.column('id').doUpdateSet(written))
			.execute();
		if (reviewed === null) continue;
		await db
			.insertInto('action_reviews')
			.values({ action_id: id, round_id: reviewed, status })
			.onConflict((conflict) => conflict.columns(['action_id', 'round_id']).doUpdateSet({ status }))
			.execute();
	}
}

/** Removes what a round's workshop agreed on, and how it left earlier actions. */
export async function forget(db: Db, round: string): Promise<void> {
	await db.deleteFrom('actions').where('round_id', '=', round).execute();
	await db.deleteFrom('action_reviews').where('round_id', '=', round).execute();
}

function fromRow(row: Selectable<Database['actions']>, reviewed: string | null): Action {
	const { id, text, due, topic, status, round_id: round } = row;
	const owner = { id: row.owner_id, name: row.owner_name };
	return { id, text, owner, due, topic, status, round, reviewed };
}
