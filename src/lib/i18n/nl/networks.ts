import type { networks as texts } from '../en/networks.ts';

export const networks = {
	list: {
		pageTitle: 'Uw netwerken – Samenspel',
		heading: 'Uw netwerken',
		add: 'Nieuw netwerk',
		emptyTitle: 'Met welk netwerk beginnen we?',
		emptyText:
			'Beschrijf het één keer: de naam, de regio en de organisaties die meedoen. Daarna opent u een meting wanneer u wilt.',
		emptyAdd: 'Beschrijf uw netwerk',
		noRounds: 'nog geen meting'
	},
	organisations_one: 'Eén organisatie',
	organisations_other: '{{count}} organisaties',
	people_one: 'één persoon',
	people_other: '{{count}} mensen',
	languages: { en: 'English', nl: 'Nederlands' },
	fields: {
		name: 'Naam van het netwerk',
		region: 'Regio',
		regionHint: 'Zoals mensen haar daar noemen, bijvoorbeeld Veluwe Vallei.',
		language: 'Taal van het netwerk',
		languageHint: 'Uitnodigingen zijn in deze taal. Wie antwoordt, kan een andere kiezen.',
		organisation: 'Organisatie',
		sector: 'Soort organisatie',
		chooseSector: 'Kies …',
		expected: 'Aantal mensen',
		expectedHint: 'Hoeveel mensen u vraagt om te antwoorden. Een schatting is genoeg.'
	},
	create: {
		pageTitle: 'Nieuw netwerk – Samenspel',
		heading: 'Beschrijf uw netwerk',
		lead: 'U kunt dit later allemaal nog wijzigen.',
		organisations: 'Wie doet er mee?',
		organisationsText: 'Laat rijen die u niet nodig heeft leeg. U kunt altijd organisaties toevoegen.',
		moreRows: 'Nog een rij',
		submit: 'Netwerk bewaren'
	},
	overview: {
		pageTitle: '{{network}} – Samenspel',
		exampleText: 'Dit netwerk en iedereen erin zijn verzonnen. U kunt alles bekijken en niets veranderen.',
		edit: 'Wijzigen',
		openRound: 'Meting openen',
		rounds: 'Metingen',
		noRounds: 'Er is nog geen meting geopend.',
		noRoundsText:
			'In een meting vult iedereen dezelfde vragenlijst in. Daarna bekijkt u samen het beeld dat ontstaat.',
		results: 'Uitkomsten',
		organisations: 'Organisaties',
		organisationsCaption:
			'Organisaties van {{network}}, met het aantal mensen dat om antwoord wordt gevraagd',
		noOrganisations: 'Nog geen organisaties.',
		addOrganisations: 'Organisaties toevoegen',
		total: 'Samen',
		targets: 'Ambities',
		targetsText: 'Hoe ver dit netwerk wil komen, van {{min}} tot {{max}}.',
		noTargets: 'Nog geen ambities. Met ambities laat het beeld ook zien hoe ver u nog te gaan heeft.',
		setTargets: 'Ambities bepalen'
	},
	edit: {
		pageTitle: '{{network}} wijzigen – Samenspel',
		heading: 'Netwerk wijzigen',
		back: 'Terug naar {{network}}',
		description: 'Naam en regio',
		save: 'Bewaren',
		organisations: 'Organisaties',
		organisationsText: 'Metingen die al zijn geopend, houden de organisaties zoals ze toen waren.',
		change: 'Wijzigen',
		remove: 'Deze organisatie weghalen',
		removeText: '{{name}} wordt in nieuwe metingen niet meer gevraagd. Eerdere antwoorden blijven bewaard.',
		removeConfirm: 'Ja, {{name}} weghalen',
		add: 'Organisatie toevoegen',
		addSubmit: 'Toevoegen'
	},
	targets: {
		pageTitle: 'Ambities van {{network}} – Samenspel',
		heading: 'Wat wilt u bereiken?',
		lead: 'Geef een ambitie van {{min}} tot {{max}} waar het netwerk er een heeft; halve punten mogen. Een leeg vak betekent: geen ambitie.',
		advice: 'Een paar ambities die ertoe doen, zeggen meer dan een ambitie voor alles.',
		submit: 'Ambities bewaren'
	},
	done: {
		created: 'Het netwerk is bewaard.',
		described: 'De beschrijving is bewaard.',
		added: 'De organisatie is toegevoegd.',
		changed: 'De organisatie is gewijzigd.',
		removed: 'De organisatie is weggehaald.',
		targets: 'De ambities zijn bewaard.',
		roundRemoved: 'De meting is verwijderd.'
	},
	problems: {
		title: 'Er klopt iets niet',
		nameMissing: 'Vul de naam van het netwerk in.',
		nameLong: 'Deze naam is langer dan 120 tekens. Maak hem korter.',
		regionMissing: 'Vul de regio in.',
		regionLong: 'Deze regio is langer dan 120 tekens. Maak haar korter.',
		languageMissing: 'Kies de taal van het netwerk.',
		organisationMissing: 'Vul de naam van de organisatie in.',
		organisationLong: 'De naam van de organisatie is langer dan 120 tekens. Maak hem korter.',
		organisationTwice: 'Deze organisatie staat al in het netwerk.',
		tooMany: 'Een netwerk heeft hoogstens {{most}} organisaties. Haal de rest weg.',
		sectorMissing: 'Kies het soort organisatie.',
		expectedWrong: 'Vul in hoeveel mensen u vraagt: een heel getal van 1 tot en met 5.000.',
		targetWrong: 'Vul een getal van {{min}} tot en met {{max}} in, in hele of halve punten.'
	},
	atRow: 'Organisatie {{number}}: {{message}}',
	atTarget: '{{dimension}}: {{message}}'
} satisfies typeof texts;
