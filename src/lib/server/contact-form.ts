import { z } from 'zod';
import { EmailAddress, type Contact } from '#lib/domain/contact.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { oneLine, reading, textsOf, type Reading } from './form-problems.ts';

/** A contact as it was typed beside its organisation. */
export type TypedContact = Readonly<Record<'contactName' | 'contactEmail', string>>;

const empty = z.literal('').transform(() => null);

const Typed = z
	.object({
		contactName: z.string().transform(oneLine).pipe(z.string().max(100, 'nameLong')),
		contactEmail: z.union([empty, EmailAddress], { error: 'emailWrong' })
	})
	.transform(({ contactName, contactEmail }) => ({ name: contactName || null, email: contactEmail }));

/** What was typed about the contact of one organisation. */
export function typedContact(form: FormData): TypedContact {
	const { contactName = '', contactEmail = '' } = textsOf(form);
	return { contactName, contactEmail: contactEmail.trim() };
}

/** The contact as the fields of a form show it. */
export function shownContact(contact: Contact | undefined): TypedContact {
	return { contactName: contact?.name ?? '', contactEmail: contact?.email ?? '' };
}

/** The contact that a form gives an organisation; ids of its problems begin with `prefix`. */
export function readContact(form: FormData, t: Translate, prefix: string): Reading<Contact> {
	const messages = t('organisations.contact', { returnObjects: true });
	return reading(Typed, typedContact(form), messages, prefix);
}
