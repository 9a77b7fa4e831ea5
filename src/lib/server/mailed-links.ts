import type { Translate } from '#lib/i18n/translator.ts';
import { resetToken, signInToken } from './account-links.ts';
import type { Application } from './application.ts';

type Means = Pick<Application, 'auth' | 'mailer' | 'log'>;
type Kind = 'reset' | 'signIn';

const LINKS = {
	reset: { make: resetToken, path: '/new-password' },
	signIn: { make: signInToken, path: '/sign-in' }
} as const;

/**
 * Mails a link to somebody with an account. It tells its caller nothing and sends on its own: neither the answer nor
 * the time it takes may tell whether an address has an account.
 */
export async function mailLink(
	{ auth, mailer, log }: Means,
	kind: Kind,
	email: string,
	t: Translate
): Promise<void> {
	const { make, path } = LINKS[kind];
	const token = mailer && (await make(auth, email));
	if (!mailer || !token) return;
	const link = `${mailer.site}${path}/${token}`;
	const mail = {
		to: email,
		subject: t(`accounts.mails.${kind}.subject`),
		text: t(`accounts.mails.${kind}.text`, { link })
	};
	void mailer.send(mail).then((sent) => {
		if (!sent.ok)
			log.error({ refused: sent.refused, reason: withoutAddress(sent.reason) }, 'a link could not be mailed');
	});
}

/** What a mail server says may quote the address, and a log is no place for it. */
function withoutAddress(reason: string): string {
	return reason.replaceAll(/\S+@\S+/g, '…');
}
