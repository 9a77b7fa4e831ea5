import { error } from '@sveltejs/kit';
import { changeDrawing, changeLegend } from '#lib/components/charts/change-drawing.ts';
import { dayOf } from '#lib/domain/dates.ts';
import { application } from '#lib/server/application.ts';
import { changePage, changeWishIn } from '#lib/server/change-page.ts';
import { chartFile } from '#lib/server/chart-file.ts';
import { fileNameOf } from '#lib/server/results-facts.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

const ROOM = { width: 680, size: 15 } as const;

export const GET: RequestHandler = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const now = new Date().toISOString();
	const wish = changeWishIn(event.url.searchParams);
	const { view, chosen } = await changePage(application(), round, wish, { t, language }, now);
	if (!view || !chosen?.drawn) return error(404, t('failure.notFound', { returnObjects: true }));
	const text = t('change.chart', { returnObjects: true });
	const sheet = {
		title: chosen.label,
		under: t('change.sheet.under', { network: network.name, round: round.title, earlier: view.since }),
		caption: chosen.caption,
		legend: changeLegend(chosen, text, { earlier: view.since, later: round.title }),
		drawing: changeDrawing(chosen, text, ROOM),
		foot: t('change.sheet.foot', {
			...{ stamp: view.stamp.title, members: view.members.join(' '), canShow: chosen.canShow },
			date: dayOf(now, language, application().configuration.timeZone)
		})
	};
	return chartFile(sheet, language, `${fileNameOf(network, round)}-${chosen.id}`);
};
