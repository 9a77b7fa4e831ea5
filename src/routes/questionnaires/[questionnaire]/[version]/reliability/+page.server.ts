import { inLanguage } from '#lib/domain/language.ts';
import { reliabilityView } from '#lib/domain/views/reliability.ts';
import { application } from '#lib/server/application.ts';
import { reliabilityOf } from '#lib/server/reliability.ts';
import { requireFacilitator } from '#lib/server/visit.ts';
import { askedVersion } from '../../../asked-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireFacilitator(event);
	const { t, language } = event.locals;
	const { questionnaire } = askedVersion(event);
	const { version } = questionnaire;
	const pooled = await reliabilityOf(application(), questionnaire, new Date().toISOString());
	const title = inLanguage(questionnaire.title, language);
	return {
		frameworks: reliabilityView(questionnaire, pooled, { t, language }),
		text: t('reliability', { returnObjects: true, title, version })
	};
};
