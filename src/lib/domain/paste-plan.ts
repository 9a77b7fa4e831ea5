import type { Contact } from './contact.ts';
import { nameKey, type Listed } from './pasted-organisations.ts';
import type { Organisation } from './network.ts';

/** An organisation of the network that a list changes, as it is and as it will be. */
export type Change = {
	readonly before: Described;
	readonly after: Described;
};

/** An organisation with its contact. */
export type Described = Organisation & { readonly contact: Contact | null };

/** An organisation that a list adds. */
export type Added = Omit<Described, 'id'> & Pick<Listed, 'unknownSector'>;

/** What a list does to a network. Organisations it does not name stay as they are. */
export type Plan = {
	readonly added: readonly Added[];
	readonly changed: readonly Change[];
	readonly unchanged: readonly Listed[];
};

/** What a list of organisations would do to those that are there; the same name, whatever its capitals, is the same. */
export function planOf(
	organisations: readonly Listed[],
	existing: readonly Organisation[],
	contacts: ReadonlyMap<string, Contact>
): Plan {
	const known = new Map(existing.map((organisation) => [nameKey(organisation.name), organisation]));
	const added: Added[] = [];
	const changed: Change[] = [];
	const unchanged: Listed[] = [];
	for (const listed of organisations) {
		const organisation = known.get(nameKey(listed.name));
		if (!organisation) {
			const { name, expected, contact, unknownSector } = listed;
			added.push({ name, expected, contact, unknownSector, sector: listed.sector ?? 'other' });
			continue;
		}
		const before = { ...organisation, contact: contacts.get(organisation.id) ?? null };
		const after = {
			...{ id: before.id, name: listed.name, expected: listed.expected },
			...{ sector: listed.sector ?? before.sector, contact: listed.contact ?? before.contact }
		};
		if (isSame(before, after)) unchanged.push(listed);
		else changed.push({ before, after });
	}
	return { added, changed, unchanged };
}

function isSame(a: Described, b: Described): boolean {
	const told = ({ name, sector, expected, contact }: Described) =>
		JSON.stringify([name, sector, expected, contact?.name ?? null, contact?.email ?? null]);
	return told(a) === told(b);
}
