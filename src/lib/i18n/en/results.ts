export const results = {
	page: {
		pageTitle: 'Results – {{round}}, {{network}}',
		eyebrow: 'Results',
		lead: 'Perceived readiness: how ready the people in this network feel to work together. A start for the conversation between them, not a verdict.',
		example: 'This is an example. The network and everyone in it are made up.',
		toRound: 'Back to the round',
		toExport: 'Take along',
		toWall: 'Show on the wall',
		fromWall: 'Leave the wall view',
		glance: 'At a glance',
		target: 'Target',
		noTarget: 'No target set',
		noScore: 'No score'
	},
	kinds: {
		named: 'On behalf of the organisation',
		confidential: 'Confidential'
	},
	kindsTold: {
		named:
			'People answered on behalf of their organisation. Nobody’s own answers are shown, but where one person answered alone for an organisation, its score is theirs.',
		confidential: 'People spoke for themselves. Nothing is shown about fewer than {{k}} people.'
	},
	period: {
		open: 'Open from {{from}} to {{to}}',
		closed: '{{from}} to {{to}}'
	},
	people_one: '{{count}} person',
	people_other: '{{count}} people',
	behind: '{{people}} from {{answered}} of {{invited}} organisations',
	answered: '{{people}} from {{answered}} of {{invited}} organisations answered.',
	soFar: 'Answered so far: {{people}} from {{answered}} of {{invited}} organisations.',
	noneSoFar: 'No answers yet from any of the {{invited}} organisations.',
	none: 'No answers from any of the {{invited}} organisations.',
	preliminary: 'The round is still open: these figures change as answers come in.',
	waiting:
		'Answers that came in after these figures were first shown are not in them yet. They will be once enough people have added or changed theirs, so that nobody can be told from the difference.',
	states: {
		notYet: {
			title: 'Nobody has answered yet',
			text: 'As soon as someone has sent their answers, the charts will be here.'
		},
		nobody: {
			title: 'Nobody answered',
			text: 'The round closed without a single answer. There is nothing to show, and no zero in its place.'
		},
		open: {
			title: 'The results are still closed',
			text: 'This round is confidential. Until it closes you see how many people have answered, never what. The results will be here once it has closed.'
		},
		tooFew: {
			title: 'Too few people to show anything',
			text: 'This round is confidential, and nothing is shown about fewer than {{k}} people. That promise was made before anyone answered, and it is kept.'
		}
	},
	chooser: {
		title: 'What to lay beside it',
		targets: 'Show the targets',
		noTargets: 'No targets have been set.',
		earlier: 'An earlier round',
		none: 'None',
		first: 'An organisation',
		second: 'A second organisation',
		show: 'Show'
	},
	stamps: {
		same: {
			title: 'Comparable: the same version',
			text: '{{round}} used the same version of the questionnaire. Small differences may well be chance.'
		},
		common: {
			title: 'Common questions only: {{common}} of {{of}}',
			text: '{{round}} used another version or another questionnaire. All scores here are now worked out on the questions that both share. Small differences may well be chance.'
		}
	},
	certainty: {
		interval: { short: '{{lower}}–{{upper}}', long: 'Probably between {{lower}} and {{upper}}' },
		everyone: { short: 'all answered', long: 'All organisations answered' },
		'all-the-same': { short: 'all the same', long: 'All organisations score the same' },
		'too-few': { short: 'too few to say', long: 'Too few organisations to say how sure this is' }
	},
	certaintyTold: {
		interval:
			'Under a score stands a band, such as {{band}}: with answers from every organisation, the score would probably lie between those two.',
		everyone: 'All answered: every organisation has its say in the score, so it needs no band.',
		'all-the-same': 'All the same: each organisation comes out at the same score, so there is no band.',
		'too-few': 'Too few to say: with fewer than five organisations, a band would promise more than it keeps.'
	},
	agreement: {
		agreed: { short: 'agreed', long: 'In agreement' },
		mixed: { short: 'mixed', long: 'Mixed' },
		divided: { short: 'divided', long: 'Divided' },
		none: { short: 'too few to say', long: 'Too few answers to say how far people agree' }
	},
	agreementTold: {
		named: 'Agreed, mixed or divided: how close together the organisations’ scores lie.',
		confidential: 'Agreed, mixed or divided: how close together people’s own scores lie.'
	},
	agenda: {
		page: {
			title: 'What to talk about',
			target: 'Target',
			gaps: 'The gaps',
			items: 'Questions that stand out',
			opening: 'Open with',
			followUps: 'Then ask',
			advice: 'Advice that fits',
			noAdvice: 'None of the gaps stands out, so there is no advice here.',
			source: 'From'
		},
		lead: 'Divided topics come first, then those furthest below their target. Take one or two; that is plenty for one meeting.',
		leadHidden: 'There are no scores to show, but these questions start the conversation all the same.',
		topics: '{{framework}}, in the order to talk about them',
		withoutScore: 'Without a score that may be shown: {{topics}}.',
		notShown: 'No score is shown here ({{why}}).',
		gaps: {
			ambition: 'Ambition',
			organisations: 'Between organisations',
			perspective: 'Between roles',
			transparency: 'Don’t know',
			progress: 'Progress'
		},
		ambition: {
			below: '{{distance}} points below the target of {{target}}.',
			at: 'The target of {{target}} has been reached.',
			above: '{{distance}} points above the target of {{target}}.',
			none: 'No target has been set.'
		},
		organisations: {
			wide: '{{highest}} ({{high}}) and {{lowest}} ({{low}}) lie {{distance}} points apart.',
			narrow: 'Not far apart: from {{low}} ({{lowest}}) to {{high}} ({{highest}}).',
			same: 'All organisations score the same.',
			none: 'There are no two organisations with a score.',
			confidential: 'Not shown: this round is confidential, so no organisation has a score of its own.',
			spread:
				'Not shown: this round is confidential. People’s own scores typically lie {{distance}} points from their average.'
		},
		perspective: {
			wide: '‘{{highest}}’ ({{high}}) and ‘{{lowest}}’ ({{low}}) lie {{distance}} points apart.',
			narrow: 'Not far apart: from {{low}} (‘{{lowest}}’) to {{high}} (‘{{highest}}’).',
			same: 'The roles that can be shown score the same.',
			none: 'Not shown: no two roles have enough people behind them.',
			notAsked: 'The questionnaire does not ask for people’s roles.'
		},
		transparency: {
			many: '{{share}} of the answers are ‘don’t know’: many people cannot see this.',
			few: '{{share}} of the answers are ‘don’t know’.',
			nobody: 'Nobody answered ‘don’t know’.'
		},
		patterns: {
			divided: 'divided',
			transparency: '{{share}} ‘don’t know’',
			perspective: 'roles {{distance}} apart',
			ambition: '{{distance}} below the target',
			organisations: 'organisations {{distance}} apart',
			none: 'nothing stands out'
		},
		items: {
			divided: 'Answers divided',
			lowest: 'Lowest score: {{score}}',
			dontKnow: '{{share}} don’t know'
		},
		because: 'Because {{reasons}}.',
		reasons: {
			divided: 'answers are divided',
			transparency: 'many people don’t know',
			perspective: 'roles see it differently',
			ambition: 'the score lies below your target',
			organisations: 'organisations lie far apart',
			progress: 'no rise shows since an earlier round'
		}
	},
	series: {
		network: 'The network',
		target: 'Target'
	},
	hidden: {
		notComparable: 'too few shared questions',
		traceable: 'could be traced back to a few people',
		nobody: 'nobody could be scored',
		tooFew: 'fewer than {{k}} people',
		open: 'after closing'
	},
	caption: {
		none: 'No topic has a score that can be shown.',
		only: 'Only {{topic}} has a score: {{score}}.',
		same: 'Every topic with a score comes out at {{score}}.',
		highest: 'Highest: {{topics}} ({{score}}).',
		lowest: 'Lowest: {{topics}} ({{score}}).',
		furthest: 'Furthest below target: {{topics}} ({{distance}} to go).',
		reached: 'Every topic with a target has reached it.',
		missing_one: 'One topic has no score, so it has no point in the chart.',
		missing_other: '{{count}} topics have no score, so they have no point in the chart.',
		inTable: 'Four lines is as many as can be told apart: {{series}} stands in the table only.'
	},
	table: {
		topic: 'Topic',
		people: 'People',
		organisations: 'Organisations',
		dontKnow: 'Don’t know'
	},
	tableCaption: '{{framework}}: the scores and who stands behind them',
	ofInvited: '{{answered}} of {{invited}}',
	scale:
		'Scores run from {{min}} to {{max}}. The network’s score is the mean of its organisations, each counting once.',
	otherVersion: '{{round}} (not comparable: too few shared questions)',
	nowShown: 'Now shown: {{series}}.',
	bands: {
		micro: 'micro',
		meso: 'meso',
		macro: 'macro',
		all: 'all levels'
	}
};
