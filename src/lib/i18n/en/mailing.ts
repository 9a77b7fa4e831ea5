export const mailing = {
	kinds: { invitation: 'invitation', reminder: 'reminder' },
	outcomes: { sent: 'taken by the mail server', refused: 'refused', unknown: 'not known' },
	notes: {
		invitation: {
			again: 'has been invited by e-mail already',
			noAddress: 'no contact with an e-mail address',
			noLink: 'its link has been withdrawn',
			complete: 'everybody has answered'
		},
		reminder: {
			again: 'was reminded less than a day ago',
			noAddress: 'no contact with an e-mail address',
			noLink: 'its link has been withdrawn',
			complete: 'everybody you asked has answered'
		}
	},
	page: {
		pageTitle: 'E-mail – {{round}}',
		heading: 'Send by e-mail',
		lead: 'Messages go to the contacts of the organisations, who pass the link on. Nothing is sent until you press the button.',
		kind: 'What',
		invitations: 'Invitations',
		reminders: 'Reminders, where people are still missing',
		language: 'Language',
		nl: 'Dutch',
		en: 'English',
		show: 'Show',
		to: 'To whom?',
		toText: 'Untick whoever should not get this message.',
		subject: 'Subject',
		read: 'Read the message',
		send: 'Send to the ticked organisations',
		nobody: 'There is nobody to send this to.',
		closed: 'This round has closed, so there is nothing to send any more.',
		log: 'What was sent',
		logEmpty: 'Nothing has been sent about this round yet.',
		bounces:
			'A message that is returned later, for instance because a mailbox is full, comes back to {{from}}.',
		fix: 'Mend the addresses'
	},
	done: {
		sent: 'The messages have been sent. Below is what went to whom.',
		refused: 'Not every message could be sent. Below is which ones were refused, and why.',
		closed: 'This round has closed, so nothing was sent.',
		held: 'Held back: {{names}}. Someone else mailed there after you had opened this page; below is what and when. Tick it again if one more message should go there.',
		nothing: 'Nothing was sent: no organisation was ticked.'
	}
};
