import type { results as texts } from '../en/results.ts';

export const results = {
	page: {
		pageTitle: 'Uitkomsten – {{round}}, {{network}}',
		eyebrow: 'Uitkomsten',
		lead: 'Hoe klaar de mensen in dit netwerk zich voelen om samen te werken. Een begin voor het gesprek met elkaar, geen oordeel.',
		example: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.',
		toRound: 'Terug naar de meting',
		toExport: 'Meenemen',
		toWall: 'Op het grote scherm tonen',
		fromWall: 'Grote weergave sluiten',
		glance: 'In één oogopslag',
		target: 'Ambitie',
		noTarget: 'Geen ambitie vastgelegd',
		noScore: 'Geen score'
	},
	kinds: {
		named: 'Namens de organisatie',
		confidential: 'Vertrouwelijk'
	},
	kindsTold: {
		named:
			'Mensen hebben namens hun organisatie geantwoord. Wat iemand zelf antwoordde, is nergens te zien, maar waar één persoon voor een organisatie antwoordde, is haar score die van die persoon.',
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
	waiting:
		'Antwoorden die binnenkwamen nadat deze cijfers voor het eerst te zien waren, tellen nog niet mee. Dat gebeurt zodra genoeg mensen iets hebben toegevoegd of veranderd. Uit het verschil is dan niemand af te leiden.',
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
			title: 'De uitkomsten zijn nog niet te zien',
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
		same: {
			title: 'Vergelijkbaar: dezelfde versie',
			text: '{{round}} had dezelfde versie van de vragenlijst. Kleine verschillen kunnen toeval zijn.'
		},
		common: {
			title: 'Alleen gelijke vragen: {{common}} van {{of}}',
			text: '{{round}} gebruikte een andere versie of een andere vragenlijst. Alle scores hier zijn nu berekend over de vragen die beide delen. Kleine verschillen kunnen toeval zijn.'
		}
	},
	certainty: {
		interval: { short: '{{lower}}–{{upper}}', long: 'Waarschijnlijk tussen {{lower}} en {{upper}}' },
		everyone: { short: 'alle organisaties', long: 'Alle organisaties deden mee' },
		'all-the-same': { short: 'alle gelijk', long: 'Alle organisaties scoren gelijk' },
		'too-few': { short: 'te weinig', long: 'Te weinig organisaties om te zeggen hoe zeker dit is' }
	},
	certaintyTold: {
		interval:
			'Onder een score staat een marge, zoals {{band}}: had elke organisatie geantwoord, dan lag de score waarschijnlijk tussen die twee.',
		everyone: 'Alle organisaties: ze tellen allemaal mee in de score, dus een marge is niet nodig.',
		'all-the-same': 'Alle gelijk: elke organisatie komt op dezelfde score uit, dus er is geen marge.',
		'too-few': 'Te weinig: bij minder dan vijf organisaties zou een marge meer beloven dan zij waarmaakt.'
	},
	agreement: {
		agreed: { short: 'eensgezind', long: 'Eensgezind' },
		mixed: { short: 'gemengd', long: 'Gemengd' },
		divided: { short: 'verdeeld', long: 'Verdeeld' },
		none: { short: 'te weinig', long: 'Te weinig antwoorden om te zeggen of mensen het eens zijn' }
	},
	agreementTold: {
		named: 'Eensgezind, gemengd of verdeeld: hoe dicht de scores van de organisaties bij elkaar liggen.',
		confidential: 'Eensgezind, gemengd of verdeeld: hoe dicht de scores van mensen bij elkaar liggen.'
	},
	agenda: {
		page: {
			title: 'Om over te praten',
			target: 'Ambitie',
			gaps: 'De verschillen',
			items: 'Vragen die opvallen',
			opening: 'Begin met',
			followUps: 'Vraag daarna',
			advice: 'Advies dat past',
			noAdvice: 'Geen van de verschillen valt op, dus staat hier geen advies.',
			source: 'Uit'
		},
		lead: 'Waar u verdeeld over bent, staat voorop, daarna wat het verst onder de ambitie ligt. Kies er één of twee; dat is genoeg voor één bijeenkomst.',
		leadHidden: 'Er zijn geen scores te zien, maar met deze vragen kunt u wel het gesprek beginnen.',
		topics: '{{framework}}, in de volgorde om te bespreken',
		withoutScore: 'Zonder score die getoond mag worden: {{topics}}.',
		notShown: 'Hier staat geen score ({{why}}).',
		gaps: {
			ambition: 'Ambitie',
			organisations: 'Tussen organisaties',
			perspective: 'Tussen rollen',
			transparency: 'Weet niet',
			progress: 'Vooruitgang'
		},
		ambition: {
			below: '{{distance}} punt onder de ambitie van {{target}}.',
			at: 'De ambitie van {{target}} is gehaald.',
			above: '{{distance}} punt boven de ambitie van {{target}}.',
			none: 'Er is geen ambitie vastgelegd.'
		},
		organisations: {
			wide: '{{highest}} ({{high}}) en {{lowest}} ({{low}}) liggen {{distance}} punt uit elkaar.',
			narrow: 'Niet ver uit elkaar: van {{low}} ({{lowest}}) tot {{high}} ({{highest}}).',
			same: 'Alle organisaties scoren gelijk.',
			none: 'Er zijn geen twee organisaties met een score.',
			confidential: 'Niet te zien: deze meting is vertrouwelijk, dus geen organisatie heeft een eigen score.',
			spread:
				'Niet te zien: deze meting is vertrouwelijk. De scores van mensen liggen doorgaans {{distance}} punt van hun gemiddelde af.'
		},
		perspective: {
			wide: '‘{{highest}}’ ({{high}}) en ‘{{lowest}}’ ({{low}}) liggen {{distance}} punt uit elkaar.',
			narrow: 'Niet ver uit elkaar: van {{low}} (‘{{lowest}}’) tot {{high}} (‘{{highest}}’).',
			same: 'De rollen die getoond mogen worden, scoren gelijk.',
			none: 'Niet te zien: er zijn geen twee rollen met genoeg mensen.',
			notAsked: 'De vragenlijst vraagt niet naar de rol van mensen.'
		},
		transparency: {
			many: '{{share}} van de antwoorden is ‘weet niet’: veel mensen hebben hier geen zicht op.',
			few: '{{share}} van de antwoorden is ‘weet niet’.',
			nobody: 'Niemand antwoordde ‘weet niet’.'
		},
		patterns: {
			divided: 'verdeeld',
			transparency: '{{share}} ‘weet niet’',
			perspective: 'rollen {{distance}} uit elkaar',
			ambition: '{{distance}} onder de ambitie',
			organisations: 'organisaties {{distance}} uit elkaar',
			none: 'niets opvallends'
		},
		items: {
			divided: 'Antwoorden verdeeld',
			lowest: 'Laagste score: {{score}}',
			dontKnow: '{{share}} weet het niet'
		},
		because: 'Omdat {{reasons}}.',
		reasons: {
			divided: 'de antwoorden verdeeld zijn',
			transparency: 'veel mensen het niet weten',
			perspective: 'rollen het anders zien',
			ambition: 'de score onder uw ambitie ligt',
			organisations: 'organisaties ver uit elkaar liggen',
			progress: 'er sinds een eerdere meting geen stijging te zien is'
		}
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
		missing_other: '{{count}} onderwerpen hebben geen score en dus geen punt in de grafiek.',
		inTable: 'Meer dan vier lijnen zijn niet uit elkaar te houden: {{series}} staat alleen in de tabel.'
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
	bands: {
		micro: 'micro',
		meso: 'meso',
		macro: 'macro',
		all: 'alle niveaus'
	}
} satisfies typeof texts;
