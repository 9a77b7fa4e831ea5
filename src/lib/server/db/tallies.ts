import { sql, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Changed } from '#lib/domain/release.ts';
import { addedUp, type GroupTally, type PartTally, type Tallies } from '#lib/domain/tallies.ts';
import { inBatches } from './batches.ts';
import * as responses from './responses.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** What is counted now, and what was counted when the round's figures were first shown. */
export type Generation = 'live' | 'released';

/** How often a round was counted, and at which counting its figures were released; null before the first showing. */
export type State = { readonly revision: number; readonly released: number | null };

/** Turns answers into counts, by the round's own questionnaire. */
export type Count = (submitted: readonly responses.SubmittedResponse[]) => Tallies;

/** What decides about showing: gets all that was ever shown, the last first, what is counted now, and who changed since. */
export type Decide = (shown: readonly Tallies[], live: Tallies, changed: readonly Changed[]) => boolean;

const EARLIER = 'released at ';

/** As many responses as one transaction counts: other people's answers wait no longer than that. */
const AT_ONCE = 500;

/** How far a round was counted. */
export async function stateOf(db: Db, round: string): Promise<State> {
	const row = await db
		.selectFrom('tally_states')
		.select(['revision', 'released'])
		.where('round_id', '=', round)
		.executeTakeFirst();
	return row ?? { revision: 0, released: null };
}

/**
 * Counts what was submitted or changed since the last counting, so that nobody needs to read all answers again: new
 * responses are added, and an organisation of which one was changed is counted anew.
 */
export async function countIn(db: Db, round: string, count: Count): Promise<void> {
	while (await isAnyUncounted(db, round)) {
		await db.transaction().execute(async (trx) => {
			await hold(trx, round);
			const counted = (await recountChanged(trx, round, count)) || (await addNew(trx, round, count));
			// Whoever waited for somebody else's counting may find nothing left to count.
			if (counted) await countedOnceMore(trx, round);
		});
	}
}

/** The counts of a round. */
export async function read(db: Db, round: string, generation: Generation): Promise<Tallies> {
	const rows = await stored(db, round, generation).execute();
	return addedUp(rows.map(fromRow), []);
}

/** Lets a round's figures be those that are counted now, where `decide` allows it. */
export async function release(db: Db, round: string, decide: Decide): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const { revision, released } = await hold(trx, round);
		if (released === revision) return;
		const live = await read(trx, round, 'live');
		if (!decide(await everShown(trx, round), live, await changedSince(trx, round))) return;
		if (released !== null) {
			await trx
				.updateTable('tallies')
				.set({ generation: `${EARLIER}${released}` })
				.where('round_id', '=', round)
				.where('generation', '=', 'released')
				.execute();
		}
		await write(trx, round, 'released', live);
		await trx.updateTable('responses').set({ unreleased: 0 }).where('round_id', '=', round).execute();
		await trx.updateTable('tally_states').set({ released: revision }).where('round_id', '=', round).execute();
	});
}

/** All counts that figures were ever shown of, the last first. */
async function everShown(db: Db, round: string): Promise<Tallies[]> {
	const rows = await db
		.selectFrom('tallies')
		.select(['generation', 'organisation_id', 'role', 'counts'])
		.where('round_id', '=', round)
		.where('generation', '!=', 'live')
		.execute();
	const generations = [...Map.groupBy(rows, ({ generation }) => generation)];
	return generations
		.sort(([a], [b]) => revisionOf(b) - revisionOf(a))
		.map(([, counted]) => addedUp(counted.map(fromRow), []));
}

function revisionOf(generation: string): number {
	return generation === 'released' ? Infinity : Number(generation.slice(EARLIER.length));
}

