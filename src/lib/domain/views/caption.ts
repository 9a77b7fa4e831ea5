import type { ShownScores } from '../disclosure.ts';
import { inLanguage, type Language } from '../language.ts';
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
	const highest = most(scored, ({ mean }) => mean, language);
	const lowest = most(scored, ({ mean }) => -mean, language);
	const score = oneDecimal(highest[0]!.mean, language);
	if (scored.length === 1) return t('results.caption.only', { topic: names(highest, language), score });
	if (highest.length === scored.length) return t('results.caption.same', { score });
	return [
		t('results.caption.highest', { topics: names(highest, language), score }),
		t('results.caption.lowest', {
			topics: names(lowest, language),
			score: oneDecimal(lowest[0]!.mean, language)
		})
	].join(' ');
}

function toTargets(
	scored: readonly Scored[],
	framework: string,
	targets: readonly Target[],
	{ t, language }: Speech
): string[] {
	const aimed = scored.flatMap((one) => {
		const target = targets.find(({ dimension, ...of }) => of.framework === framework && dimension === one.id);
		return target ? [{ ...one, distance: target.value - one.mean }] : [];
	});
	if (aimed.length === 0) return [];
	const furthest = most(aimed, ({ distance }) => distance, language);
	const distance = oneDecimal(furthest[0]!.distance, language);
	if (furthest[0]!.distance <= 0 || distance === oneDecimal(0, language))
		return [t('results.caption.reached')];
	return [t('results.caption.furthest', { topics: names(furthest, language), distance })];
}

/** Those with the largest figure; figures that read the same are a tie. */
function most<One>(all: readonly One[], figure: (one: One) => number, language: Language): One[] {
	const largest = oneDecimal(Math.max(...all.map(figure)), language);
	return all.filter((one) => oneDecimal(figure(one), language) === largest);
}

function names(scored: readonly Scored[], language: Language): string {
	const labels = scored.map(({ label }) => label);
	return listed(labels, language);
}
