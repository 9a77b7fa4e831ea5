import { redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access.ts';
import { wallView } from '#lib/domain/views/workshop/wall.ts';
import { workshopFor } from '#lib/server/workshop-visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, capacity, facts } = await workshopFor(event, 'view');
	const { t } = event.locals;
	const here = event.url.pathname;
	const control = here.replace(/\/wall$/, '');
	if (!facts) redirect(303, control);
	const score = t('workshop.topic.score');
	return {
		bare: true,
		view: wallView(facts, event.locals),
		...{ stream: `${here}/stream`, commands: `${control}/commands` },
		mayLead: can(capacity, 'facilitate'),
		text: {
			wall: t('workshop.wall', { returnObjects: true, network: network.name }),
			themes: { target: t('results.page.target'), noScore: t('workshop.themes.noScore') },
			radar: {
				...{ guess: t('workshop.radar.guess'), legend: t('charts.frame.legend'), score },
				dimension: t('results.table.topic')
			},
			topic: { ...t('workshop.topic', { returnObjects: true }), score },
			vote: { ...t('workshop.vote', { returnObjects: true }), score },
			act: t('workshop.act', { returnObjects: true }),
			outcome: t('workshop.outcome', { returnObjects: true })
		}
	};
};
