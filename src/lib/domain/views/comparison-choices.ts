import { inLanguage } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { versionsOf } from './catalogue.ts';
import type { Speech } from './speech.ts';

/** The versions of one questionnaire that another can be compared with; `value` is `<id>/<version>`. */
export type ComparisonChoice = {
	readonly title: string;
	readonly versions: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
};

/** Every version of the catalogue but this one, those of the same questionnaire first. */
export function comparisonChoices(
	questionnaire: Questionnaire,
	catalogue: readonly Questionnaire[],
	chosen: Questionnaire | null,
	{ t, language }: Speech
): ComparisonChoice[] {
	const ids = new Set([questionnaire.id, ...catalogue.map(({ id }) => id)]);
	return [...ids].flatMap((id) => {
		const versions = versionsOf(catalogue, id).filter((version) => version !== questionnaire);
		if (versions.length === 0) return [];
		return [
			{
				title: inLanguage(versions[0]!.title, language),
				versions: versions.map((version) => ({
					value: `${id}/${version.version}`,
					label: t(`questionnaires.${version.status === 'published' ? 'choice' : 'choiceWith'}`, {
						...{ title: inLanguage(version.title, language), version: version.version },
						status: t(`questionnaires.status.${version.status}`)
					}),
					chosen: version === chosen
				}))
			}
		];
	});
}
