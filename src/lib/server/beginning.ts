import { redirect, type RequestEvent } from '@sveltejs/kit';
import { inLanguage } from '#lib/domain/language.ts';
import { progressOf } from '#lib/domain/views/question-page.ts';
import { closingDay, keepToken, now, tokenIn, type Invited } from './answering.ts';
import { application } from './application.ts';
import * as responses from './db/responses.ts';
import { keepLanguage } from './language.ts';
import { tellWatchers } from './round-watching.ts';

/** Where somebody can begin a response, and for which organisation. */
export type Beginning = Pick<Invited, 'round' | 'network' | 'questionnaire' | 'organisation'>;

/** What somebody reads before they begin: who asks, how long it takes and what happens with the answers. */
export function welcomeTo({ round, network, questionnaire, organisation }: Beginning, event: RequestEvent) {
	const { t, language } = event.locals;
	const date = closingDay(round, event);
	const known = { network: network.name, region: network.region, organisation: organisation.name, date };
	const { questions } = progressOf(questionnaire.sections, new Map());
	const { minutes, purpose } = questionnaire;
	return {
		...{ begun: tokenIn(event, round.id) !== null, example: network.example },
		memberResults: t(`answer.memberResults.${round.memberResults}`, { date }),
		kind: t(`answer.kinds.${round.kind}`, { returnObjects: true, ...known, k: round.k }),
		text: t('answer.welcome', {
			...{ returnObjects: true, ...known, minutes, questions },
			purpose: inLanguage(purpose, language)
		})
	};
}

/** Begins a response and leads to its first page; comes back where the round has closed in the meantime. */
export async function beginResponse(
	event: RequestEvent,
	{ round, questionnaire, organisation }: Beginning
): Promise<void> {
	const token = await responses.begin(application().connection, round.id, organisation.id, now());
	if (token === null) return;
	await tellWatchers(round.id);
	keepToken(event, round.id, token);
	keepLanguage(event, event.locals.language);
	redirect(303, `/response/${round.id}/${questionnaire.sections[0]!.id}`);
}
