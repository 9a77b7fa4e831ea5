import type { Kysely } from 'kysely';
import type { Catalogue } from '#lib/i18n/en.ts';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** What is recorded: everything that the log has words for (`log.deeds` in the texts). */
export type AuditDeed = keyof Catalogue['log']['deeds'];

/** Who did it; null where the program did, such as closing a round on its day. */
type Doer = { readonly id: string; readonly name: string } | null;

/** A line of the log. `facilitator` is the name as it was then, or empty where it was the program. */
export type AuditLine = {
	readonly at: string;
	readonly facilitator: string;
	readonly deed: string;
	readonly about: string;
};

/**
 * Records for good what somebody did with a network. `about` names what it was done to, such as a round's title or
 * an organisation's name: never an answer, a score, a token or an internet address.
 */
export async function record(
	db: Db,
	{
		network,
		facilitator,
		deed,
		about = ''
	}: { network: string; facilitator: Doer; deed: AuditDeed; about?: string },
	now: string
): Promise<void> {
	await db
		.insertInto('audit')
		.values({
			...{ id: randomKey(), at: now, network_id: network, deed, about },
			...{ facilitator_id: facilitator?.id ?? null, facilitator: facilitator?.name ?? '' }
		})
		.execute();
}

/** Lines of a network's log, newest first: `size` of them from the page with this number, which starts at 1. */
export async function page(db: Db, network: string, number: number, size: number): Promise<AuditLine[]> {
	return db
		.selectFrom('audit')
		.select(['at', 'facilitator', 'deed', 'about'])
		.where('network_id', '=', network)
		.orderBy('at', 'desc')
		.orderBy('id')
		.limit(size)
		.offset((number - 1) * size)
		.execute();
}

/** How many lines a network's log has. */
export async function count(db: Db, network: string): Promise<number> {
	const { lines } = await db
		.selectFrom('audit')
		.select(({ fn }) => fn.countAll<number>().as('lines'))
		.where('network_id', '=', network)
		.executeTakeFirstOrThrow();
	return lines;
}
