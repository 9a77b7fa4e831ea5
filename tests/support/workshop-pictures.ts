import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type Page } from 'playwright';
import { chromium } from './chromium.ts';
import { ownExampleRound } from './own-round.ts';
import { ROOT, startServer, type Server } from './server.ts';
import { FACILITATOR } from './story.ts';

// Leads a workshop about the example region and takes the pictures of “Your first workshop”, so that they never go stale.
const FOLDER = join(ROOT, 'docs/images');
const HOST = 'samenspel.example';
const ORIGIN = `http://${HOST}`;
const LOOKS = [
	{
		...{ language: 'en', locale: 'en-GB', action: 'Each organisation visits a partner it hardly knows' },
		reason: 'We keep our word, but do not yet speak up when one of us does not.'
	},
	{
		...{
			language: 'nl',
			locale: 'nl-NL',
			action: 'Elke organisatie gaat op bezoek bij een onbekende partner'
		},
		reason: 'We houden woord, maar spreken elkaar er nog niet op aan.'
	}
] as const;
const VOTES = ['2', '3', '3', '4', '4'];

mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) {
	const server = await startServer();
	// An address as a network has it, not the one of this machine.
	const rules = `--host-resolver-rules=MAP ${HOST}:80 ${new URL(server.origin).host}`;
	const browser = await browserType.launch({ ...chromium, args: [...chromium.args, rules] });
	try {
		await lead(browser, server, look);
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function lead(
	browser: Browser,
	{ place }: Server,
	{ language, locale, reason, action }: (typeof LOOKS)[number]
): Promise<void> {
	const file = (name: string) => join(FOLDER, `workshop-${name}-${language}.png`);
	const office = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
	const control = await office.newPage();
	await control.goto(ORIGIN);
	await control.locator('form[action$="lookAround"] button').click();
	await control.goto(`${ORIGIN}/set-up`);
	for (const field of ['name', 'email', 'password'] as const) {
		await control.locator(`[name=${field}]`).fill(FACILITATOR[field]);
	}
	await control.locator('main form button').click();
	await control.waitForURL(/\/networks$/);
	const workshop = `${ORIGIN}${await ownExampleRound(place)}/workshop`;
	await control.goto(workshop);
	await control.locator('form[action="?/start"] button').click();
	const code = await control.locator('.code').innerText();
	const wall = await office.newPage();
	await wall.setViewportSize({ width: 1920, height: 1080 });
	await wall.goto(`${workshop}/wall`);
	const phones: Page[] = [];
	for (const [number] of VOTES.entries()) {
		const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 } });
		const phone = await context.newPage();
		await phone.goto(`${ORIGIN}/join/${code.replace('-', '')}`);
		await phone.locator('[name=organisation]').nth(number).check();
		await phone.locator('main form button').click();
		await phone.waitForURL(/\/w\//);
		phones.push(phone);
	}
	await wall.getByText(String(VOTES.length), { exact: true }).first().waitFor();
	await picture(wall, file('gather'));
	await press(wall, 'PageDown', '.themes');
	await press(wall, 'PageDown', '.guessing');
	await wall.keyboard.press('r');
	await wall.locator('.score').nth(2).waitFor();
	await press(wall, 'PageDown', '.radar .guess');
	await press(wall, 'r', '.radar .whole');
	await picture(wall, file('radar'));
	await press(wall, 'PageDown', '.spread');
	await picture(wall, file('discuss'));
	await control.reload();
	await picture(control, file('control'));
	await press(wall, 'PageDown', '.vote');
	await press(wall, 'v', '.open .count');
	for (const [number, value] of VOTES.entries()) {
		await phones[number]!.locator(`button[name=value][value="${value}"]`).click();
		await phones[number]!.locator('button[aria-pressed=true]').waitFor();
	}
	await picture(phones[1]!, file('phone'));
	await press(wall, 'r', '.vote table');
	await control.reload();
	await control.locator('#value').selectOption('3.5');
	await control.locator('#reason').fill(reason);
	await control.locator('#agreed form button').last().click();
	await wall.locator('section.agreed').waitFor();
	await picture(wall, file('agree'));
	await control.locator('#text').fill(action);
	await control.locator('#owner').selectOption({ index: 1 });
	await control.locator('#due').fill('2027-03-01');
	await control.locator('#actions form.form button').click();
	await control.locator('#actions li').first().waitFor();
	await control.goto(`${workshop}/outcome`);
	await picture(control, file('outcome'));
	await Promise.all([office.close(), ...phones.map((phone) => phone.context().close())]);
}

async function press(wall: Page, key: string, brings: string): Promise<void> {
	await wall.keyboard.press(key);
	await wall.locator(brings).first().waitFor();
}

async function picture(page: Page, path: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path, animations: 'disabled' });
}
