export const accounts = {
	home: {
		pageTitle: 'Samenspel – how ready is your region to work together?',
		heading: 'How ready is your region to work together?',
		lead: 'Samenspel asks everyone in a care network how they see the collaboration, and draws one picture of all those views.',
		promise:
			'What you see is how people experience it: trust, shared vision, governance. Not a mark and not a league table, but the start of a good conversation.',
		members: 'Were you asked to answer? Open the link in your invitation. You need no account.',
		setUp: 'Set up',
		setUpTitle: 'Start with your own network',
		setUpText: 'Make your account, describe the network and open a round. It takes a few minutes.',
		lookAround: 'Look around',
		lookAroundTitle: 'Have a look around first',
		lookAroundText:
			'Makes an example region: two made-up networks with their rounds and some hundred answers. One click removes it again.',
		signIn: 'Sign in',
		signInTitle: 'You facilitate a network',
		signInText: 'Sign in to see your networks, open a round and follow how many people have answered.'
	},
	example: {
		tag: 'Example',
		title: 'The example region',
		text: 'Everything in it is made up: the organisations, the people and their answers. Feel free to look and to try.',
		remove: 'Remove the example',
		add: 'Add the example region',
		addText: 'Two made-up networks to look at and to practise with. Your own networks stay as they are.'
	},
	setUp: {
		pageTitle: 'Set up – Samenspel',
		heading: 'Make your account',
		lead: 'It is the first account on this installation. With it you describe networks and open rounds.',
		name: 'Your name',
		email: 'E-mail address',
		emailHint: 'You sign in with it. We send nothing to it.',
		password: 'Password',
		passwordHint:
			'At least {{shortest}} characters. A few words in a row are easy to remember and hard to guess.',
		submit: 'Make my account'
	},
	signIn: {
		pageTitle: 'Sign in – Samenspel',
		heading: 'Sign in',
		lead: 'For people who facilitate a network.',
		first:
			'The page you asked for is for people who facilitate a network. After signing in you go straight to it.',
		email: 'E-mail address',
		password: 'Password',
		submit: 'Sign in',
		taken: 'This server already has an account. Sign in, or ask whoever set it up.',
		none: 'Nobody has an account here yet.',
		setUp: 'Set up Samenspel'
	},
	wait_one: 'Too many attempts in a short time. Wait one minute and try again.',
	wait_other: 'Too many attempts in a short time. Wait {{count}} minutes and try again.',
	problems: {
		title: 'There is a problem',
		nameMissing: 'Fill in your name.',
		nameLong: 'Your name is longer than 100 characters. Please shorten it.',
		emailMissing: 'Fill in your e-mail address.',
		emailWrong: 'This is not an e-mail address. An e-mail address looks like name@example.org.',
		passwordMissing: 'Fill in your password.',
		passwordShort: 'Choose a password of at least {{shortest}} characters.',
		passwordLong: 'Choose a password of at most {{longest}} characters.',
		passwordCommon: 'This password is easy to guess. Choose another one, such as a few words in a row.',
		signIn: 'This e-mail address and this password do not belong together. Check both and try again.'
	}
};
