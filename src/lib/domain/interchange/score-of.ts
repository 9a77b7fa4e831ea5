import { rangeOf, type Item } from '../questionnaire.ts';

/** What an answer to an item scores: the value itself, or min + max - value where the item is reversed (domain statistics). */
export function scoreOf(item: Item, value: number): number {
	if (!item.reversed) return value;
	const { min, max } = rangeOf(item);
	return min + max - value;
}
