import { fail, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/form-problems.ts';
import { join } from '#lib/server/join.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { t } }) => ({
	text: t('inviting.join', { returnObjects: true })
});

export const actions: Actions = {
	default: async ({ request, locals: { t } }) => {
		const { code = '' } = textsOf(await request.formData());
		const joined = await join(code, new Date());
		if ('to' in joined) redirect(303, joined.to);
		const message = t(`inviting.join.${joined.refused}`);
		return fail(joined.refused === 'slow' ? 429 : 400, { code, problems: [{ at: 'code', message }] });
	}
};
