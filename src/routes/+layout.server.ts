import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { t, language, facilitator } }) => ({
	frame: {
		text: t('site', { returnObjects: true }),
		otherLanguage: language === 'nl' ? 'en' : 'nl',
		signedIn: facilitator !== null,
		account: facilitator && {
			name: facilitator.name,
			text: t('accounts.account.open'),
			menu: t('accounts.account.menu')
		}
	}
});
