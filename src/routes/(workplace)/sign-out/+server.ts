import { redirect, type RequestHandler } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import { signOut } from '#lib/server/auth.ts';

/** Ends the session and goes back to the start. */
export const POST: RequestHandler = async (event) => {
	await signOut(application().auth, event);
	redirect(303, '/');
};
