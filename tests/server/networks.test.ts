import { describe, expect, test } from 'vitest';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { engines } from '../support/engines.ts';
import { NOW, networkOf, openRound, roundOf, SECRET, beginAs } from '../support/story.ts';

for (const engine of engines) {
	describe(`networks on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('a new network is found again with its organisations by name', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Vecht', ['Zorg Zuid', 'Apotheek']), 'ann', NOW);
			expect(await networks.find(db, id)).toEqual({
				...{ id, name: 'Vecht', region: 'Midden', language: 'nl', example: false, archived: false },
				targets: [],
				organisations: [
					{ id: expect.any(String), name: 'Apotheek', sector: 'general-practice', expected: 4 },
					{ id: expect.any(String), name: 'Zorg Zuid', sector: 'general-practice', expected: 4 }
				]
			});
		});

		test('names come in the order of a Dutch reader, on every engine', async () => {
			const { db } = fresh.connection;
			const names = ['Zorg 10', 'zorg 2', 'Ém', 'apotheek', 'De Eik', 'Dé Aa', 'eb'];
			const sorted = ['apotheek', 'Dé Aa', 'De Eik', 'eb', 'Ém', 'zorg 2', 'Zorg 10'];
			const id = await networks.create(db, networkOf('Vecht', names), 'bob', NOW);
			expect((await networks.find(db, id))!.organisations.map(({ name }) => name)).toEqual(sorted);
			for (const name of names) await networks.create(db, networkOf(name, []), 'ann', NOW);
			expect((await networks.listFor(db, 'ann')).map(({ name }) => name)).toEqual(sorted);
		});

		test('a network that does not exist is null', async () => {
			expect(await networks.find(fresh.connection.db, 'nothing')).toBeNull();
		});

		test('a facilitator sees their own networks only, by name and with the number of organisations', async () => {
			const { db } = fresh.connection;
			const second = await networks.create(db, networkOf('Waal', ['A', 'B']), 'ann', NOW);
			const first = await networks.create(db, networkOf('Eem', []), 'ann', NOW);
			await networks.create(db, networkOf('Lek', ['C']), 'bob', NOW);
			expect(await networks.listFor(db, 'ann')).toEqual([
				{
					id: first,
					name: 'Eem',
					region: 'Midden',
					...{ example: false, archived: false, organisations: 0, capacity: 'owner' }
				},
				{
					id: second,
					name: 'Waal',
					region: 'Midden',
					...{ example: false, archived: false, organisations: 2, capacity: 'owner' }
				}
			]);
			expect(await networks.listFor(db, 'carl')).toEqual([]);
		});

		test('nobody is anything to a network of someone else', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Waal', []), 'ann', NOW);
			expect(await networks.capacityOf(db, id, 'ann')).toBe('owner');
			expect(await networks.capacityOf(db, id, 'bob')).toBeNull();
			expect(await networks.capacityOf(db, id, null)).toBeNull();
			expect(await networks.capacityOf(db, 'nothing', 'ann')).toBeNull();
		});

		test('everyone may read an example, and nobody owns it', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, { ...networkOf('Voorbeeld', ['A']), example: true }, null, NOW);
			expect(await networks.capacityOf(db, id, null)).toBe('viewer');
			expect(await networks.capacityOf(db, id, 'ann')).toBe('viewer');
			expect(await networks.listExamples(db)).toEqual([
				{
					id,
					name: 'Voorbeeld',
					region: 'Midden',
					...{ example: true, archived: false, organisations: 1, capacity: 'viewer' }
				}
			]);
			expect(await networks.listFor(db, 'ann')).toEqual([]);
		});

		test('describing changes name, region and language and nothing else', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Waal', ['A']), 'ann', NOW);
			const before = await networks.find(db, id);
			await networks.describe(db, id, { name: 'Waal en Linge', region: 'Betuwe', language: 'en' });
			expect(await networks.find(db, id)).toEqual({
				...{ ...before, name: 'Waal en Linge', region: 'Betuwe', language: 'en' }
			});
		});

		test('in the archive a network is listed as such, and it comes back as it was', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Waal', ['A']), 'ann', NOW);
			const before = await networks.find(db, id);
			expect(await networks.archive(db, id, NOW)).toBe(true);
			expect(await networks.archive(db, id, NOW)).toBe(false);
			expect(await networks.find(db, id)).toEqual({ ...before, archived: true });
			expect(await networks.listFor(db, 'ann')).toMatchObject([{ id, archived: true }]);
			await networks.bringBack(db, id);
			expect(await networks.find(db, id)).toEqual(before);
		});

		test('a network with an open round does not go into the archive', async () => {
			const { db } = fresh.connection;
			const { network, round } = await openRound(db, ['Noord']);
			expect(await networks.archive(db, network, NOW)).toBe(false);
			await rounds.close(fresh.connection, round, NOW);
			expect(await networks.archive(db, network, NOW)).toBe(true);
		});

		test('organisations are added, changed and removed, each in its own network only', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Waal', []), 'ann', NOW);
			const other = await networks.create(db, networkOf('Lek', []), 'bob', NOW);
			const added = await networks.addOrganisation(db, id, {
				name: 'GGD',
				sector: 'public-health',
				expected: 3
			});
			const changed = { id: added, name: 'GGD Waal', sector: 'municipality', expected: 5 } as const;

			await networks.changeOrganisation(db, other, changed);
			await networks.removeOrganisation(db, other, added);
			expect((await networks.find(db, id))?.organisations[0]?.name).toBe('GGD');

			await networks.changeOrganisation(db, id, changed);
			expect((await networks.find(db, id))?.organisations).toEqual([changed]);
			await networks.removeOrganisation(db, id, added);
			expect((await networks.find(db, id))?.organisations).toEqual([]);
		});

		test('new targets take the place of all that were there', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, networkOf('Waal', []), 'ann', NOW);
			const trust = { framework: 'themes', dimension: 'trust', value: 4.25 };
			const vision = { framework: 'themes', dimension: 'vision', value: 3.5 };
			await networks.setTargets(db, id, [trust]);
			await networks.setTargets(db, id, [vision]);
			expect((await networks.find(db, id))?.targets).toEqual([vision]);
			await networks.setTargets(db, id, []);
			expect((await networks.find(db, id))?.targets).toEqual([]);
		});

		test('removing the example region takes everything of it along and leaves the rest', async () => {
			const { connection } = fresh;
			const { db } = connection;
			const mine = await networks.create(db, networkOf('Waal', ['A']), 'ann', NOW);
			const example = await networks.create(
				db,
				{ ...networkOf('Voorbeeld', ['B']), example: true },
				null,
				NOW
			);
			await networks.setTargets(db, example, [{ framework: 'themes', dimension: 'trust', value: 4 }]);
			for (const network of [mine, example]) {
				const round = await rounds.open(db, SECRET, roundOf(network), NOW);
				const [invitation] = await rounds.invitations(db, SECRET, round);
				const token = await beginAs(connection, round, invitation!.organisation);
				const said = { answers: new Map([['open', '4']]), remarks: new Map([['views', 'Good.']]) };
				await responses.savingTo(connection)(round, token, said, NOW);
			}
			await networks.removeExamples(db);
			expect(await networks.find(db, example)).toBeNull();
			const tables = [
				'networks',
				'organisations',
				'rounds',
				'invitations',
				'responses',
				'answers',
				'remarks'
			] as const;
			for (const table of tables) {
				expect([table, (await db.selectFrom(table).selectAll().execute()).length]).toEqual([table, 1]);
			}
			expect(await db.selectFrom('targets').selectAll().execute()).toEqual([]);
		});
	});
}
