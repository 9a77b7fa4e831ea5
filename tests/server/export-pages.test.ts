import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import * as audit from '#lib/server/db/audit.ts';
import { openBrowser, type Browser } from '../support/member.ts';
import { ROOT, newDataDir, startServer, type Server } from '../support/server.ts';
import { FACILITATOR, tellStory } from '../support/story.ts';

let server: Server;
let path: string;
let network: string;

beforeAll(async () => {
	const place = { dataDir: newDataDir() };
	const questionnaires = join(ROOT, 'questionnaires');
	const told = {
		questionnaires,
		questionnaire: 'quick-scan',
		organisations: ['Noord'],
		kind: 'named'
	} as const;
	const story = await tellStory(place, told);
	network = story.network;
	path = `/networks/${network}/rounds/${story.round}/export`;
	server = await startServer({ place });
});

afterAll(() => server.kill());

async function signedIn(): Promise<Browser> {
	const browser = openBrowser(server.origin);
	const { email, password } = FACILITATOR;
	const response = await browser.post('/sign-in', { email, password });
	expect(response.status).toBe(303);
	return browser;
}

test('a file comes as an attachment that nobody keeps, in the language and with the separator asked for', async () => {
	const browser = await signedIn();
	const response = await browser.get(`${path}/results-long.csv?separator=semicolon`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-disposition')).toMatch(
		/^attachment; filename="vallei-first-round-\d{4}-\d\d-\d\d-results-long\.csv"$/
	);
	expect(response.headers.get('cache-control')).toBe('no-store');
	expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	const bytes = new Uint8Array(await response.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder().decode(bytes)).toMatch(/^network;round;/);
});

test('what was taken along is in the log of the network, what was not is not', async () => {
	const browser = await signedIn();
	expect((await browser.get(`${path}/package.zip`)).status).toBe(200);
	expect((await browser.get(`${path}/answers.xlsx`)).status).toBe(404);
	const { db } = await connect(server.place);
	const log = await audit.page(db, network, 1, 50);
	await db.destroy();
	const about = log.filter(({ deed }) => deed === 'exported').map((line) => line.about);
	expect(about).toContain('package.zip (First round)');
	expect(about.join()).not.toContain('answers');
});

test('the page links every file it names, and each is there', async () => {
	const browser = await signedIn();
	const page = await (await browser.get(path)).text();
	const links = [...page.matchAll(/href="([^"]*\/export\/[^"]+)"/g)].map(([, href]) => href!);
	expect(links.length).toBeGreaterThanOrEqual(6);
	for (const link of links) expect([link, (await browser.get(link)).status]).toEqual([link, 200]);
	expect(page).not.toContain('<script');
});

test('a stranger gets nothing', async () => {
	const stranger = openBrowser(server.origin);
	for (const at of [path, `${path}/results.xlsx`, `${path}/slides.pptx`, `${path}/package.zip`]) {
		const response = await stranger.get(at);
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/sign-in\?/);
	}
});

test('slides come in the language asked for, and are in the log', async () => {
	const browser = await signedIn();
	expect(await (await browser.get(path)).text()).toContain(`${path}/slides.pptx"`);
	const response = await browser.get(`${path}/slides.pptx?language=nl&framework=themes&earlier=`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-disposition')).toMatch(/-slides-nl\.pptx"$/);
	expect(response.headers.get('cache-control')).toBe('no-store');
	const { db } = await connect(server.place);
	const log = await audit.page(db, network, 1, 50);
	await db.destroy();
	expect(log.map(({ about }) => about)).toContain('slides.pptx (First round)');
});
