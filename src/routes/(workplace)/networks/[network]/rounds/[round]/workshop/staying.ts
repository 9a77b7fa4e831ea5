import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form and stays where the reader is: what was pressed keeps the keyboard or, where it has gone, the part of the
 * page that it was in. What was typed stays too, unless it was taken.
 */
export const staying: SubmitFunction = ({ formElement, formData }) => {
	const pressed = document.activeElement;
	const place = String(formData.get('stay') ?? '');
	return async ({ result, update }) => {
		if (result.type === 'redirect') {
			if (formElement.dataset.once !== undefined) formElement.reset();
			const address = new URL(result.location, page.url);
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this page, made by the server
			await goto(address, { replaceState: true, noScroll: true, keepFocus: true, invalidateAll: true });
			return keepKeyboard(pressed, place);
		}
		if (result.type === 'error') {
			const problems = [{ at: place, message: page.data.text.noConnection as string }];
			await applyAction({ type: 'failure', status: 503, data: { problems, typed: {} } });
		} else await update({ reset: false });
		document.getElementById('problems')?.focus();
	};
};

function keepKeyboard(pressed: Element | null, place: string): void {
	const { activeElement } = document;
	// Whoever went elsewhere in the meantime stays there.
	if (activeElement !== pressed && activeElement !== document.body) return;
	const there = pressed instanceof HTMLElement && pressed.isConnected && pressed.checkVisibility();
	const next = there ? pressed : document.getElementById(place);
	next?.focus({ preventScroll: there });
}
