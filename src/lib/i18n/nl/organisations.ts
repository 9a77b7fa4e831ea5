import type { organisations as texts } from '../en/organisations.ts';

export const organisations = {
	paste: {
		pageTitle: 'Lijst met organisaties plakken – {{network}}',
		heading: 'Lijst met organisaties plakken',
		lead: 'Kopieer de rijen uit uw spreadsheet en plak ze hier. Er verandert niets voordat u heeft gezien wat er gaat gebeuren.',
		columns:
			'Zet op elke regel één organisatie: naam, soort organisatie, aantal mensen dat u vraagt en, als u wilt, naam en e-mailadres van een contactpersoon. Een regel met kopjes wordt herkend.',
		list: 'De lijst',
		example: 'Bijvoorbeeld:',
		exampleRows: 'De Linde\tZiekenhuis\t8\tNoor Bakker\tnoor@linde.example\nRivierdal\tGemeente\t3',
		look: 'Bekijken wat er gebeurt',
		empty: 'Plak minstens één regel met een organisatie.',
		tooMany_one:
			'Met deze lijst zou het netwerk één organisatie hebben. Het kunnen er hoogstens {{most}} zijn.',
		tooMany_other:
			'Met deze lijst zou het netwerk {{count}} organisaties hebben. Het kunnen er hoogstens {{most}} zijn, dus er is niets veranderd. Plak een kortere lijst.',
		long: 'Deze lijst is te lang om te lezen. Plak haar in delen.'
	},
	preview: {
		heading: 'Dit gaat er gebeuren',
		added: 'Nieuw',
		changed: 'Gewijzigd',
		refused: 'Regels die niet bruikbaar zijn',
		refusedText:
			'Deze regels slaan wij over. U kunt ze in uw spreadsheet verbeteren en de lijst opnieuw plakken.',
		others: 'Organisaties die niet in de lijst staan, blijven zoals ze zijn.',
		nothing: 'Deze lijst verandert niets.',
		confirm: 'Ja, doe dit',
		again: 'Lijst wijzigen',
		moved: 'Intussen heeft iemand anders de organisaties gewijzigd. Kijk het nog één keer na.'
	},
	counts: {
		added_one: '1 nieuw',
		added_other: '{{count}} nieuw',
		changed_one: '1 gewijzigd',
		changed_other: '{{count}} gewijzigd',
		unchanged_one: '1 hetzelfde',
		unchanged_other: '{{count}} hetzelfde',
		refused_one: '1 regel overgeslagen',
		refused_other: '{{count}} regels overgeslagen'
	},
	fields: { name: 'naam', sector: 'soort', expected: 'mensen', contact: 'contactpersoon' },
	change: '{{field}}: {{before}} → {{after}}',
	noContact: 'geen',
	unknownSector: 'De soort ‘{{word}}’ kennen wij niet; dit wordt ‘Anders’.',
	line: 'Regel {{line}}',
	more_one: 'en nog één regel',
	more_other: 'en nog {{count}} regels',
	reasons: {
		nameMissing: 'geen naam',
		nameLong: 'de naam is langer dan 120 tekens',
		expectedWrong: 'geen heel aantal mensen van 1 tot en met 5.000',
		emailWrong: 'het e-mailadres klopt niet',
		twice: 'deze naam staat al in de lijst'
	},
	contact: {
		name: 'Contactpersoon',
		email: 'E-mailadres',
		hint: 'Hoeft niet. Hier kunnen uitnodigingen en herinneringen naartoe; alleen wie dit netwerk begeleidt, ziet het.',
		nameLong: 'De naam van de contactpersoon is langer dan 100 tekens. Maak hem korter.',
		emailWrong: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.'
	},
	toPaste: 'Lijst uit een spreadsheet plakken',
	done: 'De lijst is overgenomen.',
	recorded: '{{added}} toegevoegd, {{changed}} gewijzigd'
} satisfies typeof texts;
