import type { Page } from '@playwright/test';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { startServer, type Server } from '../support/server.ts';
import { startSmtp } from '../support/smtp.ts';
import { FACILITATOR } from '../support/story.ts';
import { ownExampleRound } from '../support/own-round.ts';
import { inspect } from './inspection.ts';
import { press, reach, type, walk } from './keyboard.ts';
import { expect as expectSoon, setUp, test } from './play.ts';

/** How long the slowest machine may take until a page shows what was done. */
const expect = expectSoon.configure({ timeout: 20_000 });

const PHONE = { locale: 'nl-NL', viewport: { width: 360, height: 740 } };

test('the Tab key leads through every page', async ({ browser }) => {
	test.setTimeout(240_000);
	// The example region has something on every page.
	const server = await startServer();
	// On a wide screen parts of a page stay in sight that could hide what has the keyboard.
	const desk = { locale: 'nl-NL', viewport: { width: 1280, height: 720 } };
	const page = await (await browser.newContext(desk)).newPage();
	const visit = async (path: string) => {
		await page.goto(new URL(path, server.origin).href);
		await walk(page);
	};
	for (const path of ['/', '/set-up', '/join', '/left', '/nowhere', '/sign-in', '/guidance', '/method'])
		await visit(path);
	for (const path of [
		'',
		'/quick-scan/1.0.0',
		'/quick-scan/1.0.0/preview?page=2',
		'/quick-scan/1.0.0/reliability'
	])
		await visit(`/questionnaires${path}`);
	await visit('/questionnaires/quick-scan/1.0.0/compare?with=regional-readiness/1.1.0');
	await page.goto(server.origin);
	await page.locator('form[action$="lookAround"] button').click();
	await setUp(page, server);
	const round = await ownExampleRound(server.place);
	const network = round.replace(/\/rounds.*/, '');
	for (const path of ['/networks', '/networks/new', '/account']) await visit(path);
	for (const path of ['', '/edit', '/paste', '/people', '/log', '/targets', '/change', '/rounds/new'])
		await visit(`${network}${path}`);
	for (const path of ['', '/cards', '/remarks', '/results', '/change', '/export']) await visit(round + path);
	await server.stop();
});

test('a facilitator, a member and a phone in the room need no mouse', async ({ browser }) => {
	test.setTimeout(240_000);
	const smtp = await startSmtp();
	const server = await startServer({
		questionnaires: folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() }),
		environment: { SMTP_URL: smtp.url, MAIL_FROM: 'samen@example.org', SITE_URL: 'https://samen.example.org' }
	});
	const page = await (await browser.newContext(PHONE)).newPage();
	const round = await openByKeys(page, server);

	// Invitations, cards, another title.
	await press(page.locator('a[href$="/mail"]'));
	await expect(page).toHaveURL(/\/mail$/);
	await walk(page);
	await press(page.locator('form[action="?/send"] button'));
	await expect(page.locator('#log')).toContainText('noor@example.org');
	await page.goto(`${round}/cards`);
	await type(page.locator('#copies'), '2');
	await press(page.locator('main form button').first());
	await expect(page).toHaveURL(/copies=2/);
	await page.goto(round);
	await walk(page);
	const link = await page.locator('#links input[readonly]').first().inputValue();
	const rename = page.locator('details', { has: page.locator('form[action="?/rename"]') });
	await press(rename.locator('summary'));
	await type(rename.locator('[name=title]'), 'Nulmeting');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toHaveText('Nulmeting');

	const member = await answerByKeys(await (await browser.newContext(PHONE)).newPage(), link);
	const response = member.url().replace('/result', '');

	// A workshop, with a phone that joins, votes and keeps the keyboard on its vote.
	await page.goto(`${round}/workshop`);
	await press(page.locator('form[action="?/start"] button'));
	const code = await page.locator('.code').innerText();
	await walk(page);
	const phone = await (await browser.newContext(PHONE)).newPage();
	await phone.goto(`${server.origin}/join`);
	await type(phone.locator('[name=code]'), code);
	await phone.keyboard.press('Enter');
	await expect(phone).toHaveURL(/\/join\/\w{6}$/);
	await walk(phone);
	await reach(phone, phone.locator('[name=organisation]').first());
	await phone.keyboard.press('Space');
	await press(phone.locator('main form button'));
	await expect(phone).toHaveURL(/\/w\/[\w-]{22}$/);
	await walk(phone);
	await phone.goto(`${phone.url()}/answer`);
	await walk(phone);
	await phone.goto(phone.url().replace('/answer', ''));
	await press(page.locator('#now nav').getByRole('button', { name: 'Afspreken' }));
	await press(page.getByRole('button', { name: 'De stemming openen' }));
	const vote = phone.locator('button[name=value][value="4"]');
	await press(vote);
	await expect(vote).toHaveAttribute('aria-pressed', 'true');
	await expect(vote).toBeFocused();
	const wall = await page.context().newPage();
	await wall.goto(`${round}/workshop/wall`);
	await walk(wall);
	await press(page.locator('.end summary'));
	await press(page.locator('.end form button'));
	await expect(phone.locator('.sheet')).toBeVisible();
	for (const [who, path] of [
		[page, `${round}/workshop/outcome`],
		[member, `${link.replace(/^https:\/\/[^/]+/, server.origin)}/workshop`],
		[member, `${response}/workshop`],
		[member, `${response}/network`],
		[member, `${link.replace(/^https:\/\/[^/]+/, server.origin)}/results`]
	] as const) {
		await who.goto(path);
		await walk(who);
		await inspect(who);
	}
	await member.goto(response);
	await press(member.locator('form[action="?/leave"] button'));
	await expect(member).toHaveURL(/\/left$/);

	// The round closes, its results are chosen from, and slides are taken along.
	await page.goto(round);
	const closing = page.locator('details', { has: page.locator('form[action="?/close"]') });
	await press(closing.locator('summary'));
	await press(closing.locator('button'));
	await expect(page.locator('form[action="?/reopen"]')).toHaveCount(1);
	await page.goto(`${round}/results`);
	await press(page.getByRole('link', { name: 'Thema’s' }));
	await expect(page).toHaveURL(/framework=themes/);
	await page.goto(`${round}/export`);
	await reach(page, page.locator('form[action$="slides.pptx"] button'));
	const [slides] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
	await accountByKeys(page, server);
	await server.stop();
	await smtp.close();
});

