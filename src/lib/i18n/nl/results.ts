import type { results as texts } from '../en/results.ts';

export const results = {
	page: {
		pageTitle: 'Uitkomsten – {{round}}, {{network}}',
		eyebrow: 'Uitkomsten',
		lead: 'Hoe klaar de mensen in dit netwerk zich voelen om samen te werken. Een begin voor het gesprek met elkaar, geen oordeel.',
		example: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.',
		toRound: 'Terug naar de meting',
		toWall: 'Op het grote scherm tonen',
		fromWall: 'Grote weergave sluiten',
		glance: 'In één oogopslag',
		target: 'Ambitie',
		noTarget: 'Geen ambitie vastgelegd',
		noScore: 'Geen score',
		withoutScript: 'Voor de grafieken is JavaScript nodig. Alle cijfers staan ook in de tabellen.'
	},
	kinds: {
		named: 'Namens de organisatie',
		confidential: 'Vertrouwelijk'
	},
	kindsTold: {
		named: 'Mensen hebben namens hun organisatie geantwoord. Wat iemand zelf antwoordde, is nergens te zien.',
		confidential: 'Mensen spraken voor zichzelf. Over minder dan {{k}} mensen is niets te zien.'
	},
	period: {
		open: 'Open van {{from}} tot en met {{to}}',
		closed: '{{from}} tot en met {{to}}'
	},
	people_one: '{{count}} persoon',
	people_other: '{{count}} mensen',
	behind: '{{people}} van {{answered}} van de {{invited}} organisaties',
	answered: 'Er is geantwoord door {{people}} van {{answered}} van de {{invited}} organisaties.',
	soFar: 'Tot nu toe geantwoord: {{people}} van {{answered}} van de {{invited}} organisaties.',
	noneSoFar: 'Nog geen antwoorden van de {{invited}} organisaties.',
	none: 'Geen antwoorden van de {{invited}} organisaties.',
	preliminary: 'De meting is nog open: deze cijfers veranderen zolang er antwoorden binnenkomen.',
	states: {
		notYet: {
			title: 'Er heeft nog niemand geantwoord',
			text: 'Zodra de eerste antwoorden zijn verstuurd, staan hier de grafieken.'
		},
		nobody: {
			title: 'Niemand heeft geantwoord',
			text: 'De meting is gesloten zonder één antwoord. Er is niets te tonen, en er staat ook geen nul.'
		},
		open: {
			title: 'De uitkomsten zijn nog dicht',
			text: 'Deze meting is vertrouwelijk. Tot de sluiting ziet u hoeveel mensen hebben geantwoord, nooit wat. Daarna staan hier de uitkomsten.'
		},
		tooFew: {
			title: 'Te weinig mensen om iets te tonen',
			text: 'Deze meting is vertrouwelijk, en over minder dan {{k}} mensen tonen wij niets. Dat is vooraf beloofd en daar houden wij ons aan.'
		}
	},
	chooser: {
		title: 'Wat wilt u ernaast leggen?',
		targets: 'De ambitie tonen',
		noTargets: 'Er is geen ambitie vastgelegd.',
		earlier: 'Een eerdere meting',
		none: 'Geen',
		first: 'Een organisatie',
		second: 'Een tweede organisatie',
		show: 'Tonen'
	},
	stamps: {
		same: 'Vergelijkbaar: {{round}} had dezelfde versie van de vragenlijst. Kleine verschillen kunnen toeval zijn.',
		common:
			'Deels vergelijkbaar: {{round}} gebruikte een andere versie. Alle scores op deze pagina zijn nu berekend over de {{common}} van {{of}} vragen die beide delen. Kleine verschillen kunnen toeval zijn.'
	},
	series: {
		network: 'Het netwerk',
		target: 'Ambitie'
	},
	hidden: {
		notComparable: 'te weinig gelijke vragen',
		traceable: 'zou terug te voeren zijn op enkele mensen',
		nobody: 'niets te berekenen',
		tooFew: 'minder dan {{k}} mensen',
		open: 'na sluiting'
	},
	caption: {
		none: 'Geen enkel onderwerp heeft een score die getoond kan worden.',
		only: 'Alleen {{topic}} heeft een score: {{score}}.',
		same: 'Elk onderwerp met een score komt uit op {{score}}.',
		highest: 'Hoogst: {{topics}} ({{score}}).',
		lowest: 'Laagst: {{topics}} ({{score}}).',
		furthest: 'Het verst onder de ambitie: {{topics}} (nog {{distance}} te gaan).',
		reached: 'Elk onderwerp met een ambitie heeft die gehaald.',
		missing_one: 'Eén onderwerp heeft geen score en dus geen punt in de grafiek.',
		missing_other: '{{count}} onderwerpen hebben geen score en dus geen punt in de grafiek.'
	},
	table: {
		topic: 'Onderwerp',
		people: 'Mensen',
		organisations: 'Organisaties',
		dontKnow: 'Weet niet'
	},
	tableCaption: '{{framework}}: de scores en wie erachter staan',
	ofInvited: '{{answered}} van {{invited}}',
	scale:
		'Scores lopen van {{min}} tot {{max}}. De score van het netwerk is het gemiddelde van de organisaties; elke organisatie telt even zwaar.',
	otherVersion: '{{round}} (niet vergelijkbaar: te weinig gelijke vragen)',
	nowShown: 'Nu te zien: {{series}}.',
	legend: 'In de grafiek',
	bands: {
		micro: 'micro',
		meso: 'meso',
		macro: 'macro',
		all: 'alle niveaus'
	}
} satisfies typeof texts;
