import type { failure as failureTexts, sectors as sectorTexts, site as siteTexts } from '../en/site.ts';

export const site = {
	name: 'Samenspel',
	skip: 'Naar de inhoud',
	languageLabel: 'Taal',
	otherLanguage: 'English',
	networks: 'Netwerken',
	questionnaires: 'Vragenlijsten',
	guidance: 'Adviezen',
	reading: 'Om te lezen',
	signIn: 'Inloggen',
	signOut: 'Uitloggen',
	footer: 'Wij volgen u niet, plaatsen alleen cookies die nodig zijn en sturen niets naar anderen.',
	back: 'Terug'
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
		advice: 'Open uw eigen link of de link in de uitnodiging en ga daar verder. Er is niets verloren.'
	},
	unexpected: {
		title: 'Er ging iets mis aan onze kant',
		message:
			'Alles wat wij als bewaard hebben gemeld, is veilig. Wat u zojuist deed, is misschien niet opgeslagen.',
		advice: 'Wacht even en probeer het opnieuw. Blijft het misgaan? Geef dan het kenmerk hieronder door.'
	},
	signIn: {
		title: 'Log eerst in',
		message: 'Deze pagina is voor mensen die een netwerk begeleiden.',
		advice: 'Na het inloggen brengen wij u hier terug.'
	},
	reference: 'Kenmerk: {{reference}}',
	home: 'Naar het begin'
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
