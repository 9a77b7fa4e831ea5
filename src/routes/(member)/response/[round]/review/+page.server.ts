import { redirect } from '@sveltejs/kit';
import { inLanguage } from '#lib/domain/language.ts';
import { application } from '#lib/server/application.ts';
import { answeringOpenRound, closingDay, now } from '#lib/server/answering.ts';
import * as responses from '#lib/server/db/responses.ts';
import { tellWatchers } from '#lib/server/round-watching.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t, language } = event.locals;
	const { round, network, questionnaire, response } = await answeringOpenRound(event);
	const missing = questionnaire.sections.flatMap((section) =>
		section.items
			.filter((item) => !response.answers.has(item.id))
			.map((item) => ({ section: section.id, item: item.id, text: inLanguage(item.text, language) }))
	);
	const count = missing.length;
	return {
		...{ round: round.id, missing, last: questionnaire.sections.at(-1)!.id },
		summary: count === 0 ? t('answer.review.allAnswered') : t('answer.review.missing', { count }),
		text: t('answer.review', {
			...{ returnObjects: true, network: network.name, date: closingDay(round, event), count }
		})
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { round, token } = await answeringOpenRound(event);
		const { connection, countSoon } = application();
		await responses.submit(connection, round.id, token, now());
		countSoon(round);
		await tellWatchers(round.id);
		redirect(303, `/response/${round.id}/result`);
	}
};
