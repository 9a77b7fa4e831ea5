import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startServer, type Server } from '../support/server.ts';
import { startSmtp, type Smtp } from '../support/smtp.ts';
import { answerAll, begin, expect, makeNetwork, setUp, test as base } from './play.ts';

const FROM = 'samenspel@regio.example';

const test = base.extend<{ smtp: Smtp; server: Server }>({
	smtp: async ({}, use) => {
		const smtp = await startSmtp();
		await use(smtp);
		await smtp.close();
	},
	server: async ({ smtp }, use) => {
		const server = await startServer({
			environment: { SMTP_URL: smtp.url, MAIL_FROM: FROM, SITE_URL: 'https://samenspel.regio.example' }
		});
		await use(server);
		await server.stop();
	}
});

const LIST = [
	'Naam\tSoort\tAantal\tContactpersoon\tE-mail',
	'De Linde\tziekenhuis\t4\tNoor Bakker\tnoor@delinde.example',
	'Zorg Zuid\tVVT\t1\tAli Demir\tali@zuid.example',
	'\t\t\t\t',
	'Verdwenen\tggz\t3\tKim\tnobody@verdwenen.example',
	'Apotheek Oost\tapotheek\t2',
	'Apotheek Oost\tapotheek\t2',
	'Zonder getal\tggd\tveel',
	'Fout adres\tggd\t2\tEva\teva at fout'
].join('\n');

