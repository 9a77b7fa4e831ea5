import { controlView } from '#lib/domain/views/workshop/control.ts';
import { workshopStream } from '#lib/server/workshop-visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	workshopStream(event, 'facilitate', (facts) => controlView(facts, event.locals));
