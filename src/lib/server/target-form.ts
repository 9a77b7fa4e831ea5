import { inLanguage } from '#lib/domain/language.ts';
import type { Target } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { parseTarget, scaleOf } from '#lib/domain/targets.ts';
import { textsOf, type Problem, type Reading } from './form-problems.ts';

/** The form field of the target for one dimension. */
export function targetField(framework: string, dimension: string): string {
	return `target.${framework}.${dimension}`;
}

/** The targets that a form gives for the dimensions of a questionnaire; an empty field is no target. */
export function readTargets(
	form: FormData,
	questionnaire: Questionnaire,
	{ t, language }: Pick<App.Locals, 't' | 'language'>
): Reading<readonly Target[]> {
	const texts = textsOf(form);
	const scale = scaleOf(questionnaire);
	const problems: Problem[] = [];
	const value: Target[] = [];
	for (const framework of questionnaire.frameworks) {
		for (const dimension of framework.dimensions) {
			const at = targetField(framework.id, dimension.id);
			const typed = texts[at] ?? '';
			if (typed.trim() === '') continue;
			const target = parseTarget(typed, scale);
			if (target !== null) value.push({ framework: framework.id, dimension: dimension.id, value: target });
			else {
				const message = t('networks.problems.targetWrong', scale);
				problems.push({
					at,
					message: t('networks.atTarget', { dimension: inLanguage(dimension.label, language), message })
				});
			}
		}
	}
	return problems.length > 0 ? { problems } : { value };
}
