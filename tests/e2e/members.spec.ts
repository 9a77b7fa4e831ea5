import { rmSync } from 'node:fs';
import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { connect } from '#lib/server/db/connect.ts';
import { beginResponse, giveAnswer, openBrowser, sendResponse } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { roundWith } from '../support/round-exports.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { FACILITATOR, tellStory, type Story } from '../support/story.ts';
import { inspect } from './inspection.ts';

const ORGANISATIONS = ['Anker', 'Brug', 'Cirkel'];
const LOOKS = [
	{ locale: 'nl-NL', colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 800 } }
] as const;

// One server for both tests.
test.describe.configure({ mode: 'default' });

let questionnaires: string;
let server: Server;
let story: Story;

test.beforeAll(async () => {
	questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
	const place = { dataDir: newDataDir() };
	story = await tellStory(place, { questionnaires, organisations: ORGANISATIONS, kind: 'named' });
	server = await startServer({ place, questionnaires });
});

test.afterAll(async () => {
	await server.stop();
	rmSync(questionnaires, { recursive: true });
});

/** A context that looks like this and has the cookies of a browser without a screen. */
async function lookingAs(
	browser: Browser,
	cookies: ReadonlyMap<string, string>,
	look: (typeof LOOKS)[number],
	javaScriptEnabled = true
): Promise<BrowserContext> {
	const context = await browser.newContext({ ...look, javaScriptEnabled });
	const kept = [...cookies, ['language', look.locale.slice(0, 2)] as const];
	await context.addCookies(kept.map(([name, value]) => ({ name, value, url: server.origin })));
	return context;
}

test('a member takes along the chart of their own page, by keyboard, and as a plain link without script', async ({
	browser
}) => {
	const [member] = await Promise.all(
		ORGANISATIONS.map(async (name, index) => {
			const one = await beginResponse(server.origin, story.links.get(name)!);
			for (const item of ['open', 'fair', 'goal', 'gain']) {
				await giveAnswer(one, 'views', item, String(2 + index));
			}
			await sendResponse(one);
			return one;
		})
	);
	const { cookies } = member!.browser;
	const path = `${server.origin}/response/${story.round}/network`;
	for (const look of LOOKS) {
		const context = await lookingAs(browser, cookies, look, false);
		const page = await context.newPage();
		await page.goto(path);
		const figure = page.locator('.framework:visible figure');
		await expect(figure.locator('figcaption button')).toHaveCount(0);
		const href = await figure.locator('a[download]').evaluate((link) => (link as HTMLAnchorElement).href);
		const file = await context.request.get(href);
		expect(await file.text()).toContain(look.locale === 'nl-NL' ? 'Trust (nl) · U: 2,0' : 'Trust · You: 2.0');
		await context.close();
	}
	for (const look of LOOKS) {
		const context = await lookingAs(browser, cookies, look);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await context.newPage();
		await page.goto(path);
		const figure = page.locator('.framework:visible figure');
		await expect(figure.locator('figcaption button')).toHaveCount(2);
		await inspect(page);
		await figure.locator('figcaption button').first().focus();
		await page.keyboard.press('Enter');
		await expect(figure.getByRole('status')).toHaveText(/^(Gekopieerd|Copied)\./);
		await page.keyboard.press('Tab');
		const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(download.suggestedFilename()).toBe('vallei-first-round-radar-principles.png');
		await context.close();
	}
});

test('whether questions belong together is a page that everyone can read', async ({ browser }) => {
	const connection = await connect(server.place);
	const person = (step: number) => {
		const answers = { open: step, fair: step, goal: step, gain: 6 - Math.min(step, 4), roles: step };
		return Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, String(value)]));
	};
	const people = Array.from({ length: 30 }, (_, index) => person(1 + (index % 5)));
	for (const name of ['Linde', 'Wilg']) {
		await roundWith(connection, questionnaires, { people: { [name]: people }, kind: 'named' });
	}
	await connection.db.destroy();
	const facilitator = openBrowser(server.origin);
	const { email, password } = FACILITATOR;
	expect((await facilitator.post('/sign-in', { email, password })).status).toBe(303);
	for (const look of LOOKS) {
		const context = await lookingAs(browser, facilitator.cookies, look);
		const page = await context.newPage();
		await page.goto(`${server.origin}/questionnaires/small/1.0.0/reliability`);
		await inspect(page);
		await expect(page.locator('table')).toHaveCount(4);
		await expect(page.locator('section').first()).toContainText(/al(ph|f)a 1[.,]00/);
		await context.close();
	}
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${server.origin}/questionnaires/small/1.0.0/reliability`);
	await expect(page).toHaveURL(/\/sign-in\?/);
	await context.close();
});
