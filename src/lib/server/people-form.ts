import { z } from 'zod';
import { SHARED_CAPACITIES } from '#lib/domain/access.ts';
import type { Catalogue } from '#lib/i18n/en.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { reading, textsOf, type Reading } from './form-problems.ts';

type Reason = keyof Catalogue['sharing']['problems'];
const because = (reason: Reason) => ({ error: reason });

const capacity = z.enum(SHARED_CAPACITIES, because('capacityMissing'));

const Invited = z.object({
	email: z
		.string(because('emailMissing'))
		.trim()
		.toLowerCase()
		.min(1, because('emailMissing'))
		.max(254, because('emailWrong'))
		.pipe(z.email(because('emailWrong'))),
	capacity
});
export type Invited = z.infer<typeof Invited>;

/** Whom a form invites, and as what; `people` are those who have access already. */
export function readInvited(
	form: FormData,
	t: Translate,
	people: readonly { readonly email: string }[]
): Reading<Invited> {
	const messages = t('sharing.problems', { returnObjects: true });
	const read = reading(Invited, textsOf(form), messages);
	const known = 'value' in read && people.some(({ email }) => email === read.value.email);
	return known ? { problems: [{ at: 'email', message: messages.emailHasAccess }] } : read;
}

/** What a form makes of someone, or null where it says nothing that somebody can become. */
export function readCapacity(form: FormData): z.infer<typeof capacity> | null {
	return capacity.safeParse(form.get('capacity')).data ?? null;
}
