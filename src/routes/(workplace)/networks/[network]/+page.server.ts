import { can } from '#lib/domain/access.ts';
import { inLanguage, localeOf, type Language } from '#lib/domain/language.ts';
import type { Target } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { aimsOf, scaleOf } from '#lib/domain/targets.ts';
import { targetQuestionnaire } from '#lib/server/asked-questionnaires.ts';
import { doneIn } from '#lib/server/done.ts';
import { roundLines } from '#lib/server/round-lines.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, capacity } = await networkFor(event, 'view');
	const { t, language } = event.locals;
	const { id, name, region, example, organisations, targets } = network;
	const questionnaire = targetQuestionnaire();
	return {
		text: t('networks.overview', { returnObjects: true, network: name, ...scaleOf(questionnaire) }),
		fields: t('networks.fields', { returnObjects: true }),
		sectors: t('sectors', { returnObjects: true }),
		exampleTag: t('accounts.example.tag'),
		done: doneIn(event.url, t('networks.done', { returnObjects: true })),
		network: { id, name, region, example, organisations },
		people: organisations.reduce((total, { expected }) => total + expected, 0),
		targets: targetWords(questionnaire, targets, language),
		course: t('change.course.link'),
		rounds: await roundLines(id, event.locals, new Date().toISOString()),
		mayEdit: can(capacity, 'edit'),
		mayFacilitate: can(capacity, 'facilitate')
	};
};

/** The targets that a network has, in words, by framework. */
function targetWords(questionnaire: Questionnaire | null, targets: readonly Target[], language: Language) {
	const frameworks = questionnaire ? aimsOf(questionnaire, targets) : [];
	return frameworks.flatMap(({ framework, aims }) => {
		const words = aims.flatMap(({ dimension: { id, label }, value }) =>
			value === null
				? []
				: [{ id, label: inLanguage(label, language), value: value.toLocaleString(localeOf(language)) }]
		);
		return words.length > 0
			? [{ id: framework.id, label: inLanguage(framework.label, language), aims: words }]
			: [];
	});
}
