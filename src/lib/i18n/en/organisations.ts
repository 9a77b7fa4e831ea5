export const organisations = {
	paste: {
		pageTitle: 'Paste a list of organisations – {{network}}',
		heading: 'Paste a list of organisations',
		lead: 'Copy the rows from your spreadsheet and paste them here. Nothing changes until you have seen what will happen.',
		columns:
			'One organisation on each line: name, kind of organisation, number of people asked and, if you like, the name and e-mail address of a contact. A line with headings is recognised.',
		list: 'The list',
		example: 'For example:',
		exampleRows: 'De Linde\tHospital\t8\tNoor Bakker\tnoor@linde.example\nRivierdal\tMunicipality\t3',
		look: 'See what will happen',
		empty: 'Paste at least one line with an organisation.',
		tooMany_one: 'With this list the network would have one organisation. It can have {{most}} at most.',
		tooMany_other:
			'With this list the network would have {{count}} organisations. It can have {{most}} at most, so nothing was changed. Paste a shorter list.',
		long: 'This list is too long to be read. Paste it in parts.'
	},
	preview: {
		heading: 'This will happen',
		added: 'New',
		changed: 'Changed',
		refused: 'Lines that cannot be used',
		refusedText: 'These lines are left out. You can mend them in your spreadsheet and paste the list again.',
		others: 'Organisations that are not in the list stay as they are.',
		nothing: 'This list changes nothing.',
		confirm: 'Yes, do this',
		again: 'Change the list',
		moved: 'Meanwhile somebody else has changed the organisations. Please look once more.'
	},
	counts: {
		added_one: '1 new',
		added_other: '{{count}} new',
		changed_one: '1 changed',
		changed_other: '{{count}} changed',
		unchanged_one: '1 the same',
		unchanged_other: '{{count}} the same',
		refused_one: '1 line left out',
		refused_other: '{{count}} lines left out'
	},
	fields: { name: 'name', sector: 'kind', expected: 'people', contact: 'contact' },
	change: '{{field}}: {{before}} → {{after}}',
	noContact: 'none',
	unknownSector: '‘{{word}}’ is not a kind of organisation we know, so it becomes ‘Other’.',
	line: 'Line {{line}}',
	more_one: 'and one more line',
	more_other: 'and {{count}} more lines',
	reasons: {
		nameMissing: 'no name',
		nameLong: 'the name is longer than 120 characters',
		expectedWrong: 'no whole number of people from 1 to 5,000',
		emailWrong: 'the e-mail address is none',
		twice: 'this name is in the list already'
	},
	contact: {
		name: 'Contact',
		email: 'Their e-mail address',
		hint: 'Optional. Invitations and reminders can go there; only people who facilitate this network see it.',
		nameLong: 'The name of the contact is longer than 100 characters. Please shorten it.',
		emailWrong: 'This is no e-mail address. It looks like name@example.org.'
	},
	toPaste: 'Paste a list from a spreadsheet',
	done: 'The list has been taken over.',
	recorded: '{{added}} added, {{changed}} changed'
};
