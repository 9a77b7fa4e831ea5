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

const name = line<Reason>(100, 'nameMissing', 'nameLong');

const password = z
	.string(because('passwordMissing'))
	.min(1, because('passwordMissing'))
	.min(SHORTEST_PASSWORD, because('passwordShort'))
	.max(LONGEST_PASSWORD, because('passwordLong'));

type Chosen = { readonly name: string; readonly email: string; readonly password: string };
const hardToGuess = ({ name, email, password }: Chosen) =>
	!isCommon(password, [name, ...name.split(/\s+/), email, ...email.split(/[@.]/)]);
const tooCommon = { path: ['password'], error: 'passwordCommon' satisfies Reason };

const Account = z.object({ name, email, password }).refine(hardToGuess, tooCommon);
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

/** The e-mail address (small letters) that a form gives. */
export function readEmail(form: FormData, t: Translate): Reading<{ email: string }> {
	return reading(z.object({ email }), textsOf(form), accountProblems(t));
}

/** The name that a form gives. */
export function readName(form: FormData, t: Translate): Reading<{ name: string }> {
	return reading(z.object({ name }), textsOf(form), accountProblems(t));
}

/** The name and password with which a form makes the account of this address. */
export function readInvitedAccount(form: FormData, t: Translate, email: string): Reading<Account> {
	return reading(Account, { ...textsOf(form), email }, accountProblems(t));
}

/** The new password that a form chooses for somebody. */
export function readPassword(
	form: FormData,
	t: Translate,
	person: Omit<Chosen, 'password'>
): Reading<{ password: string }> {
	const own = { name: person.name, email: person.email };
	const schema = z.object({ password }).refine((chosen) => hardToGuess({ ...own, ...chosen }), tooCommon);
	return reading(schema, textsOf(form), accountProblems(t));
}

/** The current and the new password that a form gives for somebody. */
export function readPasswordChange(
	form: FormData,
	t: Translate,
	person: Omit<Chosen, 'password'>
): Reading<{ current: string; password: string }> {
	const given = z.object({ current: z.string(because('currentMissing')).min(1, because('currentMissing')) });
	const current = reading(given, textsOf(form), accountProblems(t));
	const chosen = readPassword(form, t, person);
	if ('value' in current && 'value' in chosen) return { value: { ...current.value, ...chosen.value } };
	return { problems: [current, chosen].flatMap((read) => ('problems' in read ? read.problems : [])) };
}
