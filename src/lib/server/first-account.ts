import { anyAccount, createAccount, type Auth } from './auth.ts';

let before: Promise<unknown> = Promise.resolve();

/**
 * Makes the first account; false where there is one already. Of two people who come at once to this process, one is
 * first; what another process does on the same database at that moment it cannot see.
 */
export function createFirstAccount(
	auth: Auth,
	account: Parameters<typeof createAccount>[1]
): Promise<boolean> {
	const made = before.then(async () => {
		if (await anyAccount(auth)) return false;
		return (await createAccount(auth, account)) !== null;
	});
	before = made.catch(() => undefined);
	return made;
}
