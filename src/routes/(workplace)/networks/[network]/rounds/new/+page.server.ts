import { fail, redirect } from '@sveltejs/kit';
import { DEFAULT_K } from '#lib/domain/round.ts';
import { application } from '#lib/server/application.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { closingDays, readRound, titleTaken } from '#lib/server/round-form.ts';
import { askable, openingTexts, openRound, suggestedTitle } from '#lib/server/round-opening.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'facilitate');
	const { timeZone } = application().configuration;
	const days = closingDays({ now: Date.now(), timeZone });
	const questionnaires = askable(event.locals);
	return {
		...openingTexts(network, event.locals),
		network: { id: network.id, ready: network.organisations.length > 0 },
		...{ questionnaires, days },
		suggested: {
			...{ title: suggestedTitle(network, days.today), questionnaire: questionnaires[0]?.value ?? '' },
			...{ kind: '', k: String(DEFAULT_K), closesAt: days.usual }
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { network } = await networkFor(event, 'facilitate');
		const { t } = event.locals;
		const form = await event.request.formData();
		const now = new Date();
		const expected = network.organisations.reduce((total, organisation) => total + organisation.expected, 0);
		const read = readRound(form, t, {
			...{ now: now.getTime(), timeZone: application().configuration.timeZone, expected },
			questionnaires: askable(event.locals).map(({ value }) => value)
		});
		const { title = '', questionnaire = '', kind = '', k = '', closesAt = '' } = textsOf(form);
		const typed = { title, questionnaire, kind, k, closesAt };
		if ('problems' in read) {
			const few = read.few ? t('rounds.open.few', { count: expected, k: read.few }) : null;
			return fail(400, { problems: read.problems, few, typed });
		}
		if (network.organisations.length === 0) redirect(303, event.url.pathname);
		const id = await openRound(network, read.value, now.toISOString());
		if (!id) return fail(400, { problems: [titleTaken(t)], few: null, typed });
		redirect(303, `/networks/${network.id}/rounds/${id}?done=opened`);
	}
};
