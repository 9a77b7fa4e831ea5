import { describe, expect, test } from 'vitest';
import { migrateAuth } from '#lib/server/auth.ts';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrations.ts';
import * as networks from '#lib/server/db/networks.ts';
import { engines, openUpToDate } from '../support/engines.ts';
import { NOW, networkOf } from '../support/story.ts';

for (const engine of engines) {
	describe(`migrations on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('running them again changes nothing', async () => {
			const { connection, auth } = fresh;
			const id = await networks.create(connection.db, networkOf('Waal', ['Noord']), 'ann', NOW);
			const before = await connection.db.introspection.getTables();
			await migrate(connection);
			await migrateAuth(auth);
			expect(await connection.db.introspection.getTables()).toEqual(before);
			expect((await networks.find(connection.db, id))?.organisations).toHaveLength(1);
		});

		test('what was stored is there when the database is opened anew', async () => {
			const id = await networks.create(fresh.connection.db, networkOf('Waal', ['Noord']), 'ann', NOW);
			const again = await openUpToDate(fresh.place);
			expect((await networks.find(again.connection.db, id))?.name).toBe('Waal');
			await again.connection.db.destroy();
		});
	});
}

test('a PostgreSQL that does not answer stops the start', async () => {
	const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
	await expect(connect({ databaseUrl: nowhere, dataDir: '' })).rejects.toThrow(/ECONNREFUSED/);
});
