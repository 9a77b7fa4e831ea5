import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startServer, type Server } from '../support/server.ts';
import { ownExampleRound } from '../support/own-round.ts';
import { inspect } from './inspection.ts';
import { expect, setUp, test as base } from './play.ts';

const test = base.extend({
	// The whole catalogue, as an operator has it.
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	}
});

const PHONE = { width: 360, height: 740 };
const ORGANISATIONS = 8;

test('the wall by keys alone, the control page and phones', async ({ browser, server }) => {
	test.setTimeout(240_000);
	await lead(browser, server, { locale: 'nl-NL', language: 'nl', colorScheme: 'light' });
});

type Look = {
	readonly locale: string;
	readonly language: 'nl' | 'en';
	readonly colorScheme: 'light' | 'dark';
};

/** Leads a workshop about the example's closed round from joining to the closing page; `workshop.spec.ts` is about losses. */
async function lead(browser: Browser, server: Server, look: Look): Promise<void> {
	const { locale, colorScheme } = look;
	const office = await browser.newContext({ locale, colorScheme, viewport: { width: 1280, height: 900 } });
	const control = await office.newPage();
	await control.goto(server.origin);
	await control.locator('form[action$="lookAround"] button').click();
	await setUp(control, server);
	const address = await ownExampleRound(server.place);
	const workshop = `${server.origin}${address}/workshop`;

	await control.goto(workshop);
	await inspect(control);
	await control.locator('form[action="?/start"] button').click();
	const code = await control.locator('.code').innerText();
	const wall = await office.newPage();
	await wall.setViewportSize({ width: 1920, height: 1080 });
	await withKeys(wall, () => wall.goto(`${workshop}/wall`));
	await expect(wall.locator('.gather')).toContainText(code);

	// One phone has no script at all.
	const phones: Page[] = [];
	for (let number = 0; number < 3; number++) {
		const phone = await browser.newContext({ locale, viewport: PHONE, javaScriptEnabled: number !== 2 });
		phones.push(await enter(phone, server, code, number));
	}
	await expect(wall.locator('.total strong')).toHaveText('3');
	await seen(wall, 'gather', look);

	// Keys alone: guess, reveal one by one, all at once, and on to the first topic.
	await press(wall, 'PageDown', '.themes');
	await press(wall, 'ArrowRight', '.guessing');
	expect(await wall.locator('.score').count()).toBe(0);
	await press(wall, ' ', '.score');
	await seen(wall, 'themes', look);
	await wall.keyboard.press('r');
	await expect(wall.locator('.score')).toHaveCount(3);
	await press(wall, 'ArrowDown', '.radar .guess');
	await press(wall, 'r', '.radar .whole');
	await seen(wall, 'radar', look);
	await press(wall, 'PageDown', '.spread');
	await seen(wall, 'discuss', look);
	await press(wall, 'ArrowLeft', '.radar');
	await expect(wall.locator('.spread')).toHaveCount(0);
	// A press that does not arrive is made by itself once it can, and once.
	await wall.route('**/commands', (route) => route.abort());
	const refused = wall.waitForEvent('requestfailed');
	await press(wall, 'ArrowRight', '.lost');
	await refused;
	await wall.unroute('**/commands');
	await expect(wall.locator('.spread')).toBeVisible({ timeout: 20_000 });
	await expect(wall.locator('.lost')).toBeHidden();
	await press(wall, 'ArrowRight', '.vote');
	await press(wall, 'v', '.open .count');
	await inspect(phones[0]!);
	await phones[2]!.reload();
	await vote(phones[0]!, '2');
	await vote(phones[2]!, '2');
	// A second tap changes a vote instead of adding one.
	await vote(phones[1]!, '5');
	await vote(phones[1]!, '4');
	await expect(wall.locator('.count')).toContainText('3');
	await withKeys(wall, () => wall.reload());
	await press(wall, 'r', '.vote table');
	await expect(wall.locator('.vote td b')).toHaveText(['0', '2', '0', '1', '0']);
	await expect(phones[0]!.locator('table td b')).toHaveText(['0', '2', '0', '1', '0']);

	// The second vote stands beside the first; the facilitator records what the room settles on.
	await press(wall, 'v', '.open .count');
	await vote(phones[0]!, '3');
	await wall.keyboard.press('r');
	await expect(wall.locator('.vote table')).toHaveCount(2);
	await control.goto(workshop);
	await control.locator('#value').selectOption('3.5');
	await control.locator('#reason').fill('We keep our word.');
	await control.locator('#agreed form button').last().click();
	await expect(wall.locator('.agreed strong')).toHaveText(look.language === 'nl' ? '3,5' : '3.5');
	await seen(wall, 'agreed', look);
	await inspect(control);
	await control.setViewportSize(PHONE);
	await inspect(control);
	await control.setViewportSize({ width: 1280, height: 900 });

	// An action needs somebody to do it; what was typed stays.
	await control.locator('#text').fill('Visit each other');
	await control.locator('#actions form.form button').click();
	await expect(control.locator('[role=alert]')).not.toBeEmpty();
	await expect(control.locator('#text')).toHaveValue('Visit each other');
	await control.locator('#owner').selectOption({ index: 1 });
	await control.locator('#actions form.form button').click();
	await expect(control.locator('#actions li')).toContainText('Visit each other');
	await control.locator('nav ol form button').last().click();
	await expect(wall.locator('.close')).toContainText('Visit each other');
	await seen(wall, 'close', look);
	await wall.keyboard.press('?');
	await expect(wall.locator('dialog')).toBeVisible();
	await inspect(wall);
	await wall.keyboard.press('Escape');
	await expect(wall.locator('dialog')).toBeHidden();

	await control.locator('summary.danger').click();
	await control.locator('.end form button').click();
	await expect(phones[0]!.locator('.sheet')).toContainText('Visit each other');
	await phones[2]!.reload();
	await expect(phones[2]!.locator('.sheet')).toContainText('We keep our word.');
	await inspect(phones[0]!);
	await control.goto(`${workshop}/outcome`);
	await expect(control.locator('.sheet')).toContainText('We keep our word.');
	await inspect(control);
	const late = await (await browser.newContext({ locale, viewport: PHONE })).newPage();
	await late.goto(`${server.origin}/join/${code.replace('-', '')}`);
	await inspect(late);
	await expect(late.locator('form fieldset')).toHaveCount(0);
	await Promise.all(phones.map((phone) => phone.context().close()));
	await late.context().close();
	await office.close();
}

