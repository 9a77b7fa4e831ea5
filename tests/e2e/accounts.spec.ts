import type { Browser, Page } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { startSmtp, type Smtp } from '../support/smtp.ts';
import { FACILITATOR } from '../support/story.ts';
import { inspect } from './inspection.ts';
import { walk } from './keyboard.ts';
import { expect, makeNetwork, setUp, test as base } from './play.ts';

const SITE = 'https://samenspel.example.org';
const phone = { locale: 'nl-NL', viewport: { width: 360, height: 740 } } as const;
const desk = { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 800 } } as const;
const PASSWORD = 'vier gele fietsen';

const test = base.extend<{ smtp: Smtp }>({
	smtp: async ({}, use) => {
		const smtp = await startSmtp();
		await use(smtp);
		await smtp.close();
	},
	server: async ({ smtp }, use) => {
		const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'Samenspel <samenspel@example.org>', SITE_URL: SITE };
		const server = await startServer({ environment: mail });
		await use(server);
		await server.stop();
	}
});

test('a network is shared, handed over and archived, and everybody finds the way back to their account', async ({
	browser,
	server,
	smtp
}) => {
	test.setTimeout(300_000);
	const visit = async (look: Parameters<Browser['newContext']>[0]) =>
		(await browser.newContext(look)).newPage();
	/** Opens the link of the newest mail to somebody, on the server of this test. */
	const openMail = async (page: Page, to: string) => {
		const link = new RegExp(`${SITE}(/\\S+)`).exec((await smtp.mailTo(to)).text)![1]!;
		await page.goto(server.origin + link);
		return link;
	};
	const press = (page: Page, action: string) =>
		page.locator(`form[action="?/${action}"] button`).first().click();

	// Ann invites by keyboard alone.
	const ann = await visit(phone);
	await setUp(ann, server);
	await makeNetwork(ann, 'Vitaal', []);
	const network = ann.url().split('?')[0]!;
	await ann.locator('a[href$="/people"]').press('Enter');
	await ann.locator('[name=email]').fill('bo@nergens');
	await ann.keyboard.press('Enter');
	await expect(ann.locator('#problems')).toContainText('Dit is geen e-mailadres');
	await expect(ann.locator('#problems')).toContainText('Kies wat deze persoon mag doen');
	await inspect(ann);
	await ann.locator('[name=email]').fill(FACILITATOR.email);
	await ann.keyboard.press('Tab');
	await ann.keyboard.press('Space');
	await ann.keyboard.press('Enter');
	await expect(ann.locator('#problems')).toContainText('heeft al toegang');
	for (const [address, capacity] of [
		['bo@example.org', 'facilitator'],
		['cas@example.org', 'viewer']
	]) {
		await ann.locator('[name=email]').fill(address!);
		await ann.locator(`[name=capacity][value=${capacity}]`).check();
		await press(ann, 'invite');
		await expect(ann.locator('[role=status]')).toContainText('verstuurd');
	}
	await ann.locator('[name=email]').fill('nobody@example.org');
	await ann.locator('[name=capacity][value=viewer]').check();
	await press(ann, 'invite');
	await expect(ann.locator('.link')).toContainText('no such mailbox');
	await expect(ann.locator('.link input')).toHaveValue(new RegExp(`^${SITE}/invitation/`));
	await inspect(ann);
	await ann.locator('[aria-label*="nobody@example.org"]').last().click();
	await expect(ann.locator('#invitations')).not.toContainText('nobody@');

	// Bo and Cas come in by their mail, once.
	const bo = await visit(desk);
	const invitation = await openMail(bo, 'bo@example.org');
	await expect(bo.locator('main')).toContainText('Ann Visser invites you to work on the network Vitaal');
	await inspect(bo);
	await walk(bo);
	await bo.locator('[name=name]').fill('Bo de Boer');
	await bo.locator('[name=password]').fill('welkom2026');
	await press(bo, 'make');
	await expect(bo.locator('#problems')).toContainText('easy to guess');
	await bo.locator('[name=password]').fill(PASSWORD);
	await press(bo, 'make');
	await expect(bo.locator('[role=status]')).toContainText('Welcome');
	await bo.goto(server.origin + invitation);
	await expect(bo.locator('h1')).toHaveText('This invitation no longer works');

	const cas = await visit({ ...phone, javaScriptEnabled: false });
	await openMail(cas, 'cas@example.org');
	await cas.locator('[name=name]').fill('Cas Smit');
	await cas.locator('[name=password]').fill(PASSWORD);
	await press(cas, 'make');
	await expect(cas.locator('h1')).toHaveText('Vitaal');
	await expect(cas.locator('a[href$="/edit"], a[href$="/log"], form[action="?/archive"]')).toHaveCount(0);
	await cas.locator('a[href$="/people"]').click();
	await expect(cas.locator('main')).not.toContainText('@');
	await expect(cas.locator('form[action="?/invite"]')).toHaveCount(0);
	expect((await cas.goto(`${network}/log`))!.status()).toBe(404);

	// Handed over to Bo, who takes away Ann's access: she sees nothing from then on.
	await ann.goto(`${network}/people`);
	await expect(ann.locator('form[action="?/leave"]')).toHaveCount(0);
	const row = ann.locator('details', { hasText: 'Bo de Boer' }).first();
	await row.locator('summary').first().click();
	await inspect(ann);
	await row
		.locator('details', { has: ann.locator('form[action="?/handOver"]') })
		.locator('summary')
		.click();
	await press(ann, 'handOver');
	await expect(ann.locator('[role=status]')).toContainText('overgedragen');
	await expect(ann.locator('form[action="?/remove"]')).toHaveCount(0);
	await bo.goto(`${network}/people`);
	const herRow = bo.locator('details', { hasText: 'Ann Visser' }).first();
	await herRow.locator('summary').first().click();
	await herRow
		.locator('details', { has: bo.locator('form[action="?/remove"]') })
		.locator('summary')
		.click();
	await herRow.locator('form[action="?/remove"] button').click();
	await expect(bo.locator('main')).not.toContainText('Ann Visser');
	expect((await ann.goto(network))!.status()).toBe(404);

	// In the archive there is only reading, until Bo brings it back; the log tells all of it.
	await bo.goto(network);
	await bo.locator('section details summary').last().click();
	await press(bo, 'archive');
	await expect(bo.locator('main')).toContainText('This network is in the archive');
	await expect(bo.locator('a[href$="/rounds/new"]')).toHaveCount(0);
	expect((await bo.goto(`${network}/rounds/new`))!.status()).toBe(409);
	await bo.goto(`${server.origin}/networks`);
	await expect(bo.locator('[aria-labelledby=archive-title]')).toContainText('Vitaal');
	await inspect(bo);
	await bo.goto(network);
	await press(bo, 'bringBack');
	await bo.locator('a[href$="/log"]').click();
	await expect(bo.locator('tbody tr')).toHaveCount(11);
	await expect(bo.locator('tbody')).toContainText('took away the access of Ann Visser');
	await expect(bo.locator('main')).not.toContainText('@');
	await inspect(bo);
	await cas.goto(network);
	await cas.goto(`${network}/people`);
	await cas.locator('summary', { hasText: 'verlaten' }).click();
	await press(cas, 'leave');
	await expect(cas).toHaveURL(/\/networks$/);

	// Ann has forgotten her password. The same is said about an address that nobody has.
	await ann.goto(server.origin);
	await ann.locator('header summary').click();
	await ann.locator('header form[action$="/sign-out"] button').click();
	await ann.goto(`${server.origin}/sign-in`);
	await inspect(ann);
	await ann.locator('a[href$="/forgotten"]').click();
	await inspect(ann);
	for (const address of ['niemand@example.org', FACILITATOR.email]) {
		await ann.goto(`${server.origin}/forgotten`);
		await ann.locator('[name=email]').fill(address);
		await ann.locator('main form button').click();
		await expect(ann.locator('[role=status]')).toContainText(`Als ${address} hier een account heeft`);
	}
	const reset = await openMail(ann, FACILITATOR.email);
	await inspect(ann);
	await walk(ann);
	await ann.locator('[name=password]').fill('Visser2026');
	await ann.keyboard.press('Enter');
	await expect(ann.locator('#problems')).toBeVisible();
	await ann.locator('[name=password]').fill(PASSWORD);
	await ann.locator('main form button').click();
	await expect(ann).toHaveURL(/\/networks$/);
	await ann.goto(server.origin + reset);
	await expect(ann.locator('h1')).toHaveText('Deze link werkt niet meer');
	expect(smtp.received.some(({ to }) => to === 'niemand@example.org')).toBe(false);

	// On another device she signs in by mail: opening the link is not enough, so that a scanner cannot use it up.
	const elsewhere = await visit(desk);
	await elsewhere.goto(`${server.origin}/sign-in`);
	await elsewhere.locator('[name=email]').fill(FACILITATOR.email);
	await elsewhere.locator('[name=mail]').click();
	await expect(elsewhere.locator('[role=status]')).toContainText('a link is on its way');
	await expect.poll(() => smtp.received.at(-1)?.subject).toBe('Sign in to Samenspel');
	const link = await openMail(elsewhere, FACILITATOR.email);
	await elsewhere.reload();
	await inspect(elsewhere);
	await walk(elsewhere);
	await elsewhere.locator('main form button').press('Enter');
	await expect(elsewhere).toHaveURL(/\/networks$/);
	await ann.goto(server.origin + link);
	await ann.locator('main form button').click();
	await expect(ann.locator('h1')).toHaveText('Deze link werkt niet meer');

	// Her account: a name, a password, and an end to the session elsewhere.
	await ann.locator('header summary').click();
	await ann.locator('header a[href$="/account"]').click();
	await inspect(ann);
	await ann.locator('[name=name]').fill('Ann de Visser');
	await press(ann, 'rename');
	await expect(ann.locator('[role=status]')).toContainText('gewijzigd');
	await ann.locator('[name=current]').fill('niet het goede');
	await ann.locator('[name=password]').fill('vijf groene bomen');
	await press(ann, 'changePassword');
	await expect(ann.locator('#problems')).toContainText('niet uw huidige wachtwoord');
	await press(ann, 'endSession');
	await expect(ann.locator('#sessions li')).toHaveCount(1);
	await elsewhere.goto(`${server.origin}/account`);
	await expect(elsewhere).toHaveURL(/\/sign-in\?to=/);
	expect(server.log()).not.toMatch(/@|\/invitation\/[\w-]{20}|new-password\/[\w-]{10}/);
});
