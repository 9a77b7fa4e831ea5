import type { Crosswalk } from '../crosswalk.ts';
import type { Speech } from './speech.ts';

/** How far two rounds may be compared, and why not. */
export type Stamp = {
	readonly kind: 'same' | 'common' | 'none';
	readonly title: string;
	readonly text: string;
};

/** The stamp that every overlay of two rounds carries; `round` is the earlier one's title. */
export function stampView({ stamp }: Pick<Crosswalk, 'stamp'>, round: string, { t }: Speech): Stamp {
	if (stamp.kind === 'not-comparable') {
		const why = t(`change.notComparable.${stamp.why}`, { round });
		return { kind: 'none', title: t('change.notComparable.title'), text: why };
	}
	if (stamp.kind === 'same-version') {
		return { kind: 'same', ...t('results.stamps.same', { returnObjects: true, round }) };
	}
	const { common, of } = stamp;
	return { kind: 'common', ...t('results.stamps.common', { returnObjects: true, round, common, of }) };
}
