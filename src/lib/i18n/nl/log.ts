import type { log as texts } from '../en/log.ts';

export const log = {
	deeds: {
		'network made': 'heeft het netwerk {{about}} gemaakt',
		'network described': 'heeft de naam of de regio gewijzigd; het netwerk heet nu {{about}}',
		'network archived': 'heeft het netwerk in het archief gezet',
		'network brought back': 'heeft het netwerk uit het archief teruggehaald',
		'organisation added': 'heeft de organisatie {{about}} toegevoegd',
		'organisation changed': 'heeft de organisatie {{about}} gewijzigd',
		'organisation removed': 'heeft de organisatie {{about}} uit het netwerk gehaald',
		'organisations pasted': 'heeft de lijst met organisaties gewijzigd: {{about}}',
		'target changed': 'heeft de ambities gewijzigd',
		'facilitator invited': 'heeft iemand uitgenodigd als begeleider',
		'viewer invited': 'heeft iemand uitgenodigd als lezer',
		'invitation withdrawn': 'heeft een uitnodiging ingetrokken',
		'invitation accepted': 'heeft de uitnodiging van {{about}} aangenomen',
		'made facilitator': 'heeft {{about}} begeleider gemaakt',
		'made viewer': 'heeft {{about}} lezer gemaakt',
		'person removed': 'heeft de toegang van {{about}} weggenomen',
		left: 'heeft het netwerk verlaten',
		'handed over': 'heeft het netwerk overgedragen aan {{about}}',
		'round opened': 'heeft de meting {{about}} geopend',
		'round extended': 'heeft de sluitingsdag van de meting {{about}} verzet',
		'round closed': 'heeft de meting {{about}} gesloten',
		'round reopened': 'heeft de meting {{about}} weer geopend',
		'link renewed': 'heeft de link van {{about}} vervangen',
		'mail sent': 'heeft mail verstuurd over de meting {{about}}',
		exported: 'heeft {{about}} geëxporteerd',
		'remark withheld': 'heeft een opmerking achtergehouden in de meting {{about}}',
		'remarks read': 'heeft de opmerkingen bij een pagina van de meting {{about}} gelezen en laten tonen',
		'remark shown': 'heeft een opmerking laten tonen in de meting {{about}}',
		'workshop opened': 'heeft de werksessie over {{about}} geopend',
		'workshop closed': 'heeft de werksessie over {{about}} gesloten',
		'score agreed': 'heeft een afgesproken score vastgelegd: {{about}}'
	}
} satisfies typeof texts;
