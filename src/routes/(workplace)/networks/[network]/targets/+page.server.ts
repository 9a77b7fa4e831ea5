import { error, fail, redirect } from '@sveltejs/kit';
import { inLanguage, localeOf } from '#lib/domain/language.ts';
import { aimsOf, scaleOf } from '#lib/domain/targets.ts';
import { application } from '#lib/server/application.ts';
import { targetQuestionnaire } from '#lib/server/asked-questionnaires.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { lastScoreOf, lastScores } from '#lib/server/last-scores.ts';
import { readTargets, targetField } from '#lib/server/target-form.ts';
import { networkFor, requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'edit');
	const { t, language } = event.locals;
	const questionnaire = targetQuestionnaire();
	if (!questionnaire) error(404, t('failure.notFound', { returnObjects: true }));
	const scale = scaleOf(questionnaire);
	const last = await lastScores(network.id, new Date().toISOString());
	const lastScore = (framework: string, dimension: string) => {
		const score = last && lastScoreOf(last.shown, framework, dimension, event.locals);
		return score && t('opening.targets.last', { round: last.title, score });
	};
	return {
		lastText: last && t('opening.targets.lead', { round: last.title }),
		text: t('networks.targets', { returnObjects: true, network: network.name, ...scale }),
		back: t('networks.edit.back', { network: network.name }),
		problemsTitle: t('networks.problems.title'),
		network: { id: network.id },
		frameworks: aimsOf(questionnaire, network.targets).map(({ framework, aims }) => ({
			...{ id: framework.id, label: inLanguage(framework.label, language) },
			note: framework.note ? inLanguage(framework.note, language) : null,
			aims: aims.map(({ dimension, value }) => ({
				field: targetField(framework.id, dimension.id),
				label: inLanguage(dimension.label, language),
				last: lastScore(framework.id, dimension.id),
				about: dimension.about ? inLanguage(dimension.about, language) : null,
				value: value === null ? '' : value.toLocaleString(localeOf(language))
			}))
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { network } = await networkFor(event, 'edit');
		const questionnaire = targetQuestionnaire();
		if (!questionnaire) error(404, event.locals.t('failure.notFound', { returnObjects: true }));
		const form = await event.request.formData();
		const targets = readTargets(form, questionnaire, event.locals);
		if ('problems' in targets) return fail(400, { problems: targets.problems, typed: textsOf(form) });
		const { db } = application().connection;
		const facilitator = requireFacilitator(event);
		await networks.setTargets(db, network.id, targets.value);
		const deed = { network: network.id, facilitator, deed: 'target changed' } as const;
		await audit.record(db, deed, new Date().toISOString());
		redirect(303, `/networks/${network.id}?done=targets`);
	}
};
