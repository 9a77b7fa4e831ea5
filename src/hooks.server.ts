import { building } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { translator } from '#lib/i18n/translator.ts';
import { application, leaveWatchers, startApplication, stopApplication } from '#lib/server/application.ts';
import { facilitatorOf } from '#lib/server/auth.ts';
import { randomKey } from '#lib/server/db/keys.ts';
import { browserLanguage, languageOf } from '#lib/server/language.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

const SECURITY_HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
	'x-robots-tag': 'noindex'
};

export const init: ServerInit = async () => {
	if (building) return;
	await startApplication(process.env);
	process.once('samenspel:leaving' as never, leaveWatchers);
	process.once('sveltekit:shutdown', stopApplication);
};

const logged: Handle = async ({ event, resolve }) => {
	const start = performance.now();
	const response = await resolve(event);
	const ms = Math.round(performance.now() - start);
	const { log } = application();
	const line = { method: event.request.method, route: event.route.id, status: response.status, ms };
	// After the response is on its way: nobody need wait for the log.
	setImmediate(() => log.info(line));
	return response;
};

/** Kit refuses forms from elsewhere; this refuses every other change that comes from elsewhere. */
const ownOriginOnly: Handle = async ({ event, resolve }) => {
	const origin = event.request.headers.get('origin');
	const foreign = origin !== null && origin !== event.url.origin;
	if (foreign && !READING.has(event.request.method)) {
		return new Response('This request came from another site.', { status: 403 });
	}
	return resolve(event);
};

const guarded: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000');
	return response;
};

const recognised: Handle = async ({ event, resolve }) => {
	speak(event, browserLanguage(event.request.headers.get('accept-language') ?? ''));
	if (event.route.id?.startsWith('/(system)')) {
		event.locals.facilitator = null;
		return resolve(event);
	}
	speak(event, await languageOf(event));
	event.locals.facilitator = await facilitatorOf(application().auth, event);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%language%', event.locals.language)
				.replace('%scale%', event.url.searchParams.has('wall') ? 'projector' : 'page')
	});
};

export const handle = sequence(logged, ownOriginOnly, guarded, recognised);

export const handleError: HandleServerError = ({ error, event, status }) => {
	const t = event.locals.t ?? translator('en');
	if (status === 404) return t('failure.notFound', { returnObjects: true });
	// An address that cannot be read at all, such as a link with a stray percent sign, is a link that does not work.
	if (status === 400 && event.url.pathname.startsWith('/answer/')) {
		return t('failure.link', { returnObjects: true });
	}
	if (status < 500) {
		application().log.info({ route: event.route.id, status }, 'a request was refused');
		return t(status === 413 ? 'failure.tooLarge' : 'failure.refused', { returnObjects: true });
	}
	const reference = randomKey().slice(0, 8);
	application().log.error({ reference, route: event.route.id, error }, 'a request failed');
	const failure = t('failure.unexpected', { returnObjects: true });
	// Before the visitor is recognised only `error.html` can be shown, which knows the message alone.
	const recognised = event.locals.facilitator !== undefined;
	const message = recognised
		? failure.message
		: `${failure.message} ${t('failure.reference', { reference })}`;
	return { ...failure, message, reference };
};

function speak(event: RequestEvent, language: ReturnType<typeof browserLanguage>): void {
	event.locals.language = language;
	event.locals.t = translator(language);
}
