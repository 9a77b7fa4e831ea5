import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t } }) => ({
	text: t('answer.left', { returnObjects: true })
});
