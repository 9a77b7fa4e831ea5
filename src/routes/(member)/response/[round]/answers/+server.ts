import { json, type RequestHandler } from '@sveltejs/kit';
import { noResponse, saying } from '#lib/server/answering.ts';
import { explain, said, store } from '#lib/server/saying.ts';

/** Saves a single answer or remark as it is given; 204 only once it is durably stored. */
export const PUT: RequestHandler = async (event) => {
	const visit = await saying(event);
	const form = await event.request.formData();
	const section = visit.questionnaire.sections.find(({ id }) => id === form.get('section'));
	if (!section)
		return json(
			{ problems: [{ at: 'section', message: event.locals.t('answer.problems.unknown') }] },
			{ status: 400 }
		);
	const words = said(visit.questionnaire, section, form);
	const outcome = await store(visit, section, words);
	if (outcome === 'unknown') noResponse(event);
	if (outcome === 'closed') return json({ outcome }, { status: 409 });
	if (words.problems.length > 0)
		return json({ problems: explain(words.problems, event.locals.t) }, { status: 400 });
	return new Response(null, { status: 204 });
};
