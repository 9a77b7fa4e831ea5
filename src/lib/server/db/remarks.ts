import type { Kysely } from 'kysely';
import type { Remark } from '#lib/domain/disclosure-remarks.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** The remarks of a round's submitted responses, in the order of their random ids. For the disclosure of remarks alone. */
export async function submitted(db: Db, round: string): Promise<Remark[]> {
	const rows = await db
		.selectFrom('remarks')
		.innerJoin('responses', 'responses.id', 'remarks.response_id')
		.select(['remarks.id', 'section', 'text', 'seen', 'withheld', 'reason'])
		.where('round_id', '=', round)
		.where('submitted_week', 'is not', null)
		.orderBy('remarks.id')
		.execute();
	return rows.map((row) => ({ ...row, seen: row.seen === 1, withheld: row.withheld === 1 }));
}

/** Notes that these remarks were read; one that has changed since has another id and stays unread. */
export async function markSeen(db: Db, round: string, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await db
		.updateTable('remarks')
		.set({ seen: 1 })
		.where('id', 'in', ids)
		.where('response_id', 'in', responsesOf(db, round))
		.execute();
}

/** Withholds a remark with a reason, or gives it back. False where the round has no such remark any more. */
export async function setWithheld(
	db: Db,
	round: string,
	id: string,
	{ withheld, reason }: Pick<Remark, 'withheld' | 'reason'>
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('remarks')
		.set({ withheld: Number(withheld), reason })
		.where('id', '=', id)
		.where('response_id', 'in', responsesOf(db, round))
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

function responsesOf(db: Db, round: string) {
	return db.selectFrom('responses').select('id').where('round_id', '=', round);
}
