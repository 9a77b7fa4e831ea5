export const sharing = {
	capacities: {
		owner: 'Owner',
		facilitator: 'Facilitator',
		viewer: 'Reader'
	},
	what: {
		owner: 'Does everything, and decides who has access.',
		facilitator: 'Opens rounds, hands out links, runs the workshop.',
		viewer: 'Looks at rounds and results, and changes nothing.'
	},
	steward: {
		title: 'Working on this network together',
		people_one: 'One person has access.',
		people_other: '{{count}} people have access.',
		open: 'People with access',
		log: 'What was done'
	},
	people: {
		pageTitle: 'People of {{network}} – Samenspel',
		heading: 'People with access',
		back: 'Back to {{network}}',
		lead: 'Who may look at {{network}}, and who may work on it. This is about colleagues who facilitate; people who answer need no access.',
		you: 'you',
		change: 'Change',
		capacity: 'What may {{name}} do?',
		save: 'Save',
		remove: 'Take away access',
		removeText: '{{name}} will see nothing of this network any more, from this moment on.',
		removeConfirm: 'Yes, take away the access of {{name}}',
		handOver: 'Hand the network over',
		handOverText:
			'{{name}} becomes the owner of this network and decides who has access. You stay on as a facilitator. Only {{name}} can undo this.',
		handOverConfirm: 'Yes, make {{name}} the owner',
		leave: 'Leave this network',
		leaveText: 'You will see nothing of this network any more. Somebody would have to invite you again.',
		leaveConfirm: 'Yes, leave the network',
		ownerStays: 'You own this network. To leave it, hand it over to somebody else first.',
		ownerAlone: 'You own this network. To leave it, invite somebody first and then hand it over to them.',
		invitations: 'Invited, not yet accepted',
		until: 'The link works until {{date}}.',
		expired: 'The link no longer works. Invite this person again to make a new one.',
		by: 'Invited by {{name}}.',
		withdraw: 'Withdraw',
		withdrawOf: 'Withdraw the invitation of {{email}}',
		invite: 'Invite somebody',
		email: 'E-mail address',
		choose: 'What may this person do?',
		submitMail: 'Send the invitation',
		submitLink: 'Make a link',
		mailHint: 'We send a link that works for seven days, once.',
		linkHint: 'You get a link to pass on yourself. It works for seven days, once.',
		linkTitle: 'Pass this link on to {{email}}',
		linkText:
			'It is shown only now, works once, and until {{date}}. Send it to this person alone: whoever has it can accept.',
		link: 'Link for {{email}}',
		copy: 'Copy the link',
		copied: 'Copied',
		refused: 'The mail to {{email}} could not be delivered, so here is the link for you to pass on.',
		refusedReason: 'The mail server said: {{reason}}'
	},
	done: {
		invited: 'The invitation has been sent.',
		withdrawn: 'The invitation has been withdrawn. Its link no longer works.',
		changed: 'It has been changed, from this moment on.',
		removed: 'The access has been taken away.',
		handedOver: 'The network has been handed over. You are a facilitator of it now.',
		joined: 'Welcome. You have access to this network now.',
		archived: 'The network is in the archive.',
		broughtBack: 'The network is back from the archive.'
	},
	archive: {
		tag: 'Archive',
		title: 'Archive',
		text: 'This network is in the archive. Everything can be read, and nothing changes until its owner brings it back.',
		put: 'Put this network in the archive',
		putText:
			'For a network that is finished for now. Everything stays to be read, nothing can be changed, and no round can be opened. You can bring it back at any time.',
		putConfirm: 'Yes, put it in the archive',
		bringBack: 'Bring it back from the archive',
		roundOpen: 'A round is still open. Close it first, and then put the network in the archive.'
	},
	invitation: {
		pageTitle: 'Invitation – Samenspel',
		heading: 'You are invited',
		toNetwork: '{{inviter}} invites you to work on the network {{network}}.',
		toRead: '{{inviter}} invites you to look along with the network {{network}}.',
		toAccount: 'Whoever runs this server invites you to make an account.',
		forAddress: 'This invitation is for {{email}}.',
		name: 'Your name',
		nameHint: 'As your colleagues know you.',
		password: 'Choose a password',
		make: 'Make my account',
		accept: 'Accept the invitation',
		signIn: 'You have an account with this address already. Sign in, and you come back here.',
		signInLink: 'Sign in',
		other:
			'You are signed in as {{email}}. Sign out and open the link once more, or ask for an invitation to the address you use here.',
		signOut: 'Sign out'
	},
	mail: {
		subject: 'Invitation to the network {{network}}',
		text: `Hello,

{{inviter}} invites you to work together in Samenspel on the network {{network}}. {{what}}

Open this link to accept:
{{link}}

The link works once, until {{date}}. Did you not expect this? Then you need not do anything.`
	},
	problems: {
		title: 'There is a problem',
		emailMissing: 'Fill in the e-mail address of the person you invite.',
		emailWrong: 'This is not an e-mail address. An e-mail address looks like name@example.org.',
		emailHasAccess: 'The person with this address has access to this network already.',
		capacityMissing: 'Choose what this person may do.',
		gone: 'Somebody has changed this in the meantime. This is how it stands now.',
		noAccount: 'There is no account with this address any more.'
	}
};
