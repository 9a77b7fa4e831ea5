import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import { beginResponse, giveAnswer, openBrowser, type Member } from '../support/member.ts';
import { startPostgres } from '../support/postgres.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { tellStory } from '../support/story.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
afterAll(() => rmSync(questionnaires, { recursive: true }));

/** No file of the process may grow past 1 MB (2048 blocks of 512 bytes), as on a disk that has filled up. */
const ON_A_SMALL_DISK = ['/bin/sh', '-c', 'ulimit -f 2048 && exec "$@"', 'sh'];

/** The reference that a visitor is shown, once it was found in the log as well. */
async function reportedReference(server: Server, response: Response): Promise<string> {
	expect(response.status).toBe(500);
	const page = await response.text();
	const references = [...server.log().matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference!);
	const shown = references.filter((reference) => page.includes(reference));
	expect([shown.length, page.slice(0, 3000)]).toEqual([1, expect.any(String)]);
	return shown[0]!;
}

/** Writes long remarks until one is refused; gives back what was acknowledged, and the refusal. */
async function writeUntilRefused({
	browser,
	round
}: Member): Promise<{ acknowledged: string; refusal: Response }> {
	let acknowledged = '';
	for (let time = 0; time < 3000; time++) {
		const remark = `${time} ${'A remark that takes room. '.repeat(70)}`.trim();
		const response = await browser.post(`/response/${round}/views?/save`, { remark });
		if (response.status !== 303) return { acknowledged, refusal: response };
		acknowledged = remark;
	}
	throw new Error('The disk never filled up.');
}

/**
 * Gives small answers until one is refused, and gives back the last that was acknowledged. The log of writes takes
 * whole pages, and a long remark more of them than an answer: a few answers may fit where the remark did not.
 */
async function answerUntilRefused(member: Member): Promise<string> {
	let acknowledged = '4';
	for (let time = 0; time < 20; time++) {
		const open = acknowledged === '4' ? '1' : '4';
		const { status } = await giveAnswer(member, 'views', 'open', open);
		if (status === 500) return acknowledged;
		expect(status).toBe(204);
		acknowledged = open;
	}
	throw new Error('There is still room for answers.');
}

describe('a disk that fills up', () => {
	test(
		'shows a page with a reference, and what was acknowledged is there',
		{ timeout: 120_000 },
		async () => {
			const place = { dataDir: newDataDir() };
			const { round, links } = await tellStory(place, { questionnaires, organisations: ['Noord'] });
			const server = await startServer({ place, questionnaires, through: ON_A_SMALL_DISK });
			try {
				const member = await beginResponse(server.origin, links.get('Noord')!);
				expect((await giveAnswer(member, 'views', 'open', '4')).status).toBe(204);
				const { acknowledged, refusal } = await writeUntilRefused(member);
				await reportedReference(server, refusal);
				expect(server.log()).toMatch(/SQLITE_(FULL|IOERR)/);
				const open = await answerUntilRefused(member);
				expect((await openBrowser(server.origin).get('/healthz')).status).toBe(200);

				await server.kill();
				const { db } = await connect(place);
				expect(await responses.find(db, round, member.token)).toMatchObject({
					...{ answers: new Map([['open', open]]), remarks: new Map([['views', acknowledged]]) }
				});
				await db.destroy();
			} finally {
				await server.kill();
			}
		}
	);
});

describe('a database that vanishes', () => {
	test(
		'shows a page with a reference, acknowledges nothing, and says that it is not ready',
		{ timeout: 120_000 },
		async () => {
			const postgres = await startPostgres();
			const place = { dataDir: newDataDir(), databaseUrl: postgres.address };
			const { round, links } = await tellStory(place, { questionnaires, organisations: ['Noord'] });
			const server = await startServer({ place, questionnaires });
			try {
				const member = await beginResponse(server.origin, links.get('Noord')!);
				expect((await giveAnswer(member, 'views', 'open', '4')).status).toBe(204);
				await postgres.stop();

				expect((await giveAnswer(member, 'views', 'open', '1')).status).toBe(500);
				const page = await member.browser.post(`/response/${round}/views?/save`, { 'answer.open': '1' });
				await reportedReference(server, page);
				await reportedReference(
					server,
					await openBrowser(server.origin).get(`/answer/${links.get('Noord')}`)
				);
				expect((await openBrowser(server.origin).get('/readyz')).status).toBe(503);
				expect((await openBrowser(server.origin).get('/healthz')).status).toBe(200);
			} finally {
				await server.kill();
				await postgres.stop();
			}
		}
	);
});
