export const watching = {
	said_one: 'One person of {{expected}} has answered.',
	said_other: '{{count}} people of {{expected}} have answered.',
	pace_one:
		'If it goes on like this, about one of {{expected}} people will have answered by {{date}}. A rough guess: people answer in waves.',
	pace_other:
		'If it goes on like this, about {{count}} of {{expected}} people will have answered by {{date}}. A rough guess: people answer in waves.',
	early: 'It is too early to say how many will answer.',
	everybody: 'Everybody you expected has answered.',
	missing_one: 'one of {{expected}} still to answer',
	missing_other: '{{count}} of {{expected}} still to answer',
	calls: 'Who could do with a call?',
	callsText: 'These organisations are behind the others. A short call often helps more than a third e-mail.',
	noContact: 'No contact filled in.',
	addContact: 'Fill in contacts',
	live: 'These numbers keep themselves up to date.',
	lost: 'The connection is gone for a moment; these numbers may be a little old.'
};
