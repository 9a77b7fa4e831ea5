import type { ShownFigure, ShownScores } from '../disclosure.ts';
import { REMARKABLE_DONT_KNOW } from '../gaps.ts';
import { inLanguage } from '../language.ts';
import { itemsIn, type Item } from '../questionnaire.ts';
import { oneDecimal, percent, type Speech } from './speech.ts';

/** An item that stands out among those of its dimension, with what makes it do so. */
export type StandingOut = { readonly id: string; readonly text: string; readonly why: readonly string[] };

type Shown = { readonly item: Item; readonly figure: ShownFigure };

/**
 * At most three items of a dimension that stand out: the most divided one, the lowest one and the one that most
 * people cannot judge. Speaks only of items that may be shown.
 */
export function standingOut(
	shown: ShownScores,
	framework: string,
	dimension: string,
	{ t, language }: Speech
): StandingOut[] {
	const items = itemsIn(shown.questionnaire, framework, dimension).flatMap((item): Shown[] => {
		const figure = shown.items.get(item.id);
		return figure && figure.mean !== null ? [{ item, figure }] : [];
	});
	const divided = most(
		items.filter(({ figure }) => figure.agreement === 'divided'),
		({ figure }) => figure.deviation ?? 0
	);
	const lowest = items.length > 1 ? most(items, ({ figure }) => -figure.mean) : undefined;
	const unseen = most(
		items.filter(({ figure }) => (figure.dontKnow ?? 0) >= REMARKABLE_DONT_KNOW),
		({ figure }) => figure.dontKnow ?? 0
	);
	return [...new Set([divided, lowest, unseen])]
		.filter((one) => one !== undefined)
		.map((one) => ({
			...{ id: one.item.id, text: inLanguage(one.item.text, language) },
			why: [
				...(one === divided ? [t('results.agenda.items.divided')] : []),
				...(one === lowest
					? [t('results.agenda.items.lowest', { score: oneDecimal(one.figure.mean, language) })]
					: []),
				...(one === unseen
					? [t('results.agenda.items.dontKnow', { share: percent(one.figure.dontKnow ?? 0, language) })]
					: [])
			]
		}));
}

function most(all: readonly Shown[], figure: (one: Shown) => number): Shown | undefined {
	return all.toSorted((a, b) => figure(b) - figure(a))[0];
}
