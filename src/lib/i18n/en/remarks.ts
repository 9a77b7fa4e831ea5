export const remarks = {
	shown: {
		title: 'What people added',
		lead: 'Remarks in people’s own words, in no order, without name, role or organisation.',
		toRead: 'Read the remarks first',
		toReadText_one:
			'There is one remark that nobody has read yet. It stays between you and your fellow facilitators until you have.',
		toReadText_other:
			'There are {{count}} remarks that nobody has read yet. They stay between you and your fellow facilitators until you have.',
		manage: 'Go through the remarks'
	},
	counted_one: '{{count}} remark',
	counted_other: '{{count}} remarks',
	notes: {
		tooFew: 'Remarks are shown only where at least {{people}} people have answered.',
		waiting: 'A facilitator has not read all remarks yet. They appear here after that.',
		withheld: 'A facilitator has kept back what could point to a person.',
		others:
			'There are more remarks, but fewer than three together on a page of the questionnaire. Those are shown to nobody.'
	},
	nothing: {
		open: 'Remarks can be read once the round has closed.',
		tooFew:
			'Remarks can be read only where at least {{people}} people have answered. In a smaller group it would be too easy to guess who wrote what.',
		others:
			'There are remarks, but on no page of the questionnaire three or more. They are shown to nobody: it would be too easy to guess who wrote them.',
		none: 'Nobody has added a remark.'
	},
	page: {
		pageTitle: 'Remarks – {{round}}, {{network}}',
		heading: 'What people added',
		back: 'Back to {{round}}',
		lead: 'You read these first. Others see a remark only when you have read it, and never who wrote it.',
		how: 'Keep back what points to a person or a patient, then press the button below. Everyone who may see the results then sees the rest.',
		results: 'See the results',
		withhold: 'Keep this back',
		withheld: 'Kept back: only facilitators see this',
		whyLabel: 'Why is this kept back? (optional)',
		whyHint: 'Only facilitators see this. At most {{most}} characters.',
		whySave: 'Save the reason',
		whyAdd: 'Add a reason',
		whyChange: 'Change the reason',
		show: 'Show it after all',
		unread: 'Not shared yet',
		shared: 'Shared with everyone who may see the results',
		release: 'I have read these',
		releaseText: 'Then these are shared, except what you kept back.'
	},
	toRound: { unread: 'Read the remarks ({{count}})', read: 'The remarks' },
	card: {
		why: 'Why: {{reason}}',
		remark: 'Remark {{number}}',
		of: '{{what}}: remark {{number}}, {{section}}',
		releaseOf: '{{what}}: {{section}}'
	},
	done: {
		released: 'Thank you. These remarks are now shared, except what you kept back.',
		already: 'These remarks had been read already; they are shared.',
		changed:
			'Something has changed here since you opened the page, so nothing was shared. Please read once more.',
		withheld: 'This remark is kept back. You may say why.',
		explained: 'The reason has been saved.',
		shown: 'This remark is no longer kept back.',
		gone: 'That remark is not there any more: its writer changed it or took it away.'
	},
	problems: {
		title: 'There is a problem',
		long: 'This reason is longer than {{most}} characters. Please shorten it.'
	}
};
