import { describe, expect, test } from 'vitest';
import type { Round } from '#lib/domain/round.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { giveBack, releaseSection, remarksToRead, shownRemarks, withhold } from '#lib/server/remarks.ts';
import { engines } from '../support/engines.ts';
import { NOW, SECRET, beginAs, openRound } from '../support/story.ts';

const LATER = '2026-11-25T08:00:00.000Z';
const EMOJI = 'Zó goed 👩🏽‍⚕️ <b>\u202Eعربي</b>';

type Written = { readonly round: Round; readonly tokens: readonly string[] };

/** A round in which so many people wrote something on one page, and the first two on another; ten answered. */
async function answeredRound(connection: Connection, writers: number, people = 10): Promise<Written> {
	const { round } = await openRound(connection.db, ['Noord', 'Zuid']);
	const invited = await rounds.invitations(connection.db, SECRET, round);
	const tokens: string[] = [];
	for (let person = 0; person < people; person++) {
		const token = await beginAs(connection, round, invited[person % 2]!.organisation);
		const remarks = new Map<string, string>();
		if (person < writers) remarks.set('views', person === 0 ? EMOJI : `Remark ${person}.`);
		if (person < 2) remarks.set('ways', `Secret ${person}.`);
		await save(connection, round, token, remarks);
		await responses.submit(connection, round, token, NOW);
		tokens.push(token);
	}
	return { round: (await rounds.find(connection.db, round))!, tokens };
}

async function save(connection: Connection, round: string, token: string, remarks: Map<string, string>) {
	return responses.savingTo(connection)(round, token, { answers: new Map(), remarks }, NOW);
}

/** As a facilitator does: reads what is there to read of a section and says so. */
async function readAll(connection: Connection, round: Round, section = 'views') {
	const { sections } = await remarksToRead({ connection }, round, LATER);
	const read = sections.find(({ id }) => id === section)?.remarks.map(({ id }) => id) ?? [];
	return releaseSection({ connection }, round, { section, read }, LATER);
}

async function closed(connection: Connection, { round }: Written): Promise<Round> {
	await rounds.close(connection, round.id, LATER);
	return (await rounds.find(connection.db, round.id))!;
}

/** Takes answers again, as reopening does. */
async function reopened(connection: Connection, { id }: Round): Promise<void> {
	await connection.db.updateTable('rounds').set({ closed_at: null }).where('id', '=', id).execute();
}

for (const engine of engines) {
	describe(`remarks on ${engine.name}`, () => {
		const fresh = engine.fresh();
		const textsOf = async (round: Round) =>
			(await shownRemarks(fresh, round, LATER)).sections.flatMap(({ remarks }) =>
				remarks.map(({ text }) => text)
			);

		test('are shown once the round has closed and a facilitator has read them, of pages with three', async () => {
			const { connection } = fresh;
			const written = await answeredRound(connection, 4);
			expect((await shownRemarks(fresh, written.round, NOW)).hidden).toBe('open');
			const round = await closed(connection, written);
			expect(await textsOf(round)).toEqual([]);
			expect(await readAll(connection, round)).toBe('released');
			expect((await textsOf(round)).sort()).toEqual([EMOJI, 'Remark 1.', 'Remark 2.', 'Remark 3.'].sort());
			const all = JSON.stringify([
				await shownRemarks(fresh, round, LATER),
				await remarksToRead(fresh, round, LATER)
			]);
			expect(all).not.toContain('Secret');
		});

		test('of fewer than ten people are read by nobody, nor are those that were never sent', async () => {
			const { connection } = fresh;
			const written = await answeredRound(connection, 4, 9);
			const token = await beginAs(connection, written.round.id, 'anywhere');
			await save(connection, written.round.id, token, new Map([['views', 'Never sent.']]));
			const round = await closed(connection, written);
			expect(await remarksToRead(fresh, round, LATER)).toMatchObject({ hidden: 'too-few', sections: [] });
		});

		test('have ids of their own, which tie no two of one person and survive closing', async () => {
			const { connection } = fresh;
			const written = await answeredRound(connection, 4);
			const idsOf = async () =>
				connection.db.selectFrom('remarks').select(['id', 'text']).orderBy('id').execute();
			const before = await idsOf();
			expect(new Set(before.map(({ id }) => id)).size).toBe(6);
			await closed(connection, written);
			expect(await idsOf()).toEqual(before);
		});

		test('are withheld and given back; the last word of two facilitators counts', async () => {
			const { connection } = fresh;
			const round = await closed(connection, await answeredRound(connection, 4));
			await readAll(connection, round);
			const [first] = (await remarksToRead(fresh, round, LATER)).sections[0]!.remarks;
			expect(await withhold(fresh, round, first!.id, '')).toBe(true);
			expect(await withhold(fresh, round, first!.id, 'names somebody')).toBe(true);
			expect(await textsOf(round)).not.toContain(first!.text);
			expect(JSON.stringify(await shownRemarks(fresh, round, LATER))).not.toContain('names somebody');
			expect(await giveBack(fresh, round, first!.id)).toBe(true);
			expect(await textsOf(round)).toHaveLength(4);
			expect(await withhold(fresh, round, 'no-such-remark', '')).toBe(false);
			const elsewhere = await closed(connection, await answeredRound(connection, 3));
			expect(await withhold(fresh, elsewhere, first!.id, '')).toBe(false);
		});

		test('that were not on the page are not released with it', async () => {
			const { connection } = fresh;
			const round = await closed(connection, await answeredRound(connection, 4));
			const { remarks } = (await remarksToRead(fresh, round, LATER)).sections[0]!;
			const read = remarks.slice(1).map(({ id }) => id);
			expect(await releaseSection(fresh, round, { section: 'views', read }, LATER)).toBe('changed');
			expect(await textsOf(round)).toEqual([]);
			expect(await readAll(connection, round)).toBe('released');
			expect(await readAll(connection, round)).toBe('already');
		});

		test('that are changed after they were shown are unread again, and wait for two others', async () => {
			const { connection } = fresh;
			const written = await answeredRound(connection, 5);
			const round = await closed(connection, written);
			await readAll(connection, round);
			await reopened(connection, round);
			const [first, second, ...rest] = written.tokens;
			await save(connection, round.id, first!, new Map([['views', 'Something else.']]));
			await save(connection, round.id, second!, new Map([['views', 'Remark 1.']]));
			await rounds.close(connection, round.id, LATER);
			expect((await textsOf(round)).sort()).toEqual(['Remark 1.', 'Remark 2.', 'Remark 3.', 'Remark 4.']);
			const readable = async () =>
				(await remarksToRead(fresh, round, LATER)).sections[0]!.remarks.filter(({ seen }) => !seen).length;
			expect(await readable()).toBe(0);
			await reopened(connection, round);
			for (const token of rest.slice(-2)) {
				await save(connection, round.id, token, new Map([['views', 'A late one.']]));
			}
			await rounds.close(connection, round.id, LATER);
			expect(await readable()).toBe(3);
		});

		test('that are taken away are gone at once, and below three all of their page', async () => {
			const { connection } = fresh;
			const written = await answeredRound(connection, 3);
			const round = await closed(connection, written);
			await readAll(connection, round);
			expect(await textsOf(round)).toHaveLength(3);
			await reopened(connection, round);
			await save(connection, round.id, written.tokens[0]!, new Map([['views', '']]));
			await rounds.close(connection, round.id, LATER);
			expect(await textsOf(round)).toEqual([]);
		});
	});
}
