import type { Kysely } from 'kysely';
import { isOpen } from '#lib/domain/round.ts';
import { plainName } from '../form-problems.ts';
import * as rounds from './rounds.ts';
import type { Database } from './schema.ts';

/** Opens a round and gives back its id; null where its network has an open round of the same title already. */
export async function openOnce(
	db: Kysely<Database>,
	...[secret, round, now]: [secret: string, round: Parameters<typeof rounds.open>[2], now: string]
): Promise<string | null> {
	return db.transaction().execute(async (trx) => {
		// Changes nothing, but makes the same form sent twice at once wait for the first of the two.
		await trx
			.updateTable('networks')
			.set(({ ref }) => ({ id: ref('id') }))
			.where('id', '=', round.network)
			.execute();
		const others = await rounds.listFor(trx, round.network);
		const title = plainName(round.title);
		const taken = others.some((other) => isOpen(other, now) && plainName(other.title) === title);
		return taken ? null : rounds.open(trx, secret, round, now);
	});
}
