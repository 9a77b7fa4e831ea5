import { redirect } from '@sveltejs/kit';
import { outcomeView } from '#lib/domain/views/workshop/outcome.ts';
import { workshopFor } from '#lib/server/workshop-visit.ts';
import { outcomeText } from '#lib/server/workshop-outcome.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { facts } = await workshopFor(event, 'view');
	if (!facts) redirect(303, event.url.pathname.replace(/\/outcome$/, ''));
	const { t } = event.locals;
	return {
		outcome: outcomeView(facts, event.locals),
		back: t('workshop.control.back'),
		text: outcomeText(event.locals)
	};
};
