import type { change as texts } from '../en/change.ts';

export const change = {
	page: {
		pageTitle: 'Wat er veranderde – {{round}}, {{network}}',
		eyebrow: 'Wat er veranderde',
		lead: 'Deze meting naast een eerdere: wat echt in beweging kwam, en wat alleen zo lijkt.',
		preliminary: 'De meting is nog open: deze cijfers veranderen zolang er antwoorden binnenkomen.',
		earlier: 'Naast welke eerdere meting?',
		show: 'Tonen',
		members: 'Wie er meededen',
		toResults: 'Uitkomsten van deze meting',
		toCourse: 'Alle metingen in de tijd',
		none: 'Er is nog geen eerdere meting om ernaast te leggen.',
		open: 'Deze meting is vertrouwelijk en nog open. Tot de sluiting valt er niets te vergelijken.'
	},
	link: 'Wat veranderde er sinds {{round}}?',
	linkAlone: 'Wat veranderde er?',
	notComparable: {
		title: 'Niet vergelijkbaar',
		'no-common-items':
			'{{round}} stelde andere vragen. De twee hebben er geen gemeen, dus er is geen verschil te berekenen.',
		'changed-items':
			'{{round}} heeft vragen gemeen met deze meting, maar die zijn sindsdien veranderd. Wie de scores van elkaar aftrekt, meet de vragenlijst en niet het netwerk.',
		'too-few-per-dimension':
			'{{round}} deelt per onderwerp minder dan twee vragen met deze meting. Dat is te weinig om scores te vergelijken.'
	},
	membership: {
		same_one: 'Beide keren was dezelfde organisatie uitgenodigd.',
		same_other: 'Beide keren waren dezelfde {{count}} organisaties uitgenodigd.',
		joined_one: 'Nieuw sinds {{earlier}}: {{names}}.',
		joined_other: 'Nieuw sinds {{earlier}}: {{names}}.',
		left_one: 'Niet meer in het netwerk: {{names}}.',
		left_other: 'Niet meer in het netwerk: {{names}}.',
		onlyThen_one: 'Antwoordde wel in {{earlier}}, niet in {{later}}: {{names}}.',
		onlyThen_other: 'Antwoordden wel in {{earlier}}, niet in {{later}}: {{names}}.',
		onlyNow_one: 'Antwoordde wel in {{later}}, niet in {{earlier}}: {{names}}.',
		onlyNow_other: 'Antwoordden wel in {{later}}, niet in {{earlier}}: {{names}}.',
		both_zero: 'Geen enkele organisatie antwoordde beide keren.',
		both_one: 'Eén organisatie antwoordde beide keren.',
		both_other: '{{count}} organisaties antwoordden beide keren.'
	},
	canShow: {
		pairs:
			'Wat hieruit kan blijken: met {{count}} organisaties in beide metingen moet een verschil meestal zo’n {{points}} punt zijn voordat het van toeval te onderscheiden is. Kleinere vallen alleen op als bijna alle organisaties dezelfde kant op bewegen.',
		sets: 'Wat hieruit kan blijken: met {{count}} organisaties per meting moet een verschil meestal zo’n {{points}} punt zijn voordat het van toeval te onderscheiden is. Kleinere verschillen zijn ruis.',
		tooFew:
			'Wat hieruit kan blijken: minder dan vijf organisaties hebben in beide metingen een score. Of een verschil meer is dan toeval, valt niet te zeggen.'
	},
	words: {
		rose: 'gestegen',
		fell: 'gedaald',
		'no-clear-change': 'geen verandering die van toeval te onderscheiden is'
	},
	untold: {
		bare: 'niet te zeggen',
		verdict: 'niet te zeggen: {{why}}',
		tooFew: 'te weinig organisaties',
		allAlike: 'alle organisaties schoven evenveel op',
		small: 'niet elke organisatie telt {{k}} mensen'
	},
	hidden: {
		noScore: 'een van de metingen heeft hier geen score',
		nobody: 'geen organisatie heeft in beide metingen een score',
		notNext: 'alleen naast de meting die er direct aan voorafging'
	},
	between: '{{lower}} tot {{upper}}',
	caption: {
		rose: 'Gestegen: {{topics}}.',
		fell: 'Gedaald: {{topics}}.',
		still_one: 'Bij één onderwerp is geen verandering van toeval te onderscheiden.',
		still_other: 'Bij {{count}} onderwerpen is geen verandering van toeval te onderscheiden.',
		allStill: 'Bij geen enkel onderwerp is een verandering van toeval te onderscheiden.',
		untold_one: 'Over één onderwerp is niets te zeggen.',
		untold_other: 'Over {{count}} onderwerpen is niets te zeggen.',
		largest: 'Grootste verschil: {{topics}} ({{change}}). Of dat meer is dan toeval, valt niet te zeggen.',
		flat: 'Geen enkel onderwerp komt anders uit.',
		nothing: 'Er is geen verandering die getoond kan worden.'
	},
	chart: {
		scores: 'Score, toen en nu',
		change: 'Verschil',
		whole: 'Alle organisaties',
		matched: 'Dezelfde organisaties'
	},
	table: {
		caption: '{{framework}}: het verschil met {{round}}',
		topic: 'Onderwerp',
		verdict: 'In één woord'
	},
	notes: {
		whole:
			'Alle organisaties: iedereen die in de ene meting antwoordde naast iedereen in de andere. Een deel van het verschil kan komen doordat anderen meededen.',
		matched:
			'Dezelfde organisaties: alleen die met een score in beide metingen. Daarop rust het woord: gestegen of gedaald staat er alleen waar toeval dat bijna nooit zou doen.',
		between:
			'Onder een verschil staat waar het waarschijnlijk ligt, zoals −0,1 tot +0,7. Ligt nul daartussen, dan is er misschien niets veranderd.',
		confidential:
			'Een van deze metingen is vertrouwelijk: verschillen staan in tienden, en er staat niets waaruit iets over minder dan {{k}} mensen af te leiden is.'
	},
	sheet: {
		under: '{{network}}: {{round}} naast {{earlier}}',
		foot: '{{stamp}}. {{members}} {{canShow}} Hoe klaar mensen zich voelen; gemaakt met Samenspel op {{date}}.'
	},
	progress: {
		none: 'Er is geen eerdere meting om mee te vergelijken.',
		hidden: 'Sinds {{round}}: niet te zien ({{why}}).',
		rose: '{{points}} punt gestegen sinds {{round}} (waarschijnlijk {{lower}} tot {{upper}}).',
		fell: '{{points}} punt gedaald sinds {{round}} (waarschijnlijk {{lower}} tot {{upper}}).',
		'no-clear-change':
			'{{change}} sinds {{round}}: geen verandering die van toeval te onderscheiden is (waarschijnlijk {{lower}} tot {{upper}}).',
		untold: '{{change}} sinds {{round}}. Of dat meer is dan toeval, valt niet te zeggen ({{why}}).',
		pattern: 'niet gestegen sinds {{round}}'
	},
	course: {
		pageTitle: 'Metingen in de tijd – {{network}}',
		title: 'Metingen in de tijd',
		lead: 'Elke meting van het netwerk op haar eigen datum, met de vragen die de metingen delen.',
		back: 'Terug naar het netwerk',
		link: 'Metingen in de tijd',
		sheet: {
			under: '{{network}}: metingen in de tijd',
			foot: '{{rounds}}. {{basis}} Hoe klaar mensen zich voelen; gemaakt met Samenspel op {{date}}.'
		},
		rounds: 'De metingen',
		questionnaires: 'Per vragenlijst',
		empty:
			'Voor een lijn zijn minstens twee metingen met dezelfde vragenlijst nodig. Het zijn er nu {{count}}.',
		basis: {
			same: 'Alle metingen gebruikten dezelfde versie van de vragenlijst.',
			common:
				'De versies verschillen. Elke score hier is berekend op de vragen die de versies delen, en kan dus iets afwijken van de score op de pagina van een meting.'
		},
		caption: {
			one: 'Eén meting heeft scores; voor een lijn zijn er twee nodig.',
			between:
				'Van {{first}} ({{from}}) tot {{last}} ({{to}}). Het verst uit elkaar: {{topics}} ({{change}}). Of dat meer is dan toeval, staat op de pagina van elke verandering.',
			flat: 'Van {{first}} ({{from}}) tot {{last}} ({{to}}) komt elk onderwerp gelijk uit.',
			none: 'Geen enkele meting heeft scores die getoond kunnen worden.'
		},
		legend: {
			point: 'Score van het netwerk',
			band: 'Waar de score waarschijnlijk ligt',
			open: 'Nog open: kan veranderen',
			gap: 'Geen score: de lijn stopt',
			apart: 'Niet vergelijkbaar: staat apart'
		},
		table: {
			caption: '{{framework}}: de score van het netwerk in elke meting',
			topic: 'Onderwerp'
		},
		states: {
			open: 'nog open',
			nobody: 'niemand antwoordde',
			tooFew: 'te weinig mensen om iets te tonen',
			apart: 'een andere vragenlijst',
			'not-comparable': 'niet vergelijkbaar: te weinig gelijke vragen'
		}
	}
} satisfies typeof texts;
