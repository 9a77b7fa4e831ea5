import { can } from '#lib/domain/access.ts';
import { LANGUAGES, type Language } from '#lib/domain/language.ts';
import { endOf, isOpen } from '#lib/domain/round.ts';
import { spokenCode } from '#lib/domain/short-code.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { boardView, type Board } from '#lib/domain/views/board.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import * as contacts from './db/contacts.ts';
import * as rounds from './db/rounds.ts';
import type { RoundVisit } from './visit.ts';

/** The link of one organisation with the words that go with it; `url` and `code` are null once it is withdrawn. */
export type Link = {
	readonly organisation: string;
	readonly name: string;
	readonly url: string | null;
	readonly token: string | null;
	readonly code: string | null;
	readonly mails: readonly { readonly language: Language; readonly label: string; readonly text: string }[];
	readonly words: {
		readonly label: string;
		readonly mail: string;
		readonly tryIt: string;
		readonly qr: string;
	};
};

/** Who has answered and who could do with a call, with contacts for those who facilitate the network alone. */
export async function boardOf(
	{ round, network, capacity }: RoundVisit,
	speech: Pick<App.Locals, 't' | 'language'>,
	now: string
): Promise<Board> {
	const { connection, configuration, linkSecret } = application();
	const { db } = connection;
	const invited = await rounds.invitations(db, linkSecret, round.id);
	const counts = new Map((await rounds.turnout(db, round.id)).map((one) => [one.organisation, one]));
	const known = can(capacity, 'facilitate') ? await contacts.listFor(db, network.id) : null;
	const standings = invited.map(({ organisation, name, expected }) => ({
		...{ begun: 0, submitted: 0, ...counts.get(organisation) },
		...{ organisation, name, expected, contact: known?.get(organisation) ?? null }
	}));
	return boardView(round, standings, speech, { now, timeZone: configuration.timeZone });
}

/** Who may see the links of a round: its facilitators, and everyone in an example, as long as it is open. */
export function mayHandOut({ round, network, capacity }: RoundVisit, now: string): boolean {
	return isOpen(round, now) && (can(capacity, 'facilitate') || network.example);
}

/** The links of a round on the site at `origin`. Ask `mayHandOut` first. */
export async function linksOf(visit: RoundVisit, t: Translate, origin: string): Promise<Link[]> {
	const { connection, linkSecret } = application();
	const invited = await rounds.invitations(connection.db, linkSecret, visit.round.id);
	return invited.map(({ organisation, name, token, code }) => {
		const url = token ? `${origin}/answer/${token}` : null;
		const words = {
			label: t('rounds.page.linkOf', { organisation: name }),
			mail: t('rounds.page.mailOf', { organisation: name }),
			tryIt: t('rounds.page.tryLink', { organisation: name }),
			qr: t('inviting.qrOf', { organisation: name })
		};
		return {
			...{ organisation, name, url, token, words, code: code && spokenCode(code) },
			mails: url
				? languagesFor(visit).map((language) => ({
						...{ language, label: t(`inviting.mailIn.${language}`) },
						text: messageText(visit, { kind: 'invitation', language, organisation: name, link: url })
					}))
				: []
		};
	});
}

/** What a message to an organisation says, in one language. */
export function messageText(
	{ network, round, loaded }: RoundVisit,
	message: {
		readonly kind: 'invitation' | 'reminder';
		readonly language: Language;
		readonly organisation: string;
		readonly link: string;
	}
): string {
	const { kind, language, organisation, link } = message;
	const t = translator(language);
	const { timeZone } = application().configuration;
	return t(kind === 'invitation' ? 'rounds.mail.text' : 'rounds.mail.reminder', {
		...{ network: network.name, region: network.region, organisation, link },
		minutes: loaded.questionnaire.minutes,
		kind: t(`rounds.mail.${round.kind}`, { k: round.k }),
		date: lastDayOf(endOf(round), language, timeZone)
	});
}

/** Every language, that of the network first. */
function languagesFor({ network }: RoundVisit): Language[] {
	return LANGUAGES.toSorted((a, b) => Number(b === network.language) - Number(a === network.language));
}
