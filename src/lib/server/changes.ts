import { commonPart, membership } from '#lib/domain/comparison.ts';
import { crosswalk, type Crosswalk } from '#lib/domain/crosswalk.ts';
import { discloseChange, type Row, type ShownChange } from '#lib/domain/disclosure-change.ts';
import type { Since } from '#lib/domain/gaps.ts';
import { isOpen, type Round } from '#lib/domain/round.ts';
import type { Attendance } from '#lib/domain/views/membership.ts';
import * as rounds from './db/rounds.ts';
import { earlierRounds, isComparable, shownScores } from './results.ts';
import { questionnaireOf, roundScores, type Needed } from './round-scores.ts';

/** A round beside an earlier one: who took part, and what may be shown of the change; null where they are not comparable. */
export type Changed = {
	readonly earlier: Round;
	readonly walk: Crosswalk;
	readonly change: ShownChange | null;
	readonly attendance: Attendance;
	readonly names: ReadonlyMap<string, string>;
};

/** What changed in a round since an earlier one of its network. */
export async function changeSince(
	application: Needed,
	earlier: Round,
	later: Round,
	now: string
): Promise<Changed> {
	const walk = crosswalk(
		questionnaireOf(application, earlier),
		questionnaireOf(application, later),
		versionsIn(application)
	);
	const part = isComparable(walk) ? commonPart(questionnaireOf(application, later), walk) : null;
	const [before, after] = await Promise.all([
		sideOf(application, earlier, now, part),
		sideOf(application, later, now, part)
	]);
	const named = earlier.kind === 'named' && later.kind === 'named';
	return {
		...{ earlier, walk },
		change: part ? discloseChange(before, after, walk, await rowOf(application, earlier, later, now)) : null,
		attendance: {
			invited: membership(before.invited, after.invited),
			answered: named ? membership(before.answered, after.answered) : null
		},
		names: new Map([...before.names, ...after.names])
	};
}

/** The change that a round's gap cards tell of: since the nearest earlier round that can be compared; null without one. */
export async function progressSince(application: Needed, round: Round, now: string): Promise<Since | null> {
	const latest = await latestChange(application, round, now);
	return latest?.change ? { round: latest.earlier.title, change: latest.change } : null;
}

/** What changed since the nearest earlier round that can be compared and that somebody answered; null without one. */
export async function latestChange(application: Needed, round: Round, now: string): Promise<Changed | null> {
	for (const { round: earlier, walk } of await earlierRounds(application, round, now)) {
		if (!isComparable(walk) || !(await rounds.isAnswered(application.connection.db, earlier.id))) continue;
		return changeSince(application, earlier, round, now);
	}
	return null;
}

async function sideOf(
	application: Needed,
	round: Round,
	now: string,
	part: ReturnType<typeof commonPart> | null
) {
	const by = part ?? questionnaireOf(application, round);
	const [scores, shown, invited] = await Promise.all([
		roundScores(application, round, by, now),
		shownScores(application, round, now, by),
		rounds.invitations(application.connection.db, application.linkSecret, round.id)
	]);
	return {
		...{ scores, shown },
		answered: [...scores.organisations.keys()],
		invited: invited.map(({ organisation }) => organisation),
		names: invited.map(({ organisation, name }): [string, string] => [organisation, name])
	};
}

/** Where two rounds stand among those that asked the same questionnaire. */
async function rowOf(application: Needed, earlier: Round, later: Round, now: string): Promise<Row> {
	const next = (await roundBefore(application, later, now))?.id === earlier.id;
	const first = await roundBefore(application, earlier, now);
	if (!next || !first || isOpen(first, now)) return { next, before: null };
	const own = questionnaireOf(application, earlier);
	const walk = crosswalk(questionnaireOf(application, first), own, versionsIn(application));
	if (!isComparable(walk)) return { next, before: null };
	const part = commonPart(own, walk);
	const [before, after] = await Promise.all([
		roundScores(application, first, part, now),
		roundScores(application, earlier, part, now)
	]);
	return { next, before: { earlier: before, later: after } };
}

/** The last round before this one that asked the same questionnaire, leaving out those that nobody answered. */
async function roundBefore(application: Needed, round: Round, now: string): Promise<Round | null> {
	const all = await rounds.listFor(application.connection.db, round.network);
	for (const earlier of all) {
		const asked = earlier.questionnaire === round.questionnaire && earlier.openedAt < round.openedAt;
		if (asked && (isOpen(earlier, now) || (await rounds.isAnswered(application.connection.db, earlier.id))))
			return earlier;
	}
	return null;
}

function versionsIn({ catalogue }: Needed) {
	return catalogue.all.map(({ questionnaire }) => questionnaire);
}
