import { inLanguage, localeOf } from '../language.ts';
import type { DimensionReliability } from '../pooled-reliability.ts';
import { itemsOf, type Questionnaire } from '../questionnaire.ts';
import { FEWEST_FOR_RELIABILITY } from '../statistics/reliability.ts';
import type { Speech } from './speech.ts';

/** How the questions of each topic hang together, or how many people are still needed to say so. */
export type ReliabilityView = readonly {
	readonly id: string;
	readonly label: string;
	readonly dimensions: readonly {
		readonly id: string;
		readonly label: string;
		readonly told: string;
		readonly items: readonly { readonly id: string; readonly text: string; readonly rest: string }[];
	}[];
}[];

/** The reliability of a version in words and two decimals. */
export function reliabilityView(
	questionnaire: Questionnaire,
	pooled: readonly DimensionReliability[],
	{ t, language }: Speech
): ReliabilityView {
	const items = itemsOf(questionnaire);
	const two = new Intl.NumberFormat(localeOf(language), {
		...{ minimumFractionDigits: 2, maximumFractionDigits: 2 }
	});
	const told = ({ people, enough, reliability }: DimensionReliability) => {
		if (!enough) return t('reliability.tooFew', { people, needed: FEWEST_FOR_RELIABILITY });
		if (!reliability) return t('reliability.alike');
		const { alpha, interval, cases } = reliability;
		return t('reliability.alpha', {
			...{ alpha: two.format(alpha), cases },
			...{ lower: two.format(interval.lower), upper: two.format(interval.upper) }
		});
	};
	return questionnaire.frameworks.map((framework) => ({
		...{ id: framework.id, label: inLanguage(framework.label, language) },
		dimensions: framework.dimensions.flatMap(({ id, label }) => {
			const found = pooled.find((one) => one.framework === framework.id && one.dimension === id);
			if (!found) return [];
			const rests = found.reliability?.itemRest ?? [];
			return [
				{
					...{ id, label: inLanguage(label, language), told: told(found) },
					items: rests.map((rest, index) => {
						const item = found.items[index]!;
						const text = inLanguage(items.get(item)!.text, language);
						return { id: item, text, rest: rest === null ? '–' : two.format(rest) };
					})
				}
			];
		})
	}));
}
