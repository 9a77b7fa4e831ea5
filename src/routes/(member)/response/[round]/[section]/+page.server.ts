import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_REMARK } from '#lib/domain/response.ts';
import { questionPage } from '#lib/domain/views/question-page.ts';
import { answeringOpenRound, saying, sectionOf } from '#lib/server/answering.ts';
import { explain, said, store, typedRemark } from '#lib/server/saying.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t, language } = event.locals;
	const visit = await answeringOpenRound(event);
	const page = questionPage(visit.questionnaire, sectionOf(event, visit), visit.response, language);
	return {
		...{ page, round: visit.round.id, longestRemark: LONGEST_REMARK },
		text: t('answer.page', {
			...{ returnObjects: true, title: page.title, page: page.page, pages: page.pages },
			...page.progress
		}),
		problemText: t('answer.problems', { returnObjects: true })
	};
};

export const actions: Actions = {
	save: async (event) => {
		const visit = await saying(event);
		const section = sectionOf(event, visit);
		const form = await event.request.formData();
		const words = said(visit.questionnaire, section, form);
		const outcome = await store(visit, section, words);
		const place = `/response/${visit.round.id}`;
		if (outcome === 'closed') redirect(303, `${place}/result`);
		if (outcome === 'unknown') redirect(303, place);
		if (words.problems.length > 0) {
			const problems = explain(words.problems, event.locals.t);
			return fail(400, { problems, remark: typedRemark(form, words.problems) });
		}
		const { sections } = visit.questionnaire;
		const at = sections.indexOf(section);
		const then = String(form.get('then'));
		if (then === 'stop') redirect(303, place);
		if (then === 'before' && at > 0) redirect(303, `${place}/${sections[at - 1]!.id}`);
		redirect(303, `${place}/${sections[at + 1]?.id ?? 'review'}`);
	}
};
