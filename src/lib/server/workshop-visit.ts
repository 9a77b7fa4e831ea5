import { error, type RequestEvent } from '@sveltejs/kit';
import type { Deed } from '#lib/domain/access.ts';
import type { WorkshopFacts } from '#lib/domain/views/workshop/facts.ts';
import { application } from './application.ts';
import { roundStream } from './round-stream.ts';
import { roundFor, type RoundVisit } from './visit.ts';
import { workshopFacts } from './workshop-facts.ts';
import { roomOf, watchedRoom } from './workshop-room.ts';

/** The round of this page with its workshop, as `roundFor`; `facts` are null before the workshop began. */
export async function workshopFor(
	event: RequestEvent,
	deed: Deed
): Promise<RoundVisit & { facts: WorkshopFacts | null }> {
	const visit = await roundFor(event, deed);
	const room = await roomOf(application(), visit.round.id);
	const where = { ...visit, url: event.url };
	const now = new Date().toISOString();
	return { ...visit, facts: room && (await workshopFacts(application(), where, room, now)) };
}

/** A stream of what a page shows of the workshop about its round; a 404 before it began. */
export async function workshopStream<View>(
	event: RequestEvent,
	deed: Deed,
	view: (facts: WorkshopFacts) => View
): Promise<Response> {
	const visit = await roundFor(event, deed);
	const room = await roomOf(application(), visit.round.id);
	if (!room) return error(404, event.locals.t('failure.notFound', { returnObjects: true }));
	const { id: workshop } = room.workshop;
	return roundStream(event, deed, {
		state: async ({ network, round }) => {
			const watched = await watchedRoom(application(), { round: round.id, workshop });
			const where = { network, round, url: event.url };
			const now = new Date().toISOString();
			return watched && view(await workshopFacts(application(), where, watched.room, now));
		},
		promptly: [`workshop:${workshop}`],
		calmly: [`room:${workshop}`]
	});
}
