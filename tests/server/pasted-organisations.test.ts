import { describe, expect, test } from 'vitest';
import { planOf, type Plan } from '#lib/domain/paste-plan.ts';
import { readList } from '#lib/domain/pasted-organisations.ts';
import * as contacts from '#lib/server/db/contacts.ts';
import * as networks from '#lib/server/db/networks.ts';
import { pasteOnce } from '#lib/server/db/paste-once.ts';
import { engines } from '../support/engines.ts';
import { NOW, networkOf } from '../support/story.ts';

const ROWS = [
	['Noord', 'ggd', '6', 'Eva', 'eva@noord.example'],
	['Zuid', 'gemeente', '3']
];

for (const engine of engines) {
	describe(`pasted organisations on ${engine.name}`, () => {
		const fresh = engine.fresh();

		const paste = (network: string, rows: string[][]) =>
			pasteOnce(fresh.connection.db, network, (existing, reachable) =>
				planOf(readList(rows).organisations, existing, reachable)
			);

		test('are added and changed with their contacts, and the others stay', async () => {
			const { db } = fresh.connection;
			const network = await networks.create(db, networkOf('Waal', ['Noord', 'Oost']), 'ann', NOW);
			await paste(network, ROWS);
			const { organisations } = (await networks.find(db, network))!;
			expect(organisations.map(({ name, sector, expected }) => [name, sector, expected])).toEqual([
				['Noord', 'public-health', 6],
				['Oost', 'general-practice', 4],
				['Zuid', 'municipality', 3]
			]);
			const known = await contacts.listFor(db, network);
			expect([...known]).toEqual([[organisations[0]!.id, { name: 'Eva', email: 'eva@noord.example' }]]);
			await contacts.set(db, organisations[0]!.id, { name: null, email: null });
			expect((await contacts.listFor(db, network)).size).toBe(0);
		});

		test('are added once, however often the same list is sent at once', async () => {
			const { db } = fresh.connection;
			const network = await networks.create(db, networkOf('Waal', []), 'ann', NOW);
			const done = await Promise.all([1, 2, 3].map(() => paste(network, ROWS)));
			expect(done.map((plan) => plan!.added.length).toSorted()).toEqual([0, 0, 2]);
			expect((await networks.find(db, network))!.organisations).toHaveLength(2);
		});

		test('change nothing where the plan is refused, or half of it cannot be done', async () => {
			const { db } = fresh.connection;
			const network = await networks.create(db, networkOf('Waal', ['Noord']), 'ann', NOW);
			expect(await pasteOnce(db, network, () => null)).toBeNull();
			const broken = { added: [{ name: 'Zuid' }, { name: null }], changed: [], unchanged: [] };
			await expect(pasteOnce(db, network, () => broken as unknown as Plan)).rejects.toThrow();
			expect((await networks.find(db, network))!.organisations.map(({ name }) => name)).toEqual(['Noord']);
		});
	});
}
