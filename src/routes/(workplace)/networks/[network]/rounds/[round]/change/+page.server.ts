import { isOpen } from '#lib/domain/round.ts';
import { application } from '#lib/server/application.ts';
import { changePage, changeWishIn } from '#lib/server/change-page.ts';
import { fileNameOf } from '#lib/server/results-facts.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const now = new Date().toISOString();
	const wish = changeWishIn(event.url.searchParams);
	const speech = { t, language };
	const { sealed, earlier, view, chosen } = await changePage(application(), round, wish, speech, now);
	return {
		...{ network: network.name, round: round.title, example: network.example },
		nothing: sealed ? t('change.page.open') : view ? null : t('change.page.none'),
		...{ search: event.url.search, fileName: fileNameOf(network, round) },
		preliminary: isOpen(round, now),
		earlier: earlier.map((one) => ({
			...one,
			title: one.comparable ? one.title : t('results.otherVersion', { round: one.title })
		})),
		...{ view, chosen: chosen?.id ?? '' },
		text: {
			page: t('change.page', { returnObjects: true, network: network.name, round: round.title }),
			chart: t('change.chart', { returnObjects: true }),
			table: t('change.table', {
				returnObjects: true,
				framework: chosen?.label ?? '',
				round: view?.since ?? ''
			}),
			switch: t('charts.switch'),
			frame: t('charts.frame', { returnObjects: true }),
			example: t('results.page.example')
		}
	};
};
