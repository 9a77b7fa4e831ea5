import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { translator } from '#lib/i18n/translator.ts';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { previewPaste, takeOver } from '#lib/server/pasted-list.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'edit');
	const { t } = event.locals;
	return {
		text: t('organisations.paste', { returnObjects: true, network: network.name }),
		previewText: t('organisations.preview', { returnObjects: true }),
		back: t('networks.edit.back', { network: network.name }),
		problemsTitle: t('networks.problems.title'),
		network: { id: network.id }
	};
};

export const actions: Actions = {
	look: async (event) => {
		const { network, list } = await pasted(event);
		const seen = await previewPaste(network, list, event.locals);
		if ('problems' in seen) return fail(400, { list, problems: seen.problems, seen: null, moved: false });
		return { list, problems: [], seen, moved: false };
	},
	again: async (event) => {
		const { list } = await pasted(event);
		return { list, problems: [], seen: null, moved: false };
	},
	takeOver: async (event) => {
		const { network, list, mark } = await pasted(event);
		const now = new Date().toISOString();
		const done = await takeOver(network.id, list, mark);
		if (!done) {
			const seen = await previewPaste(network, list, event.locals);
			if ('problems' in seen) return fail(400, { list, problems: seen.problems, seen: null, moved: false });
			return fail(409, { list, problems: [], seen, moved: true });
		}
		const { length: added } = done.added;
		const { length: changed } = done.changed;
		const about = translator(network.language)('organisations.recorded', { added, changed });
		const { facilitator } = event.locals;
		await audit.record(
			application().connection.db,
			{ network: network.id, facilitator, deed: 'organisations pasted', about },
			now
		);
		redirect(303, `/networks/${network.id}/edit?done=pasted#organisations`);
	}
};

async function pasted(event: RequestEvent) {
	const { network } = await networkFor(event, 'edit');
	const { list = '', mark = '' } = textsOf(await event.request.formData());
	return { network, list, mark };
}
