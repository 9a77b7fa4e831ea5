import type { RequestEvent } from '@sveltejs/kit';
import { LANGUAGES, Language } from '#lib/domain/language.ts';
import { application } from './application.ts';
import { isKey } from './db/keys.ts';
import * as links from './db/links.ts';
import * as networks from './db/networks.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import { isToken } from './tokens.ts';

export const LANGUAGE_COOKIE = 'language';
const YEAR = 60 * 60 * 24 * 365;

/** The language of a visit: the visitor's choice, then the network's, then the browser's. */
export async function languageOf(event: RequestEvent): Promise<Language> {
	const chosen = Language.safeParse(event.cookies.get(LANGUAGE_COOKIE));
	if (chosen.success) return chosen.data;
	return (
		(await networkLanguage(event)) ?? browserLanguage(event.request.headers.get('accept-language') ?? '')
	);
}

/** Keeps the visitor's choice on this device. */
export function keepLanguage(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	language: Language
): void {
	const secure = url.protocol === 'https:';
	cookies.set(LANGUAGE_COOKIE, language, {
		path: '/',
		maxAge: YEAR,
		sameSite: 'lax',
		httpOnly: true,
		secure
	});
}

/** The first language of an `Accept-Language` header that we speak; English where there is none. */
export function browserLanguage(header: string): Language {
	const wanted = header
		.split(',')
		.map((part) => {
			const [tag = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/);
			return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.replace('q=', '')) || 0 };
		})
		.sort((a, b) => b.quality - a.quality);
	const spoken = wanted.find(
		({ language, quality }) => quality > 0 && LANGUAGES.some((known) => known === language)
	);
	return spoken ? Language.parse(spoken.language) : 'en';
}

async function networkLanguage({ params, route }: RequestEvent): Promise<Language | null> {
	const inWorkplace = route.id?.startsWith('/(workplace)') ?? false;
	if (inWorkplace || (!params.token && !params.round)) return null;
	const round = params.round ?? (params.token ? await roundOfToken(params.token) : null);
	if (!round || !isKey(round)) return null;
	const { connection } = application();
	const found = await rounds.find(connection.db, round);
	const network = found ? await networks.find(connection.db, found.network) : null;
	return network?.language ?? null;
}

async function roundOfToken(token: string): Promise<string | null> {
	if (!isToken(token)) return null;
	const { connection } = application();
	const invited = await links.byToken(connection.db, token);
	return invited?.round ?? (await responses.roundOf(connection.db, token));
}
