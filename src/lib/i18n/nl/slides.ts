import type { slides as texts } from '../en/slides.ts';

export const slides = {
	offer: {
		title: 'Dia’s',
		text: 'Een presentatie voor PowerPoint of LibreOffice met grafieken die u kunt bewerken: hoe u ze leest, de drie thema’s, elk onderwerp op een eigen dia met voorop waar u verdeeld over bent, en in de notities steeds de vragen om te stellen.',
		language: 'Taal van de dia’s',
		frameworks: 'Welke onderwerpen krijgen een dia?',
		earlier: 'Een eerdere meting ernaast',
		none: 'Geen',
		make: 'Dia’s (PowerPoint)',
		nothing:
			'Er is nog geen score te zien. De dia’s bevatten dus wel de vragen voor het gesprek, maar geen grafieken.',
		languages: { en: 'Engels', nl: 'Nederlands' }
	},
	subject: 'Uitkomsten van {{round}}',
	cover: {
		eyebrow: 'Hoe klaar voelen wij ons om samen te werken?',
		made: 'Gemaakt op {{date}}',
		notes:
			'Deze dia’s laten zien wat mensen hebben geantwoord, niet hoe goed iemand het doet. Zeg dat vóór de eerste grafiek. Ze zijn gemaakt op {{date}}; verandert er daarna iets, maak ze dan opnieuw.'
	},
	read: {
		title: 'Zo leest u dit',
		scores: 'De scores',
		who: 'Wie erachter staan',
		hidden: 'Wat hier niet staat',
		hiddenText:
			'Ontbreekt een score, dan staat erbij waarom. Een score die ontbreekt is nooit een nul en heeft geen punt in een grafiek.',
		beside: 'Wat ernaast ligt',
		agreement: 'Hoe eensgezind u bent',
		notes: 'Neem een minuut voor deze dia. Wie weet waar een punt voor staat, praat over wat erachter zit.'
	},
	themes: {
		target: 'ambitie {{target}}',
		notes: 'Vraag eerst: welke had u verwacht, en welke verrast u?'
	},
	radar: {
		eyebrow: 'Het hele beeld',
		notes:
			'Laat de zaal een halve minuut in stilte kijken. Vraag dan wat opvalt, voordat iemand iets uitlegt.'
	},
	chart: {
		organisations: '{{topic}}: de score van elke organisatie',
		distribution: '{{topic}}: hoeveel mensen op elke stap uitkwamen, van laag naar hoog',
		scores: '{{topic}}: de score en wat ernaast ligt',
		organisationsSeries: 'Organisaties',
		peopleSeries: 'Mensen'
	},
	topic: {
		eyebrow: '{{framework}} · onderwerp {{number}} van {{of}}',
		more: '{{topic}} (vervolg)',
		noSpread: 'Hoe de antwoorden liggen, is niet te zien: het zijn er te weinig.',
		what: 'Wat',
		figure: 'Cijfer',
		agreement: 'Eensgezind?',
		certainty: 'Hoe zeker',
		opening: 'Begin met: {{question}}',
		followUp: 'Vraag daarna: {{question}}',
		divided: 'Als u het niet eens bent: {{text}}',
		firstStep: 'Een eerste stap: {{text}}',
		items: 'Vragen die opvallen:',
		advice: 'Advies dat past:',
		adviceLine: '{{text}} ({{because}} {{source}})'
	},
	agreed: {
		eyebrow: 'De workshop',
		title: 'Wat er is afgesproken',
		columns: { topic: 'Onderwerp', score: 'Uitkomst', reason: 'Waarom', present: 'Wie en wanneer' },
		notes:
			'Een afgesproken score staat naast wat mensen hadden geantwoord. Ze komt er nooit voor in de plaats.'
	},
	actions: {
		title: 'Wie doet wat',
		columns: { action: 'Actie', owner: 'Wie', due: 'Wanneer klaar', topic: 'Waarover' },
		notes: 'Lees elke actie voor met de naam van wie haar doet, en vraag: klopt dit nog?'
	},
	questions: {
		eyebrow: 'Zonder scores',
		title: 'Vragen om mee te beginnen',
		notes: 'Er is niets te tonen, en genoeg om over te praten. Kies één vraag; dat is genoeg voor een uur.'
	},
	method: {
		eyebrow: 'Verantwoording',
		title: 'Hoe dit tot stand kwam',
		questionnaire: 'De vragenlijst',
		questionnaireText: '{{title}}, versie {{version}}. {{counts}}',
		kind: 'Wat vooraf is beloofd',
		counted: 'Hoe scores worden berekend',
		countedText:
			'De score van een persoon is het gemiddelde van de antwoorden, die van een organisatie het gemiddelde van haar mensen, en die van het netwerk het gemiddelde van de organisaties. ‘Weet niet’ en ‘niet van toepassing’ tellen nooit als getal.',
		claim: 'Wat het niet zegt',
		claimText:
			'Dit is hoe klaar mensen zich voelen om samen te werken. Het zegt niets over de gezondheid van patiënten en het is geen ranglijst.'
	},
	closing: {
		eyebrow: 'Hoe nu verder',
		title: 'En dan nu: het gesprek',
		points: {
			one: {
				title: 'Kies één of twee onderwerpen',
				text: 'Meer past niet in één bijeenkomst. Waar u verdeeld over bent, gaat voor.'
			},
			two: {
				title: 'Luister voordat u uitlegt',
				text: 'Vraag wat mensen hebben zien gebeuren. Niemand hoeft een score te verdedigen.'
			},
			three: {
				title: 'Eindig met een naam en een datum',
				text: 'Eén actie met een eigenaar is meer waard dan tien goede voornemens.'
			}
		},
		notes: 'Vraag tot slot iedereen om één zin: wat neem ik mee terug naar mijn eigen organisatie?'
	}
} satisfies typeof texts;
