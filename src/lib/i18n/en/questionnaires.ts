export const questionnaires = {
	questions_one: 'one question',
	questions_other: '{{count}} questions',
	minutes_one: 'about one minute',
	minutes_other: 'about {{count}} minutes',
	pages_one: 'one page',
	pages_other: '{{count}} pages',
	scored_one: 'one question that counts towards the scores',
	scored_other: '{{count}} questions that count towards the scores',
	unscored_one: 'one about who answers or what kind of network it is',
	unscored_other: '{{count}} about who answers or what kind of network it is',
	commonQuestions_zero: 'no shared question',
	commonQuestions_one: 'one shared question',
	commonQuestions_other: '{{count}} shared questions',
	size: '{{questions}}, {{minutes}}',
	madeBy: '{{authors}}. Licence: {{licence}}.',
	make: 'Takes {{minutes}}: {{questions}}, on {{pages}}.',
	version: 'Version {{version}}',
	dated: 'Version {{version}}, {{date}}',
	counted: 'questions {{from}} to {{to}} of {{all}}',
	countedOne: 'question {{to}} of {{all}}',
	moves: '{{framework}}: from {{from}} to {{to}}',
	quoted: '‘{{title}}’',
	choice: '{{version}} – {{title}}',
	choiceWith: '{{version}} – {{title}} ({{status}})',
	status: { draft: 'draft', published: 'published', retired: 'retired' },
	statusMeaning: {
		draft: 'Draft of {{date}}. It may still change, so no round can be opened with it.',
		published: 'Published on {{date}}. From then on nothing in it changes.',
		retired: 'Published on {{date}} and retired since. Earlier rounds keep it; new ones use another version.'
	},
	facts: {
		audience: 'For whom',
		size: 'How much it asks',
		status: 'Status',
		changes: 'What changed',
		made: 'Made by'
	},
	catalogue: {
		pageTitle: 'Questionnaires – Samenspel',
		heading: 'The questionnaires',
		lead: 'Everything we ask, in the open. Read each question, where it comes from and what it counts towards, before anyone answers it.',
		empty: 'There are no questionnaires here yet.',
		audience: 'For',
		size: 'Asks',
		charts: 'Shows',
		read: 'Read it in full',
		try: 'Try it',
		others: 'Other versions',
		guidanceTitle: 'And after measuring?',
		guidanceText: 'The advice library says what others learnt, and how to start the conversation.',
		guidance: 'To the advice'
	},
	page: {
		pageTitle: '‘{{title}}’, version {{version}} – Samenspel',
		catalogue: 'All questionnaires',
		version: 'Version {{version}}',
		try: 'Try it without storing anything',
		compare: 'Compare with another version',
		whatChanged: 'See every change since version {{before}}',
		yaml: 'Download as YAML',
		json: 'Download as JSON',
		contents: 'On this page',
		questions: 'The questions',
		questionsText:
			'Numbered questions count towards the scores. Questions with a letter do not: they are about who answers, or about the network.',
		missingText:
			'Besides the answers below, people can always choose ‘{{dontKnow}}’. It never counts as a low score.',
		notApplicable: 'Here people can also choose ‘{{notApplicable}}’.',
		kinds: {
			perception: 'What people see, answered in words',
			structure: 'What has been arranged: choose the situation that fits best',
			choice: 'Not scored'
		},
		answers: 'The answers, from low to high',
		construct: 'About',
		sources: 'Sources',
		frameworks: 'The charts',
		frameworksText:
			'One set of answers feeds several charts. Each chart groups the same questions in its own way.',
		everyItem: 'Every scored question has a place in this chart.',
		someItems: 'Not every question has a place in this chart.',
		dimension: 'Topic',
		behind: 'Questions',
		frameworkCaption: 'the topics and the questions behind them',
		matrixCaption: 'The topic of every scored question in each chart',
		matrix: 'Question by question',
		matrixText: 'Every scored question with its topic in each chart.',
		question: 'Question',
		noPlace: 'none',
		scales: 'The scales',
		scalesText:
			'Answers that several questions share. The numbers are what an answer scores; people see only the words.',
		usedBy: 'Used by',
		sourceList: 'Sources',
		sourcesText: 'The topics come from these texts. The wording of every question is our own.',
		noItems: 'none',
		versions: 'Other versions',
		printed: 'This page prints well on A4.'
	},
	compare: {
		pageTitle: 'Compare {{title}} – Samenspel',
		heading: 'Compare versions',
		headingSame: 'From version {{before}} to version {{after}}',
		headingOther: 'Two questionnaires side by side',
		leadSame:
			'What became of every question in ‘{{title}}’, and which answers may still be laid beside each other.',
		leadOther: 'Which questions they share, and which answers may be laid beside each other.',
		leadNone: 'Choose what to lay beside version {{version}} of ‘{{title}}’.',
		back: 'Back to version {{version}} of ‘{{title}}’',
		chooseTitle: 'Lay another beside it',
		choose: 'Version to compare with',
		chooseNone: 'Choose a version …',
		nothing: 'There is no other version to compare with yet.',
		submit: 'Compare',
		version: 'Version {{version}}',
		summary: 'In short',
		items: 'Question by question',
		mayBe: 'Answers may be compared',
		mayNotBe: 'Answers may not be compared',
		number: 'Question',
		why: 'Why',
		options: 'The answers',
		moved: 'Counts elsewhere',
		otherLanguage: 'The English wording stayed the same; it changed in another language.',
		marks: 'What was taken out is struck through; what came in its place is underlined.',
		frameworks: 'Topics that may be compared',
		frameworksText:
			'A topic needs at least two questions that both sides share. Scores are then worked out on those questions alone.',
		frameworkCaption: 'which topics may be compared',
		noFrameworks: 'The two have no chart in common.',
		dimension: 'Topic',
		common: 'Behind it',
		verdict: 'Comparable?',
		yes: 'Yes',
		no: 'No'
	},
	stamps: {
		same: {
			title: 'The same version',
			text: 'Every question is the same, so all answers may be compared.'
		},
		common: {
			title: 'Common questions only: {{common}} of {{of}}',
			text: 'Answers to these questions may be compared. The others stay out of every comparison.'
		},
		'no-common-items': {
			title: 'Not comparable',
			text: 'The two have no question in common.'
		},
		'changed-items': {
			title: 'Not comparable',
			text: 'They share questions by name, but each of those was changed too much.'
		},
		'too-few-per-dimension': {
			title: 'Not comparable',
			text: 'They share a few questions, but no topic has two of them, and one question is too little to compare a topic by.'
		}
	},
	relations: {
		identical: { label: 'The same', meaning: 'Question and answers are the same on both sides.' },
		reworded: {
			label: 'Reworded',
			meaning: 'Other words, the same meaning, the same answers to choose from.'
		},
		rescaled: {
			label: 'Other answers',
			meaning: 'The answers to choose from changed, so a score means something else.'
		},
		unexplained: {
			label: 'Unexplained',
			meaning: 'Other words, and nobody has vouched that they mean the same.'
		},
		new: { label: 'New', meaning: 'Not asked before version {{after}}.' },
		dropped: { label: 'Dropped', meaning: 'No longer asked in version {{after}}.' },
		onlyBefore: { label: 'Only in {{before}}', meaning: 'Not asked in {{after}}.' },
		onlyAfter: { label: 'Only in {{after}}', meaning: 'Not asked in {{before}}.' }
	},
	preview: {
		pageTitle: 'Try-out, page {{page}} of {{pages}}: ‘{{title}}’ – Samenspel',
		banner: 'A try-out: nothing is stored',
		bannerText: 'Fill in whatever you like. Nothing leaves this page, and it is gone when you go on.',
		progress: 'Page {{page}} of {{pages}}',
		or: 'or',
		remark: 'Would you like to add something?',
		remarkHint: 'Optional. Please name no people and no patients.',
		next: 'Next page',
		previous: 'Previous page',
		end: 'That was the last page',
		stop: 'Back to ‘{{title}}’, version {{version}}'
	},
	guidance: {
		pageTitle: 'Guidance – Samenspel',
		heading: 'What helps a network forward',
		lead: 'What experience with working together in care teaches, in our own words and each with its source. Take what fits your network; leave the rest.',
		contents: 'On this page',
		toGuides: 'To start the conversation',
		toAdvice: 'The advice',
		toSources: 'The documents',
		guides: 'To start the conversation',
		guidesText: 'For the three topics that matter most. Ask, listen, and agree on one step for next week.',
		opening: 'Open with',
		followUps: 'Then ask',
		firstStep: 'First step for next week',
		whenDivided: 'When you are divided',
		advice: 'The advice',
		everything: 'All {{count}} pieces of advice, each under the principle it is about first.',
		fitting_one: 'One of the {{all}} pieces of advice fits what you chose.',
		fitting_other: '{{count}} of the {{all}} pieces of advice fit what you chose.',
		none: 'Nothing fits all of this. Leave one choice out and try again.',
		choose: 'Choose what you are looking for',
		any: 'Anything',
		show: 'Show the advice',
		clear: 'Show everything',
		fields: {
			theme: 'Theme',
			principle: 'Principle',
			rainbow: 'Domain of the Rainbow Model',
			gap: 'What your results show',
			phase: 'Your network'
		},
		gaps: {
			ambition: 'far from the target',
			organisations: 'organisations differ',
			perspective: 'roles see it differently',
			transparency: 'many don’t know',
			progress: 'little has moved',
			divided: 'answers are divided'
		},
		phases: { loose: 'a loose network', strong: 'a strong network' },
		types: {
			barrier: 'What gets in the way',
			condition: 'What it takes',
			action: 'What you can do',
			lesson: 'What others learnt'
		},
		first: 'First step',
		conversation: 'A question to open with',
		tags: {
			principles: 'Also about',
			themes: 'Theme',
			rainbow: 'Rainbow Model',
			gaps: 'Helps when',
			phase: 'Fits'
		},
		all_one: 'The one piece of advice about this principle',
		all_other: 'All {{count}} pieces of advice about this principle',
		source: 'From',
		everyPrinciple: 'all other principles',
		principles: 'The eight principles',
		sources: 'The documents',
		sourcesText:
			'The advice is a summary in our own words. For the whole story, read the documents themselves.'
	}
};
