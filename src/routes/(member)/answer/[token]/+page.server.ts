import { redirect } from '@sveltejs/kit';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { inLanguage } from '#lib/domain/language.ts';
import { progressOf } from '#lib/domain/views/question-page.ts';
import { application } from '#lib/server/application.ts';
import { closingDay, invited, keepToken, now, tokenIn } from '#lib/server/answering.ts';
import * as responses from '#lib/server/db/responses.ts';
import { keepLanguage } from '#lib/server/language.ts';
import { tellWatchers } from '#lib/server/round-watching.ts';
import { toOutcome } from '#lib/server/workshop-outcome.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t, language } = event.locals;
	const { round, network, questionnaire, organisation, personal, open } = await invited(event);
	const date = closingDay(round, event);
	const known = { network: network.name, region: network.region, organisation: organisation.name, date };
	const begun = tokenIn(event, round.id) !== null;
	const outcome = await toOutcome(round.id, t);

	if (!open) {
		return {
			...({ state: 'closed', outcome } as const),
			begun,
			round: round.id,
			personal,
			shown: resultsAreOpen(round, now()),
			text: t('answer.closed', { returnObjects: true, ...known })
		} as const;
	}
	if (personal) {
		const text = t('answer.personal', { returnObjects: true, ...known });
		return { state: 'personal', outcome, text } as const;
	}
	const { questions } = progressOf(questionnaire.sections, new Map());
	const { minutes, purpose } = questionnaire;
	return {
		...({ state: 'welcome', outcome, begun, example: network.example } as const),
		memberResults: t(`answer.memberResults.${round.memberResults}`, { date }),
		kind: t(`answer.kinds.${round.kind}`, { returnObjects: true, ...known, k: round.k }),
		text: t('answer.welcome', {
			...{ returnObjects: true, ...known, minutes, questions },
			purpose: inLanguage(purpose, language)
		})
	};
};

export const actions: Actions = {
	begin: async (event) => {
		const { round, organisation, questionnaire, personal, open } = await invited(event);
		if (!open || personal) redirect(303, `/answer/${event.params.token}`);
		const token = await responses.begin(application().connection, round.id, organisation.id, now());
		if (token === null) redirect(303, `/answer/${event.params.token}`);
		await tellWatchers(round.id);
		keepToken(event, round.id, token);
		keepLanguage(event, event.locals.language);
		redirect(303, `/response/${round.id}/${questionnaire.sections[0]!.id}`);
	},
	goOn: async (event) => {
		const { round, personal } = await invited(event);
		if (personal) keepToken(event, round.id, event.params.token);
		redirect(303, `/response/${round.id}`);
	}
};
