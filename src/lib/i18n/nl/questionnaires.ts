import type { questionnaires as texts } from '../en/questionnaires.ts';

export const questionnaires = {
	questions_one: 'één vraag',
	questions_other: '{{count}} vragen',
	minutes_one: 'ongeveer één minuut',
	minutes_other: 'ongeveer {{count}} minuten',
	pages_one: 'één pagina',
	pages_other: '{{count}} pagina’s',
	scored_one: 'één vraag die meetelt in de scores',
	scored_other: '{{count}} vragen die meetellen in de scores',
	unscored_one: 'één over wie er antwoordt of wat voor netwerk het is',
	unscored_other: '{{count}} over wie er antwoordt of wat voor netwerk het is',
	commonQuestions_zero: 'geen gedeelde vraag',
	commonQuestions_one: 'één gedeelde vraag',
	commonQuestions_other: '{{count}} gedeelde vragen',
	size: '{{questions}}, {{minutes}}',
	madeBy: '{{authors}}. Licentie: {{licence}}.',
	make: 'Kost {{minutes}}: {{questions}}, op {{pages}}.',
	version: 'Versie {{version}}',
	dated: 'Versie {{version}}, {{date}}',
	counted: 'vraag {{from}} tot en met {{to}} van {{all}}',
	countedOne: 'vraag {{to}} van {{all}}',
	moves: '{{framework}}: van {{from}} naar {{to}}',
	quoted: '‘{{title}}’',
	choice: '{{version}} – {{title}}',
	choiceWith: '{{version}} – {{title}} ({{status}})',
	status: { draft: 'concept', published: 'gepubliceerd', retired: 'vervallen' },
	statusMeaning: {
		draft: 'Concept van {{date}}. Er kan nog van alles veranderen; een meting openen kan er niet mee.',
		published: 'Gepubliceerd op {{date}}. Sindsdien verandert er niets meer aan.',
		retired:
			'Gepubliceerd op {{date}} en inmiddels vervallen. Eerdere metingen houden haar; nieuwe krijgen een andere versie.'
	},
	facts: {
		audience: 'Voor wie',
		size: 'Wat het vraagt',
		status: 'Status',
		changes: 'Wat er veranderde',
		made: 'Gemaakt door'
	},
	catalogue: {
		pageTitle: 'Vragenlijsten – Samenspel',
		heading: 'De vragenlijsten',
		lead: 'Alles wat wij vragen, voor iedereen te lezen. Lees van elke vraag waar zij vandaan komt en waarvoor zij meetelt, nog voordat iemand antwoordt.',
		empty: 'Er zijn hier nog geen vragenlijsten.',
		audience: 'Voor',
		size: 'Vraagt',
		charts: 'Toont',
		read: 'Helemaal lezen',
		try: 'Uitproberen',
		others: 'Andere versies',
		guidanceTitle: 'En na het meten?',
		guidanceText: 'De adviezen vertellen wat anderen hebben geleerd en hoe u het gesprek begint.',
		guidance: 'Naar de adviezen'
	},
	page: {
		pageTitle: '‘{{title}}’, versie {{version}} – Samenspel',
		catalogue: 'Alle vragenlijsten',
		version: 'Versie {{version}}',
		try: 'Uitproberen zonder iets op te slaan',
		compare: 'Vergelijken met een andere versie',
		whatChanged: 'Alle wijzigingen sinds versie {{before}}',
		yaml: 'Downloaden als YAML',
		json: 'Downloaden als JSON',
		contents: 'Op deze pagina',
		questions: 'De vragen',
		questionsText:
			'Vragen met een nummer tellen mee in de scores. Vragen met een letter niet: die gaan over wie er antwoordt of over het netwerk.',
		missingText:
			'Naast de antwoorden hieronder kan iedereen altijd kiezen voor ‘{{dontKnow}}’. Dat telt nooit als een lage score.',
		notApplicable: 'Hier is ook ‘{{notApplicable}}’ een antwoord.',
		kinds: {
			perception: 'Wat mensen zien, in woorden beantwoord',
			structure: 'Wat er geregeld is: kies de situatie die het beste past',
			choice: 'Telt niet mee'
		},
		answers: 'De antwoorden, van laag naar hoog',
		construct: 'Gaat over',
		sources: 'Bronnen',
		frameworks: 'De grafieken',
		frameworksText:
			'Eén set antwoorden voedt meerdere grafieken. Elke grafiek ordent dezelfde vragen op haar eigen manier.',
		everyItem: 'Elke vraag die meetelt, heeft een plek in deze grafiek.',
		someItems: 'Niet elke vraag heeft een plek in deze grafiek.',
		dimension: 'Onderwerp',
		behind: 'Vragen',
		frameworkCaption: 'de onderwerpen en de vragen erachter',
		matrixCaption: 'Het onderwerp van elke vraag in elke grafiek',
		matrix: 'Vraag voor vraag',
		matrixText: 'Elke vraag die meetelt, met haar onderwerp in elke grafiek.',
		question: 'Vraag',
		noPlace: 'geen',
		scales: 'De schalen',
		scalesText:
			'Antwoorden die meer vragen gebruiken. Het getal is de score van een antwoord; mensen zien alleen de woorden.',
		usedBy: 'Gebruikt bij',
		sourceList: 'Bronnen',
		sourcesText: 'De onderwerpen komen uit deze teksten. De vragen hebben wij zelf geformuleerd.',
		noItems: 'geen',
		versions: 'Andere versies',
		printed: 'Deze pagina is goed af te drukken op A4.'
	},
	compare: {
		pageTitle: '{{title}} vergelijken – Samenspel',
		heading: 'Versies vergelijken',
		headingSame: 'Van versie {{before}} naar versie {{after}}',
		headingOther: 'Twee vragenlijsten naast elkaar',
		leadSame:
			'Wat er van elke vraag in ‘{{title}}’ is geworden, en welke antwoorden u nog naast elkaar mag leggen.',
		leadOther: 'Welke vragen ze delen, en welke antwoorden u naast elkaar mag leggen.',
		leadNone: 'Kies wat u naast versie {{version}} van ‘{{title}}’ wilt leggen.',
		back: 'Terug naar versie {{version}} van ‘{{title}}’',
		chooseTitle: 'Leg er een andere naast',
		choose: 'Versie om mee te vergelijken',
		chooseNone: 'Kies een versie …',
		nothing: 'Er is nog geen andere versie om mee te vergelijken.',
		submit: 'Vergelijken',
		version: 'Versie {{version}}',
		summary: 'In het kort',
		items: 'Vraag voor vraag',
		mayBe: 'De antwoorden zijn te vergelijken',
		mayNotBe: 'De antwoorden zijn niet te vergelijken',
		number: 'Vraag',
		why: 'Waarom',
		options: 'De antwoorden',
		moved: 'Telt ergens anders mee',
		otherLanguage: 'De Nederlandse woorden zijn dezelfde gebleven; in een andere taal zijn ze veranderd.',
		marks: 'Wat eruit ging, is doorgestreept; wat ervoor in de plaats kwam, is onderstreept.',
		frameworks: 'Onderwerpen die te vergelijken zijn',
		frameworksText:
			'Een onderwerp heeft minstens twee vragen nodig die beide kanten delen. De scores worden dan alleen met die vragen berekend.',
		frameworkCaption: 'welke onderwerpen te vergelijken zijn',
		noFrameworks: 'De twee hebben geen grafiek gemeen.',
		dimension: 'Onderwerp',
		common: 'Wat erachter staat',
		verdict: 'Te vergelijken?',
		yes: 'Ja',
		no: 'Nee'
	},
	stamps: {
		same: {
			title: 'Dezelfde versie',
			text: 'Elke vraag is gelijk, dus alle antwoorden zijn te vergelijken.'
		},
		common: {
			title: 'Alleen gedeelde vragen: {{common}} van {{of}}',
			text: 'De antwoorden op deze vragen zijn te vergelijken. De andere blijven buiten elke vergelijking.'
		},
		'no-common-items': {
			title: 'Niet te vergelijken',
			text: 'De twee hebben geen enkele vraag gemeen.'
		},
		'changed-items': {
			title: 'Niet te vergelijken',
			text: 'Er zijn vragen met dezelfde naam, maar die zijn allemaal te veel veranderd.'
		},
		'too-few-per-dimension': {
			title: 'Niet te vergelijken',
			text: 'Ze delen een paar vragen, maar geen onderwerp heeft er twee, en met één vraag is een onderwerp niet te vergelijken.'
		}
	},
	relations: {
		identical: { label: 'Hetzelfde', meaning: 'Vraag en antwoorden zijn aan beide kanten hetzelfde.' },
		reworded: {
			label: 'Anders verwoord',
			meaning: 'Andere woorden, dezelfde betekenis, dezelfde antwoorden om uit te kiezen.'
		},
		rescaled: {
			label: 'Andere antwoorden',
			meaning: 'De antwoorden om uit te kiezen zijn veranderd; een score betekent dus iets anders.'
		},
		unexplained: {
			label: 'Niet uitgelegd',
			meaning: 'Andere woorden, en niemand staat ervoor in dat ze hetzelfde betekenen.'
		},
		new: { label: 'Nieuw', meaning: 'Vóór versie {{after}} niet gevraagd.' },
		dropped: { label: 'Vervallen', meaning: 'In versie {{after}} niet meer gevraagd.' },
		onlyBefore: { label: 'Alleen in {{before}}', meaning: 'Niet gevraagd in {{after}}.' },
		onlyAfter: { label: 'Alleen in {{after}}', meaning: 'Niet gevraagd in {{before}}.' }
	},
	preview: {
		pageTitle: 'Uitproberen, pagina {{page}} van {{pages}}: ‘{{title}}’ – Samenspel',
		banner: 'Om te proberen: er wordt niets opgeslagen',
		bannerText: 'Vul gerust iets in. Niets verlaat deze pagina, en het is weg zodra u verdergaat.',
		progress: 'Pagina {{page}} van {{pages}}',
		or: 'of',
		remark: 'Wilt u hier iets aan toevoegen?',
		remarkHint: 'Dat hoeft niet. Noem geen namen van mensen of patiënten.',
		next: 'Volgende pagina',
		previous: 'Vorige pagina',
		end: 'Dit was de laatste pagina',
		stop: 'Terug naar ‘{{title}}’, versie {{version}}'
	},
	guidance: {
		pageTitle: 'Adviezen – Samenspel',
		heading: 'Wat een netwerk verderhelpt',
		lead: 'Wat de ervaring met samenwerken in de zorg leert, in onze eigen woorden en elk met de bron erbij. Neem wat bij uw netwerk past en laat de rest liggen.',
		contents: 'Op deze pagina',
		toGuides: 'Om het gesprek te beginnen',
		toAdvice: 'De adviezen',
		toSources: 'De documenten',
		guides: 'Om het gesprek te beginnen',
		guidesText:
			'Voor de drie onderwerpen waar het meest van afhangt. Vraag, luister en spreek één stap af voor volgende week.',
		opening: 'Begin met',
		followUps: 'Vraag daarna',
		firstStep: 'Eerste stap voor volgende week',
		whenDivided: 'Als u het niet met elkaar eens bent',
		advice: 'De adviezen',
		everything: 'Alle {{count}} adviezen, elk onder het principe waar het vooral over gaat.',
		fitting_one: 'Eén van de {{all}} adviezen past bij uw keuze.',
		fitting_other: '{{count}} van de {{all}} adviezen passen bij uw keuze.',
		none: 'Er is niets wat bij dit alles past. Laat één keuze weg en probeer het opnieuw.',
		choose: 'Kies wat u zoekt',
		any: 'Alles',
		show: 'Adviezen tonen',
		clear: 'Alles tonen',
		fields: {
			theme: 'Thema',
			principle: 'Principe',
			rainbow: 'Domein van het Regenboogmodel',
			gap: 'Wat uw uitkomsten laten zien',
			phase: 'Uw netwerk'
		},
		gaps: {
			ambition: 'ver van de ambitie',
			organisations: 'organisaties verschillen',
			perspective: 'rollen zien het anders',
			transparency: 'velen weten het niet',
			progress: 'er beweegt weinig',
			divided: 'de antwoorden zijn verdeeld'
		},
		phases: { loose: 'een los netwerk', strong: 'een hecht netwerk' },
		types: {
			barrier: 'Wat in de weg zit',
			condition: 'Wat ervoor nodig is',
			action: 'Wat u kunt doen',
			lesson: 'Wat anderen leerden'
		},
		first: 'Eerste stap',
		conversation: 'Een vraag om mee te beginnen',
		tags: {
			principles: 'Ook over',
			themes: 'Thema',
			rainbow: 'Regenboogmodel',
			gaps: 'Helpt als',
			phase: 'Past bij'
		},
		all_one: 'Het enige advies over dit principe',
		all_other: 'Alle {{count}} adviezen over dit principe',
		source: 'Uit',
		everyPrinciple: 'alle andere principes',
		principles: 'De acht principes',
		sources: 'De documenten',
		sourcesText:
			'De adviezen zijn een samenvatting in onze eigen woorden. Lees voor het hele verhaal de documenten zelf.'
	}
} satisfies typeof texts;
