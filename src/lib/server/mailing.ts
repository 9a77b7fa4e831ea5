import type { Language } from '#lib/domain/language.ts';
import { mailingOf, type Mailing } from '#lib/domain/mailing.ts';
import { translator } from '#lib/i18n/translator.ts';
import { endOf } from '#lib/domain/round.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { application } from './application.ts';
import * as contacts from './db/contacts.ts';
import * as mails from './db/mails.ts';
import type { MailKind } from './db/mails.ts';
import * as rounds from './db/rounds.ts';
import type { Mailer } from './mail.ts';
import { messageText } from './round-page.ts';
import type { RoundVisit } from './visit.ts';

/** A message that can go to an organisation, exactly as it would; `mailing` says whether it does. */
export type Draft = {
	readonly organisation: string;
	readonly name: string;
	readonly to: string | null;
	readonly mailing: Mailing;
	/** How many messages about the round went there before. */
	readonly known: number;
	readonly text: string;
};

/**
 * What is asked to be sent: to which organisations, with how many earlier messages to each of them its sender has seen,
 * by which press of the button.
 */
export type Sending = {
	readonly kind: MailKind;
	readonly language: Language;
	readonly organisations: ReadonlyMap<string, number>;
	readonly key: string;
	/** The name of whoever sends, which stands below the message. */
	readonly sender: string;
};

/** The messages of one kind to all organisations of a round; `site` is what their links begin with. */
export async function draftsOf(
	visit: RoundVisit,
	{ kind, language, sender }: Pick<Sending, 'kind' | 'language' | 'sender'>,
	site: string,
	now: string
): Promise<Draft[]> {
	const { connection, linkSecret } = application();
	const { db } = connection;
	const { round, network } = visit;
	const invited = await rounds.invitations(db, linkSecret, round.id);
	const counts = new Map(
		(await rounds.turnout(db, round.id)).map((one) => [one.organisation, one.submitted])
	);
	const known = await contacts.listFor(db, network.id);
	const earlier = (await mails.listFor(db, round.id)).filter(mails.arrives);
	return invited.map(({ organisation, name, expected, token }) => {
		const contact = known.get(organisation) ?? null;
		const submitted = counts.get(organisation) ?? 0;
		const addressee = { organisation, expected, submitted, linked: token !== null, contact };
		const link = `${site}/answer/${token}`;
		return {
			...{ organisation, name, to: contact?.email ?? null },
			mailing: mailingOf(kind, addressee, earlier, now),
			known: earlier.filter((mail) => mail.organisation === organisation).length,
			text: `${messageText(visit, { kind, language, organisation: name, link })}\n${sender}\n${network.name}`
		};
	});
}

/** The subject of a message about a round, in one language. */
export function subjectOf(
	{ network, round }: RoundVisit,
	{ kind, language }: Pick<Sending, 'kind' | 'language'>
): string {
	const { timeZone } = application().configuration;
	const date = lastDayOf(endOf(round), language, timeZone);
	const t = translator(language);
	return kind === 'invitation'
		? t('rounds.mail.subject', { network: network.name })
		: t('rounds.mail.reminderSubject', { network: network.name, date });
}

/** How many messages went out, how many were refused, and which organisations got one in the meantime instead. */
export type Outcome = {
	readonly sent: number;
	readonly refused: number;
	readonly meanwhile: readonly string[];
};

/**
 * Sends what was asked for, and nothing else: only to organisations that were named, that may be mailed and, however
 * often the same press of the button arrives, once. Who was mailed by somebody else since the sender looked gets nothing
 * more. Where the mail server itself fails the rest is not tried.
 */
export async function sendMails(
	visit: RoundVisit,
	sending: Sending,
	mailer: Mailer,
	now: string
): Promise<Outcome> {
	const { db } = application().connection;
	const drafts = await draftsOf(visit, sending, mailer.site, now);
	const subject = subjectOf(visit, sending);
	let [sent, refused] = [0, 0];
	const meanwhile: string[] = [];
	let down: string | null = null;
	for (const { organisation, to, mailing, text } of drafts) {
		const known = sending.organisations.get(organisation);
		const mailable = mailing === 'yes' || mailing === 'again';
		if (known === undefined || !mailable || to === null) continue;
		const mail = { organisation, kind: sending.kind, address: to, known };
		const begun = await mails.begin(db, { ...mail, round: visit.round.id, sending: sending.key }, now);
		if ('held' in begun) {
			if (begun.held === 'meanwhile') meanwhile.push(organisation);
			continue;
		}
		const reason: string | null = down ?? (await attempt(mailer, { to, subject, text }));
		if (reason?.startsWith(SERVER)) down = reason;
		await mails.end(db, begun.line, reason);
		if (reason === null) sent += 1;
		else refused += 1;
	}
	return { sent, refused, meanwhile };
}

const SERVER = 'server: ';
const LONGEST_REASON = 300;

/** Null where the message was taken, or else why not. */
async function attempt(mailer: Mailer, mail: Parameters<Mailer['send']>[0]): Promise<string | null> {
	const result = await mailer.send(mail);
	if (result.ok) return null;
	const prefix = result.refused === 'server' ? SERVER : '';
	return `${prefix}${result.reason}`.slice(0, LONGEST_REASON);
}
