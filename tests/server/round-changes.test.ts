import { describe, expect, test } from 'vitest';
import * as changes from '#lib/server/db/round-changes.ts';
import * as links from '#lib/server/db/links.ts';
import * as mails from '#lib/server/db/mails.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { derivedCode } from '#lib/server/tokens.ts';
import { engines } from '../support/engines.ts';
import { NOW, SECRET, beginAs, openRound } from '../support/story.ts';

const LATER = '2026-11-25T08:00:00.000Z';
const CLOSES = '2026-12-20T23:00:00.000Z';
const NEW_YEAR = '2026-12-31T23:00:00.000Z';

for (const engine of engines) {
	describe(`what can be done with a round on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('an open round gets another closing day; one that has closed does not', async () => {
			const { connection } = fresh;
			const { db } = connection;
			const { round } = await openRound(db, ['Noord']);
			expect(await changes.extend(db, round, NEW_YEAR, LATER)).toBe(true);
			expect((await rounds.find(db, round))!.closesAt).toBe(NEW_YEAR);
			expect(await changes.extend(db, round, CLOSES, NEW_YEAR)).toBe(false);
			await rounds.close(connection, round, LATER);
			expect(await changes.extend(db, round, CLOSES, LATER)).toBe(false);
			expect((await rounds.find(db, round))!.closesAt).toBe(NEW_YEAR);
		});

		test('a closed round opens again once, and its links and codes work as before', async () => {
			const { connection } = fresh;
			const { db } = connection;
			const { round } = await openRound(db, ['Noord']);
			const [{ token, code } = { token: null, code: null }] = await rounds.invitations(db, SECRET, round);
			expect(await changes.reopen(db, round, NEW_YEAR, LATER)).toBe(false);
			await rounds.close(connection, round, LATER);
			expect(await links.tokenOfCode(db, SECRET, code!, LATER)).toBeNull();
			const opened = await Promise.all([1, 2, 3].map(() => changes.reopen(db, round, NEW_YEAR, LATER)));
			expect(opened.filter(Boolean)).toHaveLength(1);
			expect(await rounds.find(db, round)).toMatchObject({ closedAt: null, closesAt: NEW_YEAR });
			expect(await links.tokenOfCode(db, SECRET, code!, LATER)).toBe(token);
			expect(await responses.begin(connection, round, 'noord', LATER)).not.toBeNull();
		});

		test('a round whose day has passed opens again, also before anybody has closed it', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord'], { closesAt: NOW });
			expect(await changes.reopen(db, round, NEW_YEAR, LATER)).toBe(true);
		});

		test('a round gets another title', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, []);
			await changes.rename(db, round, 'Spring 2027');
			expect((await rounds.find(db, round))!.title).toBe('Spring 2027');
		});

		test('a round goes only while nobody has begun', async () => {
			const { connection } = fresh;
			const { db } = connection;
			const { round } = await openRound(db, ['Noord']);
			const [north] = await rounds.invitations(db, SECRET, round);
			await beginAs(connection, round, north!.organisation);
			expect(await changes.removeUnanswered(db, round)).toBe(false);
			const { round: untouched } = await openRound(db, ['Zuid']);
			expect(await changes.removeUnanswered(db, untouched)).toBe(true);
			expect(await changes.removeUnanswered(db, untouched)).toBe(false);
			expect(await rounds.find(db, untouched)).toBeNull();
			expect(await rounds.find(db, round)).not.toBeNull();
		});

		test('a short code finds its link, withdrawn ones find nothing, and only a keyed hash is stored', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord', 'Zuid']);
			const [north, south] = await rounds.invitations(db, SECRET, round);
			expect(await links.tokenOfCode(db, SECRET, north!.code!, LATER)).toBe(north!.token);
			expect(await links.tokenOfCode(db, 'another secret', north!.code!, LATER)).toBeNull();
			expect(await links.tokenOfCode(db, SECRET, north!.code!, CLOSES)).toBeNull();
			await links.revoke(db, round, north!.organisation);
			await links.renew(db, SECRET, round, south!.organisation);
			expect(await links.tokenOfCode(db, SECRET, north!.code!, LATER)).toBeNull();
			expect(await links.tokenOfCode(db, SECRET, south!.code!, LATER)).toBeNull();
			const [, again] = await rounds.invitations(db, SECRET, round);
			expect(await links.tokenOfCode(db, SECRET, again!.code!, LATER)).toBe(again!.token);
			const stored = JSON.stringify(await db.selectFrom('invitations').selectAll().execute());
			expect(stored).not.toContain(again!.code);
			expect(derivedCode(SECRET, round, 'another', 'salt')).not.toBe(again!.code);
		});

		test('one press of the button mails an organisation once, and what became of it is kept', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord']);
			const reminder = { kind: 'reminder', address: 'a@b.example', known: 0 } as const;
			const mail = { round, organisation: 'noord', ...reminder };
			const lines = await Promise.all(
				[1, 2, 3].map(() => mails.begin(db, { ...mail, sending: 'press' }, LATER))
			);
			const [begun, ...others] = lines.toSorted((one) => ('line' in one ? -1 : 1));
			expect(others).toEqual([{ held: 'repeated' }, { held: 'repeated' }]);
			expect(await mails.listFor(db, round)).toMatchObject([{ outcome: null, address: 'a@b.example' }]);
			await mails.end(db, lineOf(begun!), '550 no such mailbox');
			const second = await mails.begin(db, { ...mail, sending: 'another press' }, NEW_YEAR);
			await mails.end(db, lineOf(second), null);
			expect((await mails.listFor(db, round)).map(({ outcome, reason }) => [outcome, reason])).toEqual([
				['sent', null],
				['refused', '550 no such mailbox']
			]);
		});

		test('two who mail at the same moment send one message, and once more only when they know of it', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord']);
			const reminder = { kind: 'reminder', address: 'a@b.example', known: 0 } as const;
			const mail = { round, organisation: 'noord', ...reminder };
			const lines = await Promise.all(
				['ann', 'bo', 'cas'].map((sending) => mails.begin(db, { ...mail, sending }, LATER))
			);
			expect(lines.filter((begun) => 'line' in begun)).toHaveLength(1);
			const meanwhile = { held: 'meanwhile' };
			expect(await mails.begin(db, { ...mail, sending: 'dee' }, LATER)).toEqual(meanwhile);
			lineOf(await mails.begin(db, { ...mail, known: 1, sending: 'dee' }, LATER));
			expect(await mails.begin(db, { ...mail, known: 1, sending: 'eef' }, LATER)).toEqual(meanwhile);
		});
	});
}

function lineOf(begun: mails.Begun): string {
	if ('held' in begun) throw new Error(`held back: ${begun.held}`);
	return begun.line;
}
