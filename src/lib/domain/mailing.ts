import type { Contact } from './contact.ts';

/** A message that an organisation has been sent; `at` is UTC in ISO 8601. */
type Earlier = {
	readonly organisation: string;
	readonly kind: 'invitation' | 'reminder';
	readonly at: string;
};

/** An organisation of a round, as far as mailing it goes. */
export type Addressee = {
	readonly organisation: string;
	readonly expected: number;
	readonly submitted: number;
	readonly linked: boolean;
	readonly contact: Contact | null;
};

/**
 * Whether an organisation is mailed: `yes`; `again` where that was done already (an invitation, or a reminder within a
 * day), so only when it is asked for once more; or the reason why not.
 */
export type Mailing = 'yes' | 'again' | 'noAddress' | 'noLink' | 'complete';

const DAY = 24 * 60 * 60 * 1000;

/** Whether an organisation is sent a message of this kind. Reminders go only where people are still missing. */
export function mailingOf(
	kind: 'invitation' | 'reminder',
	{ organisation, expected, submitted, linked, contact }: Addressee,
	earlier: readonly Earlier[],
	now: string
): Mailing {
	if (!linked) return 'noLink';
	if (kind === 'reminder' && submitted >= expected) return 'complete';
	if (!contact?.email) return 'noAddress';
	const since = kind === 'reminder' ? Date.parse(now) - DAY : -Infinity;
	const before = earlier.some(
		(mail) => mail.organisation === organisation && mail.kind === kind && Date.parse(mail.at) > since
	);
	return before ? 'again' : 'yes';
}
