import { text } from '@sveltejs/kit';

/** The process is alive. */
export function GET(): Response {
	return text('alive\n');
}
