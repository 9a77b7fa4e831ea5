export const networks = {
	list: {
		pageTitle: 'Your networks – Samenspel',
		heading: 'Your networks',
		add: 'New network',
		emptyTitle: 'Which network shall we start with?',
		emptyText:
			'Describe it once: its name, its region and the organisations that take part. After that you open a round whenever you like.',
		emptyAdd: 'Describe your network',
		noRounds: 'no round yet'
	},
	organisations_one: 'One organisation',
	organisations_other: '{{count}} organisations',
	people_one: 'one person',
	people_other: '{{count}} people',
	languages: { en: 'English', nl: 'Nederlands' },
	fields: {
		name: 'Name of the network',
		region: 'Region',
		regionHint: 'As people there call it, such as Veluwe Vallei.',
		language: 'Language of the network',
		languageHint: 'Invitations are in this language. Everyone who answers can choose another.',
		organisation: 'Organisation',
		sector: 'Kind of organisation',
		chooseSector: 'Choose …',
		expected: 'People asked',
		expectedHint: 'How many people you ask to answer. An estimate will do.'
	},
	create: {
		pageTitle: 'New network – Samenspel',
		heading: 'Describe your network',
		lead: 'You can change all of this later.',
		organisations: 'Who takes part?',
		organisationsText: 'Leave rows empty that you do not need. You can add more organisations at any time.',
		moreRows: 'Another row',
		submit: 'Save the network'
	},
	overview: {
		pageTitle: '{{network}} – Samenspel',
		exampleText:
			'This network and everyone in it are made up. You can look at everything and change nothing.',
		edit: 'Edit',
		openRound: 'Open a round',
		rounds: 'Rounds',
		noRounds: 'No round has been opened yet.',
		noRoundsText:
			'A round is one measurement: everyone answers the same questionnaire, and together you look at the picture.',
		results: 'Results',
		organisations: 'Organisations',
		organisationsCaption: 'Organisations of {{network}}, with how many people are asked to answer',
		noOrganisations: 'No organisations yet.',
		addOrganisations: 'Add organisations',
		total: 'Together',
		targets: 'Targets',
		targetsText: 'How far this network wants to get, from {{min}} to {{max}}.',
		noTargets: 'No targets yet. With targets, the picture also shows how far there is to go.',
		setTargets: 'Set targets'
	},
	edit: {
		pageTitle: 'Edit {{network}} – Samenspel',
		heading: 'Edit the network',
		back: 'Back to {{network}}',
		description: 'Name and region',
		save: 'Save',
		organisations: 'Organisations',
		organisationsText: 'Rounds that were opened before keep the organisations as they were then.',
		change: 'Change',
		remove: 'Remove this organisation',
		removeText: '{{name}} will no longer be asked in new rounds. What it answered before stays.',
		removeConfirm: 'Yes, remove {{name}}',
		add: 'Add an organisation',
		addSubmit: 'Add'
	},
	targets: {
		pageTitle: 'Targets of {{network}} – Samenspel',
		heading: 'What do you want to reach?',
		lead: 'Give a target from {{min}} to {{max}} wherever the network has one; halves are fine. An empty field means: no target.',
		advice: 'A few targets that matter say more than a target for everything.',
		submit: 'Save the targets'
	},
	done: {
		created: 'The network has been saved.',
		described: 'The description has been saved.',
		added: 'The organisation has been added.',
		changed: 'The organisation has been changed.',
		removed: 'The organisation has been removed.',
		targets: 'The targets have been saved.',
		roundRemoved: 'The round has been deleted.'
	},
	problems: {
		title: 'There is a problem',
		nameMissing: 'Fill in the name of the network.',
		nameLong: 'This name is longer than 120 characters. Please shorten it.',
		regionMissing: 'Fill in the region.',
		regionLong: 'This region is longer than 120 characters. Please shorten it.',
		languageMissing: 'Choose the language of the network.',
		organisationMissing: 'Fill in the name of the organisation.',
		organisationLong: 'The name of the organisation is longer than 120 characters. Please shorten it.',
		organisationTwice: 'This organisation is in the network already.',
		tooMany: 'A network has at most {{most}} organisations. Please take the rest out.',
		sectorMissing: 'Choose the kind of organisation.',
		expectedWrong: 'Fill in how many people you ask: a whole number from 1 to 5,000.',
		targetWrong: 'Fill in a number from {{min}} to {{max}}, in whole or half points.'
	},
	atRow: 'Organisation {{number}}: {{message}}',
	atTarget: '{{dimension}}: {{message}}'
};
