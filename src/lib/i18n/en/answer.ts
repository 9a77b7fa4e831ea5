export const answer = {
	welcome: {
		pageTitle: 'Your invitation – {{network}}',
		heading: 'How well are we working together?',
		lead: '{{network}} in {{region}} asks you to say how you see the collaboration, from your place at {{organisation}}.',
		aboutText: '{{purpose}}',
		time: 'About {{minutes}} minutes, {{questions}} short questions',
		closes: 'Stop and go on whenever you like, until {{date}}',
		notKnowing: '“I don’t know” is an answer too',
		whatHappens: 'What happens with your answers',
		start: 'Start',
		startsHere: 'Nothing is stored until you press Start.',
		goOn: 'Go on with my answers',
		already: 'On this device somebody has already started.',
		someoneElse: 'I am someone else: start my own',
		example: 'This is an example. The network and everyone in it are made up.'
	},
	kinds: {
		named: {
			title: 'On behalf of your organisation',
			first: 'Your organisation’s score is shown by name to the other partners in the network.',
			second:
				'If several people from {{organisation}} answer, the score is their average. Nobody sees which answers are yours.',
			third:
				'If you are the only one from {{organisation}} to answer, its score is yours: keep that in mind.',
			fourth:
				'What you add in your own words may be shared after closing, without your name, role or organisation. The organiser reads it first.',
			fifth:
				'After the round has closed, whoever facilitates it can take the answers along to calculate with: without names or roles, and only of organisations with enough people for nobody to see which are yours.'
		},
		confidential: {
			title: 'Confidential: you speak for yourself',
			first: 'Nothing is shown about fewer than {{k}} people, and no result at all while the round is open.',
			second:
				'The organiser sees how many people from each organisation have answered, not who and not what.',
			third: 'We keep no name, no e-mail address and no internet address with your answers.',
			fourth:
				'What you add in your own words may be shared after closing, without your name, role or organisation. The organiser reads it first.',
			fifth: 'Your single answers never leave this system; nobody can take them along.'
		}
	},
	memberResults: {
		'at-once': 'You can see the results of the network at once, also while others are still answering.',
		'after-closing': 'You can see the results of the network here once the round has closed, after {{date}}.',
		never: 'The results of the network are not shown here: the organiser presents them.'
	},
	personal: {
		pageTitle: 'Welcome back – {{network}}',
		heading: 'Welcome back',
		lead: 'This is your own link for {{network}}. Your answers are waiting for you.',
		goOn: 'Go on with my answers',
		yours: 'Keep this link to yourself: whoever has it can see and change your answers.'
	},
	closed: {
		pageTitle: 'This round has closed – {{network}}',
		heading: 'Thank you: this round has closed',
		lead: 'Answering was possible up to and including {{date}}.',
		network: 'See the results of the network',
		notShown: 'The results of the network are not shown here: the organiser presents them.',
		mine: 'See my own answers'
	},
	network: {
		pageTitle: 'Results of {{network}}',
		heading: 'How the network sees it',
		lead: '{{network}}, {{round}}. This is how people see the collaboration: a start for the conversation, not a verdict.',
		mine: 'Back to my own result'
	},
	page: {
		pageTitle: '{{title}} – page {{page}} of {{pages}}',
		progress: 'Page {{page}} of {{pages}}',
		answered: '{{answered}} of {{questions}} answered',
		missingTitle: 'or',
		remark: 'Would you like to add something?',
		remarkHint:
			'Optional. Please name no people and no patients. Once the round has closed, the organiser reads this first and may then share it with the network: always without your name, role or organisation.',
		next: 'Save and go on',
		last: 'Save and check',
		previous: 'Previous page',
		stop: 'Stop and go on later',
		saving: 'Saving …',
		saved: 'Saved',
		unsaved: 'Not saved yet. We keep trying; please leave this page open.',
		unsent:
			'This page did not arrive. Check your connection and press the button again; your answers are still here.',
		refused: 'This could not be saved. Press the button below to see why.',
		savedOn: 'Your answers are saved as you go.',
		savedByButton: 'Your answers are saved when you press the button below.'
	},
	problems: {
		title: 'Something needs another look',
		lead: 'All your other answers are saved.',
		unknown: 'This question is not part of this questionnaire. Please reload the page.',
		outside: 'This answer is not one of the options. Please choose again.',
		tooLong: 'Your remark is longer than {{most}} characters. Please shorten it; it is still in the box.'
	},
	overview: {
		pageTitle: 'Your answers – {{network}}',
		heading: 'Your answers so far',
		lead: 'Everything you have answered is saved. You can close this page.',
		linkTitle: 'Go on later or on another device',
		linkText:
			'This is your own link. Copy it or send it to yourself. Whoever has it can see and change your answers.',
		linkLabel: 'Your own link',
		mail: 'E-mail it to myself',
		mailSubject: 'My own link for {{network}}',
		pages: 'The pages',
		complete: 'complete',
		partly: '{{answered}} of {{questions}} answered',
		goOn: 'Go on',
		check: 'Check and send',
		leave: 'Forget me on this device',
		leaveText: 'Sharing this device with others? Then leave here; your own link still works.'
	},
	review: {
		pageTitle: 'Check and send – {{network}}',
		heading: 'Check and send',
		allAnswered: 'You have answered every question.',
		missing_one: 'One question has no answer yet. You may leave it, or go back.',
		missing_other: '{{count}} questions have no answer yet. You may leave them, or go back.',
		toQuestion: 'Go to this question',
		counts: 'Your answers count once you have sent them. You can still change them until {{date}}.',
		send: 'Send my answers',
		back: 'Back to the questions'
	},
	left: {
		pageTitle: 'You have left',
		heading: 'This device has forgotten you',
		lead: 'Your answers are safe. Open your own link to go on.'
	},
	result: {
		pageTitle: 'Your result – {{network}}',
		thanks: 'Thank you. Your answers have been sent.',
		thanksText: 'You can still change them until {{date}}; changes count at once.',
		notSent: 'Your answers have not been sent yet',
		notSentText: 'They are saved, but they do not count until you send them.',
		notSentClosed:
			'Your answers were not sent before the round closed, so they do not count. You can still read them here.',
		heading: 'How you see it',
		lead: 'Your own average for each topic, from {{min}} to {{max}}.',
		andNetwork: 'Beside it, the average of the network.',
		later: 'The results of the network can be seen here once the round has closed.',
		never: 'The results of the network are not shown here: the organiser presents them.',
		toNetwork: 'See the charts of the network',
		you: 'You',
		network: 'The network',
		noScore: 'no score',
		noScoreWhy:
			'You have no score of your own on topics where you answered fewer than {{share}}% of the questions that carry a score; ‘don’t know’ does not count as an answer here.',
		notShown:
			'Where the network has no score, nobody could be scored, or showing it could reveal what a few people answered.',
		change: 'Change my answers',
		send: 'Check and send',
		answers: 'All my answers',
		noAnswer: 'No answer'
	}
};
