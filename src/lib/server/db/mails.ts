import type { Kysely } from 'kysely';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

export type MailKind = 'invitation' | 'reminder';

/** A message that was sent about a round. `outcome` is null where the program stopped before it was known. */
export type SentMail = {
	readonly organisation: string;
	readonly kind: MailKind;
	readonly address: string;
	readonly at: string;
	readonly outcome: 'sent' | 'refused' | null;
	readonly reason: string | null;
};

/** A message that is about to go; `known` is how many its sender knows of that went to the organisation before. */
type Beginning = Pick<SentMail, 'organisation' | 'kind' | 'address'> & {
	readonly round: string;
	readonly sending: string;
	readonly known: number;
};

/**
 * The key of the line that says that a message is about to go, or why it is held back: the same press of the button has
 * sent it already, or there went one to this organisation that its sender does not know of.
 */
export type Begun = { readonly line: string } | { readonly held: 'repeated' | 'meanwhile' };

/** Writes down that a message is about to go, unless it is to be held back. */
export async function begin(db: Db, mail: Beginning, now: string): Promise<Begun> {
	const id = randomKey();
	const { round, organisation, sending, kind, address, known } = mail;
	return db.transaction().execute(async (trx): Promise<Begun> => {
		// Changes nothing, but makes who sends at the same moment wait for the first of the two.
		await trx
			.updateTable('rounds')
			.set(({ ref }) => ({ id: ref('id') }))
			.where('id', '=', round)
			.execute();
		const earlier = await trx
			.selectFrom('mails')
			.select(['sending', 'outcome'])
			.where('round_id', '=', round)
			.where('organisation_id', '=', organisation)
			.execute();
		if (earlier.some((one) => one.sending === sending)) return { held: 'repeated' };
		if (earlier.filter(arrives).length !== known) return { held: 'meanwhile' };
		await trx
			.insertInto('mails')
			.values({
				...{ id, round_id: round, organisation_id: organisation, sending, kind, address, at: now },
				...{ outcome: null, reason: null }
			})
			.execute();
		return { line: id };
	});
}

/** Whether a message counts as one that an organisation has: one that was refused never arrived. */
export function arrives({ outcome }: Pick<SentMail, 'outcome'>): boolean {
	return outcome !== 'refused';
}

/** Writes down what became of a message; `reason` where it was refused. */
export async function end(db: Db, id: string, reason: string | null): Promise<void> {
	await db
		.updateTable('mails')
		.set({ outcome: reason === null ? 'sent' : 'refused', reason })
		.where('id', '=', id)
		.execute();
}

/** Everything that was sent about a round, the newest first. */
export async function listFor(db: Db, round: string): Promise<SentMail[]> {
	return db
		.selectFrom('mails')
		.select(['organisation_id as organisation', 'kind', 'address', 'at', 'outcome', 'reason'])
		.where('round_id', '=', round)
		.orderBy('at', 'desc')
		.orderBy('id')
		.execute();
}
