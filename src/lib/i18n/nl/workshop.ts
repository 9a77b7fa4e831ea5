import type { workshop as texts } from '../en/workshop.ts';
import { workshopPages } from './workshop-pages.ts';

export const workshop = {
	...workshopPages,
	title: 'Workshop',
	steps: {
		gather: 'Binnenkomen',
		reveal: 'Onthullen',
		discuss: 'Bespreken',
		agree: 'Afspreken',
		act: 'Aanpakken',
		close: 'Afsluiten'
	},
	places: {
		gather: 'Binnenkomen',
		reveal: 'Vóór de eerste score',
		guess: 'Raden: {{topic}}',
		shown: 'Te zien: {{topic}}',
		discuss: 'Bespreken: {{topic}}',
		agree: 'Stemmen over: {{topic}}',
		act: 'Acties',
		close: 'Wat we hebben afgesproken'
	},
	wall: {
		pageTitle: 'Op het grote scherm – {{network}}',
		steps: 'Stappen van de workshop',
		join: 'Doe mee met uw telefoon',
		scan: 'Scan deze code met uw camera',
		scanLabel: 'QR-code die de pagina om mee te doen opent',
		orType: 'of ga naar',
		code: 'en vul in',
		joinSmall: 'Meedoen: {{address}}, code',
		room: 'In de zaal',
		lost: 'Geen verbinding. Wat hier staat, blijft staan; zodra het kan, gaat het verder.',
		keys: 'Toetsen: ?',
		page: 'Blad',
		pageOf: 'van',
		signedOut: 'U bent niet meer ingelogd. Log opnieuw in; de workshop blijft staan waar hij is.',
		blank: 'Het scherm is leeg. Druk op B om verder te gaan.',
		help: {
			title: 'Toetsen bij het grote scherm',
			next: 'Verder; bij een lange lijst eerst het volgende blad',
			back: 'Terug',
			reveal: 'Onthullen: de volgende score, of de uitslag van de stemming',
			vote: 'Stemming openen, of nog eens stemmen',
			full: 'Volledig scherm aan en uit',
			night: 'Donker of licht',
			blank: 'Scherm leeg, en weer terug',
			help: 'Deze lijst',
			keys: {
				next: '→ ↓ Page Down spatie',
				back: '← ↑ Page Up',
				reveal: 'R',
				vote: 'V',
				full: 'F',
				night: 'D',
				blank: 'B',
				help: '?'
			},
			clicker:
				'Een presenter werkt ook. Wat u hier doet, ziet iedereen: op het grote scherm, op de telefoons en op de regiepagina.',
			close: 'Sluiten'
		},
		withoutScript:
			'Deze pagina loopt alleen met JavaScript vanzelf mee. Laad haar opnieuw om te zien wat er nu aan de orde is.'
	},
	room_zero: 'mensen in de zaal tot nu toe',
	room_one: 'persoon in de zaal',
	room_other: 'mensen in de zaal',
	guests: 'Gasten',
	empty: {
		nothing: {
			title: 'Er is nog niets te tonen',
			text: 'Van deze meting mag nog geen score worden getoond. Het gesprek kan gewoon doorgaan, en stemmen kan ook.'
		}
	},
	themes: {
		title: 'Drie thema’s',
		guess: 'Wat denkt u: hoe scoort dit netwerk op ‘{{topic}}’?',
		shown:
			'Scores lopen van {{min}} tot {{max}}: hoe klaar de mensen in dit netwerk zich voelen om samen te werken.',
		start: 'Drie thema’s. Eerst raden, dan kijken.',
		next: 'Op naar de volgende.',
		noScore: 'geen score'
	},
	radar: {
		title: 'Waar staan we?',
		guess: 'Raad eerst: hoe scoren we hier?',
		left_zero: 'Dit is de laatste.',
		left_one: 'Hierna nog één.',
		left_other: 'Hierna nog {{count}}.',
		whole: 'Zo ziet het netwerk zichzelf.'
	},
	topic: {
		position: 'Onderwerp {{number}} van {{of}}',
		score: 'Score',
		target: 'Ambitie {{target}}',
		items: 'Wat erachter zit',
		question: 'Om te beginnen',
		strip: 'Elke stip is één organisatie.',
		distribution: 'Elke balk laat zien hoeveel mensen dit antwoordden.',
		noOrganisations: 'Geen organisatie heeft hier een score.',
		noSpread: 'Hoe de antwoorden verdeeld zijn, is niet te zien: daarvoor zijn het er te weinig.',
		states: { parked: 'Bewaard', skipped: 'Overgeslagen' }
	},
	vote: {
		question: 'Hoe ver zijn wij hiermee?',
		scale: {
			'1': 'Nog bijna niet',
			'2': 'Een begin',
			'3': 'Halverwege',
			'4': 'Een heel eind',
			'5': 'Helemaal'
		},
		ballots: {
			'1': 'Eerste stemming',
			'2': 'Tweede stemming',
			'3': 'Derde stemming',
			more: 'Stemming {{number}}'
		},
		hands: 'met handopsteken',
		waiting: 'De stemming is nog niet open.',
		in: '{{count}} van de {{of}} hebben gestemd',
		hidden: 'Niemand ziet de uitslag totdat die wordt onthuld.',
		counted_one: '{{count}} stem, gemiddeld {{mean}}.',
		counted_other: '{{count}} stemmen, gemiddeld {{mean}}.',
		couldNotSay_one: '{{count}} persoon kon het niet zeggen.',
		couldNotSay_other: '{{count}} mensen konden het niet zeggen.',
		noVotes: 'Er is niet gestemd.',
		agreed: 'Afgesproken',
		notAgreed: 'Niet eens geworden',
		present: 'Aanwezig: {{who}}',
		distance: {
			above: '{{distance}} hoger dan wat mensen antwoordden ({{measured}})',
			below: '{{distance}} lager dan wat mensen antwoordden ({{measured}})',
			same: 'gelijk aan wat mensen antwoordden ({{measured}})'
		}
	},
	act: {
		title: 'Wie doet wat?',
		earlier: 'Van de vorige keer',
		none: 'Nog geen acties. Wie begint?',
		owner: 'Wie',
		due: 'Wanneer',
		topic: 'Waarover',
		action: 'Wat',
		states: {
			open: 'staat nog open',
			done: 'gedaan',
			'going-on': 'loopt nog',
			dropped: 'vervallen'
		}
	},
	outcome: {
		link: 'Wat de workshop heeft afgesproken',
		title: 'Wat we hebben afgesproken',
		told: 'Workshop van {{network}} op {{date}}, over de meting ‘{{round}}’.',
		agreed: 'Wat we er samen van vinden',
		noneAgreed: 'In deze workshop is over geen enkel onderwerp een score afgesproken.',
		actions: 'Wie doet wat',
		noneActions: 'Er zijn geen acties afgesproken.',
		earlier: 'Wat er van de acties van de vorige keer is geworden',
		parked: 'Bewaard voor een andere keer',
		thanks: 'Dank dat u er was.',
		note: 'Een afgesproken score is waar de workshop op uitkwam. Die staat naast wat mensen hebben geantwoord en verandert daar niets aan.',
		print: 'Deze pagina afdrukken'
	}
} satisfies typeof texts;
