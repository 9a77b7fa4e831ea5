import { itemsOf, rangeOf, type Framework, type Questionnaire } from '../questionnaire.ts';

/** The lowest and the highest value of the axes of a chart. */
export type Range = { readonly min: number; readonly max: number };

/** The frameworks that have items: without them, such as after comparing versions, there is nothing to draw. */
export function filledFrameworks(questionnaire: Questionnaire): Framework[] {
	const items = [...itemsOf(questionnaire).values()];
	return questionnaire.frameworks.filter(({ id }) => items.some(({ place }) => Object.hasOwn(place, id)));
}

/** The range that the items of a framework can score in; a chart starts at its `min`, never at zero. */
export function rangeIn(questionnaire: Questionnaire, framework: string): Range {
	const ranges = [...itemsOf(questionnaire).values()]
		.filter((item) => Object.hasOwn(item.place, framework))
		.map(rangeOf);
	return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}
