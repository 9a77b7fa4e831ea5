import { error } from '@sveltejs/kit';
import { previewPage } from '#lib/domain/views/preview-page.ts';
import { askedVersion } from '../../../asked-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { t, language } = event.locals;
	const { questionnaire } = askedVersion(event);
	const number = Number(event.url.searchParams.get('page') ?? 1);
	const page = previewPage(questionnaire, number, { t, language });
	if (!page) error(404, t('failure.notFound', { returnObjects: true }));
	const { title, version } = page;
	return {
		page,
		text: t('questionnaires.preview', {
			...{ returnObjects: true, title, version, page: page.asked.page, pages: page.asked.pages }
		})
	};
};
