import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import { page } from '$app/state';
import type { SubmitFunction } from '@sveltejs/kit';

/** Sends a form and stays where the reader is; what was typed stays too, unless it was taken. */
export const staying: SubmitFunction = ({ formElement }) => {
	return async ({ result, update }) => {
		if (result.type === 'redirect') {
			if (formElement.dataset.once !== undefined) formElement.reset();
			await applyAction({ type: 'success', status: 200 });
			return invalidateAll();
		}
		if (result.type !== 'error') return update({ reset: false });
		const problem: string = page.data.text.noConnection;
		return applyAction({ type: 'failure', status: 503, data: { problem, typed: {} } });
	};
};
