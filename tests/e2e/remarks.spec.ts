import type { Browser, Page } from '@playwright/test';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { VIEWER, remarkedStory } from '../support/remarked.ts';
import { newDataDir, startServer } from '../support/server.ts';
import { FACILITATOR } from '../support/story.ts';
import { inspect } from './inspection.ts';
import { expect, test } from './play.ts';

const NAMING = 'Dokter De Vries luistert nooit.';
const LONG = `Hooooo${'o'.repeat(300)}ver <b>vergaderen</b>`;
const ARABIC = 'نعمل معًا بشكل جيد 👩🏽‍⚕️';
const WRITTEN = [NAMING, LONG, ARABIC, 'Wij bellen elkaar sneller.\n\nEn vaker.'] as const;

test('a facilitator reads remarks and keeps one back; a reader and a member see only the others', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const place = { dataDir: newDataDir() };
	const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
	const { network, round, links } = await remarkedStory(place, questionnaires, WRITTEN);
	const server = await startServer({ place, questionnaires });
	const at = `${server.origin}/networks/${network}/rounds/${round}`;
	const memberSees = `${server.origin}/answer/${links.get('Noord')}/results`;

	const reader = await signedIn(browser, server.origin, VIEWER);
	const member = await phone(browser, false);
	for (const [page, url] of [
		[reader, `${at}/results`],
		[member, memberSees]
	] as const) {
		expect(await contentOf(page, url)).not.toMatch(/De Vries|vergaderen|sneller|Too few to show/);
	}
	expect((await reader.goto(`${at}/remarks`))!.status()).toBe(404);
	const headers = { origin: server.origin, accept: 'text/html' };
	const form = { section: 'views', remark: 'no-such-remark' };
	expect((await reader.request.post(`${at}/remarks?/release`, { form, headers })).status()).toBe(404);

	const facilitator = await signedIn(browser, server.origin, FACILITATOR);
	await facilitator.goto(`${at}/results`);
	await facilitator.locator('a[href$="/remarks"]').click();
	await inspect(facilitator);
	await expect(facilitator.locator('ol > li')).toHaveCount(4);
	expect(await facilitator.content()).not.toContain('Too few to show');

	// With the keyboard alone: keep one back, say why, and share the rest.
	const naming = facilitator.locator('ol > li', { hasText: 'De Vries' });
	await naming.locator('form button').focus();
	await facilitator.keyboard.press('Enter');
	await expect(naming.getByRole('status')).toBeVisible();
	await naming.locator('summary').focus();
	await facilitator.keyboard.press('Enter');
	await naming.locator('input[name=reason]').fill('x'.repeat(201));
	await facilitator.keyboard.press('Enter');
	await expect(facilitator.locator('#problems')).toBeFocused();
	await naming.locator('input[name=reason]').fill('names a person');
	await facilitator.keyboard.press('Enter');
	await expect(naming).toContainText('names a person');
	await inspect(facilitator);
	await facilitator.locator('form[action="?/release"] button').focus();
	await facilitator.keyboard.press('Enter');
	await expect(facilitator.locator('form[action="?/release"]')).toHaveCount(0);

	for (const [page, url] of [
		[reader, `${at}/results`],
		[member, memberSees]
	] as const) {
		const content = await contentOf(page, url);
		expect(content).not.toMatch(/De Vries|names a person|Too few to show/);
		await expect(page.locator('.remarks li')).toHaveCount(3);
		await expect(page.locator('.remarks li', { hasText: '<b>vergaderen</b>' })).toBeVisible();
		const direction = await page
			.locator('.remarks li', { hasText: ARABIC.slice(0, 4) })
			.evaluate((item) => getComputedStyle(item).direction);
		expect(direction).toBe('rtl');
	}
	for (const url of [`${at}/results`, memberSees]) {
		await reader.goto(url);
		await inspect(reader);
	}

	// A second facilitator's page is older than what the first has done since.
	const gone = await facilitator.request.post(`${at}/remarks?/withhold`, { form, headers, maxRedirects: 0 });
	expect(gone.headers().location).toContain('done=gone');
	await naming.locator('form[action="?/show"] button').click();
	await reader.goto(`${at}/results`);
	await expect(reader.locator('.remarks li')).toHaveCount(4);
	await server.stop();
});

async function signedIn(browser: Browser, origin: string, who: typeof VIEWER): Promise<Page> {
	const page = await phone(browser, true);
	await page.goto(`${origin}/sign-in`);
	await page.locator('[name=email]').fill(who.email);
	await page.locator('[name=password]').fill(who.password);
	await page.locator('main form button').first().click();
	await expect(page).toHaveURL(/\/networks$/);
	return page;
}

async function phone(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
	const viewport = { width: 360, height: 740 };
	return (await browser.newContext({ locale: 'nl-NL', viewport, javaScriptEnabled })).newPage();
}

/** All that travels with a page, its data included. */
async function contentOf(page: Page, url: string): Promise<string> {
	return (await page.goto(url))!.text();
}
