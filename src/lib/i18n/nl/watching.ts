import type { watching as texts } from '../en/watching.ts';

export const watching = {
	said_one: 'Eén van de {{expected}} mensen heeft geantwoord.',
	said_other: '{{count}} van de {{expected}} mensen hebben geantwoord.',
	pace_one:
		'Gaat het zo door, dan heeft op {{date}} ongeveer één van de {{expected}} mensen geantwoord. Dit is een ruwe schatting: antwoorden komen in golven.',
	pace_other:
		'Gaat het zo door, dan hebben op {{date}} ongeveer {{count}} van de {{expected}} mensen geantwoord. Dit is een ruwe schatting: antwoorden komen in golven.',
	early: 'Het is nog te vroeg om te zeggen hoeveel mensen er zullen antwoorden.',
	everybody: 'Iedereen die u verwachtte, heeft geantwoord.',
	missing_one: 'nog één van {{expected}}',
	missing_other: 'nog {{count}} van {{expected}}',
	calls: 'Wie kunt u even bellen?',
	callsText: 'Deze organisaties lopen achter. Een telefoontje helpt vaak meer dan een derde e-mail.',
	noContact: 'Geen contactpersoon ingevuld.',
	addContact: 'Contactpersonen invullen',
	live: 'Deze aantallen worden vanzelf bijgewerkt.',
	lost: 'De verbinding is even weg; deze aantallen kunnen iets achterlopen.'
} satisfies typeof texts;
