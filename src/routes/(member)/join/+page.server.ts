import { fail, redirect } from '@sveltejs/kit';
import { readCode } from '#lib/domain/short-code.ts';
import { application } from '#lib/server/application.ts';
import { textsOf } from '#lib/server/form-problems.ts';
import { join } from '#lib/server/join.ts';
import { findByCode } from '#lib/server/joining.ts';
import { WORKSHOP_CODE_LENGTH } from '#lib/server/workshop-code.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t } }) => ({
	text: t('inviting.join', { returnObjects: true })
});

export const actions: Actions = {
	default: async (event) => {
		const { t } = event.locals;
		const { code = '' } = textsOf(await event.request.formData());
		const ofWorkshop = readCode(code, WORKSHOP_CODE_LENGTH);
		if (ofWorkshop) {
			const found = await findByCode(application(), event, ofWorkshop, Date.now());
			if ('round' in found) redirect(303, `/join/${ofWorkshop}`);
			const message = t(`workshop.join.${'wait' in found ? 'tooMany' : 'unknown'}`);
			return fail('wait' in found ? 429 : 400, { code, problems: [{ at: 'code', message }] });
		}
		const joined = await join(code, new Date());
		if ('to' in joined) redirect(303, joined.to);
		const message = t(`inviting.join.${joined.refused}`);
		return fail(joined.refused === 'slow' ? 429 : 400, { code, problems: [{ at: 'code', message }] });
	}
};
