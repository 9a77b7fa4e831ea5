import type { Command, Refusal } from './command.ts';
import { addAction, changeAction, removeAction, reviewAction } from './actions.ts';
import { forgetAgreed, recordAgreed } from './agreeing.ts';
import { arrange, moveTo, planTopic, reorder, setAside } from './course.ts';
import { openVote, recordHands, showVote } from './voting.ts';
import type { Workshop, WorkshopTopic } from './workshop.ts';

/** What a command needs to know of the world. */
export type Facts = {
	readonly now: string;
	/** An id for what is new. */
	readonly newId: string;
	/** What people had answered, as it is shown, of the topic that the command is about. */
	readonly measured: number | null;
	/** The organisations of the network, by id. */
	readonly organisations: ReadonlyMap<string, string>;
	/** The topics as the results suggest them. */
	readonly suggested: readonly WorkshopTopic[];
};

/** The workshop after a command, or why that cannot be. A command that changes nothing gives back the same workshop. */
export type Outcome = { readonly workshop: Workshop } | { readonly refused: Refusal };

const LONGEST_NOTE = 5000;

/** Does what a facilitator asks, if it can be done. */
export function apply(workshop: Workshop, command: Command, facts: Facts): Outcome {
	if (command.do === 'reopen') return { workshop: reopened(workshop) };
	if (command.do === 'close') return { workshop: closed(workshop, facts.now) };
	if (workshop.closedAt !== null) return { refused: 'closed' };
	switch (command.do) {
		case 'go':
			return moveTo(workshop, command);
		case 'plan':
			return planTopic(workshop, command.topic);
		case 'park':
			return setAside(workshop, command.topic, 'parked');
		case 'skip':
			return setAside(workshop, command.topic, 'skipped');
		case 'reorder':
			return reorder(workshop, command);
		case 'arrange':
			return { workshop: arrange(workshop, facts.suggested) };
		case 'openVote':
			return openVote(workshop, command);
		case 'showVote':
			return showVote(workshop, command);
		case 'recordHands':
			return recordHands(workshop, command);
		case 'recordAgreed':
			return recordAgreed(workshop, command, facts);
		case 'forgetAgreed':
			return forgetAgreed(workshop, command);
		case 'addAction':
			return addAction(workshop, command, facts);
		case 'changeAction':
			return changeAction(workshop, command, facts);
		case 'reviewAction':
			return reviewAction(workshop, command);
		case 'removeAction':
			return removeAction(workshop, command.action);
		case 'note':
			return writeNote(workshop, command);
	}
}

/** The workshop at its end. What was voted and never shown is not kept. */
function closed(workshop: Workshop, now: string): Workshop {
	if (workshop.closedAt !== null) return workshop;
	const ballots = workshop.ballots.filter(({ state }) => state === 'shown');
	return { ...workshop, closedAt: now, ballots, place: { step: 'close' } };
}

function reopened(workshop: Workshop): Workshop {
	return workshop.closedAt === null ? workshop : { ...workshop, closedAt: null };
}

function writeNote(workshop: Workshop, { about, text, was }: Extract<Command, { do: 'note' }>): Outcome {
	const current = Object.hasOwn(workshop.notes, about) ? workshop.notes[about]! : '';
	if (text === current) return { workshop };
	if (was !== current) return { refused: 'changed' };
	if (text.length > LONGEST_NOTE) return { refused: 'too-long' };
	const { [about]: _, ...others } = workshop.notes;
	return { workshop: { ...workshop, notes: text === '' ? others : { ...others, [about]: text } } };
}