/** Axe has nothing to say, one heading of the first rank, and nothing scrolls sideways. */
async function inspect(page: Page): Promise<void> {
	const where = page.url();
	await expect(page.locator('h1'), where).toHaveCount(1);
	expect(await page.locator('body').innerText(), where).not.toMatch(/\{\{|undefined|\[object |NaN/);
	const tooWide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(tooWide, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
		where
	).toEqual([]);
}

const texts = (page: Page, where: string) => page.locator(where).allInnerTexts();

/** Moves on with the Tab key until this is what the keyboard is at. */
async function tabTo(page: Page, where: string): Promise<void> {
	for (let step = 0; step < 80; step++) {
		if (
			await page
				.locator(where)
				.first()
				.evaluate((element) => element === document.activeElement)
		)
			return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${where}.`);
}

test('a facilitator pastes, opens, invites, reminds, watches and closes, on a phone', async ({
	browser,
	server,
	smtp
}) => {
	test.setTimeout(240_000);
	const context = await browser.newContext({
		...{ locale: 'nl-NL', viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }
	});
	const page = await context.newPage();
	await setUp(page, server);
	await makeNetwork(page, 'Vitaal Rivierdal', [{ name: 'De Linde', sector: 'hospital', expected: 3 }]);
	const network = page.url().split('?')[0]!;

	// Organisations from a spreadsheet: seen first, then done once.
	await page.goto(`${network}/paste`);
	await inspect(page);
	await page.locator('[name=list]').fill(LIST);
	await page.locator('form[action="?/look"] button').click();
	await inspect(page);
	expect(await texts(page, '[aria-labelledby=added-title] li strong')).toEqual([
		...['Zorg Zuid', 'Verdwenen', 'Apotheek Oost']
	]);
	expect(await texts(page, '[aria-labelledby=changed-title] li strong')).toEqual(['De Linde']);
	expect(await texts(page, '[aria-labelledby=refused-title] li strong')).toEqual([
		...['Regel 7', 'Regel 8', 'Regel 9']
	]);
	await page.locator('form[action="?/takeOver"] button').first().click();
	await expect(page).toHaveURL(/\/edit\?done=pasted/);
	await inspect(page);

	// The last look before opening, by keyboard alone.
	await page.goto(`${network}/rounds/new`);
	await inspect(page);
	await page.locator('[name=kind][value=confidential]').check();
	await page.locator('form[action="?/check"] button').click();
	await inspect(page);
	await expect(page.locator('[aria-labelledby=list-title]')).toContainText('Met 10 verwachte mensen');
	await page.locator('button[formaction="?/change"]').click();
	await page.locator('[name=kind][value=named]').check();
	await tabTo(page, 'form[action="?/check"] button');
	await page.keyboard.press('Enter');
	await tabTo(page, 'form[action="?/open"] button');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/rounds\/[\w-]{22}\?done=opened/);
	const round = page.url().split('?')[0]!;
	await inspect(page);

	// Cards, with a code that leads in; a wrong one says so.
	await page.goto(`${round}/cards?copies=2`);
	await inspect(page);
	await expect(page.locator('article')).toHaveCount(8);
	const code = await page.locator('article', { hasText: 'Zorg Zuid' }).first().locator('.code').innerText();
	const phone = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false });
	const join = await phone.newPage();
	await join.goto(`${server.origin}/join`);
	await join.locator('[name=code]').fill('0000-0000');
	await join.locator('main form button').click();
	await expect(join.locator('#problems')).toBeVisible();
	await join.locator('[name=code]').fill(` ${code.toLowerCase().replace('-', ' ')} `);
	await join.locator('main form button').click();
	await expect(join).toHaveURL(/\/answer\/[\w-]{27}$/);
	await expect(join.locator('.lead')).toContainText('Zorg Zuid');
	const link = join.url();
	await page.goto(`${server.origin}/join`);
	await inspect(page);

	// Invitations: to whom is ticked, and what was refused is told.
	await page.goto(`${round}/mail`);
	await inspect(page);
	await page.locator('form[action="?/send"] button').dblclick();
	await expect(page).toHaveURL(/done=(refused|sent)/);
	await page.goto(`${round}/mail?done=refused`);
	await inspect(page);
	expect(smtp.received.map(({ to }) => to).toSorted()).toEqual([
		...['ali@zuid.example', 'noor@delinde.example']
	]);
	const invitation = smtp.received.find(({ to }) => to === 'ali@zuid.example')!;
	expect(invitation.text).toContain(`https://samenspel.regio.example${new URL(link).pathname}`);
	expect(invitation.text).toContain('Ann Visser\nVitaal Rivierdal');
	await expect(page.locator('#log')).toContainText('550');
	await expect(page.locator('[name=organisation]:checked')).toHaveCount(1);

	// The board follows what happens, without a reload.
	await page.goto(round);
	await expect(page.locator('tfoot')).toContainText('0');
	const member = await answerAll(phone, link, () => undefined);
	await expect(page.locator('tr', { hasText: 'Zorg Zuid' }).locator('td').first()).toHaveText('1');
	await member.close();
	await begin(phone, link);

	// Reminders go only where people are still missing.
	await page.goto(`${round}/mail?kind=reminder&language=en`);
	await expect(page.locator('.recipient', { hasText: 'Zorg Zuid' }).locator('[type=checkbox]')).toHaveCount(
		0
	);
	await page.locator('.recipient', { hasText: 'Verdwenen' }).locator('[type=checkbox]').uncheck();
	await page.locator('form[action="?/send"] button').click();
	await expect(page).toHaveURL(/done=sent/);
	expect(smtp.received).toHaveLength(3);
	expect(smtp.received[2]).toMatchObject({ to: 'noor@delinde.example', from: FROM });
	await page.goto(`${round}/mail?kind=reminder`);
	await expect(
		page.locator('.recipient', { hasText: 'De Linde' }).locator('[type=checkbox]')
	).not.toBeChecked();

	// Rename, extend, close twice, reopen; it can no longer be deleted.
	const press = async (form: string) => {
		await page
			.locator('details:not([open])', { has: page.locator(`form[action="?/${form}"]`) })
			.locator('summary')
			.first()
			.click();
		await page.locator(`form[action="?/${form}"] button`).click();
	};
	await page.goto(round);
	await expect(page.locator('form[action="?/remove"]')).toHaveCount(0);
	await page.locator('[name=title]').evaluate((field: HTMLInputElement) => (field.value = 'Nulmeting'));
	await press('rename');
	await expect(page.locator('h1')).toHaveText('Nulmeting');
	await press('extend');
	await expect(page).toHaveURL(/done=extended/);
	const other = await context.newPage();
	await other.goto(round);
	await press('close');
	await expect(page).toHaveURL(/done=closed/);
	const closing = other.locator('details', { has: other.locator('form[action="?/close"]') });
	await closing.locator('summary').click();
	await other.locator('form[action="?/close"] button').click();
	await expect(other).toHaveURL(/done=already/);
	await inspect(other);
	await page.goto(round);
	await press('reopen');
	await expect(page).toHaveURL(/done=reopened/);
	await expect(page.locator('form[action="?/close"]')).toHaveCount(1);
	await phone.close();
	await context.close();
});
