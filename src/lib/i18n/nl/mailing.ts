import type { mailing as texts } from '../en/mailing.ts';

export const mailing = {
	kinds: { invitation: 'uitnodiging', reminder: 'herinnering' },
	outcomes: { sent: 'aangenomen door de mailserver', refused: 'geweigerd', unknown: 'niet bekend' },
	notes: {
		invitation: {
			again: 'is al per e-mail uitgenodigd',
			noAddress: 'geen contactpersoon met een e-mailadres',
			noLink: 'de link is ingetrokken',
			complete: 'iedereen heeft geantwoord'
		},
		reminder: {
			again: 'kreeg minder dan een dag geleden een herinnering',
			noAddress: 'geen contactpersoon met een e-mailadres',
			noLink: 'de link is ingetrokken',
			complete: 'iedereen die u vroeg, heeft geantwoord'
		}
	},
	page: {
		pageTitle: 'E-mail – {{round}}',
		heading: 'Per e-mail versturen',
		lead: 'De berichten gaan naar de contactpersonen van de organisaties; zij geven de link door. Er gaat niets weg voordat u op de knop drukt.',
		kind: 'Wat',
		invitations: 'Uitnodigingen',
		reminders: 'Herinneringen, waar nog mensen ontbreken',
		language: 'Taal',
		nl: 'Nederlands',
		en: 'Engels',
		show: 'Tonen',
		to: 'Aan wie?',
		toText: 'Haal het vinkje weg bij wie dit bericht niet moet krijgen.',
		subject: 'Onderwerp',
		read: 'Bericht lezen',
		send: 'Versturen aan de aangevinkte organisaties',
		nobody: 'Er is niemand om dit aan te sturen.',
		closed: 'Deze meting is gesloten; er valt niets meer te versturen.',
		log: 'Wat er is verstuurd',
		logEmpty: 'Over deze meting is nog niets verstuurd.',
		bounces:
			'Een bericht dat later terugkomt, bijvoorbeeld omdat een postvak vol is, komt binnen op {{from}}.',
		fix: 'Adressen verbeteren'
	},
	done: {
		sent: 'De berichten zijn verstuurd. Hieronder staat wat naar wie ging.',
		refused: 'Niet alle berichten konden weg. Hieronder staat welke zijn geweigerd, en waarom.',
		closed: 'Deze meting is gesloten; er is niets verstuurd.',
		held: 'Niet verstuurd: {{names}}. Iemand anders heeft daar een bericht heen gestuurd nadat u deze pagina had geopend; hieronder staat wat en wanneer. Zet het vinkje opnieuw als er toch nog een bericht naartoe moet.',
		nothing: 'Er is niets verstuurd: er was geen organisatie aangevinkt.'
	}
} satisfies typeof texts;
