import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { printed } from '../support/paper.ts';
import { startServer } from '../support/server.ts';
import { expect, test as base } from './play.ts';

const test = base.extend({
	// The example region has what charts are made of.
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	}
});

async function makeExample(page: Page, origin: string): Promise<void> {
	await page.goto(origin);
	await page.locator('form[action$="lookAround"] button').click();
}

const ROUNDS = { named: 3, confidential: 2 };

/** The results of the last closed round of an example network, of the kind that is wanted. */
async function openResults(page: Page, origin: string, kind: keyof typeof ROUNDS = 'named'): Promise<string> {
	await page.goto(origin);
	for (const network of await linksTo(page, /\/networks\/[\w-]{22}$/)) {
		await page.goto(network);
		const rounds = await linksTo(page, /\/rounds\/[\w-]{22}$/);
		if (rounds.length !== ROUNDS[kind]) continue;
		const closed = rounds.at(-2)!;
		await page.goto(`${closed}/results`);
		return `${closed}/results`;
	}
	throw new Error(`The example region has a ${kind} network.`);
}

async function linksTo(page: Page, pattern: RegExp): Promise<string[]> {
	const all = await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	return [...new Set(all)].filter((href) => pattern.test(href));
}

test('charts are there without script, one framework at a time, and each can be taken along', async ({
	browser,
	server
}) => {
	const still = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const page = await still.newPage();
	await makeExample(page, server.origin);
	const results = await openResults(page, server.origin);
	await expect(page.locator('.framework:visible')).toHaveCount(1);
	await expect(
		page.getByRole('heading', { name: 'The eight guiding principles', exact: true })
	).toBeVisible();
	await page.getByRole('link', { name: 'The Rainbow Model' }).click();
	await expect(page.getByRole('heading', { name: 'The Rainbow Model', exact: true })).toBeVisible();
	await expect(page.locator('.framework:visible')).toHaveCount(1);
	await expect(
		page.locator('.framework:visible svg:visible text', { hasText: 'meso' }).first()
	).toBeVisible();

	// On paper every framework is there, what was folded is open, and nothing waits to be pressed or runs off the sheet.
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 672, height: 980 });
	await expect(page.locator('.framework:visible')).toHaveCount(3);
	await expect(page.locator('details ol li').first()).toBeVisible();
	await expect(page.locator('main').locator('button, .button, nav').filter({ visible: true })).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
	await page.emulateMedia({ media: null });

	const filesOf = () =>
		page.locator('a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const files = await filesOf();
	const names = files.map((href) => new URL(href).pathname.split('/').pop()!);
	expect(names).toEqual(
		expect.arrayContaining([
			'radar-rainbow.svg',
			'organisations.svg',
			'organisations-table.svg',
			'questions-system.svg'
		])
	);
	// The network's rounds over time, and what changed between two of them.
	for (const path of [results.replace(/rounds.*/, 'change'), results.replace(/results$/, 'change')]) {
		await page.goto(`${path}?framework=rainbow`);
		const [href, ...more] = await filesOf();
		expect([new URL(href!).search, more]).toEqual(['?framework=rainbow', []]);
		files.push(href!);
	}
	for (const href of files) {
		const file = await still.request.get(href);
		expect(file.headers()['content-type'], href).toContain('image/svg+xml');
		const svg = await file.text();
		expect(svg, href).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<title[^]*<\/svg>$/);
		expect(svg, href).not.toMatch(/var\(--|undefined|NaN|\{\{|<!--/);
	}
	expect((await still.request.get(`${results}/charts/distribution.svg`)).status()).toBe(404);
	await still.close();

	const lively = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 740 } });
	await lively.grantPermissions(['clipboard-read', 'clipboard-write']);
	const phone = await lively.newPage();
	await phone.goto(results);
	const figure = phone.locator('.framework:visible figure');
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		figure.getByRole('button', { name: /PNG/ }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/radar-principles\.png$/);
	const png = readFileSync((await download.path())!);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBeGreaterThan(1200);

	await figure.getByRole('button', { name: /Copy as image/ }).click();
	await expect(figure.getByRole('status')).toHaveText(/^Copied\./);
	const copied = await phone.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await item!.getType('image/png'));
		return { width, height };
	});
	expect(copied).toEqual({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

	await phone.evaluate(() => Object.defineProperty(window, 'ClipboardItem', { value: undefined }));
	await phone.evaluate(() => delete (window as { ClipboardItem?: unknown }).ClipboardItem);
	await figure.getByRole('button', { name: /Copy as image/ }).click();
	await expect(figure.getByRole('status')).toHaveText(/cannot copy images here/);
	await lively.close();
});

test('on paper no heading stands alone at the foot of a sheet, and results take no more sheets than they need', async ({
	browser,
	server
}) => {
	const still = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const page = await still.newPage();
	await makeExample(page, server.origin);
	for (const kind of ['named', 'confidential'] as const) {
		await openResults(page, server.origin, kind);
		const { sheets, headings } = await printed(page);
		expect(headings.length, kind).toBeGreaterThan(20);
		expect(
			headings.filter(({ left }) => left < 50),
			kind
		).toEqual([]);
		expect(sheets, kind).toBeLessThanOrEqual(14);
	}
	await still.close();
});
