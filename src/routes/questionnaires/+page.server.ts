import { catalogueView } from '#lib/domain/views/catalogue.ts';
import { application } from '#lib/server/application.ts';
import { questionnairesToAsk } from '#lib/server/asked-questionnaires.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t, language } }) => {
	const all = application().catalogue.all.map(({ questionnaire }) => questionnaire);
	const first = questionnairesToAsk().map(({ id }) => id);
	return {
		entries: catalogueView(all, first, { t, language }),
		text: t('questionnaires.catalogue', { returnObjects: true }),
		status: t('questionnaires.status', { returnObjects: true })
	};
};
