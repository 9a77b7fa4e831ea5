import type { RoundKind } from './round.ts';

/** What a round can be expected to show: nothing at all, the network but few breakdowns, or all of it. */
export type Outlook = 'nothing' | 'little' | 'enough';

/** Breakdowns need several groups of k people, and not everybody who is asked answers. */
const GROUPS = 4;

/**
 * What a round would show if everybody answered, by the people expected of each organisation. The same rule as
 * `disclose` holds: after taking away any one organisation, k people of at least two others must remain.
 */
export function outlookOf(
	{ kind, k }: { readonly kind: RoundKind; readonly k: number },
	expected: readonly number[]
): Outlook {
	if (kind === 'named') return 'enough';
	const people = expected.reduce((total, number) => total + number, 0);
	const remaining = people - Math.max(0, ...expected);
	if (expected.length < 3 || remaining < k) return 'nothing';
	return people < GROUPS * k ? 'little' : 'enough';
}
