import { describe, expect, test } from 'vitest';
import type { Connection } from '#lib/server/db/connect.ts';
import { openOnce } from '#lib/server/db/open-once.ts';
import * as links from '#lib/server/db/links.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { hashOf, isToken } from '#lib/server/tokens.ts';
import { engines } from '../support/engines.ts';
import { NOW, SECRET, networkOf, openRound, roundOf, beginAs } from '../support/story.ts';

const LATER = '2026-11-25T08:00:00.000Z';
const AFTER_CLOSING = '2026-12-21T00:00:00.000Z';

for (const engine of engines) {
	describe(`rounds on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('a round takes the organisations as they are, whatever happens to them later', async () => {
			const { db } = fresh.connection;
			const { network, round } = await openRound(db, ['Noord', 'Zuid']);
			const [north, south] = (await networks.find(db, network))!.organisations;
			await networks.changeOrganisation(db, network, { ...north!, name: 'Noorderlicht', expected: 9 });
			await networks.removeOrganisation(db, network, south!.id);
			await networks.addOrganisation(db, network, { name: 'Oost', sector: 'insurer', expected: 1 });
			const invited = await rounds.invitations(db, SECRET, round);
			expect(invited.map(({ name, expected }) => [name, expected])).toEqual([
				['Noord', 4],
				['Zuid', 4]
			]);
			expect(await rounds.organisationName(db, round, south!.id)).toBe('Zuid');
		});

		test('a round is found again as it was opened, and the newest is listed first', async () => {
			const { db } = fresh.connection;
			const { network, round } = await openRound(db, []);
			const second = await rounds.open(
				db,
				SECRET,
				roundOf(network, { title: 'Second', kind: 'named' }),
				LATER
			);
			expect(await rounds.find(db, round)).toEqual({
				...{ id: round, network, title: 'First round', questionnaire: 'small', version: '1.0.0' },
				...{ kind: 'confidential', k: 5, memberResults: 'after-closing' },
				...{ openedAt: NOW, closesAt: '2026-12-20T23:00:00.000Z', closedAt: null }
			});
			expect((await rounds.listFor(db, network)).map(({ id }) => id)).toEqual([second, round]);
			expect(await rounds.find(db, 'nothing')).toBeNull();
		});

		test('a network opens a round of one title once, however often and fast it is asked', async () => {
			const { db } = fresh.connection;
			const { network, round: first } = await openRound(db, ['Noord']);
			const again = (title: string, now = LATER) => openOnce(db, SECRET, roundOf(network, { title }), now);
			expect(await again(' first ROUND')).toBeNull();
			const opened = await Promise.all(['Second', 'Second', 'Second'].map((title) => again(title)));
			expect(opened.filter((id) => id !== null)).toHaveLength(1);
			await rounds.close(fresh.connection, first, LATER);
			expect(await again('First round')).not.toBeNull();
			const elsewhere = await networks.create(db, networkOf('Lek', ['Zuid']), 'ann', NOW);
			expect(await openOnce(db, SECRET, roundOf(elsewhere, { title: 'Second' }), LATER)).not.toBeNull();
		});

		test('the organisations of a round come in the order of a Dutch reader', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Team 10', 'zorg', 'Team 9', 'Één', 'Altrecht']);
			const names = (await rounds.invitations(db, SECRET, round)).map(({ name }) => name);
			expect(names).toEqual(['Altrecht', 'Één', 'Team 9', 'Team 10', 'zorg']);
		});

		test('every version that a round was opened with is in use once, with the hash of its content', async () => {
			const { db } = fresh.connection;
			const { network } = await openRound(db, []);
			await rounds.open(db, SECRET, roundOf(network), LATER);
			expect(await rounds.versionsInUse(db)).toEqual([
				{ questionnaire: 'small', version: '1.0.0', contentHash: 'sha256-small' }
			]);
		});

		test('a link is derived again each time, and only its hash is stored', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord', 'Zuid']);
			const [north, south] = await rounds.invitations(db, SECRET, round);
			expect(isToken(north!.token!)).toBe(true);
			expect(north!.token).not.toBe(south!.token);
			expect((await rounds.invitations(db, SECRET, round))[0]!.token).toBe(north!.token);
			expect((await rounds.invitations(db, 'another secret', round))[0]!.token).not.toBe(north!.token);

			const stored = await db.selectFrom('invitations').selectAll().execute();
			expect(stored.map(({ token_hash }) => token_hash)).toContain(hashOf(north!.token!));
			expect(JSON.stringify(stored)).not.toContain(north!.token);
		});

		test('a token opens the round of its organisation; an unknown one opens nothing', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord']);
			const [north] = await rounds.invitations(db, SECRET, round);
			const found = await links.byToken(db, north!.token!);
			expect(found).toEqual({ round, organisation: north!.organisation, name: 'Noord' });
			expect(await links.byToken(db, hashOf(north!.token!))).toBeNull();
		});

		test('a revoked link finds nothing, and the others go on', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord', 'Zuid']);
			const [north, south] = await rounds.invitations(db, SECRET, round);
			expect(await links.revoke(db, round, north!.organisation)).toBe(true);
			expect(await links.revoke(db, round, 'nobody')).toBe(false);
			expect(await links.byToken(db, north!.token!)).toBeNull();
			expect(await links.byToken(db, south!.token!)).not.toBeNull();
			expect((await rounds.invitations(db, SECRET, round)).map(({ token }) => token)).toEqual([
				null,
				south!.token
			]);
		});

		test('a new link makes the old one useless', async () => {
			const { db } = fresh.connection;
			const { round } = await openRound(db, ['Noord']);
			const [before] = await rounds.invitations(db, SECRET, round);
			expect(await links.renew(db, SECRET, round, before!.organisation)).toBe(true);
			expect(await links.renew(db, SECRET, round, 'nobody')).toBe(false);
			const [after] = await rounds.invitations(db, SECRET, round);
			expect(after!.token).not.toBe(before!.token);
			expect(await links.byToken(db, before!.token!)).toBeNull();
			expect((await links.byToken(db, after!.token!))?.organisation).toBe(before!.organisation);
		});

		test('the turnout counts who began and who submitted, per organisation', async () => {
			const { connection } = fresh;
			const { round } = await openRound(connection.db, ['Noord', 'Zuid', 'Oost']);
			const invited = await rounds.invitations(connection.db, SECRET, round);
			const [north, , south] = invited.map(({ organisation }) => organisation);
			await answer(connection, round, south!, { submit: false });
			await answer(connection, round, north!, { submit: true });
			await answer(connection, round, north!, { submit: false });
			const turnout = await rounds.turnout(connection.db, round);
			expect(new Map(turnout.map((row) => [row.organisation, row]))).toEqual(
				new Map([
					[north, { organisation: north, begun: 2, submitted: 1 }],
					[south, { organisation: south, begun: 1, submitted: 0 }]
				])
			);
		});

		test('a round closes once, and keeps the moment of its first closing', async () => {
			const { connection } = fresh;
			const { round } = await openRound(connection.db, ['Noord']);
			const closings = await Promise.all([1, 2, 3].map(() => rounds.close(connection, round, LATER)));
			expect(closings.filter(Boolean)).toHaveLength(1);
			expect(await rounds.close(connection, round, AFTER_CLOSING)).toBe(false);
			expect((await rounds.find(connection.db, round))?.closedAt).toBe(LATER);
		});

		test('rounds whose date has passed are closed at that date, and no others', async () => {
			const { connection } = fresh;
			const { db } = connection;
			const { network, round: due } = await openRound(db, []);
			const later = roundOf(network, { closesAt: '2027-01-31T23:00:00.000Z' });
			const notDue = await rounds.open(db, SECRET, later, NOW);
			const byHand = await rounds.open(db, SECRET, roundOf(network), NOW);
			await rounds.close(connection, byHand, LATER);
			const closed = await rounds.closeDue(connection, AFTER_CLOSING);
			expect(closed.map(({ id }) => id)).toEqual([due]);
			expect(await rounds.closeDue(connection, AFTER_CLOSING)).toEqual([]);
			const closedAt = async (id: string) => (await rounds.find(db, id))?.closedAt;
			expect(await closedAt(due)).toBe('2026-12-20T23:00:00.000Z');
			expect(await closedAt(notDue)).toBeNull();
			expect(await closedAt(byHand)).toBe(LATER);
		});

		test('closing keeps every response, answer and remark', async () => {
			const { connection } = fresh;
			const { round } = await openRound(connection.db, ['Noord', 'Zuid']);
			const invited = await rounds.invitations(connection.db, SECRET, round);
			const tokens: string[] = [];
			for (let person = 0; person < 12; person++) {
				const { organisation } = invited[person % 2]!;
				tokens.push(await answer(connection, round, organisation, { submit: person % 3 === 0 }));
			}
			const all = () => Promise.all(tokens.map((token) => responses.find(connection.db, round, token)));
			const before = await all();
			await rounds.close(connection, round, LATER);
			expect(await all()).toEqual(before);
		});
	});
}

async function answer(
	connection: Connection,
	round: string,
	organisation: string,
	{ submit = false }: { submit?: boolean }
): Promise<string> {
	const token = await beginAs(connection, round, organisation);
	const said = {
		answers: new Map([
			['open', '4'],
			['fair', 'dk']
		]),
		remarks: new Map([['views', 'Well.']])
	};
	await responses.savingTo(connection)(round, token, said, NOW);
	if (submit) await responses.submit(connection, round, token, NOW);
	return token;
}
