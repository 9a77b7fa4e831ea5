import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import type { Target } from '../network.ts';
import type { Framework } from '../questionnaire.ts';
import { listed, oneDecimal, type Speech } from './speech.ts';

type Scored = { readonly id: string; readonly label: string; readonly mean: number };

/**
 * What there is to see in a chart of the network, in a few sentences: its highest and lowest topic, which one is
 * furthest below its target, and how many have no score. Speaks only of what is shown (product, rule 4).
 */
export function captionOf(
	shown: ShownScores,
	framework: Framework,
	targets: readonly Target[] | null,
	speech: Speech
): string {
	const scores = shown.network.get(framework.id);
	const scored = framework.dimensions.flatMap(({ id, label }): Scored[] => {
		const mean = scores?.get(id)?.mean ?? null;
		return mean === null ? [] : [{ id, label: inLanguage(label, speech.language), mean }];
	});
	const missing = framework.dimensions.length - scored.length;
	const { t } = speech;
	if (scored.length === 0) return t('results.caption.none');
	return [
		endsOf(scored, speech),
		...(targets ? toTargets(scored, framework.id, targets, speech) : []),
		...(missing > 0 ? [t('results.caption.missing', { count: missing })] : [])
	].join(' ');
}

function endsOf(scored: readonly Scored[], { t, language }: Speech): string {
	// Compared as they are shown: what reads the same is a tie.
	const means = scored.map(({ mean }) => tenths(mean));
	const [high, low] = [Math.max(...means), Math.min(...means)];
	const at = (value: number) =>
		names(
			scored.filter(({ mean }) => tenths(mean) === value),
			language
		);
	const score = oneDecimal(high / 10, language);
	if (scored.length === 1) return t('results.caption.only', { topic: at(high), score });
	if (high === low) return t('results.caption.same', { score });
	return [
		t('results.caption.highest', { topics: at(high), score }),
		t('results.caption.lowest', { topics: at(low), score: oneDecimal(low / 10, language) })
	].join(' ');
}

function toTargets(
	scored: readonly Scored[],
	framework: string,
	targets: readonly Target[],
	{ t, language }: Speech
): string[] {
	const distances = scored.flatMap((one) => {
		const target = targets.find(({ dimension, ...of }) => of.framework === framework && dimension === one.id);
		return target ? [{ ...one, distance: tenths(target.value - one.mean) }] : [];
	});
	if (distances.length === 0) return [];
	const most = Math.max(...distances.map(({ distance }) => distance));
	if (most <= 0) return [t('results.caption.reached')];
	const topics = names(
		distances.filter(({ distance }) => distance === most),
		language
	);
	return [t('results.caption.furthest', { topics, distance: oneDecimal(most / 10, language) })];
}

function names(scored: readonly Scored[], language: Speech['language']): string {
	return listed(
		scored.map(({ label }) => label),
		language
	);
}

/** In tenths of a scale point, as whole numbers, so that equal figures are equal. */
function tenths(value: number): number {
	return Math.round(value * 10);
}
