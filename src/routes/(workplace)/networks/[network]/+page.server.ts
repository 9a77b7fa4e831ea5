import { fail, redirect } from '@sveltejs/kit';
import { can, type Capacity } from '#lib/domain/access.ts';
import { inLanguage, localeOf, type Language } from '#lib/domain/language.ts';
import type { Network, Target } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { aimsOf, scaleOf } from '#lib/domain/targets.ts';
import { application } from '#lib/server/application.ts';
import { targetQuestionnaire } from '#lib/server/asked-questionnaires.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as people from '#lib/server/db/people.ts';
import { doneIn } from '#lib/server/done.ts';
import { roundLines } from '#lib/server/round-lines.ts';
import { networkFor, requireFacilitator } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network, capacity, standing } = await networkFor(event, 'view');
	const { t, language } = event.locals;
	const { id, name, region, example, organisations, targets } = network;
	const questionnaire = targetQuestionnaire();
	return {
		text: t('networks.overview', { returnObjects: true, network: name, ...scaleOf(questionnaire) }),
		fields: t('networks.fields', { returnObjects: true }),
		sectors: t('sectors', { returnObjects: true }),
		exampleTag: t('accounts.example.tag'),
		done: doneIn(event.url, {
			...t('networks.done', { returnObjects: true }),
			...t('sharing.done', { returnObjects: true })
		}),
		steward: network.example ? null : await stewardship(network, standing, event.locals),
		network: { id, name, region, example, organisations },
		people: organisations.reduce((total, { expected }) => total + expected, 0),
		targets: targetWords(questionnaire, targets, language),
		course: t('change.course.link'),
		rounds: await roundLines(id, event.locals, new Date().toISOString()),
		mayEdit: can(capacity, 'edit'),
		mayFacilitate: can(capacity, 'facilitate')
	};
};

export const actions: Actions = {
	archive: async (event) => {
		const { network } = await networkFor(event, 'hand over');
		const facilitator = requireFacilitator(event);
		const { db } = application().connection;
		const now = new Date().toISOString();
		if (!(await networks.archive(db, network.id, now))) {
			return fail(409, { refused: event.locals.t('sharing.archive.roundOpen') });
		}
		await audit.record(db, { network: network.id, facilitator, deed: 'network archived' }, now);
		redirect(303, `/networks/${network.id}?done=archived`);
	},
	bringBack: async (event) => {
		const { network } = await networkFor(event, 'hand over');
		const facilitator = requireFacilitator(event);
		const { db } = application().connection;
		await networks.bringBack(db, network.id);
		const deed = { network: network.id, facilitator, deed: 'network brought back' } as const;
		await audit.record(db, deed, new Date().toISOString());
		redirect(303, `/networks/${network.id}?done=broughtBack`);
	}
};

/** What this page tells of working on the network together, to those who have access of their own. */
async function stewardship(network: Network, standing: Capacity, { t }: Pick<App.Locals, 't'>) {
	const { length: count } = await people.listFor(application().connection.db, network.id);
	return {
		text: t('sharing.steward', { returnObjects: true, count }),
		people: t('sharing.steward.people', { count }),
		archive: t('sharing.archive', { returnObjects: true }),
		archived: network.archived,
		mayShare: can(standing, 'share'),
		mayArchive: can(standing, 'hand over')
	};
}

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
