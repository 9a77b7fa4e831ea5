import { slugOf } from '#lib/domain/interchange/ids.ts';
import { application } from '#lib/server/application.ts';
import { coursePage, courseWishIn } from '#lib/server/course-page.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'view');
	const { t, language } = event.locals;
	const { timeZone } = application().configuration;
	const when = { now: new Date().toISOString(), timeZone };
	const wish = courseWishIn(event.url.searchParams);
	const view = await coursePage(application(), network.id, wish, when, { t, language });
	const label = view?.chart?.label ?? '';
	return {
		...{ network: network.name, example: network.example, view, search: event.url.search },
		fileName: slugOf(network.name, 'samenspel'),
		text: {
			page: t('change.course', {
				returnObjects: true,
				network: network.name,
				count: view?.rounds.length ?? 0
			}),
			tableCaption: t('change.course.table.caption', { framework: label }),
			since: t('change.linkAlone'),
			frame: t('charts.frame', { returnObjects: true }),
			switch: t('charts.switch'),
			example: t('results.page.example')
		}
	};
};
