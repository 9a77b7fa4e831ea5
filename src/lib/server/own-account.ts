import { keepCookies, withoutAddress, type Auth, type Visit } from './auth.ts';

/** A place where somebody is signed in. Nothing is kept of the device or of where it is. */
export type Session = {
	readonly id: string;
	readonly started: Date;
	readonly lastUsed: Date;
	readonly here: boolean;
};

/** Changes the name of whoever visits. */
export async function rename(auth: Auth, visit: Visit, name: string): Promise<void> {
	const response = await auth.api.updateUser({
		...{ body: { name }, headers: withoutAddress(visit.request), asResponse: true }
	});
	if (!response.ok) throw new Error(`Changing a name failed with status ${response.status}`);
	keepCookies(response.headers, visit);
}

/** Changes the password of whoever visits and ends their other sessions; false where the current one is not right. */
export async function changePassword(
	auth: Auth,
	visit: Visit,
	{ current, password }: { readonly current: string; readonly password: string }
): Promise<boolean> {
	const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
	const response = await auth.api.changePassword({
		...{ body, headers: withoutAddress(visit.request), asResponse: true }
	});
	if (response.status === 400) return false;
	if (!response.ok) throw new Error(`Changing a password failed with status ${response.status}`);
	keepCookies(response.headers, visit);
	return true;
}

/** Where whoever visits is signed in: this place first, then those that were used last. */
export async function sessionsOf(auth: Auth, visit: Visit): Promise<Session[]> {
	const { sessions, here } = await storedSessions(auth, visit);
	return sessions
		.map(({ id, token, createdAt, updatedAt }) => ({
			...{ id, started: new Date(createdAt), lastUsed: new Date(updatedAt), here: token === here }
		}))
		.sort((a, b) => Number(b.here) - Number(a.here) || b.lastUsed.getTime() - a.lastUsed.getTime());
}

/** Ends one other session of whoever visits; one that has ended already is as it should be. */
export async function endSession(auth: Auth, visit: Visit, id: string): Promise<void> {
	const { sessions } = await storedSessions(auth, visit);
	const session = sessions.find((other) => other.id === id);
	if (!session) return;
	await auth.api.revokeSession({
		...{ body: { token: session.token }, headers: withoutAddress(visit.request) }
	});
}

/** Ends every session of whoever visits but this one. */
export async function endOtherSessions(auth: Auth, visit: Visit): Promise<void> {
	await auth.api.revokeOtherSessions({ headers: withoutAddress(visit.request) });
}

async function storedSessions(auth: Auth, visit: Visit) {
	const headers = withoutAddress(visit.request);
	const [sessions, current] = await Promise.all([
		auth.api.listSessions({ headers }),
		auth.api.getSession({ headers })
	]);
	return { sessions, here: current?.session.token ?? null };
}
