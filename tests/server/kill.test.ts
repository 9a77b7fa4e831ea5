import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { connect, type Place } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import { newPostgresDatabase } from '../support/engines.ts';
import { beginResponse, giveAnswer, sendPage, sendResponse, type Member } from '../support/member.ts';
import { ITEMS, folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { tellStory } from '../support/story.ts';

const MEMBERS = 20;
const KILLS = 3;
const ACKNOWLEDGED_BEFORE_KILL = 60;
const ORGANISATIONS = ['Noord', 'Oost', 'Zuid', 'West'];

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
afterAll(() => rmSync(questionnaires, { recursive: true }));

/** What the server has said it stored, by the member's own token. */
type Acknowledged = Map<string, { readonly answers: Map<string, string>; sent: boolean; lap: number }>;

const places: [string, () => Promise<Place>][] = [
	['SQLite', async () => ({ dataDir: newDataDir() })],
	[
		'PostgreSQL',
		async () => ({ dataDir: newDataDir(), databaseUrl: await newPostgresDatabase(inject('postgres')) })
	]
];

describe.each(places)('kill -9 while twenty members submit, on %s', (_, newPlace) => {
	test('every acknowledged answer is there after the restart', { timeout: 120_000 }, async () => {
		const place = await newPlace();
		const { round, links } = await tellStory(place, { questionnaires, organisations: ORGANISATIONS });
		const server = await startServer({ place, questionnaires });
		try {
			const members = await Promise.all(
				Array.from({ length: MEMBERS }, (_, index) =>
					beginResponse(server.origin, links.get(ORGANISATIONS[index % 4]!)!)
				)
			);
			const acknowledged: Acknowledged = new Map(
				members.map(({ token }) => [token, { answers: new Map(), sent: false, lap: 0 }])
			);
			for (let kill = 0; kill < KILLS; kill++) {
				const interrupted = await submitUntilKilled(server, members, acknowledged);
				expect(interrupted).toBe(MEMBERS);
				await expectEverythingStored(place, round, acknowledged);
				await server.restart();
			}
			for (const member of members) expect((await sendResponse(member)).status).toBe(303);
			expect(await counted(place, round)).toBe(MEMBERS);
		} finally {
			await server.kill();
		}
	});
});

/** Lets all members go on answering until so much is acknowledged; says how many of them met a server that was gone. */
async function submitUntilKilled(
	server: Server,
	members: readonly Member[],
	acknowledged: Acknowledged
): Promise<number> {
	let heard = 0;
	let killed: Promise<void> | undefined;
	const hear = () => {
		if (++heard === ACKNOWLEDGED_BEFORE_KILL) killed = server.kill();
	};
	const results = await Promise.allSettled(
		members.map((member) => answerOnAndOn(member, acknowledged, hear))
	);
	await killed;
	return results.filter(({ status }) => status === 'rejected').length;
}

/** Changes answers one by one and page by page and sends, over and over, until the server is gone. */
async function answerOnAndOn(member: Member, acknowledged: Acknowledged, hear: () => void): Promise<never> {
	const mine = acknowledged.get(member.token)!;
	for (; ; mine.lap++) {
		const value = String((mine.lap % 5) + 1);
		for (const item of ITEMS.views) {
			const { status } = await giveAnswer(member, 'views', item, value);
			if (status !== 204) throw new Error(`An answer was refused with ${status}`);
			mine.answers.set(item, value);
			hear();
		}
		const page = Object.fromEntries(ITEMS.ways.map((item) => [item, value]));
		const { status } = await sendPage(member, 'ways', page);
		if (status !== 303) throw new Error(`A page was refused with ${status}`);
		for (const item of ITEMS.ways) mine.answers.set(item, value);
		hear();
		const sent = await sendResponse(member);
		if (sent.status !== 303) throw new Error(`Sending was refused with ${sent.status}`);
		mine.sent = true;
		hear();
	}
}

async function expectEverythingStored(
	place: Place,
	round: string,
	acknowledged: Acknowledged
): Promise<void> {
	const { db } = await connect(place);
	for (const [token, { answers, sent }] of acknowledged) {
		const stored = await responses.find(db, round, token);
		for (const [item, value] of answers) {
			// The answer that was under way may have been stored as well: then it is the next one.
			const next = String((Number(value) % 5) + 1);
			expect([value, next]).toContain(stored?.answers.get(item));
		}
		if (sent) expect(stored?.submitted).toBe(true);
	}
	await db.destroy();
}

async function counted(place: Place, round: string): Promise<number> {
	const { db } = await connect(place);
	const submitted = await responses.submitted(db, round);
	await db.destroy();
	return submitted.length;
}
