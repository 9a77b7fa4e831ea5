export const change = {
	page: {
		pageTitle: 'What changed – {{round}}, {{network}}',
		eyebrow: 'What changed',
		lead: 'This round beside an earlier one: what really moved, and what may only seem to have moved.',
		preliminary: 'The round is still open: these figures change as answers come in.',
		earlier: 'Beside which earlier round?',
		show: 'Show',
		members: 'Who took part',
		toResults: 'Results of this round',
		toCourse: 'All rounds over time',
		none: 'There is no earlier round to lay beside this one yet.',
		open: 'This round is confidential and still open. Until it closes there is nothing to compare.'
	},
	link: 'What changed since {{round}}?',
	linkAlone: 'What changed?',
	notComparable: {
		title: 'Not comparable',
		'no-common-items':
			'{{round}} asked other questions: the two have none in common, so there is no change to work out.',
		'changed-items':
			'{{round}} has questions in common with this one, but they have changed since. Subtracting the scores would measure the questionnaire, not the network.',
		'too-few-per-dimension':
			'{{round}} shares fewer than two questions per topic with this one. That is too thin to compare scores on.'
	},
	membership: {
		same_one: 'The same organisation was invited both times.',
		same_other: 'The same {{count}} organisations were invited both times.',
		joined_one: 'New since {{earlier}}: {{names}}.',
		joined_other: 'New since {{earlier}}: {{names}}.',
		left_one: 'No longer in the network: {{names}}.',
		left_other: 'No longer in the network: {{names}}.',
		onlyThen_one: 'Answered in {{earlier}}, but not in {{later}}: {{names}}.',
		onlyThen_other: 'Answered in {{earlier}}, but not in {{later}}: {{names}}.',
		onlyNow_one: 'Answered in {{later}}, but not in {{earlier}}: {{names}}.',
		onlyNow_other: 'Answered in {{later}}, but not in {{earlier}}: {{names}}.',
		both_zero: 'No organisation answered both times.',
		both_one: 'One organisation answered both times.',
		both_other: '{{count}} organisations answered both times.'
	},
	canShow: {
		pairs:
			'What this can show: with {{count}} organisations in both rounds, a change usually has to be about {{points}} points before it can be told from chance. Smaller ones stand out only where nearly all organisations move the same way.',
		sets: 'What this can show: with {{count}} organisations in a round, a change usually has to be about {{points}} points before it can be told from chance. Smaller ones are within the noise.',
		tooFew:
			'What this can show: fewer than five organisations have a score in both rounds. Whether a difference is more than chance cannot be said.'
	},
	words: {
		rose: 'rose',
		fell: 'fell',
		'no-clear-change': 'no change that can be told from chance'
	},
	untold: {
		bare: 'cannot be said',
		verdict: 'cannot be said: {{why}}',
		tooFew: 'too few organisations',
		allAlike: 'all organisations moved by the same amount',
		small: 'not every organisation has {{k}} people'
	},
	hidden: {
		noScore: 'one of the rounds has no score here',
		nobody: 'no organisation has a score in both rounds',
		notNext: 'only beside the round right before this one'
	},
	between: '{{lower}} to {{upper}}',
	caption: {
		rose: 'Rose: {{topics}}.',
		fell: 'Fell: {{topics}}.',
		still_one: 'For one topic no change can be told from chance.',
		still_other: 'For {{count}} topics no change can be told from chance.',
		allStill: 'No topic shows a change that can be told from chance.',
		untold_one: 'For one topic it cannot be said.',
		untold_other: 'For {{count}} topics it cannot be said.',
		largest: 'Largest difference: {{topics}} ({{change}}). Whether it is more than chance cannot be said.',
		flat: 'No topic comes out differently.',
		nothing: 'There is no change that can be shown.'
	},
	chart: {
		scores: 'Score, then and now',
		change: 'Change',
		whole: 'All organisations',
		matched: 'The same organisations'
	},
	table: {
		caption: '{{framework}}: the change since {{round}}',
		topic: 'Topic',
		verdict: 'In a word'
	},
	notes: {
		whole:
			'All organisations: everyone who answered in the one round beside everyone in the other. Part of the difference may come from who took part.',
		matched:
			'The same organisations: only those with a score in both rounds. The word rests on these: rose and fell are said only where chance alone would hardly do that.',
		between:
			'Under a change stands where it probably lies, such as −0.1 to +0.7. Where zero lies between the two, it may be no change at all.',
		confidential:
			'A round here is confidential: changes are shown in tenths, and nothing from which something about fewer than {{k}} people could be worked out.'
	},
	sheet: {
		under: '{{network}}: {{round}} beside {{earlier}}',
		foot: '{{stamp}}. {{members}} {{canShow}} Perceived readiness; made with Samenspel on {{date}}.'
	},
	progress: {
		none: 'There is no earlier round to compare with.',
		hidden: 'Since {{round}}: not shown ({{why}}).',
		rose: 'Rose {{points}} points since {{round}} (probably {{lower}} to {{upper}}).',
		fell: 'Fell {{points}} points since {{round}} (probably {{lower}} to {{upper}}).',
		'no-clear-change':
			'{{change}} since {{round}}: no change that can be told from chance (probably {{lower}} to {{upper}}).',
		untold: '{{change}} since {{round}}. Whether that is more than chance cannot be said ({{why}}).',
		pattern: 'no rise since {{round}}'
	},
	course: {
		pageTitle: 'Rounds over time – {{network}}',
		title: 'Rounds over time',
		lead: 'Every round of the network, spaced by date, on the questions that they share.',
		back: 'Back to the network',
		link: 'Rounds over time',
		sheet: {
			under: '{{network}}: rounds over time',
			foot: '{{rounds}}. {{basis}} Perceived readiness; made with Samenspel on {{date}}.'
		},
		rounds: 'The rounds',
		questionnaires: 'By questionnaire',
		empty: 'Lines need at least two rounds of the same questionnaire. There is {{count}} so far.',
		basis: {
			same: 'All rounds used the same version of the questionnaire.',
			common:
				'The versions differ. Every score here is worked out on the questions that the versions share, so it may differ a little from the score on the page of a round.'
		},
		caption: {
			one: 'One round has scores; a line takes two.',
			between:
				'From {{first}} ({{from}}) to {{last}} ({{to}}). Furthest apart: {{topics}} ({{change}}). Whether that is more than chance stands on the page of each change.',
			flat: 'From {{first}} ({{from}}) to {{last}} ({{to}}) every topic comes out the same.',
			none: 'No round has scores that can be shown.'
		},
		legend: {
			point: 'Score of the network',
			band: 'Where the score probably lies',
			open: 'Still open: may change',
			gap: 'No score: the line stops',
			apart: 'Not comparable: stands apart'
		},
		table: {
			caption: '{{framework}}: the network’s score in each round',
			topic: 'Topic'
		},
		states: {
			open: 'still open',
			nobody: 'nobody answered',
			tooFew: 'too few people to show anything',
			apart: 'another questionnaire',
			'not-comparable': 'not comparable: too few shared questions'
		}
	}
};
