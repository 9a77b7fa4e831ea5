import { isAPIError } from 'better-auth/api';
import { keepCookies, tokenOf, withoutAddress, type Auth, type Visit } from './auth.ts';

type Person = { readonly name: string; readonly email: string };

/** A new token with which this person may choose a password, for an hour; null where nobody has this address. */
export function resetToken(auth: Auth, email: string): Promise<string | null> {
	return tokenOf(() => auth.api.requestPasswordReset({ body: { email } }));
}

/** Whose password a token may change; null where it has been used, is too old or never was one. */
export async function personOfReset(auth: Auth, token: string): Promise<Person | null> {
	const { internalAdapter } = await auth.$context;
	const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	if (!found || found.expiresAt < new Date()) return null;
	return internalAdapter.findUserById(found.value);
}

/** Changes the password by a token, once, and ends all sessions of its person. False where the token is no good. */
export async function resetPassword(auth: Auth, token: string, newPassword: string): Promise<boolean> {
	const { internalAdapter, adapter } = await auth.$context;
	const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	try {
		await auth.api.resetPassword({ body: { token, newPassword } });
	} catch (error) {
		if (isAPIError(error) && error.status === 'BAD_REQUEST') return false;
		throw error;
	}
	// Other links that were asked for in the same hour are of no use any more, or of use to the wrong person.
	if (found)
		await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: found.value }] });
	return true;
}

/** A new token with which this person may sign in once, for a quarter of an hour; null where nobody has this address. */
export async function signInToken(auth: Auth, email: string): Promise<string | null> {
	const { internalAdapter } = await auth.$context;
	if (!(await internalAdapter.findUserByEmail(email))) return null;
	return tokenOf(() => auth.api.signInMagicLink({ body: { email }, headers: new Headers() }));
}

/** Signs someone in by the token of their link; false where it has been used, is too old or never was one. */
export async function signInByToken(auth: Auth, visit: Visit, token: string): Promise<boolean> {
	const response = await auth.api.magicLinkVerify({
		...{ query: { token }, headers: withoutAddress(visit.request), asResponse: true }
	});
	if (response.status >= 500) throw new Error(`Signing in by link failed with status ${response.status}`);
	if (!response.ok) return false;
	keepCookies(response.headers, visit);
	return true;
}
