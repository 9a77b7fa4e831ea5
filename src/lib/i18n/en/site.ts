export const site = {
	name: 'Samenspel',
	skip: 'Skip to the content',
	languageLabel: 'Language',
	otherLanguage: 'Nederlands',
	networks: 'Networks',
	questionnaires: 'Questionnaires',
	guidance: 'Guidance',
	reading: 'To read',
	signIn: 'Sign in',
	signOut: 'Sign out',
	footer: 'No tracking, no cookies but the ones this page needs, nothing leaves this server.',
	back: 'Back'
};

export const failure = {
	notFound: {
		title: 'There is nothing here',
		message: 'This page does not exist, or it is not yours to see.',
		advice: 'Check the address, or go back to the start.'
	},
	link: {
		title: 'This link does not work',
		message: 'It may have been copied only in part, or it has been replaced by a new one.',
		advice:
			'Open the link in the invitation once more. Still no luck? Ask the person who invited you for a new one.'
	},
	noResponse: {
		title: 'We can’t find your answers on this device',
		message: 'You may have started on another device, or this device has forgotten you.',
		advice: 'Open your own link, or the link in the invitation, and go on from there. Nothing is lost.'
	},
	unexpected: {
		title: 'Something went wrong on our side',
		message: 'Whatever we confirmed as saved is safe. What you did just now may not have been stored.',
		advice: 'Wait a moment and try again. Does it keep happening? Pass on the reference below.'
	},
	signIn: {
		title: 'Please sign in first',
		message: 'This page is for the people who facilitate a network.',
		advice: 'Sign in and we will bring you back here.'
	},
	reference: 'Reference: {{reference}}',
	home: 'To the start'
};

export const sectors = {
	hospital: 'Hospital',
	'general-practice': 'General practice',
	'home-care': 'Home care',
	'residential-care': 'Nursing and care homes',
	'mental-health': 'Mental health care',
	'disability-care': 'Disability care',
	'birth-care': 'Birth care',
	'social-work': 'Social work and wellbeing',
	'public-health': 'Public health',
	municipality: 'Municipality',
	insurer: 'Health insurer or care office',
	citizens: 'Residents and patients',
	other: 'Other'
};
