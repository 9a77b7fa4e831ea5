import { redirect } from '@sveltejs/kit';
import { inLanguage } from '#lib/domain/language.ts';
import { progressOf } from '#lib/domain/views/question-page.ts';
import { answeringOpenRound, forgetToken } from '#lib/server/answering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t, language } = event.locals;
	const { round, network, questionnaire, response, token } = await answeringOpenRound(event);
	const pages = questionnaire.sections.map((section) => {
		const progress = progressOf([section], response.answers);
		const complete = progress.answered === progress.questions;
		return {
			...{
				id: section.id,
				title: inLanguage(section.title, language),
				complete,
				begun: progress.answered > 0
			},
			state: complete ? t('answer.overview.complete') : t('answer.overview.partly', progress)
		};
	});
	const text = t('answer.overview', { returnObjects: true, network: network.name });
	const link = new URL(`/answer/${token}`, event.url).href;
	return {
		...{ text, link },
		mail: `mailto:?subject=${encodeURIComponent(text.mailSubject)}&body=${encodeURIComponent(link)}`,
		...{ round: round.id, pages, next: pages.find((page) => !page.complete)?.id ?? null }
	};
};

export const actions: Actions = {
	leave: (event) => {
		forgetToken(event, event.params.round);
		redirect(303, '/left');
	}
};
