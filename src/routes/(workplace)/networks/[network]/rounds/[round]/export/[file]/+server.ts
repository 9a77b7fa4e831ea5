import { error } from '@sveltejs/kit';
import { SEPARATORS, type Separator } from '#lib/domain/interchange/csv.ts';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { exportedFile } from '#lib/server/exports/files.ts';
import { roundExport } from '#lib/server/exports/round-export.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const visit = await roundFor(event, 'view');
	const { network, round, loaded } = visit;
	const { locals, params, url } = event;
	const { configuration, connection } = application();
	const now = new Date().toISOString();
	const exported = await roundExport(application(), visit, locals, now);
	const making = { ...configuration, loaded, separator: separatorIn(url, locals.language) };
	const file = await exportedFile(params.file, exported, making);
	if (!file) error(404, locals.t('failure.notFound', { returnObjects: true }));
	// In an example anyone may look around, and there is nobody to tell.
	if (locals.facilitator) {
		const deed = { network: network.id, facilitator: locals.facilitator, deed: 'exported' } as const;
		await audit.record(connection.db, { ...deed, about: `${params.file} (${round.title})` }, now);
	}
	return new Response(file.content as BodyInit, {
		headers: {
			'content-type': file.type,
			'content-disposition': `attachment; filename="${file.name}"`,
			'cache-control': 'no-store'
		}
	});
};

/** What was asked for; else what spreadsheets in the visitor's language expect. */
function separatorIn(url: URL, language: App.Locals['language']): Separator {
	const asked = url.searchParams.get('separator');
	if (asked !== null && Object.hasOwn(SEPARATORS, asked)) return asked as Separator;
	return language === 'nl' ? 'semicolon' : 'comma';
}
