import { methodIn } from '#lib/i18n/method.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t, language } }) => ({
	parts: methodIn(language),
	text: t('method.page', { returnObjects: true })
});
