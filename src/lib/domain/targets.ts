import type { Target } from './network.ts';
import { itemsOf, rangeOf, type Dimension, type Framework, type Questionnaire } from './questionnaire.ts';

const USUAL_SCALE = { min: 1, max: 5 };

/** A dimension with what a network wants to reach on it, null without a target. */
export type Aim = { readonly dimension: Dimension; readonly value: number | null };

/** The dimensions of every framework of a questionnaire, each with its target. */
export function aimsOf(
	{ frameworks }: Questionnaire,
	targets: readonly Target[]
): { framework: Framework; aims: readonly Aim[] }[] {
	return frameworks.map((framework) => ({
		framework,
		aims: framework.dimensions.map((dimension) => ({
			dimension,
			value:
				targets.find((one) => one.framework === framework.id && one.dimension === dimension.id)?.value ?? null
		}))
	}));
}

/** The lowest and the highest value that any item of a questionnaire can score, and so that a target can have. */
export function scaleOf(questionnaire: Questionnaire | null): { min: number; max: number } {
	if (!questionnaire) return USUAL_SCALE;
	const ranges = [...itemsOf(questionnaire).values()].map(rangeOf);
	return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

/** A target as it is typed: a number with a point or a comma, in whole or half points; null where it is none. */
export function parseTarget(text: string, { min, max }: { min: number; max: number }): number | null {
	const typed = text.trim().replace(',', '.');
	const value = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : NaN;
	return value >= min && value <= max && Number.isInteger(value * 2) ? value : null;
}
