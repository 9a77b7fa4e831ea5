import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { ROOT, startServer, type Server } from '../support/server.ts';
import { FACILITATOR } from '../support/story.ts';

/** A test with a server of its own, on an empty database and with one questionnaire: regional-readiness 1.0.0. */
export const test = base.extend<{ server: Server }>({
	server: async ({}, use) => {
		const server = await startServer({ questionnaires: oneQuestionnaire() });
		await use(server);
		await server.stop();
	}
});

export { expect };

/** An organisation as it is typed into the form. */
export type Typed = { readonly name: string; readonly sector: string; readonly expected: number };

/** What a member answers: a value for every item, by the item's id; undefined leaves it open. */
export type Answering = (item: string) => string | undefined;

/** A questionnaires folder that later versions do not change. */
function oneQuestionnaire(): string {
	const folder = mkdtempSync(join(tmpdir(), 'samenspel-questionnaires-'));
	mkdirSync(join(folder, 'regional-readiness'));
	const file = 'regional-readiness/1.0.0.yaml';
	cpSync(join(ROOT, 'questionnaires', file), join(folder, file));
	return folder;
}

/** Makes the first account through the door on the home page. */
export async function setUp(page: Page, { origin }: Server): Promise<void> {
	await page.goto(origin);
	await page.locator('a[href$="/set-up"]').click();
	await page.locator('[name=name]').fill(FACILITATOR.name);
	await page.locator('[name=email]').fill(FACILITATOR.email);
	await page.locator('[name=password]').fill(FACILITATOR.password);
	await page.locator('main form button').click();
	await expect(page).toHaveURL(/\/networks$/);
}

/** Describes a network and stays on its page. */
export async function makeNetwork(page: Page, name: string, organisations: readonly Typed[]): Promise<void> {
	await page.locator('a[href$="/networks/new"]').first().click();
	await page.locator('[name=name]').fill(name);
	await page.locator('[name=region]').fill('Rivierdal');
	for (const [index, { name, sector, expected }] of organisations.entries()) {
		await page.locator(`[name="organisation.${index}.name"]`).fill(name);
		await page.locator(`[name="organisation.${index}.sector"]`).selectOption(sector);
		await page.locator(`[name="organisation.${index}.expected"]`).fill(String(expected));
	}
	await page.locator('main form button:not([type=button])').click();
	await expect(page).toHaveURL(/\/networks\/[\w-]{22}/);
}

/** Opens a round from the network's page and gives back the links, by the name of the organisation. */
export async function openRound(
	page: Page,
	kind: 'named' | 'confidential',
	k = 5
): Promise<{ round: string; links: Map<string, string> }> {
	await page.locator('a[href$="/rounds/new"]').first().click();
	await page.locator(`[name=kind][value=${kind}]`).check();
	if (kind === 'confidential') await page.locator('[name=k]').fill(String(k));
	const closing = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await page.locator('[name=closesAt]').fill(closing);
	await page.locator('form[action="?/check"] button').click();
	await page.locator('form[action="?/open"] button').first().click();
	await expect(page).toHaveURL(/\/rounds\/[\w-]{22}/);
	const links = new Map<string, string>();
	for (const card of await page.locator('#links li').all()) {
		links.set(
			(await card.locator('h3').textContent())!.trim(),
			await card.locator('input[readonly]').inputValue()
		);
	}
	return { round: page.url().split('?')[0]!, links };
}

/** Answers a whole questionnaire on a phone, from the welcome page to the result. */
export async function answerAll(context: BrowserContext, link: string, answering: Answering): Promise<Page> {
	const page = await begin(context, link);
	while (!page.url().endsWith('/review')) {
		await answerPage(page, answering);
		await goOn(page);
	}
	await page.locator('form[action="?/send"] button').click();
	await expect(page).toHaveURL(/\/result$/);
	return page;
}

/** Opens the link of an organisation and starts. */
export async function begin(context: BrowserContext, link: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(link);
	await page.locator('form[action="?/begin"] button').click();
	await expect(page).toHaveURL(/\/response\//);
	expect(page.url()).not.toContain(new URL(link).pathname.split('/').pop());
	return page;
}

/** Answers what is on one page of the questionnaire. */
export async function answerPage(page: Page, answering: Answering): Promise<void> {
	for (const question of await page.locator('fieldset.field').all()) {
		const value = answering((await question.getAttribute('id'))!);
		if (value !== undefined) await question.locator(`input[type=radio][value="${value}"]`).check();
	}
}

/** Saves a page and waits for the next. */
export async function goOn(page: Page): Promise<void> {
	const before = page.url();
	await page.locator('button[name=then][value=after]').click();
	await page.waitForURL((url) => url.href !== before);
}

/** Closes the round from its page. */
export async function closeRound(page: Page, round: string): Promise<void> {
	await page.goto(round);
	const closing = page.locator('details', { has: page.locator('form[action="?/close"]') });
	await closing.locator('summary').click();
	await page.locator('form[action="?/close"] button').click();
	await expect(page.locator('form[action="?/close"]')).toHaveCount(0);
}

/** The figures of the results page: the text of each table's first figure, by the topic of its row. */
export async function figuresOf(page: Page): Promise<Record<string, string>> {
	const rows = await page.locator('.framework table tbody tr').all();
	const entries = rows.map(async (row) => {
		const label = (await row.locator('th').first().textContent())!.trim();
		const framework = await row.locator('xpath=ancestor::section[1]').getAttribute('aria-labelledby');
		const figure = (await row.locator('td').first().locator('.figure').textContent())!.trim();
		return [`${framework?.replace('framework-', '')}: ${label}`, figure] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}
