import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Everything a page must be, whoever it is for: complete, accessible, no wider than the screen, and alone. */
export async function inspect(page: Page, requests: readonly string[] = []): Promise<void> {
	const where = new URL(page.url()).pathname;
	const text = await page.locator('body').innerText();
	expect(text, where).not.toMatch(/\{\{|undefined|\[object |NaN/);
	await expect(page.locator('h1'), where).toHaveCount(1);
	expect(await page.title(), where).not.toBe('');
	const tooWide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(tooWide, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
	// Our pages have no frames: everything is looked at in one go, and only what is wrong is told.
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.setLegacyMode()
		.analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
	expect(found, where).toEqual([]);
	const origin = new URL(page.url()).origin;
	expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
}
