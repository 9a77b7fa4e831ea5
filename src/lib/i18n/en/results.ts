export const results = {
	page: {
		pageTitle: 'Results – {{round}}, {{network}}',
		eyebrow: 'Results',
		lead: 'Perceived readiness: how the people in this network see their collaboration. A start for the conversation between them, not a verdict.',
		example: 'This is an example. The network and everyone in it are made up.',
		toRound: 'Back to the round',
		toWall: 'Show on the wall',
		fromWall: 'Back from the wall',
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
	preliminary: 'The round is still open: these figures change as answers come in.',
	states: {
		nobody: {
			title: 'Nobody has answered yet',
			open: 'As soon as someone has sent their answers, the charts will be here.',
			closed: 'The round closed without a single answer. There is nothing to show, and no zero in its place.'
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
	stamp:
		'Comparable: {{round}} used the same version of the questionnaire. Small differences may well be chance.',
	series: {
		network: 'The network',
		target: 'Target'
	},
	hidden: {
		nobody: 'nobody could be scored',
		tooFew: 'fewer than {{k}} people',
		open: 'after closing'
	},
	caption: {
		none: 'No topic has a score that can be shown.',
		only: 'Only {{topic}} has a score: {{score}}.',
		same: 'Every topic comes out at {{score}}.',
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
	otherVersion: '{{round}} (not comparable: another version)',
	nowShown: 'Now shown: {{series}}.',
	legend: 'In the chart',
	bands: {
		micro: 'micro',
		meso: 'meso',
		macro: 'macro',
		all: 'all levels'
	}
};
