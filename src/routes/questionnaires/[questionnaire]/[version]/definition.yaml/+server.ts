import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { application } from '#lib/server/application.ts';
import { askedVersion } from '../../../asked-version.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { questionnaire, file } = askedVersion(event);
	const { id, version } = questionnaire;
	// The path comes from the catalogue, never from the address.
	const text = await readFile(join(application().configuration.questionnairesDir, file), 'utf8');
	return new Response(text, {
		headers: {
			'content-type': 'text/yaml; charset=utf-8',
			'content-disposition': `attachment; filename="${id}-${version}.yaml"`
		}
	});
};
