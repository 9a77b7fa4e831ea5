import { createTransport } from 'nodemailer';
import type { MailConfiguration } from './configuration.ts';

/** A message in plain words: no pictures, nothing that tells whether it was read. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * What became of a message. `refused` says whether it was this address that the mail server did not want, or sending
 * as a whole that failed; `reason` is what it said, for the one who sent it: it may hold the address, so it is not
 * for a log.
 */
export type Sent =
	| { readonly ok: true }
	| { readonly ok: false; readonly refused: 'address' | 'server'; readonly reason: string };

/** Sends mail. `site` is the address of this installation, for links: never what a request claims it to be. */
export type Mailer = {
	readonly site: string;
	readonly send: (mail: Mail) => Promise<Sent>;
};

const LONGEST_WAIT = 10_000;

/** The mailer that the configuration asks for. */
export function createMailer({ smtpUrl, from, site }: MailConfiguration): Mailer {
	const transport = createTransport(
		{
			...{ url: smtpUrl, disableFileAccess: true, disableUrlAccess: true },
			...{ connectionTimeout: LONGEST_WAIT, greetingTimeout: LONGEST_WAIT, socketTimeout: LONGEST_WAIT }
		},
		{ from }
	);
	return {
		site,
		async send({ to, subject, text }) {
			try {
				// As a value, not as a line to be read: a comma must not make two addresses of one.
				await transport.sendMail({ to: { name: '', address: to }, subject, text });
				return { ok: true };
			} catch (error) {
				return refusal(error);
			}
		}
	};
}

function refusal(error: unknown): Sent {
	if (!(error instanceof Error)) throw error;
	const { code = '', responseCode = 0 } = error as Error & { code?: string; responseCode?: number };
	const address = code === 'EENVELOPE' && responseCode >= 500;
	return { ok: false, refused: address ? 'address' : 'server', reason: error.message };
}
