import type { rounds as texts } from '../en/rounds.ts';

export const rounds = {
	state: { open: 'Open tot en met {{date}}', closed: 'Gesloten op {{date}}' },
	kinds: { named: 'Namens de organisatie', confidential: 'Vertrouwelijk' },
	memberResults: {
		'at-once': 'Deelnemers zien de uitkomsten meteen',
		'after-closing': 'Deelnemers zien de uitkomsten na het sluiten',
		never: 'Deelnemers zien de uitkomsten niet'
	},
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
			'U ziet van elke organisatie de score, met naam, ook als de meting nog open is. Wie welk antwoord gaf, ziet niemand, maar antwoordt er voor een organisatie maar één persoon, dan is haar score die van die persoon. Past bij een netwerk waarin partners elkaar goed kennen, vaak met een paar mensen per organisatie.',
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
		closesHint: 'De meting sluit aan het einde van deze dag. U kunt haar zelf eerder of later sluiten.',
		prefilled: 'Ingevuld zoals bij uw vorige meting, {{round}}. Wijzig wat u wilt.'
	},
	questionnaire: '{{items}} vragen, ongeveer {{minutes}} minuten. Versie {{version}}.',
	page: {
		pageTitle: '{{round}} – {{network}}',
		results: 'Uitkomsten bekijken',
		export: 'Meenemen',
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
		manageRound: 'De meting beheren',
		rename: 'Titel wijzigen',
		renameSubmit: 'Titel bewaren',
		extend: 'Sluitingsdag wijzigen',
		extendText: 'De meting blijft open tot het einde van deze dag. Deelnemers zien de nieuwe dag meteen.',
		extendSubmit: 'Sluitingsdag bewaren',
		close: 'Meting sluiten',
		closeText:
			'Na het sluiten kan niemand meer antwoorden of iets wijzigen. Als het echt moet, kunt u de meting opnieuw openen.',
		closeConfirm: 'Ja, sluit de meting nu',
		reopen: 'Meting opnieuw openen',
		reopenText:
			'Dezelfde links werken dan weer, en mensen kunnen tot het einde van deze dag antwoorden toevoegen en wijzigen.',
		reopenRule:
			'Wie de uitkomsten al heeft gezien, zou kunnen afleiden wat een late deelnemer heeft geantwoord. Daarom veranderen cijfers die al te zien waren pas als minstens {{k}} mensen antwoorden hebben toegevoegd of gewijzigd.',
		reopenSubmit: 'Ja, open de meting opnieuw',
		remove: 'Meting verwijderen',
		removeText:
			'Er is nog niemand begonnen met antwoorden, dus alleen de links gaan verloren. Dit kunt u niet ongedaan maken.',
		removeConfirm: 'Ja, verwijder {{round}}'
	},
	mail: {
		text: 'Beste collega,\n\n{{network}} wil graag weten hoe u de samenwerking in {{region}} ziet, vanuit uw plek bij {{organisation}}. Antwoorden kost ongeveer {{minutes}} minuten en kan ook op een telefoon. ‘Weet ik niet’ is ook een antwoord.\n\nDit is de link voor iedereen van {{organisation}} die meedoet:\n{{link}}\n\n{{kind}} U kunt antwoorden tot en met {{date}}, en tussendoor stoppen en later verdergaan.\n\nMet vriendelijke groet,',
		subject: 'Hoe goed werken wij samen? Uw kijk op {{network}}',
		reminder:
			'Beste collega,\n\nNog niet iedereen die u bij {{organisation}} heeft gevraagd, heeft de vragen van {{network}} beantwoord. Wilt u de link nog eens doorgeven? Het kost ongeveer {{minutes}} minuten, kan ook op een telefoon, en niemand hoeft alles te weten.\n\nDit is de link voor iedereen van {{organisation}} die meedoet:\n{{link}}\n\n{{kind}} U kunt antwoorden tot en met {{date}}. Wij zien hoeveel mensen hebben geantwoord, niet wie: hartelijk dank aan wie het al heeft gedaan.\n\nMet vriendelijke groet,',
		reminderSubject: 'Tot en met {{date}}: uw kijk op {{network}}',
		named:
			'U antwoordt namens uw organisatie: haar score is met naam te zien in het netwerk, uw eigen antwoorden niet. Antwoordt u als enige, dan is die score de uwe.',
		confidential: 'U antwoordt voor uzelf: over minder dan {{k}} mensen laten wij niets zien.'
	},
	done: {
		opened: 'De meting is open. Hieronder staan de links om uit te delen.',
		withdrawn: 'De link is ingetrokken.',
		renewed: 'Er is een nieuwe link. De oude werkt niet meer.',
		closed: 'De meting is gesloten.',
		already: 'Deze meting was al gesloten.',
		renamed: 'De titel is gewijzigd.',
		extended: 'De sluitingsdag is gewijzigd.',
		reopened: 'De meting is opnieuw open. De links werken weer.',
		alreadyOpen: 'Deze meting was al open.',
		tooLate: 'Deze meting is gesloten; de sluitingsdag kan niet meer anders. U kunt haar wel opnieuw openen.',
		begun: 'Er is iemand begonnen met antwoorden; deze meting kan niet meer weg.'
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
		memberResultsMissing: 'Kies wanneer deelnemers de uitkomsten zien.',
		memberResultsTooEarly:
			'Als mensen voor zichzelf antwoorden, is er niets te zien voordat de meting is gesloten. Kies een ander moment.'
	}
} satisfies typeof texts;
