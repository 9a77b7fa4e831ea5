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
		emailHint: 'Hiermee logt u in.',
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
	account: {
		pageTitle: 'Uw account – Samenspel',
		heading: 'Uw account',
		menu: 'Account',
		open: 'Uw account',
		signedInAs: 'U logt in als {{email}}.',
		name: 'Uw naam',
		nameHint: 'Zoals collega’s hem zien, ook in het logboek van wat er is gedaan.',
		saveName: 'Naam bewaren',
		passwordTitle: 'Wachtwoord',
		current: 'Huidig wachtwoord',
		password: 'Nieuw wachtwoord',
		passwordHint: 'Minstens {{shortest}} tekens. Overal elders waar u bent ingelogd, wordt u uitgelogd.',
		savePassword: 'Wachtwoord wijzigen',
		sessionsTitle: 'Waar u bent ingelogd',
		sessionsText:
			'We bewaren niet op welk apparaat of waar. Staat er iets bij dat u niet herkent? Log daar uit en wijzig uw wachtwoord.',
		here: 'Hier, waar u nu bent',
		elsewhere: 'Ergens anders',
		times: 'Ingelogd op {{started}}, laatst gebruikt op {{used}}',
		end: 'Daar uitloggen',
		endOf: 'Daar uitloggen: ingelogd op {{started}}',
		endOthers: 'Overal elders uitloggen'
	},
	accountDone: {
		renamed: 'Uw naam is gewijzigd.',
		password: 'Uw wachtwoord is gewijzigd. Overal elders bent u uitgelogd.',
		ended: 'U bent daar uitgelogd.'
	},
	forgotten: {
		pageTitle: 'Wachtwoord vergeten – Samenspel',
		link: 'Wachtwoord vergeten?',
		heading: 'Kies een nieuw wachtwoord',
		lead: 'Vul het adres in waarmee u inlogt. We sturen u een link waarmee u een nieuw wachtwoord kiest.',
		email: 'E-mailadres',
		submit: 'Stuur mij een link',
		sentTitle: 'Kijk in uw mail',
		sent: 'Als {{email}} hier een account heeft, is er een link onderweg. Die werkt een uur, één keer. Na tien minuten nog niets? Kijk bij de ongewenste mail, of vraag het aan de beheerder van deze server.',
		noMail:
			'Deze server verstuurt geen mail. Vraag de beheerder om een link waarmee u een nieuw wachtwoord kiest; die is met één opdracht gemaakt.',
		back: 'Terug naar inloggen'
	},
	newPassword: {
		pageTitle: 'Nieuw wachtwoord – Samenspel',
		heading: 'Kies een nieuw wachtwoord',
		lead: 'Voor het account van {{email}}.',
		password: 'Nieuw wachtwoord',
		submit: 'Bewaren en inloggen'
	},
	signInLink: {
		pageTitle: 'Inloggen – Samenspel',
		title: 'Of zonder wachtwoord',
		text: 'We sturen u een link waarmee u inlogt. Die werkt een kwartier, één keer.',
		submit: 'Mail mij een link',
		sent: 'Als {{email}} hier een account heeft, is er een link onderweg. Die werkt een kwartier, één keer.',
		heading: 'Nog één klik',
		lead: 'U heeft de link uit uw mail geopend. Hiermee logt u in op dit apparaat.',
		confirm: 'Inloggen'
	},
	mails: {
		reset: {
			subject: 'Kies een nieuw wachtwoord voor Samenspel',
			text: `Goedendag,

Iemand, hopelijk uzelf, heeft om een nieuw wachtwoord voor Samenspel gevraagd. Met deze link kiest u er een:
{{link}}

De link werkt een uur, één keer. Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.`
		},
		signIn: {
			subject: 'Inloggen bij Samenspel',
			text: `Goedendag,

Met deze link logt u in bij Samenspel:
{{link}}

De link werkt een kwartier, één keer. Heeft u er niet om gevraagd? Dan hoeft u niets te doen.`
		}
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
		currentMissing: 'Vul uw huidige wachtwoord in.',
		currentWrong: 'Dit is niet uw huidige wachtwoord. Probeer het opnieuw.',
		signIn: 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.'
	}
} satisfies typeof texts;
