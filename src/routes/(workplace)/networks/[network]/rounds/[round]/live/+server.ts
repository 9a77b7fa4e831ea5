import { boardOf } from '#lib/server/round-page.ts';
import { roundStream } from '#lib/server/round-stream.ts';
import { topicOf } from '#lib/server/round-watching.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { round } = await roundFor(event, 'view');
	return roundStream(event, 'view', {
		state: (visit) => boardOf(visit, event.locals, new Date().toISOString()),
		calmly: [topicOf(round.id)]
	});
};
