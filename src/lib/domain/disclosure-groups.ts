import type { RoundKind } from './round.ts';
import type { Voice } from './scoring.ts';
import { peopleIn } from './statistics/counted.ts';

type Rule = { readonly kind: RoundKind; readonly k: number };

/** People in one role behind a figure. */
export type RoleGroup = { readonly role: string; readonly voices: readonly Voice[] };

/**
 * Whether nothing about fewer than k people can be worked out from a figure about these, who are all people behind
 * it or some of them (product, rule 3). In a confidential round at least k people of at least two organisations must
 * remain after any one organisation is taken away, for its own people may know what they answered. In a named round
 * organisations are public, so whoever answers alone for one is known; of all others there must be none or at least k.
 */
export function isSafe(voices: readonly Voice[], rule: Rule, all: readonly Voice[] = voices): boolean {
	const organisations = Map.groupBy(voices, ({ organisation }) => organisation);
	if (rule.kind === 'named') {
		const known = organisationsOfOne(all);
		const others = peopleIn(voices.filter(({ organisation }) => !known.has(organisation)));
		return others === 0 || others >= rule.k;
	}
	const people = peopleIn(voices);
	return (
		organisations.size >= 3 &&
		[...organisations.values()].every((members) => people - peopleIn(members) >= rule.k)
	);
}

/**
 * The roles whose figure may be shown beside the network's: each is safe, and so is what remains of the network
 * without them. Where the remainder is not, the smallest shown role joins it, and again, until it is. People who did
 * not say their role belong to the remainder. The largest role comes first.
 */
export function breakdownByRole(voices: readonly Voice[], rule: Rule): RoleGroup[] {
	const groups = [...Map.groupBy(voices, ({ role }) => role)]
		.flatMap(([role, members]) => (role === null ? [] : [{ role, voices: members }]))
		.filter((group) => peopleIn(group.voices) >= rule.k && isSafe(group.voices, rule, voices))
		.sort((a, b) => peopleIn(b.voices) - peopleIn(a.voices) || (a.role < b.role ? -1 : 1));
	while (groups.length > 0) {
		const shown = new Set(groups.map(({ role }) => role));
		const remainder = voices.filter(({ role }) => role === null || !shown.has(role));
		if (remainder.length === 0) return groups;
		if (peopleIn(remainder) >= rule.k && isSafe(remainder, rule, voices)) return groups;
		groups.pop();
	}
	return [];
}

/** The organisations that one person alone answers for. */
function organisationsOfOne(all: readonly Voice[]): ReadonlySet<string> {
	const members = Map.groupBy(all, ({ organisation }) => organisation);
	return new Set(
		[...members].filter(([, voices]) => peopleIn(voices) === 1).map(([organisation]) => organisation)
	);
}
