export const charts = {
	frame: {
		legend: 'In the chart',
		copy: 'Copy as image',
		copied: 'Copied. Paste it into a slide or a document.',
		download: 'Download as',
		png: 'PNG',
		svg: 'SVG',
		cannotCopy: 'This browser cannot copy images here. Download the PNG instead.',
		failed: 'That did not work. Try again, or download the SVG instead.'
	},
	switch: 'Group the answers by',
	sections: {
		organisations: {
			title: 'Organisation by organisation',
			lead: 'Each letter is an organisation, the dot below the line is the network. The letters follow the alphabet; they are no ranking.'
		},
		distribution: {
			title: 'How people are spread',
			lead: 'Everyone counts once, at the step nearest to their own score. Two humps side by side? Then there are two stories to hear.'
		},
		roles: {
			title: 'Seen from each role',
			lead: 'Do people in different positions see the same network? Each letter is a role.'
		},
		items: {
			title: 'Question by question',
			lead: 'How many people gave each answer, from the lowest on the left to the highest on the right. Those who don’t know stand beside it; they are not in the bar.'
		}
	},
	ends: 'Lowest: {{lowest}} ({{low}}). Highest: {{highest}} ({{high}}).',
	organisations: {
		table: '{{framework}}: the score of each organisation',
		caption:
			'The organisations lie furthest apart on {{furthest}} ({{most}} points) and closest together on {{closest}} ({{least}} points).',
		captionOne: 'The organisations lie {{distance}} points apart on {{topic}}.',
		captionNone: 'No two organisations have a score here.',
		same: '{{who}} at {{score}}.',
		many_one: '{{count}} organisation',
		many_other: '{{count}} organisations',
		nobody: 'No organisation has a score here.'
	},
	distribution: {
		table: '{{framework}}: how many people at each step',
		caption: 'One bar for each step of the scale, with the number of people on it.',
		captionNone: 'No distribution can be shown.',
		tooFew: 'not shown: from {{fewest}} answers up, and only where nobody can be recognised in it'
	},
	roles: {
		table: '{{framework}}: the score of each role',
		caption:
			'The roles lie furthest apart on {{furthest}} ({{most}} points) and closest together on {{closest}} ({{least}} points).',
		captionOne: 'The roles lie {{distance}} points apart on {{topic}}.',
		captionNone: 'No two roles can be shown on the same topic.',
		same: '{{who}} at {{score}}.',
		many_one: '{{count}} role',
		many_other: '{{count}} roles',
		nobody: 'No role can be shown here.',
		none: 'Not shown: a role appears only with at least {{k}} people behind it, and only where nobody can be recognised by subtracting. No two roles have that.',
		open: 'What people in each role answered can be seen once the round has closed.'
	},
	items: {
		caption:
			'{{topic}}: question {{highest}} scores highest ({{high}}), question {{lowest}} lowest ({{low}}).',
		step: 'step {{step}}',
		captionSame: '{{topic}}: every question with a score comes out at {{score}}.',
		captionNone: '{{topic}}: no question has a score that can be shown.',
		count_one: '{{count}}\u00a0question',
		count_other: '{{count}}\u00a0questions'
	},
	groups: {
		topic: 'Topic',
		network: 'The network',
		people: 'people',
		dontKnow: 'don’t know',
		score: 'score',
		scroll: 'Table, scrolls sideways'
	},
	heat: 'The stronger the colour of a cell, the higher the score: from {{min}} to {{max}}.',
	weighting: {
		plain:
			'{{topic}}: counted over all people rather than organisations, it comes out at {{personMean}} and not at {{mean}}.',
		because:
			'{{topic}}: counted over all people rather than organisations, it comes out at {{personMean}} and not at {{mean}}. The difference comes mostly from {{organisations}}.',
		organisation_one: '{{name}} ({{count}} person)',
		organisation_other: '{{name}} ({{count}} people)'
	},
	own: 'You',
	sheet: {
		under: '{{network}}, {{round}} ({{period}})',
		foot: '{{counts}} Perceived readiness; made with Samenspel on {{date}}.'
	}
};
