import { readResponse } from '#lib/domain/response.ts';
import { resultsAreOpen } from '#lib/domain/round.ts';
import { ownAnswersView } from '#lib/domain/views/own-answers.ts';
import { ownResultView } from '#lib/domain/views/own-result.ts';
import { application } from '#lib/server/application.ts';
import { answering, closingDay, now } from '#lib/server/answering.ts';
import { shownScores } from '#lib/server/results.ts';
import { toOutcome } from '#lib/server/workshop-outcome.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { t, language } = event.locals;
	const { round, network, questionnaire, response, open } = await answering(event);
	const shown = resultsAreOpen(round, now()) ? await shownScores(application(), round, now()) : null;
	const own = readResponse(questionnaire, response);
	const frameworks = ownResultView(questionnaire, own, shown, language);
	const [first] = frameworks;
	const share = Math.round(
		100 * Math.max(...questionnaire.frameworks.map(({ minimumShare }) => minimumShare))
	);
	return {
		...{ round: round.id, open, submitted: response.submitted, compared: shown !== null, frameworks },
		withheld: round.memberResults === 'never',
		outcome: await toOutcome(round.id, t),
		confidential: round.kind === 'confidential',
		pages: ownAnswersView(questionnaire, response, language),
		text: t('answer.result', {
			...{ returnObjects: true, network: network.name, date: closingDay(round, event) },
			...{ min: first?.min, max: first?.max, share, k: round.k }
		})
	};
};
