import type { Facilitator } from '#lib/domain/access.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import { apply, type Facts, type Outcome } from '#lib/domain/workshop/apply.ts';
import type { Command } from '#lib/domain/workshop/command.ts';
import { courseFor } from '#lib/domain/workshop/plan.ts';
import { topicOf, type Workshop } from '#lib/domain/workshop/workshop.ts';
import type { Application } from './application.ts';
import * as audit from './db/audit.ts';
import { randomKey } from './db/keys.ts';
import * as workshops from './db/workshops.ts';
import { shownScores } from './results.ts';
import { newWorkshopCode } from './workshop-code.ts';

type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret' | 'live'>;

/** Whose workshop it is, about which round, and who asks. */
export type Asking = {
	readonly network: Network;
	readonly round: Round;
	readonly facilitator: Pick<Facilitator, 'id' | 'name'>;
};

/** More presenters than this do not store something at the very same moment. */
const MOST_TRIES = 8;

/** Begins the workshop about a round, once: a second beginning changes nothing. */
export async function openWorkshop(
	application: Needed,
	{ network, round, facilitator }: Asking,
	now: string
): Promise<Workshop> {
	const { connection, linkSecret } = application;
	const { db } = connection;
	const known = await workshops.find(db, round.id);
	if (known) return known;
	const course = courseFor(await shownScores(application, round, now), network.targets);
	const code = newWorkshopCode(linkSecret);
	await workshops.open(db, { round: round.id, network: network.id, course, code }, now);
	await audit.record(
		db,
		{ network: network.id, facilitator, deed: 'workshop opened', about: round.title },
		now
	);
	return (await workshops.find(db, round.id))!;
}

/** Does what a facilitator asks of the workshop about a round, and tells everybody who watches. */
export async function command(
	application: Needed,
	asking: Asking,
	asked: Command,
	now: string
): Promise<Outcome> {
	const { connection, linkSecret, live } = application;
	const { db } = connection;
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const before = await workshops.find(db, asking.round.id);
		if (!before) return { refused: 'unknown' };
		const outcome = applied(before, asked, await factsFor(application, asking, { before, asked, now }));
		if ('refused' in outcome || outcome.workshop === before) return outcome;
		if (!(await workshops.save(db, before, outcome.workshop))) continue;
		if (asked.do === 'reopen') await workshops.setCode(db, before.id, newWorkshopCode(linkSecret));
		await live.publish(`workshop:${before.id}`);
		await recordDeed(application, asking, asked, now);
		return { workshop: { ...outcome.workshop, revision: before.revision + 1 } };
	}
	return { refused: 'changed' };
}

/** Removes the workshop about a round with all that it brought, such as after a rehearsal. */
export async function removeWorkshop(
	{ connection, live }: Pick<Needed, 'connection' | 'live'>,
	round: string
): Promise<void> {
	const workshop = await workshops.find(connection.db, round);
	if (!workshop) return;
	await workshops.remove(connection.db, workshop);
	await live.publish(`workshop:${workshop.id}`);
}

/** A workshop that leaves its first step untouched takes the order that the results suggest by then. */
function applied(before: Workshop, asked: Command, facts: Facts): Outcome {
	const outcome = apply(before, asked, facts);
	if ('refused' in outcome || !isFirstMove(before, asked)) return outcome;
	return apply(outcome.workshop, { do: 'arrange' }, facts);
}

function isFirstMove({ place, revision }: Workshop, asked: Command): boolean {
	return asked.do === 'go' && place.step === 'gather' && revision === 1;
}

async function factsFor(
	application: Needed,
	{ network, round }: Asking,
	{ before, asked, now }: { before: Workshop; asked: Command; now: string }
): Promise<Facts> {
	const needsScores = asked.do === 'recordAgreed' || asked.do === 'arrange' || isFirstMove(before, asked);
	const shown = needsScores ? await shownScores(application, round, now) : null;
	const topic = 'topic' in asked ? topicOf(before, asked.topic) : null;
	const score = topic && shown?.network.get(topic.framework)?.get(topic.dimension);
	return {
		...{ now, newId: randomKey(), measured: score?.mean ?? null },
		organisations: new Map(network.organisations.map(({ id, name }) => [id, name])),
		suggested: shown ? courseFor(shown, network.targets).topics : []
	};
}

async function recordDeed(
	{ connection: { db } }: Needed,
	{ network, round, facilitator }: Asking,
	asked: Command,
	now: string
): Promise<void> {
	const deed = deedOf(asked);
	if (!deed) return;
	await audit.record(db, { network: network.id, facilitator, deed, about: round.title }, now);
}

function deedOf({ do: what }: Command): audit.AuditDeed | null {
	if (what === 'close') return 'workshop closed';
	if (what === 'reopen') return 'workshop opened';
	return what === 'recordAgreed' ? 'score agreed' : null;
}
