export const results = {
	page: {
		pageTitle: 'Results – {{round}}, {{network}}',
		eyebrow: 'Results',
		lead: 'Perceived readiness: how ready the people in this network feel to work together. A start for the conversation between them, not a verdict.',
		example: 'This is an example. The network and everyone in it are made up.',
		toRound: 'Back to the round',
		toWall: 'Show on the wall',
		fromWall: 'Leave the wall view',
		glance: 'At a glance',
		target: 'Target',
		noTarget: 'No target set',
		noScore: 'No score',
		withoutScript: 'The charts need JavaScript. Every figure in them is in the tables.'
	},
	kinds: {
		named: 'On behalf of organisations',
		confidential: 'Confidential'
	},
	kindsTold: {
		named: 'People answered on behalf of their organisation. Nobody’s own answers are shown.',
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
		same: 'Comparable: {{round}} used the same version of the questionnaire. Small differences may well be chance.',
		common:
			'Comparable in part: {{round}} used another version. All scores on this page are now worked out on the {{common}} of {{of}} questions that both share. Small differences may well be chance.'
	},
	series: {
		network: 'The network',
		target: 'Target'
	},
	hidden: {
		notComparable: 'too few shared questions',
		traceable: 'could be worked back to a few people',
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
		missing_other: '{{count}} topics have no score, so they have no point in the chart.'
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
	legend: 'In the chart',
	bands: {
		micro: 'micro',
		meso: 'meso',
		macro: 'macro',
		all: 'all levels'
	}
};
