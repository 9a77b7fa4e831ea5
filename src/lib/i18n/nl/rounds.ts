import type { rounds as texts } from '../en/rounds.ts';

export const rounds = {
	state: { open: 'Open tot en met {{date}}', closed: 'Gesloten op {{date}}' },
	kinds: { named: 'Namens de organisatie', confidential: 'Vertrouwelijk' },
	version: '{{title}} (versie {{version}})',
	people_zero: 'Nog niemand heeft geantwoord; er zijn {{expected}} mensen gevraagd',
	people_one: 'Eén van de {{expected}} mensen heeft geantwoord',
	people_other: '{{count}} van de {{expected}} mensen hebben geantwoord',
	seasons: {
		winter: 'Winter {{year}}',
		spring: 'Voorjaar {{year}}',
		summer: 'Zomer {{year}}',
		autumn: 'Najaar {{year}}'
	},
	open: {
		pageTitle: 'Meting openen – {{network}}',
		heading: 'Meting openen',
		back: 'Terug naar {{network}}',
		lead: 'Zodra de meting open is, heeft elke organisatie een eigen link.',
		needsTitle: 'Eerst de organisaties',
		needsText:
			'Een meting vraagt mensen van de organisaties in het netwerk. In {{network}} zijn er nog geen.',
		needsAdd: 'Organisaties toevoegen',
		title: 'Titel',
		titleHint: 'Deelnemers zien hem ook. Een seizoen en een jaartal werken goed.',
		questionnaire: 'Vragenlijst',
		others: 'Een andere vragenlijst',
		kind: 'Namens wie antwoorden mensen?',
		kindHint: 'Deelnemers lezen dit voordat ze beginnen. Als de meting open is, kan het niet meer anders.',
		named: 'Namens de organisatie',
		namedText:
			'U ziet van elke organisatie de score, met naam, ook als de meting nog open is. Wat iemand zelf antwoordt, ziet niemand, maar antwoordt er voor een organisatie maar één persoon, dan is haar score die van die persoon. Past bij een netwerk waarin partners elkaar goed kennen, vaak met een paar mensen per organisatie.',
		confidential: 'Vertrouwelijk: voor zichzelf',
		confidentialText:
			'U ziet het netwerk als geheel, zodra de meting is gesloten. Niets over één organisatie, niets over een kleine groep. Past bij gevoelige onderwerpen en bij netwerken met veel mensen.',
		membersRead: 'Wat deelnemers te lezen krijgen',
		theirOrganisation: '(hun organisatie)',
		closingDay: 'de sluitingsdag',
		k: 'De kleinste groep die te zien is',
		kHint:
			'Er verschijnt geen cijfer waar minder mensen achter staan. {{default}} is een goede keuze, {{lowest}} is het minste.',
		closes: 'Laatste dag om te antwoorden',
		closesHint: 'De meting sluit aan het einde van deze dag. U kunt haar zelf eerder sluiten.',
		fewTitle: 'Deze meting laat misschien helemaal niets zien',
		few_one:
			'U verwacht één persoon. Bij een kleinste groep van {{k}} verschijnt er geen enkel cijfer. Kies een lager getal, laat mensen namens de organisatie antwoorden, of vink het vakje hieronder aan.',
		few_other:
			'U verwacht {{count}} mensen. Bij een kleinste groep van {{k}} verschijnt er geen enkel cijfer. Kies een lager getal, laat mensen namens de organisatie antwoorden, of vink het vakje hieronder aan.',
		anyway: 'Open de meting toch; ik verwacht meer mensen.',
		submit: 'Meting openen'
	},
	questionnaire: '{{items}} vragen, ongeveer {{minutes}} minuten. Versie {{version}}.',
	page: {
		pageTitle: '{{round}} – {{network}}',
		results: 'Uitkomsten bekijken',
		turnout: 'Wie heeft er geantwoord?',
		turnoutCaption: 'Antwoorden per organisatie in {{round}}',
		turnoutNote: 'Dit zijn alleen aantallen. Wie wat heeft geantwoord, ziet niemand.',
		organisation: 'Organisatie',
		submitted: 'Klaar',
		inProgress: 'Bezig',
		expected: 'Gevraagd',
		share: 'Aandeel',
		shareOf: '{{submitted}} van {{expected}}',
		total: 'Samen',
		links: 'De links',
		linksText:
			'Elke organisatie heeft één link, voor iedereen die daar antwoordt. Stuur hem naar uw contactpersoon, die hem kan doorgeven.',
		linksExample:
			'De mensen hier zijn verzonnen, dus probeer een link: antwoord voor een van de organisaties en kijk wat er met de aantallen hierboven gebeurt.',
		linksHidden: 'Alleen wie dit netwerk begeleidt, ziet de links.',
		linkOf: 'Link voor {{organisation}}',
		tryLink: 'Antwoorden voor {{organisation}}',
		copy: 'Kopiëren',
		copied: 'Gekopieerd',
		withdrawn: 'Deze link is ingetrokken. Hij opent niets meer.',
		mail: 'Tekst voor een e-mail',
		mailOf: 'Tekst voor een e-mail aan {{organisation}}',
		manage: 'Intrekken of vervangen',
		withdraw: 'Link intrekken',
		withdrawText: 'De link werkt dan niet meer. Wie al begonnen is, gaat verder met de eigen link.',
		renew: 'Nieuwe link maken',
		renewText:
			'De oude link werkt dan niet meer en er komt een nieuwe voor in de plaats. Doe dit als een link in verkeerde handen is gekomen.',
		renewWithdrawn: 'Mensen van deze organisatie kunnen dan weer beginnen. De ingetrokken link blijft dicht.',
		all: 'Alle links in één tekst',
		allText: 'Om in een eigen e-mail of document te plakken.',
		close: 'Meting sluiten',
		closeText:
			'Na het sluiten kan niemand meer antwoorden of iets wijzigen, en de meting kan niet opnieuw open.',
		closeConfirm: 'Ja, sluit de meting nu'
	},
	mail: {
		text: 'Beste collega,\n\n{{network}} wil graag weten hoe u de samenwerking in {{region}} ziet, vanuit uw plek bij {{organisation}}. Antwoorden kost ongeveer {{minutes}} minuten en kan ook op een telefoon. ‘Weet ik niet’ is ook een antwoord.\n\nDit is de link voor iedereen van {{organisation}} die meedoet:\n{{link}}\n\n{{kind}} U kunt antwoorden tot en met {{date}}, en tussendoor stoppen en later verdergaan.\n\nMet vriendelijke groet,',
		named:
			'U antwoordt namens uw organisatie: haar score is met naam te zien in het netwerk, uw eigen antwoorden niet. Antwoordt u als enige, dan is die score de uwe.',
		confidential: 'U antwoordt voor uzelf: over minder dan {{k}} mensen laten wij niets zien.'
	},
	done: {
		opened: 'De meting is open. Hieronder staan de links om uit te delen.',
		withdrawn: 'De link is ingetrokken.',
		renewed: 'Er is een nieuwe link. De oude werkt niet meer.',
		closed: 'De meting is gesloten.',
		already: 'Deze meting was al gesloten.'
	},
	problems: {
		title: 'Er klopt iets niet',
		titleMissing: 'Geef de meting een titel.',
		titleLong: 'Deze titel is langer dan 80 tekens. Maak hem korter.',
		titleTaken: 'Er is al een meting met deze titel open. Kies een andere titel.',
		questionnaireMissing: 'Kies een vragenlijst.',
		kindMissing: 'Kies namens wie mensen antwoorden.',
		kWrong: 'Vul een heel getal van {{lowest}} tot en met {{highest}} in.',
		closesMissing: 'Vul de laatste dag om te antwoorden in.',
		closesPast: 'Kies een dag die nog niet voorbij is.',
		closesFar: 'Kies een dag binnen twee jaar.',
		tooFew: 'U verwacht minder mensen dan de kleinste groep die te zien is.'
	}
} satisfies typeof texts;
