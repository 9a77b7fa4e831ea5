import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Browser } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { FACILITATOR, tellStory, type Story } from '../support/story.ts';
import { joinWorkshop, leadWorkshop, type Led } from '../support/workshop.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
let server: Server;
let story: Story;
let led: Led;
let code: string;
beforeAll(async () => {
	const place = { dataDir: newDataDir() };
	story = await tellStory(place, {
		...{ questionnaires, organisations: ['Huisartsen', 'Ziekenhuis'], kind: 'named' }
	});
	server = await startServer({ place, questionnaires });
	led = await leadWorkshop(server.origin, story);
	code = await led.code();
});
afterAll(async () => {
	await server.stop();
	rmSync(questionnaires, { recursive: true });
});

/** The value of the first organisation to choose from. */
async function firstOrganisation(browser: Browser): Promise<string> {
	const page = await (await browser.get(`/join/${code}`)).text();
	return /name="organisation" value="([\w-]{22})"/.exec(page)![1]!;
}

test('who tries codes is asked to wait, in their own language, and the room is not held up', async () => {
	const guesser = openBrowser(server.origin);
	guesser.cookies.set('language', 'nl');
	const tries = [];
	for (let number = 0; number < 11; number++) {
		tries.push(await guesser.post('/join', { code: number % 2 ? 'ZZZ-ZZZ' : 'zzzzzy' }));
	}
	expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(400), 429]);
	expect(await tries.at(-1)!.text()).toContain('te veel verkeerde codes');
	expect(await (await guesser.get(`/join/${code}`)).text()).toContain('te veel verkeerde codes');
	expect((await openBrowser(server.origin).post('/join', { code })).headers.get('location')).toBe(
		`/join/${code}`
	);
});

test('a phone answers for its organisation, and never sees the link', async () => {
	const organisation = await firstOrganisation(openBrowser(server.origin));
	const { browser, path } = await joinWorkshop(server.origin, code, organisation);
	const pages = [await (await browser.get(path)).text(), await (await browser.get(`${path}/answer`)).text()];
	expect(pages[0]).toContain(`${path}/answer`);
	for (const token of story.links.values()) for (const page of pages) expect(page).not.toContain(token);
	const begun = await browser.post(`${path}/answer?/begin`);
	expect(begun.status).toBe(303);
	const next = begun.headers.get('location')!;
	expect(next).toMatch(/^\/response\/[\w-]{22}\//);
	expect((await browser.get(next)).status).toBe(200);

	const guest = await joinWorkshop(server.origin, code);
	expect(await (await guest.browser.get(guest.path)).text()).not.toContain(`${guest.path}/answer`);
	expect((await guest.browser.post(`${guest.path}/answer?/begin`)).headers.get('location')).toBe(guest.path);
});

test('an action without an owner is refused in words, and what was typed stays, without script too', async () => {
	const fields = { do: 'addAction', text: 'Visit each other', owner: '', due: '', topic: '' };
	const refused = await led.browser.post(`${led.path}?/command`, fields);
	expect(refused.status).toBe(409);
	const page = await refused.text();
	expect(page).toContain('role="alert"');
	expect(page).toMatch(/<textarea[^>]*name="text"[^>]*>\s*Visit each other/);
});

test('the control page proposes who was present, without script too', async () => {
	await led.does({ do: 'go', from: 'gather', to: 'discuss:themes.trust' });
	expect(await (await led.browser.get(led.path)).text()).toMatch(/<input[^>]*name="present"[^>]*value="\d/);
});

test('two facilitators who close the same round at once close it once', async () => {
	const round = led.path.replace('/workshop', '');
	const other = openBrowser(server.origin);
	await other.post('/sign-in', { email: FACILITATOR.email, password: FACILITATOR.password });
	const closings = await Promise.all([led.browser, other].map((one) => one.post(`${round}?/close`)));
	expect(closings.map(({ status }) => status)).toEqual([303, 303]);
	expect(closings.map(({ headers }) => headers.get('location')).sort()).toEqual([
		expect.stringContaining('done=already'),
		expect.stringContaining('done=closed')
	]);
});

test('after closing the code is no longer good, and a vote comes too late', async () => {
	const organisation = await firstOrganisation(openBrowser(server.origin));
	const { browser, path } = await joinWorkshop(server.origin, code, organisation);
	await led.does({ do: 'close' });
	const late = await browser.post(`${path}?/vote`, { topic: 'themes.trust', ballot: '1', value: '3' });
	expect(late.status).toBe(409);
	expect(await late.text()).toContain('role="alert"');
	expect((await openBrowser(server.origin).post('/join', { code })).status).toBe(400);
	expect((await browser.get(`${path}/answer`)).headers.get('location')).toBe(path);
});
