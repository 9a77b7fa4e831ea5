import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Cookies } from '@sveltejs/kit';
import type { Facilitator } from '#lib/domain/access.ts';
import type { Connection } from './db/connect.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

export type Auth = ReturnType<typeof createAuth>;

/** What a cookie needs to know of a request. */
export type Visit = { readonly request: Request; readonly url: URL; readonly cookies: Cookies };

const QUARTER = 60 * 15;
const HOUR = 60 * 60;
const THIRTY_DAYS = HOUR * 24 * 30;

/** Where a token goes that was made while its caller waits: how it reaches a person is not for this file. */
const handed = new AsyncLocalStorage<{ token: string | null }>();

/** Accounts of facilitators: e-mail and password, sessions in the same database. It has no address of its own. */
export function createAuth({ db, engine }: Connection, secret: string) {
	return betterAuth({
		...{ appName: 'Samenspel', baseURL: 'http://localhost', secret },
		database: { db, type: engine },
		emailAndPassword: {
			...{ enabled: true, disableSignUp: true },
			...{ minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: LONGEST_PASSWORD },
			...{ resetPasswordTokenExpiresIn: HOUR, revokeSessionsOnPasswordReset: true },
			sendResetPassword: async ({ token }) => hand(token)
		},
		plugins: [
			magicLink({
				...{ expiresIn: QUARTER, disableSignUp: true, storeToken: 'hashed' },
				sendMagicLink: ({ token }) => hand(token)
			})
		],
		verification: { storeIdentifier: 'hashed' },
		// Seeing and ending one's sessions needs no session of today.
		session: { expiresIn: THIRTY_DAYS, freshAge: 0 },
		advanced: {
			...{ cookiePrefix: 'samenspel', useSecureCookies: false },
			ipAddress: { disableIpTracking: true }
		},
		telemetry: { enabled: false },
		logger: { disabled: true }
	});
}

/** Makes or brings up to date the tables of accounts. */
export async function migrateAuth(auth: Auth): Promise<void> {
	const { runMigrations } = await getMigrations(auth.options);
	await runMigrations();
	// Of an account whose address counts as unproven, a link to sign in would take the password away.
	const { adapter } = await auth.$context;
	await adapter.updateMany({
		model: 'user',
		where: [{ field: 'emailVerified', value: false }],
		update: { emailVerified: true }
	});
}

/** The token that `make` made on its way, such as for a link; null where it made none. */
export async function tokenOf(make: () => Promise<unknown>): Promise<string | null> {
	const hand = { token: null };
	await handed.run(hand, make);
	return hand.token;
}

function hand(token: string): void {
	const open = handed.getStore();
	if (open) open.token = token;
}

/** Whether anybody has an account yet. */
export async function anyAccount(auth: Auth): Promise<boolean> {
	const { adapter } = await auth.$context;
	return (await adapter.count({ model: 'user' })) > 0;
}

/** Whether this address, in small letters, has an account. */
export async function hasAccount(auth: Auth, email: string): Promise<boolean> {
	const { internalAdapter } = await auth.$context;
	return (await internalAdapter.findUserByEmail(email)) !== null;
}

/** Makes an account and gives back its id, or null where the e-mail address has one already. */
export async function createAccount(
	auth: Auth,
	{ name, email, password }: { name: string; email: string; password: string }
): Promise<string | null> {
	const context = await auth.$context;
	if (await context.internalAdapter.findUserByEmail(email)) return null;
	const user = await context.internalAdapter.createUser(
		{ name, email, emailVerified: true },
		{ method: 'email-password' }
	);
	await context.internalAdapter.linkAccount({
		...{ userId: user.id, accountId: user.id, providerId: 'credential' },
		password: await context.password.hash(password)
	});
	return user.id;
}

/** Signs someone in and sets their session cookie; false where e-mail address and password do not belong together. */
export async function signIn(auth: Auth, visit: Visit, email: string, password: string): Promise<boolean> {
	const response = await auth.api.signInEmail({
		...{ body: { email, password }, headers: withoutAddress(visit.request), asResponse: true }
	});
	if (response.status >= 500) throw new Error(`Signing in failed with status ${response.status}`);
	if (!response.ok) return false;
	keepCookies(response.headers, visit);
	return true;
}

/** Ends the session of this visit, if there is one. */
export async function signOut(auth: Auth, visit: Visit): Promise<void> {
	const response = await auth.api.signOut({ headers: withoutAddress(visit.request), asResponse: true });
	keepCookies(response.headers, visit);
}

/** Who is visiting, or null. A visit without a session cookie costs no query. */
export async function facilitatorOf(auth: Auth, visit: Visit): Promise<Facilitator | null> {
	if (!visit.cookies.get('samenspel.session_token')) return null;
	const { headers, response } = await auth.api.getSession({
		...{ headers: withoutAddress(visit.request), returnHeaders: true }
	});
	keepCookies(headers, visit);
	return response && facilitatorFrom(response.user);
}

/** Whose session a request came with that was answered long ago, such as a stream's, if it still is one; null if not. */
export async function stillSignedIn(auth: Auth, { cookies, request }: Visit): Promise<Facilitator | null> {
	if (!cookies.get('samenspel.session_token')) return null;
	// Its answer can set no cookie any more, so that nothing is renewed.
	const query = { disableRefresh: true, disableCookieCache: true };
	const response = await auth.api.getSession({ headers: withoutAddress(request), query });
	return response && facilitatorFrom(response.user);
}

function facilitatorFrom({ id, name, email }: Facilitator): Facilitator {
	return { id, name, email };
}

/** Only the cookies of a request: addresses and user agents are not for the database (product, promise 3). */
export function withoutAddress(request: Request): Headers {
	return new Headers({ cookie: request.headers.get('cookie') ?? '' });
}

/** Sets the cookies of an answer for this visit. */
export function keepCookies(headers: Headers | null | undefined, { cookies, url }: Visit): void {
	for (const line of headers?.getSetCookie() ?? []) {
		for (const [name, { value, 'max-age': maxAge }] of parseSetCookieHeader(line)) {
			cookies.set(name, decodeURIComponent(value), {
				...{ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' },
				...(maxAge === undefined ? {} : { maxAge: Number(maxAge) })
			});
		}
	}
}
