import { newestPublished } from '#lib/domain/version.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { application } from './application.ts';

/** The questionnaire whose dimensions networks set targets for. */
const HEADLINE = 'regional-readiness';

/** The versions that a round can be opened with, the headline questionnaire first. */
export function questionnairesToAsk(): Questionnaire[] {
	const found = newestPublished(application().catalogue.all.map(({ questionnaire }) => questionnaire));
	const first = ({ id }: Questionnaire) => Number(id === HEADLINE);
	return found.toSorted((a, b) => first(b) - first(a));
}

/** The version whose dimensions networks set targets for; null where nothing is published. */
export function targetQuestionnaire(): Questionnaire | null {
	return questionnairesToAsk()[0] ?? null;
}
