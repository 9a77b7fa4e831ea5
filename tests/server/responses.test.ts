import { describe, expect, test } from 'vitest';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import type { Saying } from '#lib/server/db/said.ts';
import { hashOf, isToken } from '#lib/server/tokens.ts';
import { engines } from '../support/engines.ts';
import { NOW, SECRET, openRound, beginAs } from '../support/story.ts';

const NEXT_WEEK = '2026-12-01T09:00:00.000Z';
const WHEN_CLOSED = '2026-12-20T23:00:00.000Z';

for (const engine of engines) {
	describe(`responses on ${engine.name}`, () => {
		const fresh = engine.fresh();

		/** A round with one person who has begun, and a way to save for anybody. */
		async function begun() {
			const { connection } = fresh;
			const { db } = connection;
			const { network, round } = await openRound(db, ['Noord']);
			const [north] = await rounds.invitations(db, SECRET, round);
			const begin = () => beginAs(connection, round, north!.organisation);
			const token = await begin();
			const save = responses.savingTo(connection);
			const find = async (of = token) => responses.find(db, round, of);
			return { connection, db, network, round, begin, token, save, find, organisation: north!.organisation };
		}

		test('a response begins empty and is found by its own token alone, of which the hash is kept', async () => {
			const { db, round, token, find, organisation } = await begun();
			expect(isToken(token)).toBe(true);
			expect(await find()).toEqual({
				...{ id: expect.any(String), organisation, submitted: false, answers: new Map(), remarks: new Map() }
			});
			expect(await responses.roundOf(db, token)).toBe(round);
			expect(await responses.roundOf(db, hashOf(token))).toBeNull();
			const [stored] = await db.selectFrom('responses').selectAll().execute();
			expect(stored).toMatchObject({ token_hash: hashOf(token), started_week: '2026-11-16' });
		});

		test('the last word per item counts, and what is not mentioned stays', async () => {
			const { round, token, save, find } = await begun();
			await save(round, token, saying({ open: '2', fair: 'dk' }), NOW);
			await save(round, token, saying({ open: '5', goal: 'na' }), NOW);
			expect((await find())?.answers).toEqual(answers({ open: '5', fair: 'dk', goal: 'na' }));
		});

		test('of words that share one commit, the last one said counts', async () => {
			const { round, token, save, find } = await begun();
			const outcomes = await Promise.all(
				['1', '2', '3', '4', '5'].map((value) => save(round, token, saying({ open: value }), NOW))
			);
			expect(outcomes).toEqual(Array(5).fill('saved'));
			expect((await find())?.answers).toEqual(answers({ open: '5' }));
		});

		test('two devices that save different items at once both keep theirs', async () => {
			const { connection, round, token, find } = await begun();
			const [phone, laptop] = [responses.savingTo(connection), responses.savingTo(connection)];
			const items = Array.from({ length: 20 }, (_, index) => `item-${index}`);
			const outcomes = await Promise.all(
				items.map((item, index) => (index % 2 ? phone : laptop)(round, token, saying({ [item]: '3' }), NOW))
			);
			expect(new Set(outcomes)).toEqual(new Set(['saved']));
			expect([...(await find())!.answers.keys()].sort()).toEqual([...items].sort());
		});

		test('many people who save at the same moment each keep their own', async () => {
			const { round, begin, save, find } = await begun();
			const tokens = await Promise.all(Array.from({ length: 30 }, begin));
			await Promise.all(tokens.map((one, index) => save(round, one, saying({ open: String(index) }), NOW)));
			for (const [index, one] of tokens.entries()) {
				expect((await find(one))?.answers).toEqual(answers({ open: String(index) }));
			}
		});

		test('something that cannot be stored is refused alone: what shared its commit is saved', async () => {
			const { round, begin, save, find } = await begun();
			const tokens = await Promise.all(Array.from({ length: 5 }, begin));
			const impossible = {
				answers: new Map<string, string>(JSON.parse('[["open", null]]')),
				remarks: new Map()
			};
			const results = await Promise.allSettled(
				tokens.map((one, index) => save(round, one, index === 2 ? impossible : saying({ open: '4' }), NOW))
			);
			expect(results.map(({ status }) => status)).toEqual([
				...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']
			]);
			const stored = await Promise.all(tokens.map(find));
			expect(stored.map((response) => response?.answers.get('open'))).toEqual([
				'4',
				'4',
				undefined,
				'4',
				'4'
			]);
			expect(await save(round, tokens[2]!, saying({ open: '1' }), NOW)).toBe('saved');
		});

		test('a remark is set, changed and taken away again, apart from the answers', async () => {
			const { round, token, save, find } = await begun();
			await save(round, token, saying({ open: '3' }, { views: 'First.', ways: 'Stays.' }), NOW);
			await save(round, token, saying({}, { views: 'Second.' }), NOW);
			expect((await find())?.remarks).toEqual(answers({ views: 'Second.', ways: 'Stays.' }));
			await save(round, token, saying({}, { views: '' }), NOW);
			expect((await find())?.remarks).toEqual(answers({ ways: 'Stays.' }));
			expect((await find())?.answers).toEqual(answers({ open: '3' }));
		});

		test('a remark comes back letter for letter, whatever was typed', async () => {
			const { round, token, save, find } = await begun();
			const remarks = {
				family: '👩‍👩‍👧‍👦 én ﷽ – “naïef” \u202Eomgekeerd\u202C',
				sql: `'); drop table answers; -- "\\" %s $1 ?`,
				markup: '<script>alert(1)</script>\n\tnext line',
				json: '{"__proto__": {"polluted": true}}',
				long: '𝒳'.repeat(1000)
			};
			await save(round, token, saying({}, remarks), NOW);
			expect((await find())?.remarks).toEqual(answers(remarks));
		});

		test.each([
			['by its date', null, WHEN_CLOSED],
			['by hand', NOW, NEXT_WEEK]
		])('a round that has closed %s refuses, and stores nothing', async (_, byHand, now) => {
			const { connection, db, round, token, save, find } = await begun();
			await save(round, token, saying({ open: '3' }), NOW);
			if (byHand) await rounds.close(connection, round, byHand);
			expect(await save(round, token, saying({ open: '5' }, { views: 'Too late.' }), now)).toBe('closed');
			expect(await responses.submit(connection, round, token, now)).toBe('closed');
			expect(await find()).toMatchObject({
				answers: answers({ open: '3' }),
				remarks: new Map(),
				submitted: false
			});
			expect(await db.selectFrom('remarks').selectAll().execute()).toEqual([]);
		});

		test('an unknown token is refused, and stores nothing', async () => {
			const { connection, db, round, save } = await begun();
			expect(await save(round, 'unknown', saying({ open: '5' }), NOW)).toBe('unknown');
			expect(await responses.submit(connection, round, 'unknown', NOW)).toBe('unknown');
			expect(await db.selectFrom('answers').selectAll().execute()).toEqual([]);
		});

		test('a token opens nothing in another round', async () => {
			const { connection, db, token, save } = await begun();
			const { round: other } = await openRound(db, ['Zuid']);
			expect(await responses.find(db, other, token)).toBeNull();
			expect(await save(other, token, saying({ open: '5' }), NOW)).toBe('unknown');
			expect(await responses.submit(connection, other, token, NOW)).toBe('unknown');
			expect(await db.selectFrom('answers').selectAll().execute()).toEqual([]);
		});

		test('submitting twice is submitting once, and later changes still count', async () => {
			const { connection, db, round, token, save } = await begun();
			expect(await responses.submit(connection, round, token, NOW)).toBe('saved');
			expect(await responses.submit(connection, round, token, NEXT_WEEK)).toBe('saved');
			const [stored] = await db.selectFrom('responses').select('submitted_week').execute();
			expect(stored?.submitted_week).toBe('2026-11-16');
			expect(await save(round, token, saying({ open: '1' }), NEXT_WEEK)).toBe('saved');
			const [counted] = await responses.submitted(db, round);
			expect(counted?.answers).toEqual(answers({ open: '1' }));
		});

		test('only what was submitted counts, in the order of the keys', async () => {
			const { connection, db, round, begin, save } = await begun();
			const tokens = await Promise.all(Array.from({ length: 6 }, begin));
			for (const [index, one] of tokens.entries()) {
				await save(round, one, saying({ open: String(index) }), NOW);
				if (index < 4) await responses.submit(connection, round, one, NOW);
			}
			const counted = await responses.submitted(db, round);
			expect(counted.map((response) => response.answers.get('open')).sort()).toEqual(['0', '1', '2', '3']);
			const keys = counted.map(({ id }) => id);
			expect(keys).toEqual([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
		});

		test('responses that were gathered elsewhere come in all together or not at all', async () => {
			const { db, round, organisation } = await begun();
			const gathered = [1, 2].map((value) => ({
				organisation,
				week: '2026-11-09',
				...saying({ open: String(value) })
			}));
			await responses.addSubmitted(db, round, gathered);
			expect((await responses.submitted(db, round)).map((one) => one.answers.get('open')).sort()).toEqual([
				'1',
				'2'
			]);
			const broken = { ...gathered[0]!, answers: new Map<string, string>(JSON.parse('[["open", null]]')) };
			await expect(responses.addSubmitted(db, round, [gathered[0]!, broken])).rejects.toThrow();
			expect(await responses.submitted(db, round)).toHaveLength(2);
		});
	});
}

function saying(answered: Record<string, string>, remarks: Record<string, string> = {}): Saying {
	return { answers: answers(answered), remarks: answers(remarks) };
}

function answers(by: Record<string, string>): Map<string, string> {
	return new Map(Object.entries(by));
}
