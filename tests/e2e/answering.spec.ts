import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en.ts';
import { nl } from '../../src/lib/i18n/nl.ts';
import { connect } from '../../src/lib/server/db/connect.ts';
import * as rounds from '../../src/lib/server/db/rounds.ts';
import { ROOT, startServer, newDataDir, type Server } from '../support/server.ts';
import { tellStory, type Story } from '../support/story.ts';
import { answerPage, begin, expect, goOn, test as base } from './play.ts';

/** A round of two organisations is open; its links are known. */
const test = base.extend<{ told: { server: Server; story: Story; link: string } }>({
	told: async ({}, use) => {
		const place = { dataDir: newDataDir() };
		const questionnaires = join(ROOT, 'questionnaires');
		const story = await tellStory(place, {
			...{ questionnaires, questionnaire: 'regional-readiness', organisations: ['De Linde', 'Cliëntenraad'] }
		});
		const server = await startServer({ place, questionnaires });
		await use({ server, story, link: `${server.origin}/answer/${story.links.get('De Linde')}` });
		await server.stop();
	}
});

test.use({ locale: 'en-GB', viewport: { width: 360, height: 740 } });

const radio = (page: Page, item: string, value: string) =>
	page.locator(`#${item} input[type=radio][value="${value}"]`);
const saved = (page: Page) => expect(page.locator('[role=status].saved')).toBeVisible();

test('opening a link changes nothing, and starting takes the token out of the address', async ({
	told,
	page
}) => {
	await page.goto(told.link);
	await page.goto(told.link);
	expect(await page.context().cookies()).toEqual([]);
	await page.locator('form[action="?/begin"] button').click();
	await expect(page).toHaveURL(new RegExp(`/response/${told.story.round}/about-you$`));
	const [cookie] = (await page.context().cookies()).filter(({ name }) => name.startsWith('response-'));
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
	expect(told.server.log()).not.toContain(told.story.links.get('De Linde'));
	expect(told.server.log()).not.toContain(cookie!.value);
});

test('every answer is kept as it is given, and the invitation leads back to it on the same device', async ({
	told,
	context
}) => {
	const page = await begin(context, told.link);
	await radio(page, 'role', 'manager').check();
	await saved(page);
	await page.close();

	const again = await context.newPage();
	await again.goto(told.link);
	await again.locator('form[action="?/goOn"] button').click();
	await again.locator('ol a').first().click();
	await expect(radio(again, 'role', 'manager')).toBeChecked();
});

test('a personal link goes on where it was on another device', async ({ told, context, browser }) => {
	const page = await begin(context, told.link);
	await radio(page, 'role', 'professional').check();
	await page.locator('button[value=stop]').click();
	const link = await page.locator('#link').inputValue();

	const other = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const phone = await other.newPage();
	await phone.goto(link);
	await expect(phone.locator('h1')).toHaveText(nl.answer.personal.heading);
	await phone.locator('form[action="?/goOn"] button').click();
	await expect(phone).toHaveURL(/\/response\/[\w-]+$/);
	await phone.locator('ol a').first().click();
	await expect(radio(phone, 'role', 'professional')).toBeChecked();
	await other.close();
});

