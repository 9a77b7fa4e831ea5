import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { t, language, facilitator } }) => ({
	frame: {
		text: t('site', { returnObjects: true }),
		otherLanguage: language === 'nl' ? 'en' : 'nl',
		signedIn: facilitator !== null
	}
});
