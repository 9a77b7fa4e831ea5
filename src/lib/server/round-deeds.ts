import type { Facilitator } from '#lib/domain/access.ts';
import { endOf, isOpen, type Round } from '#lib/domain/round.ts';
import { application } from './application.ts';
import * as audit from './db/audit.ts';
import type { AuditDeed } from './db/audit.ts';
import * as links from './db/links.ts';
import * as changes from './db/round-changes.ts';
import * as rounds from './db/rounds.ts';
import { plainName } from './form-problems.ts';
import { tellWatchers } from './round-watching.ts';

/** Who does something with which round, and when (UTC, ISO 8601). */
export type Deed = { readonly round: Round; readonly facilitator: Facilitator | null; readonly now: string };

/** Closes a round now. False where it had closed already: then nothing changes. */
export async function closeRound({ round, facilitator, now }: Deed): Promise<boolean> {
	if (!isOpen(round, now) && round.closedAt === null) {
		await rounds.close(application().connection, round.id, endOf(round));
		return false;
	}
	const done = await rounds.close(application().connection, round.id, now);
	if (done) await told({ round, facilitator, now }, 'round closed');
	return done;
}

/** Moves the closing day of an open round. False where it is not open any more. */
export async function extendRound(deed: Deed, closesAt: string): Promise<boolean> {
	const { db } = application().connection;
	const done = await changes.extend(db, deed.round.id, closesAt, deed.now);
	if (done) await told(deed, 'round extended');
	return done;
}

/** Opens a round that has closed once more. False where it is open. */
export async function reopenRound(deed: Deed, closesAt: string): Promise<boolean> {
	const { db } = application().connection;
	const done = await changes.reopen(db, deed.round.id, closesAt, deed.now);
	if (done) await told(deed, 'round reopened');
	return done;
}

/** Gives a round another title. False where another open round of its network has that. */
export async function renameRound(deed: Deed, title: string): Promise<boolean> {
	const { db } = application().connection;
	const { round, now } = deed;
	const others = (await rounds.listFor(db, round.network)).filter(({ id }) => id !== round.id);
	if (others.some((other) => isOpen(other, now) && plainName(other.title) === plainName(title))) return false;
	await changes.rename(db, round.id, title);
	await told(deed, 'round renamed', `${round.title} → ${title}`);
	return true;
}

/** Deletes a round that nobody has begun to answer. False where somebody has. */
export async function removeRound(deed: Deed): Promise<boolean> {
	const done = await changes.removeUnanswered(application().connection.db, deed.round.id);
	if (done) await told(deed, 'round removed');
	return done;
}

/** Withdraws or replaces the link of an organisation. False where it is not in the round. */
export async function changeLink(
	deed: Deed,
	organisation: string,
	change: 'withdraw' | 'renew'
): Promise<boolean> {
	const { connection, linkSecret } = application();
	const { db } = connection;
	const { id } = deed.round;
	const done =
		change === 'withdraw'
			? await links.revoke(db, id, organisation)
			: await links.renew(db, linkSecret, id, organisation);
	const name = done ? await rounds.organisationName(db, id, organisation) : '';
	if (done) await told(deed, change === 'withdraw' ? 'link withdrawn' : 'link renewed', name);
	return done;
}

/** Records what was done, and tells those who watch. */
async function told({ round, facilitator, now }: Deed, deed: AuditDeed, about = round.title): Promise<void> {
	await audit.record(application().connection.db, { network: round.network, facilitator, deed, about }, now);
	await tellWatchers(round.id);
}
