import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Connection } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { sqlite } from '../support/engines.ts';
import { NOW, SECRET, openRound, beginAs } from '../support/story.ts';

const LONG = 'A remark that takes room. '.repeat(70);

describe('a disk that is full', () => {
	const fresh = sqlite.fresh();

	test('acknowledges nothing that it could not store, keeps what it had, and goes on once there is room', async () => {
		const { connection } = fresh;
		const { round } = await openRound(connection.db, ['Noord']);
		const [north] = await rounds.invitations(connection.db, SECRET, round);
		const tokens = await Promise.all(
			Array.from({ length: 40 }, () => beginAs(connection, round, north!.organisation))
		);
		const save = responses.savingTo(connection);
		const say = (token: string, value: string) =>
			save(round, token, { answers: new Map([['open', value]]), remarks: new Map([['views', LONG]]) }, NOW);
		await say(tokens[0]!, '1');

		await leavePages(connection, 10);
		const results = await Promise.allSettled(tokens.map((token) => say(token, '5')));
		const refused = results.filter((result) => result.status === 'rejected');
		expect(refused.length).toBeGreaterThan(10);
		for (const { reason } of refused) expect(reason).toMatchObject({ code: 'SQLITE_FULL' });

		const stored = await Promise.all(tokens.map((token) => responses.find(connection.db, round, token)));
		for (const [index, result] of results.entries()) {
			const before = index === 0 ? '1' : undefined;
			const value = stored[index]?.answers.get('open');
			expect([index, value]).toEqual([index, result.status === 'fulfilled' ? '5' : before]);
			expect(stored[index]?.remarks.has('views')).toBe(result.status === 'fulfilled' || index === 0);
		}
		const health = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(connection.db);
		expect(health.rows).toEqual([{ integrity_check: 'ok' }]);

		await leavePages(connection, 10_000);
		expect(await say(tokens[39]!, '4')).toBe('saved');
	});
});

/** Lets the database grow by so many pages and no further, as a disk does that has so much room left. */
async function leavePages({ db }: Connection, pages: number): Promise<void> {
	const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
	await sql`pragma max_page_count = ${sql.raw(String(rows[0]!.page_count + pages))}`.execute(db);
}
