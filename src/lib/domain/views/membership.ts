import type { Membership } from '../comparison.ts';
import { listed, type Speech } from './speech.ts';

/**
 * The organisations of two rounds: who was invited to which, and, only between named rounds, who answered in which.
 */
export type Attendance = { readonly invited: Membership; readonly answered: Membership | null };

/** Who joined and who left, in sentences that stand before any figure (domain/statistics, change). */
export function membershipTold(
	{ invited, answered }: Attendance,
	names: ReadonlyMap<string, string>,
	rounds: { readonly earlier: string; readonly later: string },
	{ t, language }: Speech
): string[] {
	const of = (ids: readonly string[]) =>
		listed(
			ids.map((id) => names.get(id) ?? id),
			language
		);
	const twice = new Set(invited.both);
	const only = (ids: readonly string[]) => ids.filter((id) => twice.has(id));
	const [then, now] = [only(answered?.left ?? []), only(answered?.joined ?? [])];
	const told = (ids: readonly string[], key: 'joined' | 'left' | 'onlyThen' | 'onlyNow') =>
		ids.length === 0 ? [] : [t(`change.membership.${key}`, { count: ids.length, names: of(ids), ...rounds })];
	const moved = [...told(invited.joined, 'joined'), ...told(invited.left, 'left')];
	const same = t('change.membership.same', { count: invited.both.length });
	return [
		...(moved.length > 0 ? moved : [same]),
		...told(then, 'onlyThen'),
		...told(now, 'onlyNow'),
		...(answered ? [t('change.membership.both', { count: answered.both.length })] : [])
	];
}
