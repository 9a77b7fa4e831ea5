import type { download as texts } from '../en/download.ts';

export const download = {
	page: {
		pageTitle: 'Meenemen – {{round}}, {{network}}',
		eyebrow: 'Meenemen',
		heading: 'De uitkomsten meenemen',
		lead: 'Bestanden van {{round}} om mee verder te gaan: in een spreadsheet, in een statistiekprogramma of om te bewaren.',
		back: 'Terug naar de uitkomsten',
		example: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.',
		results: 'Uitkomsten',
		resultsText:
			'Precies wat de pagina met uitkomsten laat zien, en niets meer: de scores, hoe zeker ze zijn, hoe eens mensen het zijn en hoeveel er meededen.',
		resultsRows_one: 'Eén score.',
		resultsRows_other: '{{count}} scores.',
		hiddenRows_one: 'Eén andere is niet te zien; in het bestand staat waarom.',
		hiddenRows_other: 'Nog {{count}} zijn niet te zien; in het bestand staat waarom.',
		resultsOpen: 'De meting is nog open: deze bestanden veranderen met elk antwoord dat binnenkomt.',
		nothing: 'Er is nog geen cijfer om mee te nemen.',
		nothingText:
			'Deze meting is vertrouwelijk en nog open. Tot ze sluit, staat in de bestanden alleen hoeveel mensen hebben geantwoord, net als op de pagina met uitkomsten.',
		answers: 'Antwoorden, een rij per persoon',
		answersText:
			'Voor wie zelf wil rekenen. Zonder namen, rollen of datums, en in willekeurige volgorde. De organisatie staat er wel bij, want die spreekt in deze meting onder haar eigen naam.',
		answersRows_one: 'Eén persoon, {{items}} vragen.',
		answersRows_other: '{{count}} mensen, {{items}} vragen.',
		kept_one:
			'De antwoorden van één organisatie blijven hier: met zo weinig mensen zou een rij van iemand zijn. Haar scores staan bij de uitkomsten.',
		kept_other:
			'De antwoorden van {{count}} organisaties blijven hier: een kleine groep moet zich tussen anderen kunnen verschuilen. Hun scores staan bij de uitkomsten.',
		staying: {
			confidential:
				'Losse antwoorden uit een vertrouwelijke meting gaan het systeem nooit uit. Dat is mensen beloofd voordat ze begonnen.',
			open: 'Antwoorden kunt u meenemen als de meting gesloten is. Twee bestanden met één antwoord ertussen zouden verraden wat dat antwoord was.',
			waiting:
				'Nadat de uitkomsten voor het eerst te zien waren, kwamen er een paar antwoorden bij. Dat zijn er te weinig om al te laten zien, en een bestand met antwoorden zou ze verraden. Zodra er genoeg bij zijn, kunt u weer antwoorden meenemen.',
			nobody: 'Niemand heeft geantwoord.',
			'too-few':
				'Er antwoordden zo weinig mensen dat van elk antwoord te raden is van wie het is. Hun scores staan bij de uitkomsten.',
			viewer: 'Alleen wie dit netwerk begeleidt, kan antwoorden meenemen. U mag de uitkomsten lezen.'
		},
		rows_one: 'één rij',
		rows_other: '{{count}} rijen',
		package: 'Alles in één pakket',
		packageText:
			'Eén zipbestand om te bewaren of door te geven: de vragenlijst, de uitkomsten, de antwoorden voor zover die mee mogen, een codeboek en de methode. Daarmee kan iedereen alles narekenen, ook als dit programma er niet meer is.',
		packageWithout: 'In dit pakket zitten geen antwoorden; er staat in waarom.',
		formats: 'Welk bestand heb ik nodig?',
		formatsXlsx: 'Excel: één werkmap met alle tabellen en een codeboek. Een goede keuze als u twijfelt.',
		formatsLong: 'Lang: een rij per cijfer. Voor statistiekprogramma’s en draaitabellen.',
		formatsWide: 'Breed: een rij voor het netwerk en voor elke organisatie, een kolom per onderwerp.',
		formatsCsv:
			'CSV met puntkomma’s past bij een spreadsheet die 3,5 schrijft, CSV met komma’s bij een die 3.5 schrijft.',
		log: 'Wat er wordt meegenomen, komt in het logboek van het netwerk.',
		links: {
			workbook: 'Excel-werkmap',
			long: 'Lang',
			wide: 'Breed',
			csv: '{{name}} (CSV, {{separator}})',
			semicolon: 'puntkomma’s',
			comma: 'komma’s',
			package: 'Het pakket (zip)'
		}
	},
	sheets: {
		long: 'Scores',
		wide: 'Overzicht',
		answersLong: 'Antwoorden',
		answersWide: 'Antwoorden per persoon',
		items: 'Vragen',
		options: 'Antwoordmogelijkheden',
		dimensions: 'Onderwerpen',
		places: 'Vragen per onderwerp',
		missing: 'Ontbrekend',
		about: 'Over dit bestand'
	},
	columns: {
		network: 'Netwerk',
		round: 'Meting',
		round_kind: 'Soort meting',
		questionnaire: 'Vragenlijst',
		version: 'Versie',
		level: 'Waar de rij over gaat',
		organisation: 'Code organisatie',
		organisation_label: 'Organisatie',
		sector: 'Sector',
		role: 'Code rol',
		role_label: 'Rol',
		framework: 'Code kader',
		framework_label: 'Kader',
		dimension: 'Code onderwerp',
		dimension_label: 'Onderwerp',
		item: 'Code vraag',
		item_label: 'Vraag',
		item_version: 'Versie van de vraag',
		mean: 'Score',
		lower: 'Band van',
		upper: 'Band tot',
		certainty: 'Zekerheid',
		agreement: 'Eensgezindheid',
		deviation: 'Gemiddelde afwijking',
		person_mean: 'Gemiddelde over mensen',
		people: 'Mensen',
		organisations: 'Organisaties',
		invited: 'Gevraagde organisaties',
		dont_know: 'Aandeel ‘weet ik niet’',
		value: 'Code antwoord',
		value_label: 'Antwoord',
		missing: 'Code ontbreekt',
		missing_label: 'Waarom het ontbreekt',
		respondent: 'Persoon',
		answers: 'Antwoorden meegenomen',
		section: 'Pagina',
		kind: 'Soort',
		min: 'Laagste',
		max: 'Hoogste',
		reversed: 'Omgekeerd geteld (1 = ja)',
		not_applicable: 'Kent ‘niet van toepassing’ (1 = ja)',
		label_en: 'In het Engels',
		label_nl: 'In het Nederlands',
		sources: 'Bronnen',
		minimum_share: 'Kleinste aandeel beantwoord',
		about: 'Wat',
		told: 'Is'
	},
	missing: { dk: 'Weet ik niet', na: 'Niet van toepassing', none: 'Geen antwoord' },
	hidden: {
		nobody: 'Er was niets te berekenen',
		'too-few': 'Minder mensen dan waarover deze meting iets laat zien',
		traceable: 'Zou terug te voeren zijn op een paar mensen',
		open: 'De meting is nog open'
	},
	about: {
		network: 'Netwerk',
		region: 'Regio',
		round: 'Meting',
		kind: 'Soort meting',
		period: 'Periode',
		questionnaire: 'Vragenlijst',
		people: 'Mensen die antwoordden',
		organisations: 'Organisaties die antwoordden',
		invited: 'Gevraagde organisaties',
		made: 'Gemaakt op',
		by: 'Gemaakt met',
		note: 'Let op',
		noteText:
			'Ervaren gereedheid: hoe klaar de mensen in dit netwerk zich voelen om samen te werken. Een lege score is nooit een nul; de kolom ernaast zegt waarom ze leeg is.',
		exampleText: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.'
	}
} satisfies typeof texts;
