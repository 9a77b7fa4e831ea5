import { isOpen, type Round } from '#lib/domain/round.ts';
import { frameworkChanges } from '#lib/domain/views/change-page.ts';
import { membershipTold } from '#lib/domain/views/membership.ts';
import { stampView } from '#lib/domain/views/stamp.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import { changeSince, latestChange, type Changed } from './changes.ts';
import { earlierRounds, isComparable } from './results.ts';
import type { Needed } from './round-scores.ts';

/** The earlier rounds to choose from, and the change since the one that is chosen; null without an earlier round. */
export async function chosenChange(
	application: Needed,
	round: Round,
	wished: string | null,
	now: string
): Promise<{ earlier: readonly Earlier[]; changed: Changed } | null> {
	const all = await earlierRounds(application, round, now);
	const found = all.find(({ round: { id } }) => id === wished);
	const changed = found
		? await changeSince(application, found.round, round, now)
		: await latestChange(application, round, now);
	const shown = changed ?? (all[0] ? await changeSince(application, all[0].round, round, now) : null);
	if (!shown) return null;
	return {
		changed: shown,
		earlier: all.map(({ round: { id, title }, walk }) => ({
			...{ id, title, comparable: isComparable(walk), chosen: id === shown.earlier.id }
		}))
	};
}

type Earlier = {
	readonly id: string;
	readonly title: string;
	readonly comparable: boolean;
	readonly chosen: boolean;
};

/** What the address of the page of a change asks for. */
export type ChangeWish = { readonly earlier: string | null; readonly framework: string | null };

export function changeWishIn(asked: URLSearchParams): ChangeWish {
	return { earlier: asked.get('earlier'), framework: asked.get('framework') };
}

/**
 * All that the page of a change is made of. `sealed` says that nothing may be said yet; without `view` there is nothing
 * to compare, and without `chosen` no framework that can be.
 */
export async function changePage(
	application: Needed,
	round: Round,
	wish: ChangeWish,
	speech: Speech,
	now: string
) {
	const sealed = isSealed(round, now);
	const found = sealed ? null : await chosenChange(application, round, wish.earlier, now);
	const view = found && changeView(found.changed, round, speech);
	const chosen = view?.frameworks.find(({ id }) => id === wish.framework) ?? view?.frameworks[0] ?? null;
	return { sealed, earlier: found?.earlier ?? [], view, chosen };
}

/** All that the page of a change says: how far it may be compared, who took part, and then what changed. */
export function changeView(
	{ earlier, walk, change, attendance, names }: Changed,
	later: Round,
	speech: Speech
) {
	const titles = { earlier: earlier.title, later: later.title };
	return {
		since: earlier.title,
		stamp: stampView(walk, earlier.title, speech),
		members: membershipTold(attendance, names, titles, speech),
		frameworks: change ? frameworkChanges(change, speech) : []
	};
}

/** Whether nothing about a round may be said yet: it is confidential, and still open. */
export function isSealed(round: Round, now: string): boolean {
	return round.kind === 'confidential' && isOpen(round, now);
}
