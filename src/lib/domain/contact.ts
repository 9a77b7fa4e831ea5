import { z } from 'zod';

/** Who speaks for an organisation: a name, an address, or both. */
export type Contact = { readonly name: string | null; readonly email: string | null };

/** An e-mail address as it is written to. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Whether mail can be sent to a contact. */
export function isReachable(contact: Contact | undefined): boolean {
	return contact?.email != null;
}
