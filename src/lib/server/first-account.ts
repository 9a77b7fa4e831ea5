import { anyAccount, createAccount, type Auth } from './auth.ts';

let before: Promise<unknown> = Promise.resolve();

/** Makes the first account; false where there is one already. Of two people at once, one is first. */
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
