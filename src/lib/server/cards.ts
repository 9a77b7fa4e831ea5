import type { Language } from '#lib/domain/language.ts';
import { endOf } from '#lib/domain/round.ts';
import { spokenCode } from '#lib/domain/short-code.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { translator } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import * as rounds from './db/rounds.ts';
import type { RoundVisit } from './visit.ts';

/** A card for one organisation, to print. `code` is null for links from before there were codes. */
export type Card = {
	readonly organisation: string;
	readonly name: string;
	readonly url: string;
	readonly code: string | null;
	readonly qr: string;
};

/** The cards of a round on this site, with the words on them in one language. Ask `mayHandOut` first. */
export async function cardsOf({ network, round, loaded }: RoundVisit, language: Language, site: URL) {
	const { connection, configuration, linkSecret } = application();
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	const t = translator(language);
	const words = t('inviting.cards', {
		...{ returnObjects: true, k: round.k, minutes: loaded.questionnaire.minutes },
		date: lastDayOf(endOf(round), language, configuration.timeZone)
	});
	const { sentence, type, withCode, until } = words;
	return {
		network: network.name,
		address: `${site.host}/join`,
		words: { sentence, type, withCode, until, kind: words[round.kind] },
		cards: invited.flatMap(({ organisation, name, token, code }): Card[] =>
			token
				? [
						{
							...{ organisation, name, url: `${site.origin}/answer/${token}` },
							code: code && spokenCode(code),
							qr: t('inviting.qrOf', { organisation: name })
						}
					]
				: []
		)
	};
}
