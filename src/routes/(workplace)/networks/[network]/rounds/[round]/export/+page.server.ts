import { application } from '#lib/server/application.ts';
import { exportPage } from '#lib/server/exports/page.ts';
import { roundExport } from '#lib/server/exports/round-export.ts';
import { slidesOffer } from '#lib/server/exports/slides/offer.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await roundFor(event, 'view');
	const now = new Date().toISOString();
	const exported = await roundExport(application(), visit, event.locals, now);
	return { ...exportPage(exported), slides: await slidesOffer(application(), exported) };
};
