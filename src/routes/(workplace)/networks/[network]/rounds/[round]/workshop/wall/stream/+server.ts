import { wallView } from '#lib/domain/views/workshop/wall.ts';
import { workshopStream } from '#lib/server/workshop-visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	workshopStream(event, 'view', (facts) => wallView(facts, event.locals));
