import type { inviting as texts } from '../en/inviting.ts';

export const inviting = {
	codeLabel: 'Code',
	qr: 'QR-code en korte code',
	qrOf: 'QR-code met de link van {{organisation}}',
	mails: 'Tekst voor een e-mail, in het Nederlands of Engels',
	mailIn: { nl: 'In het Nederlands', en: 'In het Engels' },
	toCards: 'Kaartjes afdrukken',
	toMail: 'Per e-mail versturen',
	mailOff:
		'Deze installatie kan geen e-mail versturen. Kopieer de teksten hieronder naar uw eigen mailprogramma, of vraag de beheerder om SMTP_URL, MAIL_FROM en SITE_URL in te stellen.',
	local:
		'Deze links beginnen met {{origin}}: ze werken alleen op deze computer. Open Samenspel op het adres dat uw deelnemers kunnen bereiken voordat u ze kopieert of afdrukt.',
	cards: {
		pageTitle: 'Kaartjes – {{round}}',
		heading: 'Kaartjes voor {{round}}',
		lead: 'Eén kaartje per organisatie, om uit te delen of op tafel te leggen. Druk de pagina af; de kaartjes passen op A4.',
		print: 'Afdrukken',
		size: 'Kaartjes op een vel',
		eight: '8 kleine',
		four: '4 grote',
		language: 'Taal van de kaartjes',
		nl: 'Nederlands',
		en: 'Engels',
		show: 'Tonen',
		copies: 'Hoeveel van elk',
		none: 'Geen enkele organisatie in deze meting heeft een link die werkt.',
		sentence: 'Hoe goed werken wij samen? Scan de code en vertel het ons, in ongeveer {{minutes}} minuten.',
		confidential: 'Vertrouwelijk: over minder dan {{k}} mensen laten wij niets zien.',
		named: 'U antwoordt namens uw organisatie.',
		type: 'Geen camera? Ga naar',
		withCode: 'en typ',
		until: 'Tot en met {{date}}'
	},
	join: {
		pageTitle: 'Uw code – Samenspel',
		heading: 'Typ uw code',
		lead: 'Op uw uitnodiging heeft de code acht letters en cijfers, op het grote scherm van een workshop zes. Hoofdletters en streepjes maken niet uit.',
		label: 'Code',
		submit: 'Verder',
		wrong:
			'Deze code kennen wij niet, of de meting is niet meer open. Kijk hem nog eens teken voor teken na.',
		slow: 'Er zijn te veel verkeerde codes geprobeerd. Wacht een minuut en probeer het opnieuw.',
		problem: 'Dat lukte niet',
		home: 'Heeft u een code?'
	}
} satisfies typeof texts;
