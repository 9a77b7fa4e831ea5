import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { beginResponse, openBrowser } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { freePort } from '../support/postgres.ts';
import { newDataDir, startServer, type Start } from '../support/server.ts';
import { tellStory } from '../support/story.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
afterAll(() => rmSync(questionnaires, { recursive: true }));

/** What a server says that does not start. */
async function complaint(start: Start): Promise<string> {
	const server = await startServer(start).catch((error: Error) => error.message);
	if (typeof server === 'string') return server;
	await server.kill();
	throw new Error('The server started.');
}

describe('the start', () => {
	test('is stopped by a broken questionnaire, with its file, line and reason', async () => {
		const broken = folderWith({ 'small/1.0.0.yaml': { ...smallQuestionnaire(), minutes: 1000 } });
		const said = await complaint({ questionnaires: broken });
		rmSync(broken, { recursive: true });
		expect(said).toMatch(/The questionnaires cannot be used:\s+small\/1\.0\.0\.yaml:5 {2}minutes: /);
	});

	test('is stopped by a variable that makes no sense, with its name', async () => {
		expect(await complaint({ questionnaires, environment: { TIME_ZONE: 'Nowhere' } })).toContain('TIME_ZONE');
	});

	test.each(['many', '70000', '1.5', '-1'])('is stopped by the port %s, with its name', async (PORT) => {
		expect(await complaint({ questionnaires, environment: { PORT } })).toContain(
			`PORT is ${PORT}: make it a whole number from 0 to 65535.`
		);
	});

	test('is stopped by an address that is not of this machine, with its name', async () => {
		const environment = { HOST: '203.0.113.7' };
		expect(await complaint({ questionnaires, environment })).toContain(
			'HOST 203.0.113.7 is no address of this machine.'
		);
	});

	test('is stopped by a folder without questionnaires, with the variable', async () => {
		expect(await complaint({ questionnaires: '/no/such/folder' })).toContain(
			'QUESTIONNAIRES_DIR: /no/such/folder cannot be read.'
		);
	});

	test('is stopped by a folder for data that is a file, with or without a secret of its own', async () => {
		const dataDir = join(newDataDir(), 'file');
		writeFileSync(dataDir, '');
		const start = { place: { dataDir }, questionnaires };
		expect(await complaint(start)).toContain(
			`DATA_DIR: the database ${dataDir}/samenspel.db cannot be used.`
		);
		expect(await complaint({ ...start, environment: { SECRET: '' } })).toContain(
			'DATA_DIR names cannot be used'
		);
	});

	test('is stopped by a damaged database, with its path', async () => {
		const dataDir = newDataDir();
		writeFileSync(join(dataDir, 'samenspel.db'), 'no database at all '.repeat(100));
		const said = await complaint({ place: { dataDir }, questionnaires });
		expect(said).toContain(`DATA_DIR: the database ${dataDir}/samenspel.db cannot be used.`);
		expect(said).toContain('put a copy of it back');
	});

	test('is stopped by a database that is not there, with the variable and without the password', async () => {
		const databaseUrl = `postgres://ann:hush-hush@127.0.0.1:${await freePort()}/samenspel`;
		const said = await complaint({ place: { dataDir: newDataDir(), databaseUrl }, questionnaires });
		expect(said).toContain('The database that DATABASE_URL names cannot be used.');
		expect(said).toContain('ECONNREFUSED');
		expect(said).not.toContain('hush-hush');
	});

	test('is stopped by a port that is taken, with what to do', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => other.once('listening', resolve));
		const { port } = other.address() as AddressInfo;
		const said = await complaint({ questionnaires, environment: { PORT: String(port) } });
		other.close();
		expect(said).toContain(`Port ${port} is taken. Choose another with PORT.`);
	});

	test('is stopped by a questionnaire that changed since a round was opened with it', async () => {
		const place = { dataDir: newDataDir() };
		await tellStory(place, { questionnaires, organisations: [] });
		const changed = folderWith({ 'small/1.0.0.yaml': { ...smallQuestionnaire(), minutes: 3 } });
		const said = await complaint({ place, questionnaires: changed });
		rmSync(changed, { recursive: true });
		expect(said).toContain('small/1.0.0.yaml has changed, and a round was opened with it.');
	});
});

describe('a server that runs', () => {
	test('takes forms over plain HTTP on any address, and ends cleanly when asked', async () => {
		const place = { dataDir: newDataDir() };
		const { links, round } = await tellStory(place, { questionnaires, organisations: ['Noord'] });
		const server = await startServer({ place, questionnaires, environment: { HOST: '0.0.0.0' } });
		try {
			const { port } = new URL(server.origin);
			for (const host of ['127.0.0.1', 'localhost']) {
				expect((await beginResponse(`http://${host}:${port}`, links.get('Noord')!)).round).toBe(round);
			}
			expect(await server.stop()).toBe(0);
			await server.restart();
			const found = await openBrowser(server.origin).get(`/answer/${links.get('Noord')}`);
			expect(found.status).toBe(200);
		} finally {
			await server.kill();
		}
	});

	test('believes no header about its address, unless it is told that there is a proxy', async () => {
		const place = { dataDir: newDataDir() };
		const { links } = await tellStory(place, { questionnaires, organisations: ['Noord'] });
		const headers = {
			...{ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'samenspel.example' },
			...{ origin: 'https://samenspel.example', accept: 'text/html' }
		};
		const begin = (origin: string) =>
			fetch(`${origin}/answer/${links.get('Noord')}?/begin`, {
				...{ method: 'POST', body: new URLSearchParams(), headers, redirect: 'manual' }
			});

		const direct = await startServer({ place, questionnaires });
		expect((await begin(direct.origin)).status).toBe(403);
		await direct.stop();

		const proxied = await startServer({ place, questionnaires, environment: { BEHIND_PROXY: '1' } });
		const response = await begin(proxied.origin);
		expect(response.status).toBe(303);
		expect(response.headers.get('strict-transport-security')).not.toBeNull();
		for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; secure/i);
		headers['x-forwarded-proto'] = 'https, http';
		headers['x-forwarded-host'] = 'samenspel.example, inner.example';
		const again = await begin(proxied.origin);
		expect(again.status).toBe(303);
		expect(again.headers.get('strict-transport-security')).not.toBeNull();
		await proxied.stop();
	});
});
