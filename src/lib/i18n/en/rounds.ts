export const rounds = {
	state: { open: 'Open until {{date}}', closed: 'Closed on {{date}}' },
	kinds: { named: 'On behalf of the organisation', confidential: 'Confidential' },
	memberResults: {
		'at-once': 'Members see the results at once',
		'after-closing': 'Members see the results after closing',
		never: 'Members do not see the results'
	},
	version: '{{title}} (version {{version}})',
	people_zero: 'Nobody has answered yet; {{expected}} people are asked',
	people_one: 'One person of {{expected}} has answered',
	people_other: '{{count}} people of {{expected}} have answered',
	seasons: {
		winter: 'Winter {{year}}',
		spring: 'Spring {{year}}',
		summer: 'Summer {{year}}',
		autumn: 'Autumn {{year}}'
	},
	open: {
		pageTitle: 'Open a round – {{network}}',
		heading: 'Open a round',
		back: 'Back to {{network}}',
		lead: 'As soon as the round is open, every organisation has its own link.',
		needsTitle: 'First the organisations',
		needsText: 'A round asks people of the organisations in the network. There are none in {{network}} yet.',
		needsAdd: 'Add organisations',
		title: 'Title',
		titleHint: 'Members see it too. A season and a year work well.',
		questionnaire: 'Questionnaire',
		others: 'Another questionnaire',
		kind: 'On whose behalf do people answer?',
		kindHint: 'Members read this before they start. It cannot be changed once the round is open.',
		named: 'On behalf of the organisation',
		namedText:
			'You see the score of every organisation by name, also while the round is open. Nobody sees who gave which answer, but if one person answers alone for an organisation, its score is theirs. Fits a network in which partners know each other well, often with a few people per organisation.',
		confidential: 'Confidential: for themselves',
		confidentialText:
			'You see the network as a whole, once the round has closed. Nothing about one organisation, nothing about a small group. Fits delicate subjects and networks with many people.',
		membersRead: 'What members will read',
		theirOrganisation: '(their organisation)',
		closingDay: 'the closing day',
		k: 'The smallest group that is shown',
		kHint:
			'No figure appears with fewer people than this behind it. {{default}} is a good choice, {{lowest}} is the least.',
		closes: 'Last day to answer',
		closesHint: 'The round closes at the end of this day. You can close it earlier or later yourself.',
		prefilled: 'Filled in as in your last round, {{round}}. Change whatever you like.'
	},
	questionnaire: '{{items}} questions, about {{minutes}} minutes. Version {{version}}.',
	page: {
		pageTitle: '{{round}} – {{network}}',
		results: 'See the results',
		export: 'Take along',
		turnout: 'Who has answered?',
		turnoutCaption: 'Answers per organisation in {{round}}',
		turnoutNote: 'These are numbers only. Who answered what is visible to nobody.',
		organisation: 'Organisation',
		submitted: 'Answered',
		inProgress: 'Started',
		expected: 'Asked',
		share: 'Share',
		shareOf: '{{submitted}} of {{expected}}',
		total: 'Together',
		links: 'The links',
		linksText:
			'Every organisation has one link for everyone who answers there. Send it to your contact person, who can pass it on.',
		linksExample:
			'The people here are made up, so try a link: answer for one of the organisations and watch the numbers above.',
		linksHidden: 'Only people who facilitate this network see the links.',
		linkOf: 'Link for {{organisation}}',
		tryLink: 'Answer for {{organisation}}',
		copy: 'Copy',
		copied: 'Copied',
		withdrawn: 'This link has been withdrawn. It opens nothing any more.',
		mailOf: 'Text for an e-mail to {{organisation}}',
		manage: 'Withdraw or replace',
		withdraw: 'Withdraw the link',
		withdrawText: 'The link stops working. People who have already started go on with their own link.',
		renew: 'Make a new link',
		renewText:
			'The old link stops working and a new one takes its place. Use this when a link has ended up in the wrong hands.',
		renewWithdrawn: 'People of this organisation can then start again. The withdrawn link stays closed.',
		all: 'All links in one text',
		allText: 'To paste into an e-mail or a document of your own.',
		manageRound: 'Manage the round',
		rename: 'Change the title',
		renameSubmit: 'Save the title',
		extend: 'Change the closing day',
		extendText: 'The round stays open until the end of this day. Members see the new day at once.',
		extendSubmit: 'Save the closing day',
		close: 'Close the round',
		closeText:
			'After closing nobody can answer or change anything. You can open the round again if you must.',
		closeConfirm: 'Yes, close the round now',
		reopen: 'Open the round again',
		reopenText: 'The same links work again, and people can add and change answers until the end of this day.',
		reopenRule:
			'Whoever has seen the results could work out what a late answer said. That is why figures that have been shown change only when at least {{k}} people have added or changed answers.',
		reopenSubmit: 'Yes, open the round again',
		remove: 'Delete the round',
		removeText: 'Nobody has started answering yet, so nothing is lost but the links. This cannot be undone.',
		removeConfirm: 'Yes, delete {{round}}'
	},
	mail: {
		text: 'Dear colleague,\n\n{{network}} would like to know how you see the collaboration in {{region}}, from your place at {{organisation}}. Answering takes about {{minutes}} minutes, on a phone too. “I don’t know” is an answer as well.\n\nThis is the link for everyone at {{organisation}} who takes part:\n{{link}}\n\n{{kind}} You can answer until {{date}}, and stop and go on in between.\n\nKind regards,',
		subject: 'How well are we working together? Your view in {{network}}',
		reminder:
			'Dear colleague,\n\nNot everybody you asked at {{organisation}} has answered the questions of {{network}} yet. Would you pass the link on once more? It takes about {{minutes}} minutes, on a phone too, and nobody has to know everything.\n\nThis is the link for everyone at {{organisation}} who takes part:\n{{link}}\n\n{{kind}} You can answer until {{date}}. We see how many people have answered, not who: whoever has already done so, thank you.\n\nKind regards,',
		reminderSubject: 'Until {{date}}: your view in {{network}}',
		named:
			'You answer on behalf of your organisation: its score is shown by name within the network, your own answers are not. If you are the only one to answer, that score is yours.',
		confidential: 'You answer for yourself: nothing is shown about fewer than {{k}} people.'
	},
	done: {
		opened: 'The round is open. Below are the links to hand out.',
		withdrawn: 'The link has been withdrawn.',
		renewed: 'There is a new link. The old one no longer works.',
		closed: 'The round has been closed.',
		already: 'This round was already closed.',
		renamed: 'The title has been changed.',
		extended: 'The closing day has been changed.',
		reopened: 'The round is open again. The links work as before.',
		alreadyOpen: 'This round was already open.',
		tooLate: 'This round has closed, so its closing day cannot be changed any more. You can open it again.',
		begun: 'Somebody has started answering, so this round can no longer be deleted.'
	},
	problems: {
		title: 'There is a problem',
		titleMissing: 'Give the round a title.',
		titleLong: 'This title is longer than 80 characters. Please shorten it.',
		titleTaken: 'A round with this title is open already. Choose another title.',
		questionnaireMissing: 'Choose a questionnaire.',
		kindMissing: 'Choose on whose behalf people answer.',
		kWrong: 'Fill in a whole number from {{lowest}} to {{highest}}.',
		closesMissing: 'Fill in the last day to answer.',
		closesPast: 'Choose a day that is not over yet.',
		closesFar: 'Choose a day within two years.',
		memberResultsMissing: 'Choose when members see the results.',
		memberResultsTooEarly:
			'Where people answer for themselves, nothing is shown before the round has closed. Choose another moment.'
	}
};
