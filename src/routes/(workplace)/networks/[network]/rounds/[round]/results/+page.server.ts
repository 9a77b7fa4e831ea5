import { can } from '#lib/domain/access.ts';
import { agendaView } from '#lib/domain/views/agenda.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { chooserView } from '#lib/domain/views/chooser.ts';
import { breakdownsOf } from '#lib/domain/views/breakdowns.ts';
import { rangeIn } from '#lib/domain/views/scale.ts';
import { withWeighting } from '#lib/domain/views/weighting-notes.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { application } from '#lib/server/application.ts';
import { progressSince } from '#lib/server/changes.ts';
import { fileNameOf, periodOf } from '#lib/server/results-facts.ts';
import { resultsOf } from '#lib/server/results.ts';
import { remarksBeside } from '#lib/server/shown-remarks.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';
import { frameworkWished, onOtherScale, wishIn, withFramework } from './wish.ts';

export const load: PageServerLoad = async (event) => {
	const { network, round, loaded, capacity } = await roundFor(event, 'view');
	const { t, language } = event.locals;
	const { catalogue, configuration } = application();
	const now = new Date().toISOString();
	const wish = wishIn(event.url.searchParams);
	const { shown, beside, choosable, outcome } = await resultsOf(application(), { network, round, wish }, now);
	const { kind, k } = round;
	const view = resultsView(shown, beside, { t, language }, network.targets);
	const asked = { round, questionnaire: loaded.questionnaire, mayRead: can(capacity, 'facilitate') };
	const chosen = chosenFramework(shown.questionnaire, frameworkWished(event.url.searchParams));
	const speech = { t, language };
	const names = new Map(choosable.organisations.map(({ id, name }) => [id, name]));
	const since = view.state === 'shown' ? await progressSince(application(), round, now) : null;
	const workshop = outcome && { ...outcome, timeZone: configuration.timeZone };
	const needs = { shown, names, since, guidance: catalogue.guidance, workshop };
	return {
		...{ view, network: network.name, round: round.title, example: network.example },
		kind: { name: t(`results.kinds.${kind}`), told: t(`results.kindsTold.${kind}`, { k }) },
		period: periodOf(round, event, now),
		agenda: view.state === 'shown' ? agendaView(needs, network.targets, { t, language }) : null,
		remarks: await remarksBeside(application(), asked, { t, language }, now),
		chooser: chooserView(choosable, wish, { t, language }),
		wall: event.url.searchParams.has('wall'),
		otherScale: onOtherScale(event.url.searchParams),
		chosen,
		frameworks: view.state === 'shown' ? withWeighting(view.frameworks, shown, names, speech) : [],
		breakdowns: view.state === 'shown' ? breakdownsOf(shown, chosen, names, speech) : null,
		search: event.url.search,
		searches: Object.fromEntries(
			shown.questionnaire.frameworks.map(({ id }) => [id, withFramework(event.url.searchParams, id)])
		),
		fileName: fileNameOf(network, round),
		changed:
			view.state === 'shown'
				? linkToChange(choosable.earlier, { earlier: wish.earlier, framework: chosen }, t)
				: null,
		text: {
			page: t('results.page', { returnObjects: true, round: round.title, network: network.name }),
			chooser: t('results.chooser', { returnObjects: true }),
			agenda: t('results.agenda.page', { returnObjects: true }),
			table: t('results.table', { returnObjects: true }),
			frame: t('charts.frame', { returnObjects: true }),
			switch: t('charts.switch'),
			method: t('method.page.link'),
			breakdowns: {
				...t('charts.sections', { returnObjects: true }),
				groups: t('charts.groups', { returnObjects: true }),
				frame: t('charts.frame', { returnObjects: true }),
				heat: t('charts.heat', rangeIn(shown.questionnaire, chosen))
			}
		}
	};
};

/** The way to what changed since an earlier round: the one laid beside this, or the newest that can be compared. */
function linkToChange(
	earlier: readonly { readonly id: string; readonly title: string; readonly comparable: boolean }[],
	chosen: { readonly earlier: string | null; readonly framework: string },
	t: App.Locals['t']
) {
	const found =
		earlier.find(({ id }) => id === chosen.earlier) ?? earlier.find(({ comparable }) => comparable);
	if (!found) return null;
	const search = new URLSearchParams({ earlier: found.id, framework: chosen.framework });
	return { search: `?${search}`, label: t('change.link', { round: found.title }) };
}
