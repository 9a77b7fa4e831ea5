import type { accounts as texts } from '../en/accounts.ts';

export const accounts = {
	home: {
		pageTitle: 'Samenspel – hoe klaar is uw regio om samen te werken?',
		heading: 'Is uw regio klaar om samen te werken?',
		lead: 'Samenspel vraagt iedereen in een zorgnetwerk hoe de samenwerking ervoor staat, en brengt al die antwoorden samen in één beeld.',
		promise:
			'U ziet hoe mensen het ervaren: vertrouwen, gezamenlijke visie, governance. Geen rapportcijfer en geen ranglijst, maar het begin van een goed gesprek.',
		members: 'Bent u gevraagd om mee te doen? Open de link in uw uitnodiging. U heeft geen account nodig.',
		setUp: 'Inrichten',
		setUpTitle: 'Begin met uw eigen netwerk',
		setUpText: 'Maak uw account, beschrijf het netwerk en open een meting. Dat kost een paar minuten.',
		lookAround: 'Rondkijken',
		lookAroundTitle: 'Eerst even rondkijken',
		lookAroundText:
			'Maakt een voorbeeldregio: twee verzonnen netwerken met hun metingen en een paar honderd antwoorden. Met één klik is alles weer weg.',
		signIn: 'Inloggen',
		signInTitle: 'U begeleidt een netwerk',
		signInText:
			'Log in om uw netwerken te zien, een meting te openen en te volgen hoeveel mensen er hebben geantwoord.'
	},
	example: {
		tag: 'Voorbeeld',
		title: 'De voorbeeldregio',
		text: 'Alles is verzonnen: de organisaties, de mensen en hun antwoorden. Kijk gerust rond en probeer van alles uit.',
		remove: 'Voorbeeld weghalen',
		add: 'Voorbeeldregio toevoegen',
		addText:
			'Twee verzonnen netwerken om te bekijken en mee te oefenen. Uw eigen netwerken blijven zoals ze zijn.'
	},
	setUp: {
		pageTitle: 'Inrichten – Samenspel',
		heading: 'Maak uw account',
		lead: 'Dit is het eerste account van deze installatie. Daarmee beschrijft u netwerken en opent u metingen.',
		name: 'Uw naam',
		email: 'E-mailadres',
		emailHint: 'Hiermee logt u in. Wij sturen er niets naartoe.',
		password: 'Wachtwoord',
		passwordHint:
			'Minstens {{shortest}} tekens. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.',
		submit: 'Mijn account maken'
	},
	signIn: {
		pageTitle: 'Inloggen – Samenspel',
		heading: 'Inloggen',
		lead: 'Voor mensen die een netwerk begeleiden.',
		first:
			'De pagina die u opvroeg, is voor mensen die een netwerk begeleiden. Na het inloggen komt u er meteen terecht.',
		email: 'E-mailadres',
		password: 'Wachtwoord',
		submit: 'Inloggen',
		taken: 'Op deze server is al een account. Log in, of vraag het aan degene die dat heeft gemaakt.',
		none: 'Hier heeft nog niemand een account.',
		setUp: 'Samenspel inrichten'
	},
	wait_one: 'Te veel pogingen in korte tijd. Wacht één minuut en probeer het opnieuw.',
	wait_other: 'Te veel pogingen in korte tijd. Wacht {{count}} minuten en probeer het opnieuw.',
	problems: {
		title: 'Er klopt iets niet',
		nameMissing: 'Vul uw naam in.',
		nameLong: 'Uw naam is langer dan 100 tekens. Maak hem korter.',
		emailMissing: 'Vul uw e-mailadres in.',
		emailWrong: 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@voorbeeld.nl.',
		passwordMissing: 'Vul uw wachtwoord in.',
		passwordShort: 'Kies een wachtwoord van minstens {{shortest}} tekens.',
		passwordLong: 'Kies een wachtwoord van hooguit {{longest}} tekens.',
		passwordCommon:
			'Dit wachtwoord is makkelijk te raden. Kies een ander, bijvoorbeeld een paar woorden achter elkaar.',
		signIn: 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.'
	}
} satisfies typeof texts;
