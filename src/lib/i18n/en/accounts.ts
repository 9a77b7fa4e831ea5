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
			'Makes an example region: two made-up networks with their rounds and a few hundred answers. One click removes it again.',
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
		emailHint: 'You sign in with it.',
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
	account: {
		pageTitle: 'Your account – Samenspel',
		heading: 'Your account',
		menu: 'Account',
		open: 'Your account',
		signedInAs: 'You sign in as {{email}}.',
		name: 'Your name',
		nameHint: 'As colleagues see it, also in the log of what was done.',
		saveName: 'Save the name',
		passwordTitle: 'Password',
		current: 'Current password',
		password: 'New password',
		passwordHint:
			'At least {{shortest}} characters. Everywhere else you are signed in, you will be signed out.',
		savePassword: 'Change the password',
		sessionsTitle: 'Where you are signed in',
		sessionsText:
			'We do not keep which device it is or where. Do you see a sign-in that is not yours? End it, and change your password.',
		here: 'Here, where you are now',
		elsewhere: 'Somewhere else',
		times: 'Signed in on {{started}}, last used on {{used}}',
		end: 'Sign out there',
		endOf: 'Sign out there: signed in on {{started}}',
		endOthers: 'Sign out everywhere else'
	},
	accountDone: {
		renamed: 'Your name has been changed.',
		password: 'Your password has been changed. Everywhere else you have been signed out.',
		ended: 'You are signed out there.'
	},
	forgotten: {
		pageTitle: 'Forgotten password – Samenspel',
		link: 'Forgotten your password?',
		heading: 'Choose a new password',
		lead: 'Fill in the address you sign in with. We send you a link with which you choose a new password.',
		email: 'E-mail address',
		submit: 'Send me a link',
		sentTitle: 'Look in your mail',
		sent: 'If {{email}} has an account here, a link is on its way. It works for one hour, once. Nothing there in ten minutes? Look among the unwanted mail, or ask whoever runs this server.',
		noMail:
			'This server sends no mail. Ask whoever runs it for a link to choose a new password; with a single command they can make one.',
		back: 'Back to signing in'
	},
	newPassword: {
		pageTitle: 'New password – Samenspel',
		heading: 'Choose a new password',
		lead: 'For the account of {{email}}.',
		password: 'New password',
		submit: 'Save and sign in'
	},
	signInLink: {
		pageTitle: 'Sign in – Samenspel',
		title: 'Or without a password',
		text: 'We send you a link that signs you in. It works for a quarter of an hour, once.',
		submit: 'Mail me a link',
		sent: 'If {{email}} has an account here, a link is on its way. It works for a quarter of an hour, once.',
		heading: 'One more click',
		lead: 'You opened the link from your mail. This signs you in on this device.',
		confirm: 'Sign in'
	},
	mails: {
		reset: {
			subject: 'Choose a new password for Samenspel',
			text: `Hello,

Somebody, you we hope, asked for a new password for Samenspel. With this link you choose one:
{{link}}

The link works for one hour, once. Was it not you? Then you need not do anything: your password stays as it is.`
		},
		signIn: {
			subject: 'Sign in to Samenspel',
			text: `Hello,

With this link you sign in to Samenspel:
{{link}}

The link works for a quarter of an hour, once. Did you not ask for it? Then you need not do anything.`
		}
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
		currentMissing: 'Fill in your current password.',
		currentWrong: 'This is not your current password. Please try again.',
		signIn: 'This e-mail address and this password do not belong together. Check both and try again.'
	}
};
