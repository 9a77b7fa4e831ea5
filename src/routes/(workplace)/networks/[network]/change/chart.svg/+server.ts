import { error } from '@sveltejs/kit';
import { coursesDrawing } from '#lib/components/charts/course-drawing.ts';
import { courseLegend } from '#lib/components/charts/course-legend.ts';
import { dayOf } from '#lib/domain/dates.ts';
import { slugOf } from '#lib/domain/interchange/ids.ts';
import { application } from '#lib/server/application.ts';
import { chartFile } from '#lib/server/chart-file.ts';
import { coursePage, courseWishIn } from '#lib/server/course-page.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { network } = await networkFor(event, 'view');
	const { t, language } = event.locals;
	const { timeZone } = application().configuration;
	const now = new Date().toISOString();
	const wish = courseWishIn(event.url.searchParams);
	const view = await coursePage(application(), network.id, wish, { now, timeZone }, { t, language });
	if (!view?.chart) return error(404, t('failure.notFound', { returnObjects: true }));
	const { chart, rounds, basis } = view;
	const sheet = {
		title: chart.label,
		under: t('change.course.sheet.under', { network: network.name }),
		caption: chart.caption,
		legend: courseLegend(chart, t('change.course.legend', { returnObjects: true })),
		drawing: coursesDrawing(chart),
		foot: t('change.course.sheet.foot', {
			basis,
			rounds: rounds.map(({ number, title, day }) => `${number}. ${title} (${day})`).join('; '),
			date: dayOf(now, language, timeZone)
		})
	};
	return chartFile(sheet, language, `${slugOf(network.name, 'samenspel')}-${chart.id}`);
};
