export const site = {
	name: 'Samenspel',
	skip: 'Skip to the content',
	languageLabel: 'Language',
	otherLanguage: 'Nederlands',
	networks: 'Networks',
	questionnaires: 'Questionnaires',
	guidance: 'Guidance',
	method: 'Method',
	reading: 'To read',
	signIn: 'Sign in',
	signOut: 'Sign out',
	footer: 'No tracking, no cookies but the ones this page needs, nothing leaves this server.'
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
		advice:
			'What was saved is kept: your own link opens it. Without that link you can start again from the invitation, as long as the round is open.'
	},
	unexpected: {
		title: 'Something went wrong on our side',
		message: 'Whatever we confirmed as saved is safe. What you did just now may not have been stored.',
		advice: 'Wait a moment and try again. Does it keep happening? Pass on the reference below.'
	},
	tooLarge: {
		title: 'That is too much at once',
		message: 'What you sent is larger than we can take, so none of it was stored.',
		advice: 'Go back, make it shorter and send it again.'
	},
	refused: {
		title: 'This page can’t do that',
		message: 'What was asked does not fit this page, so nothing was stored.',
		advice: 'Go back to the start and try again from there.'
	},
	archived: {
		title: 'This network is in the archive',
		message: 'What is in the archive can be read, and stays as it is. Nothing was changed.',
		advice: 'The owner of the network can bring it back, on the page of the network.'
	},
	invitation: {
		title: 'This invitation no longer works',
		message: 'It has been used, withdrawn or replaced by a new one, or it is older than seven days.',
		advice: 'Did you accept it before? Then sign in. Otherwise ask the person who invited you for a new one.'
	},
	resetLink: {
		title: 'This link no longer works',
		message: 'It has been used already, or it is older than an hour. Your password has not changed.',
		advice: 'Ask for a new link on the page where you sign in.'
	},
	signInLink: {
		title: 'This link no longer works',
		message: 'It has been used already, or it is older than a quarter of an hour.',
		advice: 'Ask for a new link on the page where you sign in.'
	},
	signIn: {
		title: 'Please sign in first',
		message: 'This is for the people who facilitate a network.',
		advice: 'Go to the start page, sign in and try again.'
	},
	reference: 'Reference: {{reference}}'
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
