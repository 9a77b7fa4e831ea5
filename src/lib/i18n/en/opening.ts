export const opening = {
	memberResults: {
		title: 'When do members see the results of the network?',
		hint: 'Everyone can always see what they answered themselves.',
		'at-once': 'At once, also while the round is open',
		'at-onceText': 'Only where people answer on behalf of their organisation.',
		'after-closing': 'After the round has closed',
		'after-closingText': 'Nobody is led by what others answered before them.',
		never: 'Never',
		neverText: 'You show the results yourself, in a meeting for example.'
	},
	next: 'Check before opening',
	check: {
		pageTitle: 'Check and open – {{network}}',
		heading: 'Ready to open?',
		lead: 'Nothing has been opened yet. Look it over once more.',
		round: 'The round',
		title: 'Title',
		questionnaire: 'Questionnaire',
		kind: 'People answer',
		memberResults: 'Members see the results',
		closes: 'Last day to answer',
		list: 'The list',
		good: 'In order',
		warn: 'Worth a look',
		toOrganisations: 'To the organisations',
		toTargets: 'To the targets',
		membersRead: 'This is what members read before they start',
		tryIt: 'Try the questionnaire as a member; nothing is stored',
		change: 'Change something',
		open: 'Open the round now'
	},
	ofOrganisations_one: 'one organisation',
	ofOrganisations_other: '{{count}} organisations',
	more_one: 'one more',
	more_other: '{{count}} more',
	targets: {
		last: 'In {{round}}: {{score}}',
		lead: 'Beside each field stands what the network scored in {{round}}.',
		hidden: 'not shown'
	},
	lines: {
		people_one: 'You ask one person, of {{organisations}}.',
		people_other: 'You ask {{count}} people, of {{organisations}}.',
		nothing:
			'With {{people}} expected people in {{organisations}} and a smallest group of {{k}}, no figure will appear at all: after taking away any one organisation, {{k}} people of at least two others must remain. Ask more people, lower that number, or let people answer on behalf of the organisation.',
		little:
			'With {{people}} expected people in {{organisations}} and a smallest group of {{k}}, most breakdowns will stay hidden. The picture of the whole network appears if enough people answer.',
		enough: 'There are enough people for a smallest group of {{k}}, if most of them answer.',
		alone_one: 'One person answers alone for {{names}}: that organisation’s score will be theirs.',
		alone_other:
			'In {{count}} organisations one person answers alone ({{names}}): the score of such an organisation will be theirs.',
		reachable: 'Every organisation has a contact with an e-mail address.',
		unreachable_one:
			'{{names}} has no contact with an e-mail address. You can hand out its link yourself, or add a contact now.',
		unreachable_other:
			'{{count}} organisations have no contact with an e-mail address: {{names}}. You can hand out their links yourself, or add contacts now.',
		targets: 'The network has targets, so the picture shows how far there is to go.',
		noTargets: 'The network has no targets yet. You can set them at any time; before the results is best.',
		days_one: 'People have one day to answer.',
		days_other: 'People have {{count}} days to answer.',
		short_one: 'People have one day to answer. Two to three weeks works better.',
		short_other: 'People have {{count}} days to answer. Two to three weeks works better.',
		others_one: '{{names}} is still open. Its links go on working beside those of the new round.',
		others_other:
			'{{count}} rounds are still open: {{names}}. Their links go on working beside those of the new round.'
	}
};
