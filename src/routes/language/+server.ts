import { redirect, type RequestHandler } from '@sveltejs/kit';
import { Language } from '#lib/domain/language.ts';
import { keepLanguage } from '#lib/server/language.ts';
import { returnPath } from '#lib/server/return-path.ts';

/** Keeps the visitor's language and goes back to the page they came from. */
export const POST: RequestHandler = async (event) => {
	const chosen = Language.safeParse((await event.request.formData()).get('language'));
	if (chosen.success) keepLanguage(event, chosen.data);
	redirect(303, pageBefore(event.request.headers.get('referer'), event.url));
};

function pageBefore(referer: string | null, { origin }: URL): string {
	if (!referer || !URL.canParse(referer)) return '/';
	const { origin: from, pathname, search } = new URL(referer);
	return from === origin ? returnPath(`${pathname}${search}`, '/') : '/';
}