test('what was answered before the script came is kept', async ({ told, context }) => {
	const page = await begin(context, told.link);
	await page.route(/_app\/immutable\/.*\.js/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.reload({ waitUntil: 'domcontentloaded' });
	await radio(page, 'role', 'director').check();
	await saved(page);
	await expect(radio(page, 'role', 'director')).toBeChecked();
	await page.reload();
	await expect(radio(page, 'role', 'director')).toBeChecked();
});

test('an answer that could not be sent is kept and sent when the connection is back', async ({
	told,
	context
}) => {
	const page = await begin(context, told.link);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await radio(page, 'role', 'manager').check();
	await expect(page.locator('[role=status]')).toHaveText(nl.answer.page.unsaved);
	await goOnOffline(page);
	await expect(radio(page, 'role', 'manager')).toBeChecked();
	await context.setOffline(false);
	await saved(page);
	await page.reload();
	await expect(radio(page, 'role', 'manager')).toBeChecked();
});

test('two tabs on one response: the last word per item wins and nothing is lost', async ({
	told,
	browser
}) => {
	const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const first = await begin(context, told.link);
	const second = await context.newPage();
	await second.goto(first.url());
	await radio(first, 'role', 'manager').check();
	await goOn(first);
	await radio(second, 'years', 'years-3-5').check();
	await goOn(second);
	await first.goBack();
	await first.reload();
	await expect(radio(first, 'role', 'manager')).toBeChecked();
	await expect(radio(first, 'years', 'years-3-5')).toBeChecked();
	await context.close();
});

test('a value outside the scale is refused with its place, and the other answers stay', async ({
	told,
	browser
}) => {
	const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const page = await begin(context, told.link);
	await goOn(page);
	const [first, second] = await page.locator('fieldset.field').all();
	const place = (await first!.getAttribute('id'))!;
	await second!.locator('input[value="4"]').check();
	const response = await context.request.post(`${page.url()}?/save`, {
		headers: { origin: told.server.origin, accept: 'text/html' },
		form: {
			[`answer.${place}`]: '9',
			[`answer.${await second!.getAttribute('id')}`]: '4',
			'answer.invented': '3'
		}
	});
	expect(response.status()).toBe(400);
	const html = await response.text();
	expect(html).toContain(nl.answer.problems.outside);
	expect(html).toContain(nl.answer.problems.unknown);
	expect(html).toContain(`href="#${place}"`);
	await page.reload();
	await expect(radio(page, (await second!.getAttribute('id'))!, '4')).toBeChecked();
	await expect(page.locator(`#${place} input:checked`)).toHaveCount(0);
	await context.close();
});

test('a note that is too long is refused and stays in the box', async ({ told, browser }) => {
	const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const page = await begin(context, told.link);
	await goOn(page);
	const note = 'x'.repeat(2001);
	await page.locator('#remark').fill(note);
	await page.locator('button[value=after]').click();
	await expect(page.locator('#remark')).toHaveValue(note);
	await expect(page.locator('.problems')).toContainText('2000');
	await page.locator('#remark').fill('Short enough <b>&</b>');
	await goOn(page);
	await page.locator('button[value=before]').click();
	await expect(page.locator('#remark')).toHaveValue('Short enough <b>&</b>');
	await context.close();
});

test('unknown, malformed and revoked links get the same friendly page', async ({ told, page }) => {
	const pages: string[] = [];
	for (const token of ['A'.repeat(27), 'no-link', `${told.story.links.get('De Linde')}x`, '..%2F..%2Fetc']) {
		const response = await page.goto(`${told.server.origin}/answer/${token}`);
		expect(response?.status()).toBe(404);
		pages.push(await page.locator('main').innerText());
	}
	expect(new Set(pages).size).toBe(1);
	expect(pages[0]).toContain(en.failure.link.title);
});

test('the review says what is missing, and what was sent can be changed', async ({ told, context }) => {
	const page = await begin(context, told.link);
	await answerPage(page, (item) => (item === 'role' ? 'manager' : undefined));
	await page.waitForLoadState('networkidle');
	await page.goto(`${told.server.origin}/response/${told.story.round}/review`);
	const missing = await page.locator('main ul > li').count();
	expect(missing).toBeGreaterThan(30);
	await page.locator('main ul > li a').first().click();
	await expect(page).toHaveURL(/about-you#years$/);
	await page.goto(`${told.server.origin}/response/${told.story.round}/review`);
	await page.locator('form[action="?/send"] button').click();
	await expect(page.locator('h1')).toHaveText(nl.answer.result.thanks);
	await page.goto(`${told.server.origin}/response/${told.story.round}/about-you`);
	await expect(radio(page, 'role', 'manager')).toBeChecked();
});

test('a device that is shared can be told to forget', async ({ told, context }) => {
	const page = await begin(context, told.link);
	await page.goto(`${told.server.origin}/response/${told.story.round}`);
	await page.locator('form[action="?/leave"] button').click();
	await expect(page.locator('h1')).toHaveText(nl.answer.left.heading);
	const response = await page.goto(`${told.server.origin}/response/${told.story.round}`);
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText(nl.failure.noResponse.title);
});

test('a closed round thanks, shows the results and takes no more answers', async ({
	told,
	context,
	browser
}) => {
	const page = await begin(context, told.link);
	while (!page.url().endsWith('/review')) {
		for (const choice of await page.locator('fieldset.field input[value="4"][type=radio]').all())
			await choice.check();
		await goOn(page);
	}
	await page.locator('form[action="?/send"] button').click();
	await expect(page.locator('h1')).toHaveText(nl.answer.result.thanks);
	const address = `${told.server.origin}/response/${told.story.round}`;

	const { connection, close } = await databaseOf(told.server);
	await rounds.close(connection, told.story.round, new Date().toISOString());
	await close();

	const refused = await context.request.put(`${address}/answers`, {
		headers: { origin: told.server.origin },
		form: { section: 'about-you', 'answer.role': 'director' }
	});
	expect(refused.status()).toBe(409);
	await page.goto(`${address}/about-you`);
	await expect(page).toHaveURL(`${address}/result`);
	await page.locator(`a[href$="/network"]`).click();
	await expect(page.locator('h1')).toHaveText(nl.answer.network.heading);
	await expect(page.locator('main')).toContainText(nl.results.states.tooFew.title);

	const stranger = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const other = await stranger.newPage();
	await other.goto(told.link);
	await expect(other.locator('h1')).toHaveText(nl.answer.closed.heading);
	await expect(other.locator('form[action="?/begin"]')).toHaveCount(0);
	await other.locator('a.button').first().click();
	await expect(other.locator('main')).toContainText(nl.results.states.tooFew.title);
	await stranger.close();
});

async function goOnOffline(page: Page): Promise<void> {
	await page.locator('button[name=then][value=after]').click();
	await page.waitForTimeout(500);
}

async function databaseOf({ place }: Server) {
	const connection = await connect(place);
	return { connection, close: () => connection.db.destroy() };
}
