import { describe, expect, test } from 'vitest';
import type { Application } from '#lib/server/application.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { stepsFor } from '#lib/server/db/migration-steps.ts';
import * as tallies from '#lib/server/db/tallies.ts';
import { readResponse } from '#lib/domain/response.ts';
import type { Round } from '#lib/domain/round.ts';
import { score } from '#lib/domain/scoring.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { shownScores } from '#lib/server/results.ts';
import { questionnaireOf, roundScores } from '#lib/server/round-scores.ts';
import { engines } from '../support/engines.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { NOW, SECRET, beginAs, openRound } from '../support/story.ts';

const catalogue = loadQuestionnaires(folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() }));
const AFTER = '2026-12-24T10:00:00.000Z';
const ORGANISATIONS = ['Noord', 'Oost', 'Zuid', 'West'];

for (const engine of engines) {
	describe(`counting answers on ${engine.name}`, () => {
		const fresh = engine.fresh();

		/** A round with a way to answer, change and look. */
		async function begun(kind: Round['kind']) {
			const { connection } = fresh;
			const { db } = connection;
			const application = { connection, catalogue, linkSecret: SECRET } as Pick<
				Application,
				'connection' | 'catalogue' | 'linkSecret'
			>;
			const { round: id } = await openRound(db, ORGANISATIONS, { kind, k: 3 });
			const save = responses.savingTo(connection);
			const invited = await rounds.invitations(db, SECRET, id);
			const idOf = (name: string) => invited.find((one) => one.name === name)!.organisation;
			const find = async () => (await rounds.find(db, id))!;
			const say = async (token: string, value: number) => {
				const answers = new Map(['open', 'fair'].map((item) => [item, String(value)]));
				expect(await save(id, token, { answers, remarks: new Map() }, NOW)).toBe('saved');
			};
			const answer = async (name: string, value: number) => {
				const token = await beginAs(connection, id, idOf(name));
				await say(token, value);
				await responses.submit(connection, id, token, NOW);
				return token;
			};
			const look = async (at: string) => shownScores(application, await find(), at);
			const figure = async (at: string) => (await look(at)).network.get('principles')!.get('P1')!;
			const reopen = () => db.updateTable('rounds').set({ closed_at: null }).where('id', '=', id).execute();
			const close = () => rounds.close(connection, id, NOW);
			const everybody = async () => {
				for (const name of ORGANISATIONS) for (const value of [2, 3, 4]) await answer(name, value);
			};
			return { application, db, id, find, say, answer, look, figure, reopen, close, everybody, idOf };
		}

		test('comes to the same scores as reading all answers again', async () => {
			const { application, db, id, find, answer, say } = await begun('named');
			const token = await answer('Noord', 2);
			await answer('Oost', 5);
			await roundScores(application, await find(), undefined, NOW);
			await say(token, 4);
			await answer('Noord', 3);
			const round = await find();
			const questionnaire = questionnaireOf(application, round);
			const all = (await responses.submitted(db, id)).map((one) => readResponse(questionnaire, one));
			expect(await roundScores(application, round, undefined, NOW)).toEqual(score(questionnaire, all, 4));
		});

		test('reads an answer once: what was counted is not read again', async () => {
			const { db, id, application, find, answer } = await begun('named');
			await answer('Noord', 2);
			await roundScores(application, await find(), undefined, NOW);
			const read: number[] = [];
			await answer('Oost', 4);
			await tallies.countIn(db, id, (submitted) => {
				read.push(submitted.length);
				return [];
			});
			expect(read).toEqual([1]);
		});

		test('an answer that was begun and not sent counts in nothing', async () => {
			const { db, id, application, find, answer, say, idOf } = await begun('named');
			await answer('Noord', 2);
			await say(await beginAs(fresh.connection, id, idOf('Oost')), 5);
			expect(await roundScores(application, await find(), undefined, NOW)).toMatchObject({ people: 1 });
			expect(await db.selectFrom('responses').select('id').where('uncounted', '<>', 0).execute()).toEqual([]);
		});

		test('two who count at the same time count everybody once', async () => {
			const { application, find, everybody } = await begun('named');
			await everybody();
			const round = await find();
			const [one, other] = await Promise.all([
				roundScores(application, round, undefined, NOW),
				roundScores(application, round, undefined, NOW)
			]);
			expect([one.people, other.people]).toEqual([12, 12]);
			expect((await roundScores(application, round, undefined, NOW)).people).toBe(12);
		});

		test('figures that were shown stay while fewer than k people answered after them, and change with k', async () => {
			const { figure, look, answer, reopen, close, everybody } = await begun('confidential');
			await everybody();
			await close();
			expect(await figure(NOW)).toMatchObject({ mean: 3, people: 12 });
			await reopen();
			await answer('Noord', 5);
			await answer('Oost', 5);
			expect(await figure(NOW)).toEqual({ mean: null, hidden: 'open' });
			await close();
			expect(await figure(NOW)).toMatchObject({ mean: 3, people: 12 });
			expect(await look(NOW)).toMatchObject({ people: 12, waiting: true });
			await reopen();
			for (const name of ['Oost', 'Zuid', 'West', 'West', 'Zuid']) await answer(name, 5);
			await close();
			expect(await figure(AFTER)).toMatchObject({ people: 19 });
			expect(await look(AFTER)).toMatchObject({ people: 19, waiting: false });
		});

		test('a correction counts as a change', async () => {
			const { figure, answer, say, reopen, close, everybody } = await begun('confidential');
			await everybody();
			const token = await answer('Noord', 1);
			await close();
			const before = await figure(NOW);
			await reopen();
			await say(token, 5);
			await close();
			expect(await figure(NOW)).toEqual(before);
		});

		test('by a part of its items a round shows only items, as they were first shown, while answers wait', async () => {
			const { application, find, answer, reopen, close, everybody, figure, look } =
				await begun('confidential');
			await everybody();
			await close();
			await figure(NOW);
			const { items } = await look(NOW);
			await reopen();
			await answer('Noord', 5);
			await close();
			const round = await find();
			const whole = questionnaireOf(application, round);
			const part = { ...whole, sections: whole.sections.slice(0, 1) };
			const shown = await shownScores(application, round, NOW, part);
			expect(shown.network.get('principles')!.get('P1')).toEqual({ mean: null, hidden: 'traceable' });
			expect(shown.items.get('open')).toEqual(items.get('open'));
			expect(shown.items.get('open')).toMatchObject({ mean: 3, people: 12 });
		});

		test('figures do not change back to what but one person would be told from, however many looks lie between', async () => {
			const { figure, answer, say, reopen, close } = await begun('confidential');
			const said: { readonly token: string; readonly value: number }[] = [];
			for (const name of ORGANISATIONS) {
				for (const value of [2, 3, 4]) said.push({ token: await answer(name, value), value });
			}
			const after = async (changed: typeof said) => {
				await reopen();
				for (const { token, value } of changed) await say(token, value);
				await close();
				return figure(NOW);
			};
			await close();
			const first = await figure(NOW);
			const some = said.filter(({ value }) => value < 4);
			const second = await after(some.map(({ token }) => ({ token, value: 5 })));
			expect([first, second]).toMatchObject([{ mean: 3 }, { mean: 4.7 }]);
			// All but one go back to what they said at first: that one would be the difference to the first look.
			expect(await after(some.slice(1))).toEqual(second);
			expect(await after(some.slice(0, 1))).toEqual(first);
		});

		test('a round that was answered before its answers were counted is counted at the first look', async () => {
			const { db, id, figure, everybody, close } = await begun('confidential');
			await everybody();
			await db.deleteFrom('tallies').execute();
			await db
				.updateTable('responses')
				.set({ uncounted: 1, unreleased: 1 })
				.where('round_id', '=', id)
				.execute();
			await close();
			expect(await figure(NOW)).toMatchObject({ mean: 3, people: 12 });
		});

		test('a round that was counted before it was kept who has a score on what shows what it showed', async () => {
			const { application, db, id, find, figure, everybody, close } = await begun('confidential');
			await everybody();
			await close();
			const before = await figure(NOW);
			for (const { counts, organisation_id } of await db.selectFrom('tallies').selectAll().execute()) {
				const { people, parts } = JSON.parse(counts) as { people: number; parts: number[][] };
				const written = parts.map(([dontKnow, applicable, ...pairs]) => [
					...[dontKnow, applicable, pairs.length / 2, ...pairs],
					...[3, people]
				]);
				await db
					.updateTable('tallies')
					.set({ counts: JSON.stringify([people, ...written]) })
					.where('round_id', '=', id)
					.where('organisation_id', '=', organisation_id)
					.execute();
			}
			await stepsFor(fresh.connection)['010-together']!.up(db);
			expect(before).toMatchObject({ mean: 3, people: 12 });
			expect(await figure(NOW)).toEqual(before);
			expect((await roundScores(application, await find(), undefined, NOW)).crowds).toEqual([]);
		});
	});
}
