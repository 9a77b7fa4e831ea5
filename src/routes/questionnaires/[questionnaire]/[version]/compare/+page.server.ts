import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { comparisonChoices } from '#lib/domain/views/comparison-choices.ts';
import { versionComparison } from '#lib/domain/views/version-comparison.ts';
import { application } from '#lib/server/application.ts';
import { askedVersion } from '../../../asked-version.ts';
import type { PageServerLoad } from './$types';

/** `<id>/<version>` of the catalogue. */
const Other = z
	.string()
	.max(100)
	.transform((key) => key.split('/'))
	.pipe(z.tuple([z.string(), z.string()]));

export const load: PageServerLoad = (event) => {
	const { t, language } = event.locals;
	const { catalogue } = application();
	const { questionnaire } = askedVersion(event);
	const other = otherIn(event.url.searchParams.get('with'));
	if (other === undefined) error(404, t('failure.notFound', { returnObjects: true }));
	const all = catalogue.all.map((loaded) => loaded.questionnaire);
	const title = questionnaire.title[language];
	const view = other && versionComparison(questionnaire, other, all, { t, language });
	return {
		...{ title, version: questionnaire.version, view },
		choices: comparisonChoices(questionnaire, all, other, { t, language }),
		text: t('questionnaires.compare', {
			...{ returnObjects: true, title, version: questionnaire.version }
		}),
		status: t('questionnaires.status', { returnObjects: true })
	};
};

/** The version that is laid beside; null where none was chosen, undefined where what was chosen is not there. */
function otherIn(key: string | null) {
	if (!key) return null;
	const read = Other.safeParse(key);
	return read.success ? application().catalogue.find(...read.data)?.questionnaire : undefined;
}
