import type { failure as failureTexts, sectors as sectorTexts, site as siteTexts } from '../en/site.ts';

export const site = {
	name: 'Samenspel',
	skip: 'Naar de inhoud',
	languageLabel: 'Taal',
	otherLanguage: 'English',
	networks: 'Netwerken',
	questionnaires: 'Vragenlijsten',
	guidance: 'Adviezen',
	method: 'Rekenwijze',
	reading: 'Om te lezen',
	signIn: 'Inloggen',
	signOut: 'Uitloggen',
	footer: 'Wij volgen u niet, plaatsen alleen cookies die nodig zijn en sturen niets naar anderen.'
} satisfies typeof siteTexts;

export const failure = {
	notFound: {
		title: 'Hier is niets te vinden',
		message: 'Deze pagina bestaat niet, of u mag haar niet zien.',
		advice: 'Controleer het adres of ga terug naar het begin.'
	},
	link: {
		title: 'Deze link werkt niet',
		message: 'Misschien is hij niet helemaal gekopieerd, of is er inmiddels een nieuwe.',
		advice:
			'Open de link in de uitnodiging nog eens. Lukt het dan nog niet? Vraag een nieuwe aan degene die u heeft uitgenodigd.'
	},
	noResponse: {
		title: 'Wij vinden uw antwoorden niet op dit apparaat',
		message: 'Misschien bent u op een ander apparaat begonnen, of is dit apparaat u vergeten.',
		advice:
			'Wat bewaard is, blijft bewaard: uw eigen link opent het. Heeft u die link niet, dan kunt u opnieuw beginnen met de uitnodiging, zolang de meting open is.'
	},
	unexpected: {
		title: 'Er ging iets mis aan onze kant',
		message:
			'Alles wat wij als bewaard hebben gemeld, is veilig. Wat u zojuist deed, is misschien niet opgeslagen.',
		advice: 'Wacht even en probeer het opnieuw. Blijft het misgaan? Geef dan het kenmerk hieronder door.'
	},
	tooLarge: {
		title: 'Dat is te veel ineens',
		message: 'Wat u stuurde, is groter dan wij aankunnen. Er is niets van opgeslagen.',
		advice: 'Ga terug, maak het korter en stuur het opnieuw.'
	},
	refused: {
		title: 'Dat kan op deze pagina niet',
		message: 'Wat er werd gevraagd, past niet bij deze pagina. Er is niets opgeslagen.',
		advice: 'Ga naar het begin en probeer het vandaar opnieuw.'
	},
	archived: {
		title: 'Dit netwerk zit in het archief',
		message: 'Wat in het archief zit, kunt u bekijken en blijft zoals het is. Er is niets veranderd.',
		advice: 'De eigenaar van het netwerk kan het terughalen, op de pagina van het netwerk.'
	},
	invitation: {
		title: 'Deze uitnodiging werkt niet meer',
		message: 'Ze is al gebruikt, ingetrokken of vervangen door een nieuwe, of ze is ouder dan zeven dagen.',
		advice: 'Had u haar al aangenomen? Log dan in. Vraag anders een nieuwe aan degene die u uitnodigde.'
	},
	resetLink: {
		title: 'Deze link werkt niet meer',
		message: 'Hij is al gebruikt, of ouder dan een uur. Uw wachtwoord is niet gewijzigd.',
		advice: 'Vraag een nieuwe link op de pagina waar u inlogt.'
	},
	signInLink: {
		title: 'Deze link werkt niet meer',
		message: 'Hij is al gebruikt, of ouder dan een kwartier.',
		advice: 'Vraag een nieuwe link op de pagina waar u inlogt.'
	},
	signIn: {
		title: 'Log eerst in',
		message: 'Dit is voor mensen die een netwerk begeleiden.',
		advice: 'Ga naar het begin, log in en probeer het opnieuw.'
	},
	reference: 'Kenmerk: {{reference}}'
} satisfies typeof failureTexts;

export const sectors = {
	hospital: 'Ziekenhuis',
	'general-practice': 'Huisartsenzorg',
	'home-care': 'Thuiszorg en wijkverpleging',
	'residential-care': 'Verpleging en verzorging',
	'mental-health': 'Geestelijke gezondheidszorg',
	'disability-care': 'Gehandicaptenzorg',
	'birth-care': 'Geboortezorg',
	'social-work': 'Sociaal werk en welzijn',
	'public-health': 'GGD en publieke gezondheid',
	municipality: 'Gemeente',
	insurer: 'Zorgverzekeraar of zorgkantoor',
	citizens: 'Inwoners en patiënten',
	other: 'Anders'
} satisfies typeof sectorTexts;
