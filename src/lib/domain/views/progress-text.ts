import type { Since, Topic } from '../gaps.ts';
import { whyHidden, whyUntold } from './change-rows.ts';
import { oneDecimal, signedDecimal, type Speech } from './speech.ts';

/** The fifth gap in a sentence: how far the score has moved since an earlier round, and how sure that is. */
export function progressText(
	{ framework, dimension, gaps }: Topic,
	since: Since | null,
	speech: Speech
): string {
	const { t, language } = speech;
	const { progress } = gaps;
	if (!since) return t('change.progress.none');
	if (!progress)
		return t('change.progress.hidden', {
			...whyNot(since, framework, dimension, speech),
			round: since.round
		});
	const { distance, interval, word, why } = progress;
	const own = { round: progress.since, change: signedDecimal(distance, language) };
	const between = interval && {
		lower: signedDecimal(interval.lower, language),
		upper: signedDecimal(interval.upper, language)
	};
	if (word && between) {
		return t(`change.progress.${word}`, {
			...own,
			...between,
			points: oneDecimal(Math.abs(distance), language)
		});
	}
	const { k } = since.change.rule;
	const reason =
		why === null
			? ''
			: why === 'too-few' || why === 'all-alike' || why === 'small'
				? whyUntold(why, k, speech)
				: whyHidden(why, 'matched', k, speech);
	return t('change.progress.untold', { ...own, why: reason });
}

function whyNot({ change }: Since, framework: string, dimension: string, speech: Speech): { why: string } {
	const found = change.dimensions.find((one) => one.framework === framework && one.dimension === dimension);
	if (!found || found.whole.change !== null) return { why: speech.t('results.hidden.notComparable') };
	return { why: whyHidden(found.whole.hidden, 'whole', change.rule.k, speech) };
}
