import { can } from '#lib/domain/access.ts';
import { endOf, isOpen } from '#lib/domain/round.ts';
import { turnoutRow, turnoutTotal, type TurnoutRow } from '#lib/domain/turnout.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import * as rounds from './db/rounds.ts';
import type { RoundVisit } from './visit.ts';

/** The link of one organisation with the words that go with it; `url` is null once it is withdrawn. */
export type Link = {
	readonly organisation: string;
	readonly name: string;
	readonly url: string | null;
	readonly token: string | null;
	readonly mail: string | null;
	readonly words: { readonly label: string; readonly mail: string; readonly tryIt: string };
};

/** How many people of each organisation have answered, and of all together: counts only (product, rule 1). */
export async function turnoutOf({ round }: RoundVisit, t: Translate) {
	const { connection, linkSecret } = application();
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	const counts = new Map(
		(await rounds.turnout(connection.db, round.id)).map((one) => [one.organisation, one])
	);
	const named = (row: TurnoutRow) => ({ ...row, words: t('rounds.page.shareOf', { ...row }) });
	const rows = invited.map(({ organisation, name, expected }) => ({
		...{ organisation, name },
		...named(turnoutRow({ begun: 0, submitted: 0, ...counts.get(organisation), expected }))
	}));
	return { rows, total: named(turnoutTotal(rows)) };
}

/** Who may see the links of a round: its facilitators, and everyone in an example, as long as it is open. */
export function mayHandOut({ round, network, capacity }: RoundVisit, now: string): boolean {
	return isOpen(round, now) && (can(capacity, 'facilitate') || network.example);
}

/** The links of a round on the site at `origin`. Ask `mayHandOut` first. */
export async function linksOf(visit: RoundVisit, t: Translate, origin: string): Promise<Link[]> {
	const { connection, linkSecret } = application();
	const invited = await rounds.invitations(connection.db, linkSecret, visit.round.id);
	return invited.map(({ organisation, name, token }) => {
		const url = token ? `${origin}/answer/${token}` : null;
		const words = {
			label: t('rounds.page.linkOf', { organisation: name }),
			mail: t('rounds.page.mailOf', { organisation: name }),
			tryIt: t('rounds.page.tryLink', { organisation: name })
		};
		return { organisation, name, url, token, words, mail: url ? invitationText(visit, name, url) : null };
	});
}

/** An invitation in the language of the network, to send from one's own mailbox. */
function invitationText({ network, round, loaded }: RoundVisit, organisation: string, link: string): string {
	const t = translator(network.language);
	const { timeZone } = application().configuration;
	return t('rounds.mail.text', {
		...{ network: network.name, region: network.region, organisation, link },
		minutes: loaded.questionnaire.minutes,
		kind: t(`rounds.mail.${round.kind}`, { k: round.k }),
		date: lastDayOf(endOf(round), network.language, timeZone)
	});
}
