import { itemsOf } from '#lib/domain/questionnaire.ts';
import { describe, expect, test } from 'vitest';
import type { Application } from '#lib/server/application.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { createExample, hasExample } from '#lib/server/example.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { resultsOf, shownScores } from '#lib/server/results.ts';
import { engines, type Fresh } from '../support/engines.ts';
import { NOW, SECRET } from '../support/story.ts';

const catalogue = loadQuestionnaires('questionnaires');
const NOTHING = { targets: true, earlier: null, organisations: [] };

type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'>;

/** The two networks of the example region, each with its rounds from the oldest to the newest. */
async function exampleIn(fresh: Fresh) {
	const application: Needed = { connection: fresh.connection, catalogue, linkSecret: SECRET };
	const { db } = fresh.connection;
	await createExample(application, NOW);
	const found = (await networks.listExamples(db)).map(async ({ id }) => ({
		network: (await networks.find(db, id))!,
		rounds: (await rounds.listFor(db, id)).reverse()
	}));
	const all = await Promise.all(found);
	const of = (kind: string) => all.find((one) => one.rounds[0]!.kind === kind)!;
	return { application, all, named: of('named'), confidential: of('confidential') };
}

for (const engine of engines) {
	describe(`the example region on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('has two networks with targets and some hundred answers in closed rounds, and one open round', async () => {
			const { application, all } = await exampleIn(fresh);
			expect(all).toHaveLength(2);
			const people = [];
			for (const { network, rounds: held } of all) {
				expect(network.example && network.organisations.length >= 6).toBe(true);
				expect(network.targets.length).toBeGreaterThan(0);
				for (const round of held) people.push((await shownScores(application, round, NOW)).people);
			}
			expect(people.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
			expect(all.flatMap((one) => one.rounds).filter(({ closedAt }) => closedAt === null)).toHaveLength(1);
		});

		test('is made once, whoever asks for it how often, and goes altogether', async () => {
			const { application } = await exampleIn(fresh);
			await Promise.all([createExample(application, NOW), createExample(application, NOW)]);
			expect(await networks.listExamples(application.connection.db)).toHaveLength(2);
			await networks.removeExamples(application.connection.db);
			expect(await hasExample(application)).toBe(false);
			const { db } = application.connection;
			for (const table of ['rounds', 'responses', 'answers', 'remarks'] as const) {
				expect(await db.selectFrom(table).selectAll().limit(1).execute()).toEqual([]);
			}
		});

		test('has only answers that its questionnaires allow', async () => {
			const { application, all } = await exampleIn(fresh);
			for (const round of all.flatMap((one) => one.rounds)) {
				const { questionnaire } = catalogue.find(round.questionnaire, round.version)!;
				const items = new Set(questionnaire.sections.flatMap((section) => section.items.map(({ id }) => id)));
				for (const { answers } of await responses.submitted(application.connection.db, round.id)) {
					expect([...answers.keys()].filter((item) => !items.has(item))).toEqual([]);
					expect([...answers.values()].every((value) => value !== '')).toBe(true);
				}
			}
		});
	});

	describe(`results on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('of a named round have every organisation that answered, by the name it had', async () => {
			const { application, named } = await exampleIn(fresh);
			const { network, rounds: held } = named;
			const round = held[1]!;
			const { shown, choosable } = await resultsOf(application, { network, round, wish: NOTHING }, NOW);
			expect(choosable.organisations).toHaveLength(shown.answered);
			expect(shown.answered).toBeLessThan(shown.invited);
			const wish = { ...NOTHING, organisations: [choosable.organisations[0]!.id, 'nobody'] };
			const { beside } = await resultsOf(application, { network, round, wish }, NOW);
			expect(beside.organisations).toEqual([choosable.organisations[0]]);
		});

		test('of a confidential round have no organisation, whatever is asked for', async () => {
			const { application, confidential } = await exampleIn(fresh);
			const { network, rounds: held } = confidential;
			const wish = { ...NOTHING, organisations: network.organisations.map(({ id }) => id) };
			const { beside, choosable } = await resultsOf(application, { network, round: held[1]!, wish }, NOW);
			expect(beside.organisations).toEqual([]);
			expect(choosable.organisations).toEqual([]);
		});

		test('are worked out on the common items where an earlier round of another version lies beside them', async () => {
			const { application, confidential } = await exampleIn(fresh);
			const { network, rounds: held } = confidential;
			const [first, second] = held;
			const wish = { ...NOTHING, earlier: first!.id };
			const later = await resultsOf(application, { network, round: second!, wish }, NOW);
			expect(later.choosable.earlier).toEqual([{ id: first!.id, title: first!.title, comparable: true }]);
			expect(later.beside.earlier?.walk.stamp).toEqual({ kind: 'common-items', common: 38, of: 41 });
			const items = [...itemsOf(later.shown.questionnaire).keys()];
			expect(items).toHaveLength(38);
			expect([...itemsOf(later.beside.earlier!.shown.questionnaire).keys()].sort()).toEqual(items.sort());
		});

		test('have no later round beside them', async () => {
			const { application, confidential } = await exampleIn(fresh);
			const { network, rounds: held } = confidential;
			const [first, second] = held;
			const back = { ...NOTHING, earlier: second!.id };
			const sooner = await resultsOf(application, { network, round: first!, wish: back }, NOW);
			expect(sooner.choosable.earlier).toEqual([]);
			expect(sooner.beside.earlier).toBeNull();
		});

		test('of another network’s round are not laid beside it', async () => {
			const { application, named, confidential } = await exampleIn(fresh);
			const wish = { ...NOTHING, earlier: named.rounds[0]!.id };
			const { network, rounds: held } = confidential;
			const { beside } = await resultsOf(application, { network, round: held[1]!, wish }, NOW);
			expect(beside.earlier).toBeNull();
		});
	});
}
