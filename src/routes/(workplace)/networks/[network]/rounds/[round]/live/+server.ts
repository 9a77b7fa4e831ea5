import { application } from '#lib/server/application.ts';
import { eventStream } from '#lib/server/event-stream.ts';
import { boardOf } from '#lib/server/round-page.ts';
import { topicOf } from '#lib/server/round-watching.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const visit = await roundFor(event, 'view');
	return eventStream(application(), {
		state: () => boardOf(visit, event.locals, new Date().toISOString()),
		calmly: [topicOf(visit.round.id)]
	});
};
