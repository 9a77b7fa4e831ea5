import { error } from '@sveltejs/kit';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { invited, now } from '#lib/server/answering.ts';
import { memberChart } from '#lib/server/member-results.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { round, network, open } = await invited(event);
	const at = now();
	if (open || !resultsAreOpen(round, at)) {
		error(404, event.locals.t('failure.notFound', { returnObjects: true }));
	}
	return memberChart(event, { network, round, own: null }, at);
};
