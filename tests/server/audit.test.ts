import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import { engines } from '../support/engines.ts';
import { NOW, networkOf } from '../support/story.ts';

const ann = { id: 'ann', name: 'Ann Visser' };

for (const engine of engines) {
	describe(`the log on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('says who did what, newest first, by page and for one network only', async () => {
			const { db } = fresh.connection;
			const at = (minute: number) => `2026-11-22T10:0${minute}:00.000Z`;
			await audit.record(
				db,
				{ network: 'waal', facilitator: ann, deed: 'network made', about: 'Waal' },
				at(0)
			);
			await audit.record(
				db,
				{ network: 'waal', facilitator: null, deed: 'round closed', about: 'Herfst' },
				at(2)
			);
			await audit.record(db, { network: 'lek', facilitator: ann, deed: 'left' }, at(3));
			await audit.record(db, { network: 'waal', facilitator: ann, deed: 'target changed' }, at(1));
			expect(await audit.count(db, 'waal')).toBe(3);
			expect(await audit.page(db, 'waal', 1, 2)).toEqual([
				{ at: at(2), facilitator: '', deed: 'round closed', about: 'Herfst' },
				{ at: at(1), facilitator: 'Ann Visser', deed: 'target changed', about: '' }
			]);
			expect(await audit.page(db, 'waal', 2, 2)).toEqual([
				{ at: at(0), facilitator: 'Ann Visser', deed: 'network made', about: 'Waal' }
			]);
		});

		test('is never changed or shortened, not even by whoever writes to the database through this program', async () => {
			const { db } = fresh.connection;
			await audit.record(db, { network: 'waal', facilitator: ann, deed: 'left' }, NOW);
			await expect(db.deleteFrom('audit').execute()).rejects.toThrow('stays as it is');
			await expect(sql`update audit set facilitator = 'Bo'`.execute(db)).rejects.toThrow('stays as it is');
			expect(await audit.count(db, 'waal')).toBe(1);
		});

		test('stays when the network has gone', async () => {
			const { db } = fresh.connection;
			const id = await networks.create(db, { ...networkOf('Voorbeeld', []), example: true }, null, NOW);
			await audit.record(db, { network: id, facilitator: ann, deed: 'network made' }, NOW);
			await networks.removeExamples(db);
			expect(await audit.count(db, id)).toBe(1);
		});
	});
}
