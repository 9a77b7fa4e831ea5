import { guidancePage } from '#lib/domain/views/guidance-page.ts';
import { application } from '#lib/server/application.ts';
import { questionnairesToAsk } from '#lib/server/asked-questionnaires.ts';
import type { PageServerLoad } from './$types';
import { wishIn } from './wish.ts';

export const load: PageServerLoad = ({ url, locals: { t, language } }) => {
	const { guidance } = application().catalogue;
	return {
		view: guidancePage(guidance, questionnairesToAsk(), wishIn(url.searchParams), { t, language }),
		text: t('questionnaires.guidance', { returnObjects: true })
	};
};
