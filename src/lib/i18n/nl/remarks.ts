import type { remarks as texts } from '../en/remarks.ts';

export const remarks = {
	shown: {
		title: 'Wat mensen erbij schreven',
		lead: 'Opmerkingen in eigen woorden, in willekeurige volgorde, zonder naam, rol of organisatie.',
		toRead: 'Lees eerst de opmerkingen',
		toReadText_one:
			'Er is één opmerking die nog niemand heeft gelezen. Tot die tijd ziet alleen wie het netwerk begeleidt haar.',
		toReadText_other:
			'Er zijn {{count}} opmerkingen die nog niemand heeft gelezen. Tot die tijd ziet alleen wie het netwerk begeleidt ze.',
		manage: 'De opmerkingen doornemen'
	},
	counted_one: '{{count}} opmerking',
	counted_other: '{{count}} opmerkingen',
	notes: {
		tooFew: 'Opmerkingen zijn pas te zien als minstens {{people}} mensen hebben geantwoord.',
		waiting: 'Nog niet alle opmerkingen zijn door een begeleider gelezen. Daarna verschijnen ze hier.',
		withheld: 'Een begeleider heeft achtergehouden wat naar een persoon kon wijzen.',
		others:
			'Er zijn meer opmerkingen, maar minder dan drie bij één pagina van de vragenlijst. Die krijgt niemand te zien.'
	},
	nothing: {
		open: 'Opmerkingen zijn te lezen zodra de meting gesloten is.',
		tooFew:
			'Opmerkingen zijn alleen te lezen als minstens {{people}} mensen hebben geantwoord. In een kleinere groep is te makkelijk te raden wie wat schreef.',
		others:
			'Er zijn opmerkingen, maar bij geen enkele pagina van de vragenlijst drie of meer. Niemand krijgt ze te zien: het zou te makkelijk te raden zijn wie ze schreef.',
		none: 'Niemand heeft er een opmerking bij geschreven.'
	},
	page: {
		pageTitle: 'Opmerkingen – {{round}}, {{network}}',
		heading: 'Wat mensen erbij schreven',
		back: 'Terug naar {{round}}',
		lead: 'U leest dit als eerste. Anderen zien een opmerking pas als u haar heeft gelezen, en nooit wie haar schreef.',
		how: 'Houd achter wat naar een persoon of een patiënt wijst en druk dan op de knop eronder. Iedereen die de uitkomsten mag zien, ziet daarna de rest.',
		results: 'Naar de uitkomsten',
		withhold: 'Achterhouden',
		withheld: 'Achtergehouden: alleen begeleiders zien dit',
		whyLabel: 'Waarom houdt u dit achter? (mag leeg blijven)',
		whyHint: 'Alleen begeleiders zien dit. Hooguit {{most}} tekens.',
		whySave: 'Reden bewaren',
		whyAdd: 'Een reden geven',
		whyChange: 'De reden wijzigen',
		show: 'Toch laten zien',
		unread: 'Nog niet gedeeld',
		shared: 'Gedeeld met iedereen die de uitkomsten mag zien',
		release: 'Ik heb deze gelezen',
		releaseText: 'Dan worden ze gedeeld, behalve wat u achterhield.'
	},
	toRound: { unread: 'De opmerkingen lezen ({{count}})', read: 'De opmerkingen' },
	card: {
		why: 'Waarom: {{reason}}',
		remark: 'Opmerking {{number}}',
		of: '{{what}}: opmerking {{number}}, {{section}}',
		releaseOf: '{{what}}: {{section}}'
	},
	done: {
		released: 'Dank u wel. Deze opmerkingen zijn nu gedeeld, behalve wat u achterhield.',
		already: 'Deze opmerkingen waren al gelezen; ze zijn gedeeld.',
		changed:
			'Hier is iets veranderd sinds u de pagina opende, dus is er niets gedeeld. Lees ze nog een keer.',
		withheld: 'Deze opmerking wordt achtergehouden. U kunt erbij zeggen waarom.',
		explained: 'De reden is bewaard.',
		shown: 'Deze opmerking wordt niet meer achtergehouden.',
		gone: 'Die opmerking is er niet meer: de schrijver heeft haar gewijzigd of weggehaald.'
	},
	problems: {
		title: 'Er is een probleem',
		long: 'Deze reden is langer dan {{most}} tekens. Maak haar korter.'
	}
} satisfies typeof texts;
