import { describe, expect, test, vi } from 'vitest';
import {
	personOfReset,
	resetPassword,
	resetToken,
	signInByToken,
	signInToken
} from '#lib/server/account-links.ts';
import { createAccount, facilitatorOf, migrateAuth, signIn } from '#lib/server/auth.ts';
import { changePassword, endOtherSessions, endSession, rename, sessionsOf } from '#lib/server/own-account.ts';
import { engines } from '../support/engines.ts';
import { FACILITATOR } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const { name, email, password } = FACILITATOR;
const NEXT = 'een heel andere zin';
const HOUR = 60 * 60 * 1000;

for (const engine of engines) {
	describe(`one's own account on ${engine.name}`, () => {
		const fresh = engine.fresh();

		/** Ann, signed in at so many places. */
		async function signedIn(places: number) {
			await createAccount(fresh.auth, FACILITATOR);
			const visits = Array.from({ length: places }, () => visitor());
			for (const visit of visits) await signIn(fresh.auth, visit, email, password);
			return visits as [ReturnType<typeof visitor>, ...ReturnType<typeof visitor>[]];
		}

		test('a new name is seen at every next visit', async () => {
			const [here, elsewhere] = await signedIn(2);
			await rename(fresh.auth, here, 'Ann de Visser');
			for (const visit of [here, elsewhere!]) {
				expect((await facilitatorOf(fresh.auth, visit))?.name).toBe('Ann de Visser');
			}
		});

		test('a new password ends every other session, and takes the place of the old one', async () => {
			const [here, elsewhere] = await signedIn(2);
			expect(await changePassword(fresh.auth, here, { current: 'not the one', password: NEXT })).toBe(false);
			expect(await facilitatorOf(fresh.auth, elsewhere!)).not.toBeNull();
			expect(await changePassword(fresh.auth, here, { current: password, password: NEXT })).toBe(true);
			expect(await facilitatorOf(fresh.auth, here)).not.toBeNull();
			expect(await facilitatorOf(fresh.auth, elsewhere!)).toBeNull();
			expect(await signIn(fresh.auth, visitor(), email, password)).toBe(false);
			expect(await signIn(fresh.auth, visitor(), email, NEXT)).toBe(true);
		});

		test('sessions are seen without address or device, and ended one by one or all others at once', async () => {
			const [here, second, third, fourth] = await signedIn(4);
			const sessions = await sessionsOf(fresh.auth, here);
			expect(sessions.map((session) => session.here)).toEqual([true, false, false, false]);
			expect(Object.keys(sessions[0]!).sort()).toEqual(['here', 'id', 'lastUsed', 'started']);
			const [mine] = await sessionsOf(fresh.auth, second!);
			await endSession(fresh.auth, here, mine!.id);
			expect(await facilitatorOf(fresh.auth, second!)).toBeNull();
			expect(await facilitatorOf(fresh.auth, third!)).not.toBeNull();
			await endOtherSessions(fresh.auth, here);
			for (const other of [third!, fourth!]) expect(await facilitatorOf(fresh.auth, other)).toBeNull();
			expect(await sessionsOf(fresh.auth, here)).toHaveLength(1);
		});

		test('nobody ends a session of somebody else', async () => {
			const [ann] = await signedIn(1);
			const bo = { name: 'Bo', email: 'bo@example.org', password };
			await createAccount(fresh.auth, bo);
			const visit = visitor();
			await signIn(fresh.auth, visit, bo.email, bo.password);
			const [session] = await sessionsOf(fresh.auth, ann);
			await endSession(fresh.auth, visit, session!.id);
			expect(await facilitatorOf(fresh.auth, ann)).not.toBeNull();
		});

		test('a link to choose a password works once, ends all sessions and leaves no other link alive', async () => {
			const [here] = await signedIn(1);
			expect(await resetToken(fresh.auth, 'nobody@example.org')).toBeNull();
			const [token, other] = [(await resetToken(fresh.auth, email))!, (await resetToken(fresh.auth, email))!];
			expect(await personOfReset(fresh.auth, token)).toMatchObject({ name, email });
			expect(await resetPassword(fresh.auth, token, NEXT)).toBe(true);
			expect(await facilitatorOf(fresh.auth, here)).toBeNull();
			expect(await signIn(fresh.auth, visitor(), email, NEXT)).toBe(true);
			for (const used of [token, other, 'made-up']) {
				expect(await personOfReset(fresh.auth, used)).toBeNull();
				expect(await resetPassword(fresh.auth, used, password)).toBe(false);
			}
		});

		test('two who use a link to choose a password at the same moment: one succeeds', async () => {
			await signedIn(0);
			const token = (await resetToken(fresh.auth, email))!;
			const outcomes = await Promise.all(
				[NEXT, `${NEXT}!`].map((next) => resetPassword(fresh.auth, token, next))
			);
			expect(outcomes.filter(Boolean)).toHaveLength(1);
		});

		test('a link to sign in works once, keeps the password and opens nothing for a stranger', async () => {
			await signedIn(0);
			expect(await signInToken(fresh.auth, 'nobody@example.org')).toBeNull();
			const token = (await signInToken(fresh.auth, email.toUpperCase()))!;
			const visit = visitor();
			expect(await signInByToken(fresh.auth, visit, token)).toBe(true);
			expect(await facilitatorOf(fresh.auth, visit)).toMatchObject({ name, email });
			expect(await signInByToken(fresh.auth, visitor(), token)).toBe(false);
			expect(await signInByToken(fresh.auth, visitor(), 'made-up')).toBe(false);
			expect(await signIn(fresh.auth, visitor(), email, password)).toBe(true);
		});

		test('an account from before addresses counted as proven keeps its password too', async () => {
			await signedIn(0);
			const { adapter } = await fresh.auth.$context;
			await adapter.updateMany({ model: 'user', where: [], update: { emailVerified: false } });
			await migrateAuth(fresh.auth);
			await signInByToken(fresh.auth, visitor(), (await signInToken(fresh.auth, email))!);
			expect(await signIn(fresh.auth, visitor(), email, password)).toBe(true);
		});

		test('links grow old: after an hour for a password, after a quarter of one to sign in', async () => {
			await signedIn(0);
			const reset = (await resetToken(fresh.auth, email))!;
			const link = (await signInToken(fresh.auth, email))!;
			vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR / 4 + 1000 });
			try {
				expect(await signInByToken(fresh.auth, visitor(), link)).toBe(false);
				expect(await personOfReset(fresh.auth, reset)).not.toBeNull();
				vi.setSystemTime(Date.now() + HOUR);
				expect(await personOfReset(fresh.auth, reset)).toBeNull();
				expect(await resetPassword(fresh.auth, reset, NEXT)).toBe(false);
			} finally {
				vi.useRealTimers();
			}
		});

		test('of the links only hashes are kept', async () => {
			await signedIn(0);
			const tokens = [(await resetToken(fresh.auth, email))!, (await signInToken(fresh.auth, email))!];
			const { adapter } = await fresh.auth.$context;
			const stored = JSON.stringify(await adapter.findMany({ model: 'verification' }));
			for (const token of tokens) expect(stored).not.toContain(token);
		});
	});
}
