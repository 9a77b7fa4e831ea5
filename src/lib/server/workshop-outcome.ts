import type { RequestEvent } from '@sveltejs/kit';
import type { Network } from '#lib/domain/network.ts';
import { resultsAreOpen, type Round } from '#lib/domain/round.ts';
import { outcomeView } from '#lib/domain/views/workshop/outcome.ts';
import type { Outcome } from '#lib/domain/views/workshop/scenes.ts';
import { application } from './application.ts';
import * as workshops from './db/workshops.ts';
import { workshopFacts } from './workshop-facts.ts';
import { roomOf } from './workshop-room.ts';

/** The link to the closing page, in words; null as long as the workshop about the round is not closed. */
export async function toOutcome(round: string, t: App.Locals['t']): Promise<string | null> {
	const workshop = await workshops.find(application().connection.db, round);
	return workshop && workshop.closedAt !== null ? t('workshop.outcome.link') : null;
}

/** The closing page as members see it by their own link; null as long as the workshop is not closed. */
export async function memberOutcome(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	network: Network,
	round: Round
) {
	const room = await roomOf(application(), round.id);
	if (!room || room.workshop.closedAt === null) return null;
	const now = new Date().toISOString();
	const facts = await workshopFacts(application(), { network, round, url }, room, now);
	const outcome = outcomeView(facts, locals);
	return {
		outcome: resultsAreOpen(round, now) ? outcome : withoutAnswers(outcome),
		text: outcomeText(locals)
	};
}

/** The texts of the closing page. */
export function outcomeText({ t }: Pick<App.Locals, 't'>) {
	return {
		outcome: t('workshop.outcome', { returnObjects: true }),
		act: t('workshop.act', { returnObjects: true })
	};
}

/** Where members do not see the network's scores, how far what was agreed lies from them is left out too. */
function withoutAnswers(outcome: Outcome): Outcome {
	return { ...outcome, agreed: outcome.agreed.map((agreed) => ({ ...agreed, distance: null })) };
}