async function isAnyUncounted(db: Db, round: string): Promise<boolean> {
	// Written out as the index of what is uncounted says it: only then SQLite takes that, however many responses there are.
	const row = await db
		.selectFrom('responses')
		.select('id')
		.where('round_id', '=', round)
		.where(sql<boolean>`uncounted <> 0`)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Holds the state of a round until the transaction ends: whoever else counts it waits. */
async function hold(trx: Transaction<Database>, round: string): Promise<State> {
	await trx
		.insertInto('tally_states')
		.values({ round_id: round, revision: 0, released: null })
		.onConflict((conflict) =>
			conflict.column('round_id').doUpdateSet({ revision: sql`tally_states.revision` })
		)
		.execute();
	return stateOf(trx, round);
}

async function countedOnceMore(trx: Transaction<Database>, round: string): Promise<void> {
	await trx
		.updateTable('tally_states')
		.set({ revision: sql`revision + 1` })
		.where('round_id', '=', round)
		.execute();
}

/** Counts one organisation anew of which a response was changed; false where there is none. */
async function recountChanged(trx: Transaction<Database>, round: string, count: Count): Promise<boolean> {
	const changed = await trx
		.selectFrom('responses')
		.select('organisation_id')
		.where('round_id', '=', round)
		.where(sql<boolean>`uncounted <> 0 and uncounted = 2`)
		.executeTakeFirst();
	if (!changed) return false;
	const organisation = changed.organisation_id;
	// Marked before they are read: whoever changes one of them now waits, and marks it again.
	await trx
		.updateTable('responses')
		.set({ uncounted: 0 })
		.where('round_id', '=', round)
		.where('organisation_id', '=', organisation)
		.execute();
	const all = await responses.submitted(trx, round, organisation);
	await trx
		.deleteFrom('tallies')
		.where('round_id', '=', round)
		.where('generation', '=', 'live')
		.where('organisation_id', '=', organisation)
		.execute();
	await write(trx, round, 'live', count(all));
	return true;
}

/** Counts some that are new; false where there are none. */
async function addNew(trx: Transaction<Database>, round: string, count: Count): Promise<boolean> {
	const some = await trx
		.selectFrom('responses')
		.select('id')
		.where('round_id', '=', round)
		.where(sql<boolean>`uncounted <> 0 and uncounted = 1`)
		.limit(AT_ONCE)
		.execute();
	const ids = some.map(({ id }) => id);
	if (ids.length === 0) return false;
	await trx.updateTable('responses').set({ uncounted: 0 }).where('id', 'in', ids).execute();
	const counted = count(await responses.submittedAmong(trx, ids));
	if (counted.length === 0) return false;
	const organisations = [...new Set(counted.map(({ organisation }) => organisation))];
	const before = await stored(trx, round, 'live').where('organisation_id', 'in', organisations).execute();
	await write(trx, round, 'live', addedUp(before.map(fromRow), counted));
	return true;
}

async function changedSince(db: Db, round: string): Promise<Changed[]> {
	return db
		.selectFrom('responses')
		.select('organisation_id as organisation')
		.select((eb) => eb.fn.countAll<number>().as('people'))
		.where('round_id', '=', round)
		.where('submitted_week', 'is not', null)
		.where('unreleased', '=', 1)
		.groupBy('organisation_id')
		.execute();
}

function stored(db: Db, round: string, generation: Generation) {
	return db
		.selectFrom('tallies')
		.select(['organisation_id', 'role', 'counts'])
		.where('round_id', '=', round)
		.where('generation', '=', generation);
}

async function write(db: Db, round: string, generation: Generation, tallies: Tallies): Promise<void> {
	const rows = tallies.map(({ organisation, role, people, patterns, parts }) => ({
		...{ round_id: round, generation, organisation_id: organisation, role: role ?? '' },
		counts: JSON.stringify({ people, patterns: [...patterns], parts: parts.map(asNumbers) })
	}));
	for (const some of inBatches(rows, 100)) {
		await db
			.insertInto('tallies')
			.values(some)
			.onConflict((conflict) =>
				conflict
					.columns(['round_id', 'generation', 'organisation_id', 'role'])
					.doUpdateSet((eb) => ({ counts: eb.ref('excluded.counts') }))
			)
			.execute();
	}
}

const Stored = z.object({
	people: z.number(),
	patterns: z.array(z.tuple([z.string(), z.number()])),
	parts: z.array(z.array(z.number()))
});

function fromRow(row: { organisation_id: string; role: string; counts: string }): GroupTally {
	const { people, patterns, parts } = Stored.parse(JSON.parse(row.counts));
	return {
		...{ organisation: row.organisation_id, role: row.role === '' ? null : row.role, people },
		...{ patterns: new Map(patterns), parts: parts.map(fromNumbers) }
	};
}

/** Don't-know, applicable, then every value followed by its people. */
function asNumbers({ dontKnow, applicable, values }: PartTally): number[] {
	return [dontKnow, applicable, ...[...values].flat()];
}

function fromNumbers([dontKnow = 0, applicable = 0, ...pairs]: number[]): PartTally {
	const values = Array.from({ length: pairs.length / 2 }, (_, index): [number, number] => [
		pairs[2 * index]!,
		pairs[2 * index + 1]!
	]);
	return { dontKnow, applicable, values: new Map(values) };
}
