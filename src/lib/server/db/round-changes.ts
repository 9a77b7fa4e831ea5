import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** Gives a round another title. */
export async function rename(db: Db, id: string, title: string): Promise<void> {
	await db.updateTable('rounds').set({ title }).where('id', '=', id).execute();
}

/** Gives a round that is open another closing time. False where it is open no longer. */
export async function extend(db: Db, id: string, closesAt: string, now: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('rounds')
		.set({ closes_at: closesAt })
		.where('id', '=', id)
		.where('closed_at', 'is', null)
		.where('closes_at', '>', now)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Opens a round that has closed until another closing time. False where it is open already. */
export async function reopen(db: Db, id: string, closesAt: string, now: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('rounds')
		.set({ closes_at: closesAt, closed_at: null })
		.where('id', '=', id)
		.where(({ or, eb }) => or([eb('closed_at', 'is not', null), eb('closes_at', '<=', now)]))
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Takes away a round that nobody has begun to answer. False where somebody has. */
export async function removeUnanswered(db: Db, id: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		// Changes nothing, but makes whoever is about to begin wait until the round has gone or stays.
		await trx
			.updateTable('rounds')
			.set(({ ref }) => ({ id: ref('id') }))
			.where('id', '=', id)
			.execute();
		const begun = await trx
			.selectFrom('responses')
			.select('id')
			.where('round_id', '=', id)
			.executeTakeFirst();
		if (begun) return false;
		const { numDeletedRows } = await trx.deleteFrom('rounds').where('id', '=', id).executeTakeFirst();
		return numDeletedRows > 0n;
	});
}
