import type { ChangeRow } from './change-rows.ts';
import { listed, signedDecimal, type Speech } from './speech.ts';

/**
 * What there is to see in a chart of change: what rose and what fell, and for how many topics it cannot be said. Where
 * there is no word for any of them, the largest differences, and that they may be chance.
 */
export function changeCaption(rows: readonly ChangeRow[], speech: Speech): string {
	const { t, language } = speech;
	const of = (kind: ChangeRow['verdict']['kind']) => rows.filter(({ verdict }) => verdict.kind === kind);
	const named = (some: readonly ChangeRow[]) =>
		listed(
			some.map(({ label, matched }) => `${label} (${matched.text})`),
			language
		);
	const [rose, fell, still] = [of('rose'), of('fell'), of('no-clear-change')];
	const told = rose.length + fell.length + still.length;
	if (told === 0) return withoutWords(rows, speech);
	const untold = rows.length - told;
	return [
		...(rose.length > 0 ? [t('change.caption.rose', { topics: named(rose) })] : []),
		...(fell.length > 0 ? [t('change.caption.fell', { topics: named(fell) })] : []),
		...(still.length === rows.length ? [t('change.caption.allStill')] : []),
		...(still.length > 0 && still.length < rows.length
			? [t('change.caption.still', { count: still.length })]
			: []),
		...(untold > 0 ? [t('change.caption.untold', { count: untold })] : [])
	].join(' ');
}

function withoutWords(rows: readonly ChangeRow[], { t, language }: Speech): string {
	const there = rows.flatMap(({ label, whole: { value } }) => (value === null ? [] : [{ label, value }]));
	if (there.length === 0) return t('change.caption.nothing');
	const sorted = there.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
	const [largest] = sorted;
	const change = signedDecimal(largest!.value, language);
	if (change === signedDecimal(0, language)) return t('change.caption.flat');
	const same = sorted.filter(({ value }) => signedDecimal(value, language) === change);
	const topics = listed(
		same.map(({ label }) => label),
		language
	);
	return t('change.caption.largest', { topics, change });
}
