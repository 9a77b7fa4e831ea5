import { endOf, isOpen } from '#lib/domain/round.ts';
import { agendaView } from '#lib/domain/views/agenda.ts';
import { chooserView } from '#lib/domain/views/chooser.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { dayOf, lastDayOf } from '#lib/domain/dates.ts';
import { application } from '#lib/server/application.ts';
import { resultsOf } from '#lib/server/results.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';
import { onOtherScale, wishIn } from './wish.ts';

export const load: PageServerLoad = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const { configuration, catalogue } = application();
	const { timeZone } = configuration;
	const now = new Date().toISOString();
	const wish = wishIn(event.url.searchParams);
	const { shown, beside, choosable } = await resultsOf(application(), { network, round, wish }, now);
	const { kind, k } = round;
	const period = {
		from: dayOf(round.openedAt, language, timeZone),
		to: lastDayOf(endOf(round), language, timeZone)
	};
	const view = resultsView(shown, beside, { t, language }, network.targets);
	const names = new Map(choosable.organisations.map(({ id, name }) => [id, name]));
	const needs = { shown, names, guidance: catalogue.guidance };
	return {
		...{ view, network: network.name, round: round.title, example: network.example },
		kind: { name: t(`results.kinds.${kind}`), told: t(`results.kindsTold.${kind}`, { k }) },
		period: t(isOpen(round, now) ? 'results.period.open' : 'results.period.closed', period),
		agenda: view.state === 'shown' ? agendaView(needs, network.targets, { t, language }) : null,
		chooser: chooserView(choosable, wish, { t, language }),
		wall: event.url.searchParams.has('wall'),
		otherScale: onOtherScale(event.url.searchParams),
		text: {
			page: t('results.page', { returnObjects: true, round: round.title, network: network.name }),
			chooser: t('results.chooser', { returnObjects: true }),
			agenda: t('results.agenda.page', { returnObjects: true }),
			table: t('results.table', { returnObjects: true }),
			legend: t('results.legend')
		}
	};
};
