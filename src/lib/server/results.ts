import { commonPart } from '#lib/domain/comparison.ts';
import { crosswalk, type Crosswalk } from '#lib/domain/crosswalk.ts';
import { disclose, type ShownScores } from '#lib/domain/disclosure.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { isOpen, type Round } from '#lib/domain/round.ts';
import type { Scores } from '#lib/domain/scoring.ts';
import type { Choosable, Wish } from '#lib/domain/views/chooser.ts';
import type { Beside } from '#lib/domain/views/series.ts';
import * as rounds from './db/rounds.ts';
import * as workshops from './db/workshops.ts';
import { questionnaireOf, scoredRound, type Needed } from './round-scores.ts';

const disclosed = new WeakMap<Scores, ShownScores>();

/** What may be shown of a round at `now`, by its own questionnaire or by a part of it. */
export async function shownScores(
	application: Needed,
	round: Round,
	now: string,
	questionnaire?: Questionnaire
): Promise<ShownScores> {
	const { scores, part } = await scoredRound(application, round, questionnaire, now);
	// The same scores are the same object, and are disclosed once.
	const before = disclosed.get(scores);
	if (before) return before;
	const whole = part && (await shownScores(application, round, now));
	const shown = disclose(
		scores,
		{ kind: round.kind, k: round.k, open: isOpen(round, now) },
		whole && { between: part, whole }
	);
	disclosed.set(scores, shown);
	return shown;
}

/**
 * What a results page is made of: what may be shown, what is laid beside it, and what else could be; and what the workshop
 * about the round came to, once that is closed.
 */
export type Results = {
	readonly shown: ShownScores;
	readonly beside: Beside;
	readonly choosable: Choosable;
	readonly outcome: Awaited<ReturnType<typeof workshops.outcomeOf>>;
};

/** A round's results with what the visitor wishes to see beside them, as far as that exists and may be compared. */
export async function resultsOf(
	application: Needed,
	{ network, round, wish }: { network: Network; round: Round; wish: Wish },
	now: string
): Promise<Results> {
	const earlier = await earlierRounds(application, round, now);
	const wished = earlier.find(({ round: { id }, walk }) => isComparable(walk) && id === wish.earlier);
	const common = wished ? commonPart(questionnaireOf(application, round), wished.walk) : undefined;
	const shown = await shownScores(application, round, now, common);
	const organisations = await shownOrganisations(application, round, shown);
	const outcome = await workshops.outcomeOf(application.connection.db, round.id);
	const frameworks = new Set(shown.questionnaire.frameworks.map(({ id }) => id));
	const targets = network.targets.filter(({ framework }) => frameworks.has(framework));
	return {
		shown,
		outcome,
		beside: {
			...(outcome ? { agreed: outcome.agreed } : {}),
			targets: wish.targets && targets.length > 0 ? targets : null,
			earlier: wished
				? {
						...{ label: wished.round.title, walk: wished.walk },
						shown: await shownScores(application, wished.round, now, common)
					}
				: null,
			organisations: [...new Set(wish.organisations)].flatMap(
				(wanted) => organisations.find(({ id }) => id === wanted) ?? []
			)
		},
		choosable: {
			...{ targets: targets.length > 0, organisations },
			earlier: earlier.map(({ round: { id, title }, walk }) => ({
				id,
				title,
				comparable: isComparable(walk)
			}))
		}
	};
}

async function shownOrganisations({ connection, linkSecret }: Needed, round: Round, shown: ShownScores) {
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	return invited
		.filter(({ organisation }) => shown.organisations.has(organisation))
		.map(({ organisation, name }) => ({ id: organisation, name }));
}

/** The closed rounds of the network that opened before this one, the newest first, and how far they may be compared. */
export async function earlierRounds(application: Needed, round: Round, now: string) {
	const { connection, catalogue } = application;
	const versions = catalogue.all.map(({ questionnaire }) => questionnaire);
	const all = await rounds.listFor(connection.db, round.network);
	return all
		.filter((earlier) => earlier.openedAt < round.openedAt && !isOpen(earlier, now))
		.map((earlier) => ({
			round: earlier,
			walk: crosswalk(questionnaireOf(application, earlier), questionnaireOf(application, round), versions)
		}));
}

/** Whether the scores of two rounds may be laid over each other at all. */
export function isComparable({ stamp }: Crosswalk): boolean {
	return stamp.kind !== 'not-comparable';
}
