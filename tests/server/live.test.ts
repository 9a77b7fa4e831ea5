import { sql } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '#lib/server/log.ts';
import { connect } from '#lib/server/db/connect.ts';
import { eventStream, type Feed } from '#lib/server/event-stream.ts';
import { createLive, type Live } from '#lib/server/live.ts';
import { engines, postgres } from '../support/engines.ts';

const log = createLog('silent');
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

/** Listens as a process does, until the test ends. On PostgreSQL it hears only once it is connected. */
async function listening(connection: Parameters<typeof createLive>[0]): Promise<Live> {
	const live = createLive(connection);
	ends.push(live.stop);
	await vi.waitFor(async () => {
		await live.publish('room:ready');
		expect(live.heard('room:ready')).toBeGreaterThan(0);
	});
	return live;
}

/** Opens a stream and gives back a function that reads the next state from it, null at its end. */
function opened<State>(live: Live, feed: Feed<State>): () => Promise<unknown> {
	const reader = eventStream({ live, log }, feed).body!.getReader();
	ends.push(() => reader.cancel());
	const decoder = new TextDecoder();
	return async () => {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return null;
			const data = /^data: (.+)$/m.exec(decoder.decode(value))?.[1];
			if (data) return JSON.parse(data);
		}
	};
}

describe.each(engines)('live on $name', (engine) => {
	const now = engine.fresh();

	test('tells whoever watches a topic, and nobody else', async () => {
		const live = await listening(now.connection);
		const heard: string[] = [];
		live.subscribe('round:a', () => heard.push('a'));
		const leave = live.subscribe('round:b', () => heard.push('b'));
		await live.publish('round:a');
		await vi.waitFor(() => expect(heard).toEqual(['a']));
		await live.publish('round:b');
		await vi.waitFor(() => expect(heard).toEqual(['a', 'b']));
		leave();
		await live.publish('round:b');
		await live.publish('round:a');
		await vi.waitFor(() => expect(heard).toEqual(['a', 'b', 'a']));
	});

	test('a stream begins with the state as it is and sends each state that is another', async () => {
		const live = await listening(now.connection);
		let count = 1;
		const next = opened(live, { state: async () => ({ count }), promptly: ['workshop:a'] });
		expect(await next()).toEqual({ count: 1 });
		await live.publish('workshop:a');
		count = 2;
		await live.publish('workshop:a');
		expect(await next()).toEqual({ count: 2 });
	});

	test('changes that come in crowds become one state, the newest', async () => {
		const live = await listening(now.connection);
		let count = 0;
		let built = 0;
		const next = opened(live, { state: async () => ({ count, built: ++built }), calmly: ['room:a'] });
		await next();
		for (; count < 50; count++) await live.publish('room:a');
		expect(await next()).toEqual({ count: 50, built: 2 });
	});

	test('a stream ends where there is nothing to see any more, and when the program leaves', async () => {
		const live = await listening(now.connection);
		let there = true;
		const gone = opened(live, { state: async () => (there ? {} : null), promptly: ['workshop:a'] });
		const stays = opened(live, { state: async () => ({}) });
		await gone();
		await stays();
		there = false;
		await live.publish('workshop:a');
		expect(await gone()).toBeNull();
		live.leave();
		expect(await stays()).toBeNull();
		expect(eventStream({ live, log }, { state: async () => ({}) }).status).toBe(503);
	});

	test('a state that cannot be made ends the stream, so that the page tries again', async () => {
		const live = await listening(now.connection);
		const next = opened(live, { state: () => Promise.reject(new Error('no database')) });
		expect(await next()).toBeNull();
	});
});

describe('two processes on PostgreSQL', () => {
	const now = postgres.fresh();

	test('hear of each other’s changes', async () => {
		const other = await connect(now.place);
		ends.push(() => other.db.destroy());
		const [here, there] = [await listening(now.connection), await listening(other)];
		const heard = vi.fn();
		there.subscribe('workshop:a', heard);
		await here.publish('workshop:a');
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
	});

	test('a listener that lost its connection opens another, and takes everything for changed', async () => {
		const live = await listening(now.connection);
		const heard = vi.fn();
		live.subscribe('workshop:a', heard);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen samenspel'
			and datname = current_database()`.execute(now.connection.db);
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), 5000);
		await live.publish('workshop:a');
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
	});
});
