export const inviting = {
	codeLabel: 'Code',
	qr: 'QR code and short code',
	qrOf: 'QR code with the link of {{organisation}}',
	mails: 'Text for an e-mail, in Dutch or English',
	mailIn: { nl: 'In Dutch', en: 'In English' },
	toCards: 'Print cards',
	toMail: 'Send by e-mail',
	mailOff:
		'This installation cannot send e-mail. Copy the texts below into your own mailbox, or ask whoever looks after it to set SMTP_URL, MAIL_FROM and SITE_URL.',
	local:
		'These links begin with {{origin}}: they work on this computer alone. Open Samenspel at the address that your members can reach before you copy or print them.',
	cards: {
		pageTitle: 'Cards – {{round}}',
		heading: 'Cards for {{round}}',
		lead: 'One card for each organisation, to hand out or to leave on the table. Print the page; the cards fill A4 sheets.',
		print: 'Print',
		size: 'Cards on a page',
		eight: '8 small ones',
		four: '4 large ones',
		language: 'Language of the cards',
		nl: 'Dutch',
		en: 'English',
		show: 'Show',
		copies: 'How many of each',
		none: 'No organisation in this round has a link that works.',
		sentence: 'How well are we working together? Scan the code and tell us, in about {{minutes}} minutes.',
		confidential: 'Confidential: nothing is shown about fewer than {{k}} people.',
		named: 'You answer on behalf of your organisation.',
		type: 'No camera? Go to',
		withCode: 'and type',
		until: 'Until {{date}}'
	},
	join: {
		pageTitle: 'Type your code – Samenspel',
		heading: 'Type your code',
		lead: 'On your invitation it has eight letters and figures, on the wall of a workshop six. Capitals and dashes do not matter.',
		label: 'Code',
		submit: 'Go on',
		wrong:
			'We do not know this code, or its round is not open any more. Check it once more, letter by letter.',
		slow: 'Too many wrong codes have been tried. Please wait a minute and try again.',
		problem: 'That did not work',
		home: 'Do you have a code?'
	}
};
