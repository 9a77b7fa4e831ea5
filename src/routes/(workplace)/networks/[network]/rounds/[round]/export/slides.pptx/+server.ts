import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { slugOf } from '#lib/server/exports/file-names.ts';
import { presentationOf } from '#lib/server/exports/slides/presentation.ts';
import { slidesOf } from '#lib/server/exports/slides/round-slides.ts';
import { bothSpeeches } from '#lib/server/speeches.ts';
import { roundFor } from '#lib/server/visit.ts';
import { Language } from '#lib/domain/language.ts';
import type { RequestHandler } from './$types';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const GET: RequestHandler = async (event) => {
	const { network, round } = await roundFor(event, 'view');
	const { locals, url } = event;
	const { configuration, connection } = application();
	const now = new Date().toISOString();
	const asked = Language.safeParse(url.searchParams.get('language'));
	const language = asked.success ? asked.data : locals.language;
	const wish = {
		frameworks: url.searchParams.getAll('framework'),
		earlier: url.searchParams.get('earlier')
	};
	const needed = { ...application(), timeZone: configuration.timeZone };
	const deck = await slidesOf(needed, { network, round, wish }, bothSpeeches[language], now);
	const content = await presentationOf(deck, language);
	// In an example anyone may look around, and there is nobody to tell.
	if (locals.facilitator) {
		const deed = { network: network.id, facilitator: locals.facilitator, deed: 'exported' } as const;
		await audit.record(connection.db, { ...deed, about: `slides.pptx (${round.title})` }, now);
	}
	const name = `${slugOf(network.name)}-${slugOf(round.title)}-${now.slice(0, 10)}-slides-${language}.pptx`;
	return new Response(content as BodyInit, {
		headers: {
			'content-type': PPTX,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
};
