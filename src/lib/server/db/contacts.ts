import type { Kysely } from 'kysely';
import type { Contact } from '#lib/domain/contact.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** The contacts of a network's organisations, by organisation. Only for those who facilitate it. */
export async function listFor(db: Db, network: string): Promise<Map<string, Contact>> {
	const rows = await db
		.selectFrom('contacts')
		.innerJoin('organisations', 'organisations.id', 'contacts.organisation_id')
		.select(['organisation_id', 'contacts.name', 'contacts.email'])
		.where('organisations.network_id', '=', network)
		.execute();
	return new Map(rows.map(({ organisation_id, name, email }) => [organisation_id, { name, email }]));
}

/** Puts a contact in the place of the one that was there; one without name and address takes it away. */
export async function set(db: Db, organisation: string, { name, email }: Contact): Promise<void> {
	if (name === null && email === null) {
		await db.deleteFrom('contacts').where('organisation_id', '=', organisation).execute();
		return;
	}
	await db
		.insertInto('contacts')
		.values({ organisation_id: organisation, name, email })
		.onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ name, email }))
		.execute();
}
