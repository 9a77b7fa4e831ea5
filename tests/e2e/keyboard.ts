import type { Locator, Page } from '@playwright/test';

/** Enough for the longest page. */
const MOST = 400;

/** Moves by the Tab key, forward or back, until something has the keyboard; throws where it is never reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
	await target.waitFor();
	for (let step = 0; step < MOST; step++) {
		const key = await target.evaluate((element) => {
			const { activeElement } = document;
			if (activeElement === element) return null;
			const before = element.compareDocumentPosition(activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING;
			return before ? 'Shift+Tab' : 'Tab';
		});
		if (key === null) return;
		await page.keyboard.press(key);
	}
	throw new Error(`The keyboard does not reach ${target.toString()}.`);
}
