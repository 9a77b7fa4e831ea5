import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import { deckOf, usualFrameworks, type Deck } from '#lib/domain/views/slides/deck.ts';
import { filledFrameworks } from '#lib/domain/views/scale.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import type { Application } from '../../application.ts';
import { progressSince } from '../../changes.ts';
import { periodIn } from '../../results-facts.ts';
import { resultsOf } from '../../results.ts';

type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'> & { readonly timeZone: string };

/** What somebody wants in the slides. Ids that are not there count for nothing; without frameworks it is the usual ones. */
export type SlidesWish = { readonly frameworks: readonly string[]; readonly earlier: string | null };

/** The presentation of a round: no more than its results page shows, in the language of `speech`. */
export async function slidesOf(
	application: Needed,
	{ network, round, wish }: { network: Network; round: Round; wish: SlidesWish },
	speech: Speech,
	now: string
): Promise<Deck> {
	const { catalogue, timeZone } = application;
	const beside = { targets: true, earlier: wish.earlier, organisations: [] };
	const {
		shown,
		beside: laid,
		choosable,
		outcome
	} = await resultsOf(application, { network, round, wish: beside }, now);
	const there = filledFrameworks(shown.questionnaire).map(({ id }) => id);
	const wished = there.filter((id) => wish.frameworks.includes(id));
	const { kind, k, title } = round;
	return deckOf(
		{
			...{ network: network.name, round: { title, kind, k }, example: network.example },
			...{ shown, beside: laid, targets: network.targets, guidance: catalogue.guidance },
			names: new Map(choosable.organisations.map(({ id, name }) => [id, name])),
			since: shown.people > 0 ? await progressSince(application, round, now) : null,
			workshop: outcome && { ...outcome, timeZone },
			...{ period: periodIn(round, speech, timeZone, now), made: now, timeZone },
			frameworks: wished.length > 0 ? wished : usualFrameworks(shown)
		},
		speech
	);
}
