import { json } from '@sveltejs/kit';
import { doCommand } from '#lib/server/workshop-command.ts';
import type { RequestHandler } from './$types';

/** What the wall's own keys ask. */
export const POST: RequestHandler = async (event) => {
	const outcome = await doCommand(event, await event.request.formData());
	// Somebody else was first: the wall has what they did, or will in a moment.
	if (!outcome || outcome.refused === 'moved') return new Response(null, { status: 204 });
	return json({ message: event.locals.t(`workshop.refusals.${outcome.refused}`) }, { status: 409 });
};
