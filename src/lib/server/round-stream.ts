import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import type { Deed } from '#lib/domain/access.ts';
import { application } from './application.ts';
import { stillSignedIn } from './auth.ts';
import { eventStream, type Feed } from './event-stream.ts';
import { roundFor, type RoundVisit } from './visit.ts';

/** What a stream about a round shows to who may see it. */
type Watched<State> = Omit<Feed<State>, 'state'> & {
	readonly state: (visit: RoundVisit) => Promise<State | null>;
};

/**
 * A stream of what a page shows of its round. Who may see it is asked anew for every state, so that a stream ends with
 * the session, the account or the access that it was opened with.
 */
export function roundStream<State>(
	event: RequestEvent,
	deed: Deed,
	{ state, ...topics }: Watched<State>
): Response {
	return eventStream(application(), {
		...topics,
		state: async () => {
			const visit = await visitNow(event, deed);
			return visit && state(visit);
		}
	});
}

/** The round of the address as it is now; null once the visitor may not do the deed with it any more. */
async function visitNow(event: RequestEvent, deed: Deed): Promise<RoundVisit | null> {
	const { locals, params, request, url } = event;
	const facilitator = await stillSignedIn(application().auth, event);
	try {
		return await roundFor({ params, request, url, locals: { ...locals, facilitator } }, deed);
	} catch (refusal) {
		if (isHttpError(refusal) || isRedirect(refusal)) return null;
		throw refusal;
	}
}
