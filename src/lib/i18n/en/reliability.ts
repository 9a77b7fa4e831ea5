export const reliability = {
	pageTitle: 'Whether questions belong together – {{title}} {{version}}',
	heading: 'Whether questions belong together',
	back: 'Back to {{title}}',
	lead: 'How the questions about one topic hang together, over everyone who answered this version in a closed round on this server. It says something about the questionnaire and nothing about one network.',
	method: 'How this is worked out',
	link: 'Whether questions belong together',
	alpha: 'Cronbach’s alpha {{alpha}}, probably between {{lower}} and {{upper}} ({{cases}} people).',
	tooFew:
		'Too few to say: {{people}} people answered all of these questions; {{needed}} are needed, from at least two networks.',
	alike: 'Nothing to say: everyone gave the same answers.',
	item: 'Question',
	rest: 'With the others',
	note: 'Below zero means: look whether this question runs the other way. Rounds with fewer than ten people (or twice a round’s own smallest group) are left out, and so are rounds in which later answers still wait to be shown.'
};
