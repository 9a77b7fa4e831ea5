import { questionnairePage } from '#lib/domain/views/questionnaire-page.ts';
import { application } from '#lib/server/application.ts';
import { askedVersion } from '../../asked-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { t, language } = event.locals;
	const { questionnaire } = askedVersion(event);
	const all = application().catalogue.all.map((loaded) => loaded.questionnaire);
	const view = questionnairePage(questionnaire, all, { t, language });
	return {
		view,
		reliability: event.locals.facilitator ? t('reliability.link') : null,
		text: t('questionnaires.page', {
			...{ returnObjects: true, title: view.title, version: view.version, before: view.before ?? '' },
			...view.missing
		}),
		status: t('questionnaires.status', { returnObjects: true }),
		bands: t('results.bands', { returnObjects: true })
	};
};
