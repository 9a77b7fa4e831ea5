import { workshopPages } from './workshop-pages.ts';

export const workshop = {
	...workshopPages,
	title: 'Workshop',
	steps: {
		gather: 'Gather',
		reveal: 'Reveal',
		discuss: 'Discuss',
		agree: 'Agree',
		act: 'Act',
		close: 'Close'
	},
	places: {
		gather: 'Joining',
		reveal: 'Before the first score',
		guess: 'Guess: {{topic}}',
		shown: 'Shown: {{topic}}',
		discuss: 'Talk about: {{topic}}',
		agree: 'Vote on: {{topic}}',
		act: 'Actions',
		close: 'What we agreed'
	},
	wall: {
		pageTitle: 'On the wall – {{network}}',
		steps: 'Steps of the workshop',
		join: 'Join with your phone',
		scan: 'Scan this with your camera',
		scanLabel: 'QR code that opens the page to join',
		orType: 'or go to',
		code: 'and fill in',
		joinSmall: 'Join: {{address}}, code',
		room: 'In the room',
		lost: 'No connection. What is here stays; it comes back by itself.',
		keys: 'Keys: ?',
		page: 'Page',
		pageOf: 'of',
		signedOut: 'You are signed out. Sign in again; the workshop stays where it is.',
		blank: 'The wall is empty. Press B to go on.',
		help: {
			title: 'Keys on the wall',
			next: 'Next; in a long list, the next page first',
			back: 'Back',
			reveal: 'Reveal: the next score, or the result of the vote',
			vote: 'Open the vote, or vote once more',
			full: 'Full screen, and back',
			night: 'Dark or light',
			blank: 'Wall empty, and back',
			help: 'This list',
			keys: {
				next: '→ ↓ Page Down Space',
				back: '← ↑ Page Up',
				reveal: 'R',
				vote: 'V',
				full: 'F',
				night: 'D',
				blank: 'B',
				help: '?'
			},
			clicker:
				'A presenter’s clicker works too. Each key shows for everyone: wall, phones and the control page.',
			close: 'Close'
		},
		withoutScript: 'This page follows the workshop only with JavaScript. Reload it to see what is on now.'
	},
	room_zero: 'people in the room so far',
	room_one: 'person in the room',
	room_other: 'people in the room',
	guests: 'Guests',
	empty: {
		nothing: {
			title: 'There is nothing to show yet',
			text: 'No score of this round may be shown. The conversation can still be held, and the room can vote.'
		}
	},
	themes: {
		title: 'Three themes',
		guess: 'What do you think: how does this network score on ‘{{topic}}’?',
		shown: 'Scores run from {{min}} to {{max}}: how ready the people in this network feel to work together.',
		start: 'Three themes. Guess first; then we look.',
		next: 'On to the next.',
		noScore: 'no score'
	},
	radar: {
		title: 'Where do we stand?',
		guess: 'Guess first: how do we score here?',
		left_zero: 'The last one.',
		left_one: 'One more after this.',
		left_other: '{{count}} more after this.',
		whole: 'This is how the network sees itself.'
	},
	topic: {
		position: 'Topic {{number}} of {{of}}',
		score: 'Score',
		target: 'Target {{target}}',
		items: 'Behind it',
		question: 'To start with',
		strip: 'Each point is one organisation.',
		distribution: 'Each bar shows how many people gave this answer.',
		noOrganisations: 'No organisation has a score here.',
		noSpread: 'How people’s answers are spread is not shown: there are too few.',
		states: { parked: 'Parked', skipped: 'Left out' }
	},
	vote: {
		question: 'How far along are we?',
		scale: {
			'1': 'Hardly started',
			'2': 'A beginning',
			'3': 'Halfway',
			'4': 'Most of the way',
			'5': 'All the way'
		},
		ballots: { '1': 'First vote', '2': 'Second vote', '3': 'Third vote', more: 'Vote {{number}}' },
		hands: 'with a show of hands',
		waiting: 'The vote has not opened yet.',
		in: '{{count}} of {{of}} have voted',
		hidden: 'Nobody sees the result until it is revealed.',
		counted_one: '{{count}} vote, on average {{mean}}.',
		counted_other: '{{count}} votes, on average {{mean}}.',
		couldNotSay_one: '{{count}} person could not say.',
		couldNotSay_other: '{{count}} people could not say.',
		noVotes: 'Nobody voted.',
		agreed: 'Agreed',
		notAgreed: 'Not agreed',
		present: 'Present: {{who}}',
		distance: {
			above: '{{distance}} above what people answered ({{measured}})',
			below: '{{distance}} below what people answered ({{measured}})',
			same: 'the same as what people answered ({{measured}})'
		}
	},
	act: {
		title: 'Who does what?',
		earlier: 'From last time',
		none: 'No actions yet. Who starts?',
		owner: 'Who',
		due: 'By',
		topic: 'About',
		action: 'What',
		states: {
			open: 'still open',
			done: 'done',
			'going-on': 'going on',
			dropped: 'dropped'
		}
	},
	outcome: {
		link: 'What the workshop agreed',
		title: 'What we agreed',
		told: 'Workshop of {{network}} on {{date}}, about the round “{{round}}”.',
		agreed: 'What we think of it together',
		noneAgreed: 'No topic was settled in this workshop.',
		actions: 'Who does what',
		noneActions: 'No actions were agreed.',
		earlier: 'What became of the actions of last time',
		parked: 'Parked for another time',
		thanks: 'Thank you for being here.',
		note: 'An agreed score is what the workshop settled on. It stands beside what people answered and changes none of it.',
		print: 'Print this page'
	}
};
