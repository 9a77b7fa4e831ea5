import type { sharing as texts } from '../en/sharing.ts';

export const sharing = {
	capacities: {
		owner: 'Eigenaar',
		facilitator: 'Begeleider',
		viewer: 'Lezer'
	},
	what: {
		owner: 'Kan alles en bepaalt wie toegang heeft.',
		facilitator: 'Opent metingen, deelt links uit en leidt de workshop.',
		viewer: 'Bekijkt metingen en uitkomsten en verandert niets.'
	},
	steward: {
		title: 'Samen aan dit netwerk werken',
		people_one: 'Eén persoon heeft toegang.',
		people_other: '{{count}} mensen hebben toegang.',
		open: 'Mensen met toegang',
		log: 'Wat er is gedaan'
	},
	people: {
		pageTitle: 'Mensen van {{network}} – Samenspel',
		heading: 'Mensen met toegang',
		back: 'Terug naar {{network}}',
		lead: 'Wie {{network}} mag bekijken en wie eraan mag werken. Het gaat om collega’s die begeleiden; wie antwoordt, heeft geen toegang nodig.',
		you: 'uzelf',
		change: 'Wijzigen',
		capacity: 'Wat mag {{name}} doen?',
		save: 'Bewaren',
		remove: 'Toegang wegnemen',
		removeText: '{{name}} ziet vanaf dat moment niets meer van dit netwerk.',
		removeConfirm: 'Ja, neem de toegang van {{name}} weg',
		handOver: 'Netwerk overdragen',
		handOverText:
			'{{name}} wordt eigenaar van dit netwerk en bepaalt wie toegang heeft. U blijft begeleider. Alleen {{name}} kan dit terugdraaien.',
		handOverConfirm: 'Ja, maak {{name}} eigenaar',
		leave: 'Dit netwerk verlaten',
		leaveText: 'U ziet dan niets meer van dit netwerk. Iemand moet u opnieuw uitnodigen om terug te komen.',
		leaveConfirm: 'Ja, ik verlaat het netwerk',
		ownerStays: 'U bent eigenaar van dit netwerk. Wilt u weg, draag het dan eerst over aan iemand anders.',
		ownerAlone:
			'U bent eigenaar van dit netwerk. Wilt u weg, nodig dan eerst iemand uit en draag het netwerk daarna over.',
		invitations: 'Uitgenodigd, nog niet aangenomen',
		until: 'De link werkt tot {{date}}.',
		expired: 'De link werkt niet meer. Nodig deze persoon opnieuw uit voor een nieuwe.',
		by: 'Uitgenodigd door {{name}}.',
		withdraw: 'Intrekken',
		withdrawOf: 'Uitnodiging van {{email}} intrekken',
		invite: 'Iemand uitnodigen',
		email: 'E-mailadres',
		choose: 'Wat mag deze persoon doen?',
		submitMail: 'Uitnodiging versturen',
		submitLink: 'Link maken',
		mailHint: 'We sturen een link die zeven dagen werkt, één keer.',
		linkHint: 'U krijgt een link om zelf door te geven. Die werkt zeven dagen, één keer.',
		linkTitle: 'Geef deze link door aan {{email}}',
		linkText:
			'U ziet de link alleen nu. Hij werkt één keer, tot {{date}}. Stuur hem alleen aan deze persoon: wie hem heeft, kan de uitnodiging aannemen.',
		link: 'Link voor {{email}}',
		copy: 'Link kopiëren',
		copied: 'Gekopieerd',
		refused:
			'De mail aan {{email}} kon niet worden bezorgd. Hieronder staat de link, zodat u hem zelf kunt doorgeven.',
		refusedReason: 'De mailserver zei: {{reason}}'
	},
	done: {
		invited: 'De uitnodiging is verstuurd.',
		withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
		changed: 'De wijziging is bewaard en geldt vanaf nu.',
		removed: 'De toegang is weggenomen.',
		handedOver: 'Het netwerk is overgedragen. U bent er nu begeleider van.',
		joined: 'Welkom. U heeft nu toegang tot dit netwerk.',
		archived: 'Het netwerk zit in het archief.',
		broughtBack: 'Het netwerk is terug uit het archief.'
	},
	archive: {
		tag: 'Archief',
		title: 'Archief',
		text: 'Dit netwerk zit in het archief. Alles blijft te lezen en er verandert niets, tot de eigenaar het terughaalt.',
		put: 'Dit netwerk in het archief zetten',
		putText:
			'Voor een netwerk dat voorlopig klaar is. Alles blijft te lezen, niets kan nog worden gewijzigd en er kan geen meting worden geopend. U kunt het altijd terughalen.',
		putConfirm: 'Ja, zet het in het archief',
		bringBack: 'Terughalen uit het archief',
		roundOpen: 'Er is nog een meting open. Sluit die eerst en zet het netwerk daarna in het archief.'
	},
	invitation: {
		pageTitle: 'Uitnodiging – Samenspel',
		heading: 'U bent uitgenodigd',
		toNetwork: '{{inviter}} vraagt u om mee te werken aan het netwerk {{network}}.',
		toRead: '{{inviter}} vraagt u om mee te kijken met het netwerk {{network}}.',
		toAccount: 'De beheerder van deze server vraagt u om een account te maken.',
		forAddress: 'Deze uitnodiging is voor {{email}}.',
		name: 'Uw naam',
		nameHint: 'Zoals uw collega’s u kennen.',
		password: 'Kies een wachtwoord',
		make: 'Mijn account maken',
		accept: 'Uitnodiging aannemen',
		signIn: 'Met dit adres heeft u al een account. Log in; daarna komt u hier terug.',
		signInLink: 'Inloggen',
		other:
			'U bent ingelogd als {{email}}. Log uit en open de link opnieuw, of vraag om een uitnodiging op het adres dat u hier gebruikt.',
		signOut: 'Uitloggen'
	},
	mail: {
		subject: 'Uitnodiging voor het netwerk {{network}}',
		text: `Goedendag,

{{inviter}} nodigt u uit om in Samenspel samen te werken aan het netwerk {{network}}. {{what}}

Met deze link neemt u de uitnodiging aan:
{{link}}

De link werkt één keer, tot {{date}}. Verwachtte u dit niet? Dan hoeft u niets te doen.`
	},
	problems: {
		title: 'Er klopt iets niet',
		emailMissing: 'Vul het e-mailadres in van de persoon die u uitnodigt.',
		emailWrong: 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@voorbeeld.nl.',
		emailHasAccess: 'De persoon met dit adres heeft al toegang tot dit netwerk.',
		capacityMissing: 'Kies wat deze persoon mag doen.',
		gone: 'Iemand heeft dit intussen gewijzigd. Zo staat het er nu voor.',
		noAccount: 'Er is geen account meer met dit adres.'
	}
} satisfies typeof texts;
