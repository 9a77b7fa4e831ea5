import type { Kysely } from 'kysely';
import type { Contact } from '#lib/domain/contact.ts';
import type { Organisation } from '#lib/domain/network.ts';
import type { Plan } from '#lib/domain/paste-plan.ts';
import * as contacts from './contacts.ts';
import * as networks from './networks.ts';
import type { Database } from './schema.ts';

/**
 * Carries out what a list does to the organisations as they are now, all of it or nothing, and gives back what was
 * done. `plan` may refuse with null. The same list sent twice at once is done once.
 */
export async function pasteOnce(
	db: Kysely<Database>,
	network: string,
	plan: (existing: readonly Organisation[], reachable: ReadonlyMap<string, Contact>) => Plan | null
): Promise<Plan | null> {
	return db.transaction().execute(async (trx) => {
		// Changes nothing, but makes the same form sent twice at once wait for the first of the two.
		await trx
			.updateTable('networks')
			.set(({ ref }) => ({ id: ref('id') }))
			.where('id', '=', network)
			.execute();
		const found = await networks.find(trx, network);
		const done = found && plan(found.organisations, await contacts.listFor(trx, network));
		if (!done) return null;
		for (const { contact, name, sector, expected } of done.added) {
			const id = await networks.addOrganisation(trx, network, { name, sector, expected });
			if (contact) await contacts.set(trx, id, contact);
		}
		for (const { after } of done.changed) {
			const { contact, ...organisation } = after;
			await networks.changeOrganisation(trx, network, organisation);
			if (contact) await contacts.set(trx, organisation.id, contact);
		}
		return done;
	});
}
