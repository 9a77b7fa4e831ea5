import { expect, type Locator, type Page } from '@playwright/test';

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

/** Moves to something by the Tab key and presses it. */
export async function press(target: Locator): Promise<void> {
	await reach(target.page(), target);
	await target.page().keyboard.press('Enter');
}

/** Moves to a field by the Tab key and types. */
export async function type(field: Locator, text: string): Promise<void> {
	await reach(field.page(), field);
	await field.page().keyboard.type(text);
}

/** What can be moved to; of a group of radio buttons one, which the arrow keys lead on from. */
const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** Parts of a page that scroll are stops too; there are never more of them. */
const SCROLLING = 30;

/**
 * Moves by the Tab key through all of a page, with everything that can unfold unfolded: each control is reached, in the
 * order of the page, is seen to have the keyboard, is not hidden behind anything, and lets go of it again.
 */
export async function walk(page: Page): Promise<void> {
	const where = new URL(page.url()).pathname;
	await page.waitForLoadState();
	// Where a page has a script, what announces another page is there once it runs.
	await page.waitForFunction(
		() => !document.querySelector('[rel=modulepreload]') || document.getElementById('svelte-announcer')
	);
	const expected = await page.evaluate((stops) => {
		for (const details of document.querySelectorAll('main details:not([open])'))
			details.setAttribute('open', 'walk');
		const groups = new Set<string>();
		const all = [...document.querySelectorAll<HTMLElement>(stops)].filter((element) => {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
				return false;
			if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
			if (groups.has(element.name)) return false;
			groups.add(element.name);
			return true;
		});
		for (const [index, element] of all.entries()) {
			const name = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
			const same = name === null ? [element] : document.querySelectorAll(`input[name="${CSS.escape(name)}"]`);
			for (const one of same) one.setAttribute('data-stop', String(index));
		}
		(document.activeElement as HTMLElement | null)?.blur();
		return all.map((element, index) => `${index}: ${element.outerHTML.slice(0, 120)}`);
	}, STOPS);
	const reached: number[] = [];
	for (let step = 0; step < expected.length + SCROLLING && reached.at(-1) !== expected.length - 1; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement!;
			const index = element.getAttribute('data-stop');
			if (index === null) return null;
			// A radio button is marked with its whole label.
			const marked = [element, element.closest('label')].some((one) => {
				if (!one) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			});
			// Of a large field the browser brings only the line with the cursor into sight.
			const { left, right, top, bottom } = element.getClientRects()[0]!;
			const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
			const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
			const above = document.elementFromPoint(x, y);
			return {
				index: Number(index),
				marked,
				free: above !== null && (element.contains(above) || above.contains(element))
			};
		});
		if (stop === null) continue;
		const { index, ...seen } = stop;
		expect(seen, `${where}, ${expected[index]}`).toEqual({ marked: true, free: true });
		// A date is one field with several stops.
		if (index !== reached.at(-1)) reached.push(index);
	}
	expect(
		reached.map((index) => expected[index]),
		where
	).toEqual(expected);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('[open=walk]')) details.removeAttribute('open');
	});
}
