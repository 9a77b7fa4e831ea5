import { askedVersion } from '../../../asked-version.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { questionnaire } = askedVersion(event);
	const { id, version } = questionnaire;
	return new Response(`${JSON.stringify(questionnaire, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${id}-${version}.json"`
		}
	});
};
