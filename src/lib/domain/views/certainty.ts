import type { ShownFigure } from '../disclosure.ts';
import type { Agreement } from '../statistics/agreement.ts';
import type { Certainty, Interval } from '../statistics/interval.ts';
import { oneDecimal, type Speech } from './speech.ts';

/**
 * How sure a score is and how far people agree on it, in words: short for a table, long for a card. `band` is null
 * where a word stands in its place; an agreement of null has no sign.
 */
export type CertaintyView = {
	readonly kind: Certainty['kind'];
	readonly band: Interval | null;
	readonly short: string;
	readonly long: string;
	readonly agreement: { readonly kind: Agreement | null; readonly short: string; readonly long: string };
};

/** What travels with a score; null for an organisation's, behind which stand single people. */
export function certaintyView(
	{ certainty, agreement }: Pick<ShownFigure, 'certainty' | 'agreement'>,
	{ t, language }: Speech
): CertaintyView | null {
	if (!certainty) return null;
	const band = certainty.kind === 'interval' ? { lower: certainty.lower, upper: certainty.upper } : null;
	const ends = {
		lower: band ? oneDecimal(band.lower, language) : '',
		upper: band ? oneDecimal(band.upper, language) : ''
	};
	return {
		...{ kind: certainty.kind, band },
		short: t(`results.certainty.${certainty.kind}.short`, ends),
		long: t(`results.certainty.${certainty.kind}.long`, ends),
		agreement: {
			kind: agreement,
			short: t(`results.agreement.${agreement ?? 'none'}.short`),
			long: t(`results.agreement.${agreement ?? 'none'}.long`)
		}
	};
}

const KINDS = ['interval', 'everyone', 'all-the-same', 'too-few'] as const;

/** What the bands and words among these mean, a sentence for each that occurs. */
export function certaintyTold(
	all: readonly (CertaintyView | null)[],
	kind: 'named' | 'confidential',
	{ t }: Speech
): string[] {
	const there = all.filter((one) => one !== null);
	const told = KINDS.flatMap((one) => {
		const example = there.find((view) => view.kind === one);
		return example ? [t(`results.certaintyTold.${one}`, { band: example.short })] : [];
	});
	const word = there.some(({ agreement }) => agreement.kind !== null);
	return [...told, ...(word ? [t(`results.agreementTold.${kind}`)] : [])];
}
