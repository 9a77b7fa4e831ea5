import { z } from 'zod';
import type { Catalogue } from '#lib/i18n/en.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './auth.ts';
import { line, reading, textsOf, type Reading } from './form-problems.ts';
import { isCommon } from './passwords.ts';

type Reason = keyof Catalogue['accounts']['problems'];
const because = (reason: Reason) => ({ error: reason });

const email = z
	.string(because('emailMissing'))
	.trim()
	.toLowerCase()
	.min(1, because('emailMissing'))
	.max(254, because('emailWrong'))
	.pipe(z.email(because('emailWrong')));

const Credentials = z.object({
	email,
	password: z.string(because('passwordMissing')).min(1, because('passwordMissing'))
});
type Credentials = z.infer<typeof Credentials>;

const Account = z
	.object({
		name: line<Reason>(100, 'nameMissing', 'nameLong'),
		email,
		password: z
			.string(because('passwordMissing'))
			.min(1, because('passwordMissing'))
			.min(SHORTEST_PASSWORD, because('passwordShort'))
			.max(LONGEST_PASSWORD, because('passwordLong'))
	})
	.refine(({ name, email, password }) => !isCommon(password, [name, email, email.split('@')[0] ?? '']), {
		...{ path: ['password'], error: 'passwordCommon' satisfies Reason }
	});
type Account = z.infer<typeof Account>;

/** The texts of an account's problems, in the visitor's language. */
export function accountProblems(t: Translate) {
	return t('accounts.problems', {
		returnObjects: true,
		shortest: SHORTEST_PASSWORD,
		longest: LONGEST_PASSWORD
	});
}

/** The account that the form of setting up asks for. */
export function readAccount(form: FormData, t: Translate): Reading<Account> {
	return reading(Account, textsOf(form), accountProblems(t));
}

/** The e-mail address (small letters) and password that the form of signing in gives. */
export function readCredentials(form: FormData, t: Translate): Reading<Credentials> {
	return reading(Credentials, textsOf(form), accountProblems(t));
}
