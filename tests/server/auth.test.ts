import { describe, expect, test } from 'vitest';
import { anyAccount, createAccount, facilitatorOf, signIn, signOut } from '#lib/server/auth.ts';
import { engines } from '../support/engines.ts';
import { FACILITATOR } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const { name, email, password } = FACILITATOR;

for (const engine of engines) {
	describe(`accounts on ${engine.name}`, () => {
		const fresh = engine.fresh();

		test('nobody has an account until the first one is made', async () => {
			expect(await anyAccount(fresh.auth)).toBe(false);
			expect(await createAccount(fresh.auth, FACILITATOR)).toEqual(expect.any(String));
			expect(await anyAccount(fresh.auth)).toBe(true);
		});

		test('an address has one account, however it is written', async () => {
			await createAccount(fresh.auth, FACILITATOR);
			expect(await createAccount(fresh.auth, { ...FACILITATOR, name: 'Somebody else' })).toBeNull();
			expect(await createAccount(fresh.auth, { ...FACILITATOR, email: email.toUpperCase() })).toBeNull();
		});

		test('who signs in is recognised at the next visit, and no longer after signing out', async () => {
			const id = await createAccount(fresh.auth, FACILITATOR);
			const visit = visitor();
			expect(await facilitatorOf(fresh.auth, visit)).toBeNull();
			expect(await signIn(fresh.auth, visit, email, password)).toBe(true);
			expect(await facilitatorOf(fresh.auth, visit)).toEqual({ id, name, email });
			const session = visit.cookies.getAll();
			await signOut(fresh.auth, visit);
			for (const cookie of session) visit.cookies.set(cookie.name, cookie.value, { path: '/' });
			expect(await facilitatorOf(fresh.auth, visit)).toBeNull();
		});

		test.each([
			['a wrong password', email, 'samen spelen is leren!'],
			['an unknown address', 'nobody@example.org', password],
			['an empty password', email, '']
		])('%s opens nothing', async (_, givenEmail, givenPassword) => {
			await createAccount(fresh.auth, FACILITATOR);
			const visit = visitor();
			expect(await signIn(fresh.auth, visit, givenEmail, givenPassword)).toBe(false);
			expect(visit.kept.size).toBe(0);
		});

		test('a session of nobody opens nothing', async () => {
			await createAccount(fresh.auth, FACILITATOR);
			const visit = visitor();
			visit.cookies.set('samenspel.session_token', 'made-up.signature', { path: '/' });
			expect(await facilitatorOf(fresh.auth, visit)).toBeNull();
		});

		test('the session cookie is out of reach of scripts and other sites', async () => {
			await createAccount(fresh.auth, FACILITATOR);
			const visit = visitor();
			await signIn(fresh.auth, visit, email, password);
			const { options } = visit.kept.get('samenspel.session_token')!;
			expect(options).toMatchObject({ path: '/', httpOnly: true, sameSite: 'lax' });
		});
	});
}
