import type { Facts, Outcome } from './apply.ts';
import type { Command, Refusal } from './command.ts';
import { topicOf, type Action, type ActionStatus, type Workshop } from './workshop.ts';

const LONGEST_TEXT = 500;
const MOST_ACTIONS = 200;

type Written = Pick<Extract<Command, { do: 'addAction' }>, 'text' | 'owner' | 'due' | 'topic'>;
type Known = Pick<Facts, 'organisations'>;

/** Adds something that an organisation will do. The same text for the same owner is the same action, sent twice. */
export function addAction(workshop: Workshop, written: Written, facts: Known & { newId: string }): Outcome {
	const read = readAction(workshop, written, facts);
	if ('refused' in read) return read;
	const twice = workshop.actions.some(
		({ text, owner, round }) =>
			text === read.action.text && owner.id === read.action.owner.id && round === workshop.round
	);
	if (twice) return { workshop };
	if (workshop.actions.length >= MOST_ACTIONS) return { refused: 'too-many' };
	const { round } = workshop;
	const added: Action = { ...read.action, id: facts.newId, status: 'open', round, reviewed: null };
	return { workshop: { ...workshop, actions: [...workshop.actions, added] } };
}

/** Rewrites an action of this workshop. */
export function changeAction(
	workshop: Workshop,
	{ action: id, ...written }: Written & { action: string },
	facts: Known
): Outcome {
	const own = ownAction(workshop, id);
	if ('refused' in own) return own;
	const read = readAction(workshop, written, facts, own.action);
	if ('refused' in read) return read;
	return { workshop: withAction(workshop, { ...own.action, ...read.action }) };
}

/** Says how an action stands. Looking at one of an earlier round is written down, also where it goes on. */
export function reviewAction(
	workshop: Workshop,
	{ action: id, status }: { action: string; status: ActionStatus }
): Outcome {
	const known = workshop.actions.find((action) => action.id === id);
	if (!known) return { refused: 'unknown' };
	const reviewed = known.round === workshop.round ? known.reviewed : workshop.round;
	if (known.status === status && known.reviewed === reviewed) return { workshop };
	return { workshop: withAction(workshop, { ...known, status, reviewed }) };
}

/** Takes an action of this workshop back; one that is gone already stays so. */
export function removeAction(workshop: Workshop, id: string): Outcome {
	const own = ownAction(workshop, id);
	if ('refused' in own) return own.refused === 'unknown' ? { workshop } : own;
	return { workshop: { ...workshop, actions: workshop.actions.filter((action) => action.id !== id) } };
}

/** The actions of earlier rounds, which a workshop looks at first. */
export function earlierActions({ actions, round }: Pick<Workshop, 'actions' | 'round'>): readonly Action[] {
	return actions.filter((action) => action.round !== round);
}

/** The actions that were agreed in this workshop. */
export function ownActions({ actions, round }: Pick<Workshop, 'actions' | 'round'>): readonly Action[] {
	return actions.filter((action) => action.round === round);
}

function readAction(
	workshop: Workshop,
	{ text, owner, due, topic }: Written,
	{ organisations }: Known,
	before: Pick<Action, 'owner'> | null = null
): { action: Pick<Action, 'text' | 'owner' | 'due' | 'topic'> } | { refused: Refusal } {
	if (text === '') return { refused: 'no-text' };
	if (text.length > LONGEST_TEXT) return { refused: 'too-long' };
	// An organisation that has left the network since keeps what it took on.
	const name = organisations.get(owner) ?? (before?.owner.id === owner ? before.owner.name : undefined);
	if (name === undefined) return { refused: 'no-owner' };
	if (due !== '' && !isDay(due)) return { refused: 'bad-date' };
	if (topic !== '' && !topicOf(workshop, topic)) return { refused: 'unknown' };
	return { action: { text, owner: { id: owner, name }, due: due || null, topic: topic || null } };
}

function isDay(text: string): boolean {
	if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00.000Z`);
	// February the 30th would silently become another day.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function ownAction(workshop: Workshop, id: string): { action: Action } | { refused: Refusal } {
	const action = workshop.actions.find((one) => one.id === id);
	if (!action) return { refused: 'unknown' };
	return action.round === workshop.round ? { action } : { refused: 'earlier-round' };
}

function withAction(workshop: Workshop, changed: Action): Workshop {
	const actions = workshop.actions.map((action) => (action.id === changed.id ? changed : action));
	return { ...workshop, actions };
}