/** The first account, a network, its organisations and targets, and an open round: gives back where that is. */
async function openByKeys(page: Page, { origin }: Server): Promise<string> {
	await page.goto(origin);
	await press(page.locator('a[href$="/set-up"]'));
	for (const name of ['name', 'email', 'password'] as const)
		await type(page.locator(`[name=${name}]`), FACILITATOR[name]);
	await page.keyboard.press('Enter');
	await press(page.locator('a[href$="/networks/new"]').first());
	await type(page.locator('[name=name]'), 'Vitaal');
	await type(page.locator('[name=region]'), 'Rivierdal');
	await type(page.locator('[name="organisation.0.name"]'), 'De Linde');
	await type(page.locator('[name="organisation.0.sector"]'), 'Z');
	await type(page.locator('[name="organisation.0.expected"]'), '3');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/networks\/[\w-]{22}/);
	const network = page.url().split('?')[0]!;

	await page.goto(`${network}/paste`);
	await reach(page, page.locator('[name=list]'));
	await page.keyboard.insertText('Zorg Zuid\tVVT\t1\tNoor Bakker\tnoor@example.org');
	await press(page.locator('form[action="?/look"] button'));
	await press(page.locator('form[action="?/takeOver"] button').first());
	await expect(page).toHaveURL(/done=pasted/);
	await page.goto(`${network}/targets`);
	await type(page.locator('main input[type=text]').first(), '4');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${network}\\?done=`));

	await press(page.locator('a[href$="/rounds/new"]').first());
	await reach(page, page.locator('[name=kind]').first());
	await page.keyboard.press('Space');
	await press(page.locator('form[action="?/check"] button'));
	await press(page.locator('form[action="?/open"] button').first());
	await expect(page).toHaveURL(/\/rounds\/[\w-]{22}\?done=opened/);
	return page.url().split('?')[0]!;
}

/** From the link to the result, with the middle answer to every question. */
async function answerByKeys(page: Page, link: string): Promise<Page> {
	await page.goto(link);
	await walk(page);
	await press(page.locator('form[action="?/begin"] button'));
	await expect(page).toHaveURL(/\/response\//);
	while (!page.url().endsWith('/review')) {
		await walk(page);
		for (const question of await page.locator('fieldset.field').all()) {
			await reach(page, question.locator('[type=radio]').first());
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
			await expect(question.locator('[type=radio]').nth(1)).toBeChecked();
		}
		const before = page.url();
		await press(page.locator('button[value=after]'));
		await page.waitForURL((url) => url.href !== before);
	}
	await walk(page);
	await press(page.locator('form[action="?/send"] button'));
	await expect(page).toHaveURL(/\/result$/);
	await walk(page);
	return page;
}

/** Another name, the other language, out, in again, and the way for who has forgotten the password. */
async function accountByKeys(page: Page, { origin }: Server): Promise<void> {
	await press(page.locator('header summary'));
	await press(page.locator('header a[href$="/account"]'));
	await type(page.locator('[name=name]'), 'Ann de Boer');
	await page.keyboard.press('Enter');
	await expect(page.locator('main [role=status]')).toBeVisible();
	await press(page.locator('header form[action$="/language"] button'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await press(page.locator('main form[action$="/sign-out"]').getByRole('button'));
	await expect(page.locator('header summary')).toHaveCount(0);
	await page.goto(`${origin}/forgotten`);
	await walk(page);
	await type(page.locator('[name=email]'), FACILITATOR.email);
	await page.keyboard.press('Enter');
	await expect(page.locator('[role=status]')).toBeVisible();
	await page.goto(`${origin}/sign-in`);
	await type(page.locator('[name=email]'), FACILITATOR.email);
	await type(page.locator('[name=password]'), FACILITATOR.password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/networks$/);
}
