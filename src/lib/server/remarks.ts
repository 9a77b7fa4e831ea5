import {
	discloseRemarks,
	remarksForReading,
	type Remark,
	type RemarksRule,
	type RemarksToRead,
	type ShownRemarks
} from '#lib/domain/disclosure-remarks.ts';
import { isOpen, type Round } from '#lib/domain/round.ts';
import type { Application } from './application.ts';
import * as remarks from './db/remarks.ts';
import * as rounds from './db/rounds.ts';

type Needed = Pick<Application, 'connection'>;

/** The remarks of a round that may be shown to whoever sees its results: the source of pages and exports alike. */
export async function shownRemarks(application: Needed, round: Round, now: string): Promise<ShownRemarks> {
	return discloseRemarks(...(await writtenIn(application, round, now)));
}

/** The remarks of a round as its facilitators read them. Ask for `facilitate` first. */
export async function remarksToRead(application: Needed, round: Round, now: string): Promise<RemarksToRead> {
	return remarksForReading(...(await writtenIn(application, round, now)));
}

/** `changed` where something stands in the section by now that was not on the page; then nothing is released. */
export type Releasing = 'released' | 'already' | 'changed';

/** Releases what a facilitator has read of a section: the remarks that were on their page, all or none. */
export async function releaseSection(
	application: Needed,
	round: Round,
	{ section, read }: { section: string; read: readonly string[] },
	now: string
): Promise<Releasing> {
	const { sections } = await remarksToRead(application, round, now);
	const unseen = sections.find(({ id }) => id === section)?.remarks.filter(({ seen }) => !seen) ?? [];
	if (!unseen.every(({ id }) => read.includes(id))) return 'changed';
	if (unseen.length === 0) return 'already';
	const ids = unseen.map(({ id }) => id);
	await remarks.markSeen(application.connection.db, round.id, ids);
	return 'released';
}

/** The longest reason for keeping a remark back, in characters. */
export const MOST_REASON = 200;

/** Keeps a remark back, with a reason or without. False where it is not there any more. */
export async function withhold(
	{ connection }: Needed,
	round: Round,
	id: string,
	reason: string
): Promise<boolean> {
	return remarks.setWithheld(connection.db, round.id, id, { withheld: true, reason });
}

/** Keeps a remark back no longer. False where it is not there any more. */
export async function giveBack({ connection }: Needed, round: Round, id: string): Promise<boolean> {
	return remarks.setWithheld(connection.db, round.id, id, { withheld: false, reason: '' });
}

async function writtenIn(
	{ connection }: Needed,
	round: Round,
	now: string
): Promise<[readonly Remark[], RemarksRule]> {
	const { kind, k } = round;
	// While a round is open there is nothing to read, however much was written.
	if (isOpen(round, now)) return [[], { kind, k, people: 0, open: true }];
	const [written, turnout] = await Promise.all([
		remarks.submitted(connection.db, round.id),
		rounds.turnout(connection.db, round.id)
	]);
	const people = turnout.reduce((total, { submitted }) => total + submitted, 0);
	return [written, { kind, k, people, open: false }];
}
