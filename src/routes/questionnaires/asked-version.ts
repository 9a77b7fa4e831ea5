import { error, type RequestEvent } from '@sveltejs/kit';
import { application } from '#lib/server/application.ts';
import type { Loaded } from '#lib/server/questionnaire-file.ts';

/** The version that the address names, out of the catalogue; ends the request with 404 where there is none. */
export function askedVersion({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>): Loaded {
	const loaded = application().catalogue.find(params.questionnaire ?? '', params.version ?? '');
	return loaded ?? error(404, locals.t('failure.notFound', { returnObjects: true }));
}
