export const slides = {
	offer: {
		title: 'Slides',
		text: 'A presentation for PowerPoint or LibreOffice with charts you can edit: how to read it, the three themes, every topic on a slide of its own, divided ones first, and with each of them the questions to ask in the notes.',
		language: 'Language of the slides',
		frameworks: 'Which topics should have a slide?',
		earlier: 'An earlier round beside it',
		none: 'None',
		make: 'Slides (PowerPoint)',
		nothing:
			'There is no score to show yet, so the slides hold the questions for the conversation and no charts.',
		languages: { en: 'English', nl: 'Dutch' }
	},
	subject: 'Results of {{round}}',
	cover: {
		eyebrow: 'Perceived readiness to work together',
		made: 'Made on {{date}}',
		notes:
			'These slides show what people answered, not how good anyone is. Say so before the first chart. They were made on {{date}}; if anything changes afterwards, make them again.'
	},
	read: {
		title: 'How to read this',
		scores: 'The scores',
		who: 'Who stands behind them',
		hidden: 'What is not here',
		hiddenText:
			'Where a score is missing, it says why. A missing score is never a zero and has no point in a chart.',
		beside: 'What lies beside them',
		agreement: 'How far people agree',
		notes:
			'Take a minute for this slide. People who know what a point stands for talk about what lies behind it.'
	},
	themes: {
		target: 'target {{target}}',
		notes: 'Ask first: which of these did you expect, and which surprises you?'
	},
	radar: {
		eyebrow: 'The whole picture',
		notes:
			'Let the room look in silence for half a minute. Then ask what stands out, before anyone explains anything.'
	},
	chart: {
		organisations: '{{topic}}: the score of each organisation',
		distribution: '{{topic}}: how many people came out at each step, from low to high',
		scores: '{{topic}}: the score and what lies beside it',
		organisationsSeries: 'Organisations',
		peopleSeries: 'People'
	},
	topic: {
		eyebrow: '{{framework}} · topic {{number}} of {{of}}',
		more: '{{topic}} (continued)',
		noSpread: 'How the answers lie is not shown: there are too few.',
		what: 'What',
		figure: 'Figure',
		agreement: 'Agreement',
		certainty: 'How sure',
		opening: 'Open with: {{question}}',
		followUp: 'Then ask: {{question}}',
		divided: 'When people are divided: {{text}}',
		firstStep: 'A first step: {{text}}',
		items: 'Questions that stand out:',
		advice: 'Advice that fits:',
		adviceLine: '{{text}} ({{because}} {{source}})'
	},
	agreed: {
		eyebrow: 'The workshop',
		title: 'What was agreed',
		columns: { topic: 'Topic', score: 'Outcome', reason: 'Why', present: 'Who and when' },
		notes: 'An agreed score stands beside what people had answered. It never replaces it.'
	},
	actions: {
		title: 'Who does what',
		columns: { action: 'Action', owner: 'Who', due: 'By when', topic: 'About' },
		notes: 'Read every action aloud with the name of who does it, and ask: is this still right?'
	},
	questions: {
		eyebrow: 'Without scores',
		title: 'Questions to start with',
		notes:
			'There is nothing to show, and plenty to talk about. Take one question; that is enough for an hour.'
	},
	method: {
		eyebrow: 'Account',
		title: 'How this was made',
		questionnaire: 'The questionnaire',
		questionnaireText: '{{title}}, version {{version}}. {{counts}}',
		kind: 'The promise to whoever answered',
		counted: 'How scores are counted',
		countedText:
			'A person’s score is the mean of their answers, an organisation’s the mean of its people, and the network’s the mean of its organisations. ‘Don’t know’ and ‘not applicable’ never count as a number.',
		claim: 'What it does not say',
		claimText:
			'This is how ready people feel to work together. It says nothing about the health of patients, and it is no ranking.'
	},
	closing: {
		eyebrow: 'To go on',
		title: 'And now: the conversation',
		points: {
			one: {
				title: 'Pick one or two topics',
				text: 'More does not fit in one meeting. What people are divided about comes first.'
			},
			two: {
				title: 'Listen before you explain',
				text: 'Ask what people saw happen. Nobody has to defend a score.'
			},
			three: {
				title: 'End with a name and a date',
				text: 'One action with an owner is worth more than ten good intentions.'
			}
		},
		notes: 'Close by asking everyone for one sentence: what do I take back to my own organisation?'
	}
};
