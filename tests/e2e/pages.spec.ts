import type { Page } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { inspect } from './inspection.ts';
import { answerPage, begin, expect, goOn, makeNetwork, openRound, setUp, test as base } from './play.ts';

const test = base.extend({
	// The whole catalogue, as an operator has it.
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	}
});

const looks = [
	{ locale: 'nl-NL', colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 800 } }
] as const;

for (const look of looks) {
	test(`every page is accessible, complete and alone: ${look.locale}, ${look.colorScheme}`, async ({
		browser,
		server
	}) => {
		test.setTimeout(300_000);
		const context = await browser.newContext(look);
		const page = await context.newPage();
		const requests: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		page.on('console', (message) => {
			const text = message.text();
			if (message.type() === 'error' && !text.includes('404')) complaints.push(`${page.url()}: ${text}`);
		});
		const see = async (path: string) => {
			await page.goto(new URL(path, server.origin).href, { waitUntil: 'load' });
			await inspect(page, requests);
		};

		await see('/');
		await page.locator('form[action$="lookAround"] button').click();
		await see('/');
		const examples = await linksTo(page, /\/networks\/[\w-]{22}$/);
		expect(examples).toHaveLength(2);
		for (const network of examples) {
			await see(`${network}/change`);
			await see(network);
			const rounds = await linksTo(page, /\/rounds\/[\w-]{22}$/);
			expect(rounds.length).toBeGreaterThanOrEqual(2);
			// The newest, which is open in one of them, and the newest that was compared with one before it.
			await see(`${rounds[0]}/results`);
			const compared = rounds.at(-2)!;
			for (const path of ['', '/results?wall=1', '/export', '/change']) await see(`${compared}${path}`);
		}
		await see('/set-up');
		await setUp(page, server);
		for (const path of ['/networks', '/networks/new']) await see(path);
		await page.goto(`${server.origin}/networks`);
		await makeNetwork(page, 'Vitaal', [
			{ name: 'De Linde', sector: 'hospital', expected: 3 },
			{ name: 'Gemeente Rivierdal', sector: 'municipality', expected: 2 }
		]);
		const network = page.url().split('?')[0]!;
		for (const path of ['', '/edit', '/paste', '/targets', '/rounds/new']) await see(`${network}${path}`);
		await page.goto(network);
		const { round, links } = await openRound(page, 'named');
		await see(round);
		await see(`${round}/cards`);
		await see(`${round}/results`);

		const link = links.get('De Linde')!;
		await see(new URL(link).pathname);
		const member = await begin(context, link);
		while (!member.url().endsWith('/review')) {
			await inspect(member, []);
			await answerPage(member, () => undefined);
			await goOn(member);
		}
		const response = new URL(member.url()).pathname.replace('/review', '');
		await member.close();
		for (const path of ['', '/review', '/result']) await see(`${response}${path}`);
		for (const path of ['/join', '/left', '/no-such-page', `/answer/${'A'.repeat(27)}`]) await see(path);

		await see('/questionnaires');
		await see('/questionnaires/regional-readiness/1.1.0');
		await see('/questionnaires/regional-readiness/1.1.0/compare?with=regional-readiness/1.0.0');
		await see('/questionnaires/quick-scan/1.0.0/compare?with=regional-readiness/1.1.0');
		await see('/questionnaires/regional-readiness/1.1.0/preview?page=3');
		await see('/guidance');
		await see('/method');
		await page.goto(server.origin);
		await page.locator('header summary').click();
		await page.locator('header form[action$="/sign-out"] button').click();
		await see('/sign-in');
		expect(complaints).toEqual([]);
		await context.close();
	});
}

async function linksTo(page: Page, pattern: RegExp): Promise<string[]> {
	const hrefs = await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	return [...new Set(hrefs.map((href) => new URL(href).pathname))].filter((path) => pattern.test(path));
}
