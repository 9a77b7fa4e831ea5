import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SHORTEST_SECRET = 32;

const Environment = z.object({
	DATA_DIR: z.string().min(1).default('./data'),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'starts with postgres:// or postgresql://')
		.optional(),
	QUESTIONNAIRES_DIR: z.string().min(1).default('./questionnaires'),
	SECRET: z.string().min(SHORTEST_SECRET, `is at least ${SHORTEST_SECRET} characters`).optional(),
	TIME_ZONE: z
		.string()
		.default('Europe/Amsterdam')
		.refine(isTimeZone, 'is no time zone, such as Europe/Amsterdam'),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	SMTP_URL: z
		.string()
		.refine(
			isMailServer,
			'is the address of a mail server, such as smtp://name:password@mail.example.org:587'
		)
		.optional(),
	MAIL_FROM: z
		.string()
		.regex(
			/^([^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/,
			'is a sender, such as Samenspel <samenspel@example.org>'
		)
		.optional(),
	SITE_URL: z
		.string()
		.refine(isSite, 'is the address that people type, such as https://samenspel.example.org')
		.transform((url) => new URL(url).origin)
		.optional()
});

/** How mail leaves; `site` is what links in it begin with. */
export type MailConfiguration = { readonly smtpUrl: string; readonly from: string; readonly site: string };

/** What the environment decides. `secret` makes links and sessions: whoever has it can make any link. */
export type Configuration = {
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	readonly questionnairesDir: string;
	readonly timeZone: string;
	readonly logLevel: string;
	readonly secret: string;
	/** The address that people type, where it is known. */
	readonly siteUrl: string | undefined;
	/** Null where no mail can be sent. */
	readonly mail: MailConfiguration | null;
};

/** Reads the configuration. Throws with the name of the variable and the reason where one is wrong. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const result = Environment.safeParse(given);
	if (!result.success) {
		throw new Error(`The configuration cannot be used.\n${z.prettifyError(result.error)}`);
	}
	const { DATA_DIR, DATABASE_URL, QUESTIONNAIRES_DIR, SECRET, TIME_ZONE, LOG_LEVEL } = result.data;
	const { SITE_URL: siteUrl } = result.data;
	return {
		...{ dataDir: DATA_DIR, databaseUrl: DATABASE_URL, questionnairesDir: QUESTIONNAIRES_DIR },
		...{ timeZone: TIME_ZONE, logLevel: LOG_LEVEL, secret: SECRET ?? keptSecret(DATA_DIR) },
		...{ siteUrl, mail: mailIn(result.data) }
	};
}

/** A secret of its own for each purpose, so that one never stands in for another. */
export function secretFor(purpose: 'links' | 'sessions', secret: string): string {
	return createHmac('sha256', secret).update(purpose).digest('base64url');
}

function mailIn({ SMTP_URL, MAIL_FROM, SITE_URL }: z.infer<typeof Environment>): MailConfiguration | null {
	if (SMTP_URL && MAIL_FROM && SITE_URL) return { smtpUrl: SMTP_URL, from: MAIL_FROM, site: SITE_URL };
	// The address of the site alone is welcome: the command line makes links with it.
	if (!SMTP_URL && !MAIL_FROM) return null;
	const given = { SMTP_URL, MAIL_FROM, SITE_URL };
	const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
	throw new Error(
		`The configuration cannot be used.\nTo send mail, ${missing.join(' and ')} must be given as well. ` +
			'Leave out SMTP_URL and MAIL_FROM to work without mail.'
	);
}

function keptSecret(dataDir: string): string {
	const file = join(dataDir, 'secret');
	if (existsSync(file)) {
		const kept = readFileSync(file, 'utf8').trim();
		if (kept.length >= SHORTEST_SECRET) return kept;
		throw new Error(
			`The secret in ${file} is shorter than ${SHORTEST_SECRET} characters.\n` +
				'Put the file back from a backup, or every link that was sent stops working.\n' +
				'Where no link was sent yet: remove the file, and the next start makes a new secret.'
		);
	}
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const secret = randomBytes(32).toString('base64url');
	// Whole or not at all: a crash halfway leaves no secret that is cut short.
	const unfinished = `${file}.unfinished`;
	writeFileSync(unfinished, `${secret}\n`, { mode: 0o600, flush: true });
	renameSync(unfinished, file);
	return secret;
}

function isMailServer(url: string): boolean {
	return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '';
}

function isSite(url: string): boolean {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).pathname === '/';
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
