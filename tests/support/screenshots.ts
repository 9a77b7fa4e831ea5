import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type Page } from 'playwright';
import { chromium } from './chromium.ts';
import { ROOT, startServer } from './server.ts';

// Makes the pictures of the documentation from the example region, so that they never go stale.
const FOLDER = join(ROOT, 'docs/images');
const LANGUAGES = { en: 'en-GB', nl: 'nl-NL' } as const;
const WIDTHS = [360, 1280, 1920];

mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
const browser = await browserType.launch(chromium);
try {
	const results = await exampleResults(browser);
	await picture(results, 'en', 1280, 'results.png', { fullPage: false, height: 1000 });
	for (const language of ['en', 'nl'] as const) {
		for (const width of WIDTHS) {
			await picture(results, language, width, `results-${width}-${language}.png`, {
				fullPage: true,
				height: 900
			});
		}
	}
} finally {
	await browser.close();
	await server.stop();
}

/** The address of the newest closed round of the named example network, with its earlier round beside it. */
async function exampleResults(browser: Browser): Promise<string> {
	const page = await browser.newPage();
	await page.goto(server.origin);
	await page.locator('form[action$="lookAround"] button').click();
	await page.goto(server.origin);
	const networks = await hrefs(page, /\/networks\/[\w-]{22}$/);
	for (const network of networks) {
		await page.goto(network);
		const rounds = await hrefs(page, /\/rounds\/[\w-]{22}$/);
		const [, second] = rounds;
		if (rounds.length < 3 || !second) continue;
		await page.goto(`${second}/results`);
		const earlier = await page
			.locator('select[name=earlier] option:not([disabled])')
			.last()
			.getAttribute('value');
		await page.close();
		return `${second}/results?targets=yes&earlier=${earlier}`;
	}
	throw new Error('The example region has no network with three rounds.');
}

async function hrefs(page: Page, pattern: RegExp): Promise<string[]> {
	const all = await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	return [...new Set(all)].filter((href) => pattern.test(href));
}

async function picture(
	url: string,
	language: keyof typeof LANGUAGES,
	width: number,
	file: string,
	{ fullPage, height }: { fullPage: boolean; height: number }
): Promise<void> {
	const context = await browser.newContext({ locale: LANGUAGES[language], viewport: { width, height } });
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: join(FOLDER, file), fullPage, animations: 'disabled' });
	await context.close();
}
