import { localeOf } from '#lib/domain/language.ts';
import { application } from './application.ts';
import * as mails from './db/mails.ts';
import * as rounds from './db/rounds.ts';
import type { RoundVisit } from './visit.ts';

/** The messages that were sent about a round, in words, the newest first. */
export async function sentMails({ round }: RoundVisit, { t, language }: Pick<App.Locals, 't' | 'language'>) {
	const { connection, configuration, linkSecret } = application();
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	const names = new Map(invited.map(({ organisation, name }) => [organisation, name]));
	const at = new Intl.DateTimeFormat(localeOf(language), {
		...{ dateStyle: 'medium', timeStyle: 'short', timeZone: configuration.timeZone }
	});
	return (await mails.listFor(connection.db, round.id)).map((mail) => ({
		...{ name: names.get(mail.organisation) ?? '', address: mail.address, at: at.format(new Date(mail.at)) },
		kind: t(`mailing.kinds.${mail.kind}`),
		refused: mail.outcome === 'refused',
		outcome: t(`mailing.outcomes.${mail.outcome ?? 'unknown'}`),
		reason: mail.reason
	}));
}