/** Joins by the code, for one of the organisations. */
async function enter(context: BrowserContext, { origin }: Server, code: string, number: number) {
	const page = await context.newPage();
	await page.goto(`${origin}/join`);
	await page.locator('[name=code]').fill(code.toLowerCase());
	await page.locator('main form button').click();
	await page
		.locator('[name=organisation]')
		.nth(number % ORGANISATIONS)
		.check();
	if (number === 0) await inspect(page);
	await page.locator('main form button').click();
	await expect(page).toHaveURL(/\/w\//);
	return page;
}

async function vote(page: Page, value: string): Promise<void> {
	const button = page.locator(`button[name=value][value="${value}"]`);
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** Loads the wall and waits until its keys are there: they come with the script, which then opens the stream. */
async function withKeys(wall: Page, load: () => Promise<unknown>): Promise<void> {
	const follows = wall.waitForRequest((request) => request.url().endsWith('/wall/stream'));
	await load();
	await follows;
}

/** Presses a key of the wall and waits for what it brings. */
async function press(wall: Page, key: string, brings: string): Promise<void> {
	await wall.keyboard.press(key);
	await expect(wall.locator(brings).first()).toBeVisible({ timeout: 20_000 });
}

/** The wall is whole at both sizes of projector, and readable from the back: nothing smaller than 24 px at 1080p. */
async function seen(wall: Page, scene: string, { language }: Look): Promise<void> {
	await expect(wall.locator('html'), scene).toHaveAttribute('lang', language);
	for (const size of [
		{ width: 1024, height: 768 },
		{ width: 1920, height: 1080 }
	]) {
		await wall.setViewportSize(size);
		const beyond = await wall.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		expect(beyond, `${scene} at ${size.width}`).toBeLessThanOrEqual(0);
	}
	await inspect(wall);
	const smallest = await wall.locator('.scene').evaluate((part) => {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		let smallest = Infinity;
		while (walker.nextNode()) {
			const holder = walker.currentNode.parentElement!;
			const unseen = holder.closest('.unseen, [aria-hidden=true]') !== null;
			if (unseen || walker.currentNode.textContent!.trim() === '') continue;
			smallest = Math.min(smallest, parseFloat(getComputedStyle(holder).fontSize));
		}
		return smallest;
	});
	expect(smallest, scene).toBeGreaterThanOrEqual(24);
}
