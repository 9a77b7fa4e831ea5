import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { accountCommand } from '#lib/server/account-command.ts';
import { createAccount } from '#lib/server/auth.ts';
import * as people from '#lib/server/db/people.ts';
import { engines } from '../support/engines.ts';
import { beginResponse, openBrowser, type Browser } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { startServer } from '../support/server.ts';
import { FACILITATOR, NOW, tellStory } from '../support/story.ts';
import { joinWorkshop, leadWorkshop } from '../support/workshop.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
afterAll(() => rmSync(questionnaires, { recursive: true }));

/** Opens a stream and waits for its first state; `rest` is all that comes after it, once the stream has ended. */
async function watching(origin: string, { cookies }: Browser, path: string) {
	const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	const response = await fetch(origin + path, { headers: { cookie } });
	expect(response.status, path).toBe(200);
	const reader = response.body!.getReader();
	const decoder = new TextDecoder();
	const next = async () => {
		const { done, value } = await reader.read();
		return done ? null : decoder.decode(value);
	};
	let first = '';
	while (!/^data: \{/m.test(first)) first += await next();
	return {
		state: next,
		rest: async () => {
			let rest = '';
			for (let part = await next(); part !== null; part = await next()) rest += part;
			return rest.replace(/event: beat\ndata:\n\n/g, '');
		}
	};
}

describe.each(engines)('an open stream on $name', (engine) => {
	const now = engine.fresh();

	test('ends with the session, and with the access, and shows nothing that happened since', async () => {
		const { place, connection } = now;
		const story = await tellStory(place, { questionnaires, organisations: ['Huisartsen', 'Ziekenhuis'] });
		const server = await startServer({ place, questionnaires });
		const { origin } = server;
		const led = await leadWorkshop(origin, story);
		const round = led.path.replace('/workshop', '');
		const paths = [`${round}/live`, `${led.path}/stream`, `${led.path}/wall/stream`];
		const other = openBrowser(origin);
		await other.post('/sign-in', { email: FACILITATOR.email, password: FACILITATOR.password });
		const code = await led.code();
		const happens = async () => {
			await joinWorkshop(origin, code);
			await beginResponse(origin, story.links.get('Huisartsen')!);
		};

		const ofSession = await Promise.all(paths.map((path) => watching(origin, led.browser, path)));
		const ofOther = await Promise.all(paths.map((path) => watching(origin, other, path)));
		expect((await led.browser.post('/sign-out')).status).toBe(303);
		await happens();
		expect(await Promise.all(ofSession.map(({ rest }) => rest()))).toEqual(['', '', '']);
		for (const { state } of ofOther) expect(await state()).toMatch(/^data: \{/);

		await connection.db.deleteFrom('access').execute();
		await happens();
		const rests = await Promise.all(ofOther.map(({ rest }) => rest()));
		expect(rests).toEqual(['', '', '']);
		expect((await other.get(paths[0]!)).status).toBe(404);
		await server.stop();
	});

	test.each([
		['whose account is removed', 303],
		['who is taken off the network', 404]
	])('ends for a colleague %s, and shows nothing that happened since', async (how, status) => {
		const { place, connection, auth } = now;
		const { db } = connection;
		const story = await tellStory(place, { questionnaires, organisations: ['Huisartsen', 'Ziekenhuis'] });
		const bo = { name: 'Bo de Boer', email: 'bo@example.org', password: FACILITATOR.password };
		const user = (await createAccount(auth, bo))!;
		await people.admit(db, story.network, user, 'facilitator');
		const server = await startServer({ place, questionnaires });
		const { origin } = server;
		const led = await leadWorkshop(origin, story);
		const code = await led.code();
		const colleague = openBrowser(origin);
		await colleague.post('/sign-in', { email: bo.email, password: bo.password });
		const paths = [`${led.path}/stream`, `${led.path}/wall/stream`];
		const open = await Promise.all(paths.map((path) => watching(origin, colleague, path)));

		if (status === 303) await accountCommand({ db, auth, site: null }, ['remove', bo.email], NOW);
		else await led.browser.post(`/networks/${story.network}/people?/remove`, { person: user });
		expect(await people.listFor(db, story.network), how).toHaveLength(1);
		await joinWorkshop(origin, code);
		expect(await Promise.all(open.map(({ rest }) => rest()))).toEqual(['', '']);
		expect((await colleague.get(`${led.path}/wall`)).status).toBe(status);
		expect((await colleague.post(`${led.path}/commands`, { do: 'close' })).status).toBe(status);
		await server.stop();
	});
});
