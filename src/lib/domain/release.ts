import { isSafe, mayFollow } from './disclosure-groups.ts';
import { scoresOf, voicesIn, type DimensionScores, type Scores } from './scoring.ts';
import { peopleIn } from './statistics/counted.ts';
import type { Tallies } from './tallies.ts';
import type { Questionnaire } from './questionnaire.ts';

/** People of one organisation whose answers were added, changed or removed since figures were shown. */
export type Changed = { readonly organisation: string; readonly people: number };

/** What was counted when a round's figures were last shown, and what is counted now. */
export type Counts = { readonly released: Tallies; readonly live: Tallies };

/**
 * Whether figures that were shown may change to what is counted now (product, disclosure rule 5): the people whose
 * answers changed are safe as a group, and nobody can be told apart by a figure as it ever was shown, the last time or
 * `earlier`, together with the figure as it would be; nothing at all may change as well.
 */
export function mayRelease(
	{ released, earlier, live }: Counts & { readonly earlier: readonly Tallies[] },
	changed: readonly Changed[],
	k: number
): boolean {
	const rule = { kind: 'confidential', k } as const;
	const people = changed.map((one) => ({ ...one, role: null, value: 0 }));
	if (peopleIn(people) === 0) return true;
	if (!isSafe(people, rule)) return false;
	const parts = live[0]?.parts.length ?? released[0]?.parts.length ?? 0;
	return [released, ...earlier].every((shown) =>
		Array.from({ length: parts }, (_, index) => index).every((index) =>
			mayFollow(voicesIn(shown, index), voicesIn(live, index), rule)
		)
	);
}

/**
 * A round's scores while later answers wait to be shown: what is about people rests on the first showing. That is all
 * of a confidential round, and of a named one its items, roles and distributions; its organisations speak for
 * themselves at any time.
 */
export function releasedScores(
	{ released, live }: Counts,
	round: { readonly questionnaire: Questionnaire; readonly invited: number; readonly named: boolean }
): Scores {
	const { questionnaire, invited, named } = round;
	const first = { ...scoresOf(questionnaire, released, invited), waiting: true };
	if (!named) return first;
	const now = scoresOf(questionnaire, live, invited);
	const { items, patterns, crowds } = first;
	return { ...now, waiting: true, items, patterns, crowds, network: telling(now.network, first.network) };
}

function telling(now: DimensionScores, first: DimensionScores): DimensionScores {
	return new Map(
		[...now].map(([framework, dimensions]) => [
			framework,
			new Map(
				[...dimensions].map(([id, score]) => [id, { ...score, told: first.get(framework)!.get(id)!.voices }])
			)
		])
	);
}
