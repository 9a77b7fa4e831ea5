import { describe, expect, test } from 'vitest';
import { accountCommand, readCommand, USAGE } from '#lib/server/account-command.ts';
import { personOfReset } from '#lib/server/account-links.ts';
import { createAccount, facilitatorOf, hasAccount, signIn } from '#lib/server/auth.ts';
import * as invitations from '#lib/server/db/access-invitations.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as people from '#lib/server/db/people.ts';
import { engines } from '../support/engines.ts';
import { FACILITATOR, NOW, networkOf } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const { email, password } = FACILITATOR;
const BO = { name: 'Bo de Boer', email: 'bo@example.org', password };
const site = 'https://samenspel.example.org';

test.each([[[]], [['lost']], [['reset']], [['reset', 'ann']], [['list', 'all']], [['remove', email, 'now']]])(
	'%j is no command',
	(words) => {
		expect(readCommand(words)).toBeNull();
		expect(USAGE).toContain('npm run account');
	}
);

for (const engine of engines) {
	describe(`the operator's command on ${engine.name}`, () => {
		const fresh = engine.fresh();
		const run = (words: readonly string[], address: string | null = site) =>
			accountCommand({ db: fresh.connection.db, auth: fresh.auth, site: address }, readCommand(words)!, NOW);

		test('makes links for a new account and for a new password, and none for who has no use for them', async () => {
			const { db } = fresh.connection;
			const made = await run(['create', email.toUpperCase()]);
			const [, token] = /https:\/\/samenspel\.example\.org\/invitation\/([\w-]{27})/.exec(made.said)!;
			expect(await invitations.find(db, token!, NOW)).toMatchObject({ email, network: null });
			expect(await run(['reset', email])).toMatchObject({ ok: false });

			await createAccount(fresh.auth, FACILITATOR);
			expect(await run(['create', email])).toMatchObject({ ok: false });
			const reset = await run(['reset', email], null);
			expect(reset.said).toContain('SITE_URL');
			const [, secret] = /\n\/new-password\/(\S+)/.exec(reset.said)!;
			expect(await personOfReset(fresh.auth, secret!)).toMatchObject({ email });
		});

		test('lists who has an account, and removes nobody who owns a network', async () => {
			const { db } = fresh.connection;
			expect((await run(['list'])).said).toBe('Nobody has an account yet.');
			const ann = (await createAccount(fresh.auth, FACILITATOR))!;
			const bo = (await createAccount(fresh.auth, BO))!;
			const network = await networks.create(db, networkOf('Waal', []), ann, NOW);
			await people.admit(db, network, bo, 'viewer');
			expect((await run(['list'])).said.split('\n')).toEqual([
				`${email}  Ann Visser`,
				`    owner of Waal (${network})`,
				`${BO.email}  Bo de Boer`,
				`    viewer of Waal (${network})`
			]);

			const visit = visitor();
			await signIn(fresh.auth, visit, email, password);
			const refused = await run(['remove', email]);
			expect(refused).toMatchObject({ ok: false, said: expect.stringContaining(`Waal (${network})`) });
			expect(await facilitatorOf(fresh.auth, visit)).not.toBeNull();

			expect(await run(['hand-over', network, 'cas@example.org'])).toMatchObject({ ok: false });
			expect(await run(['hand-over', 'nothing', BO.email])).toMatchObject({ ok: false });
			expect(await run(['hand-over', network, BO.email])).toMatchObject({ ok: true });
			expect(await run(['hand-over', network, BO.email])).toMatchObject({ ok: false });
			expect(await audit.count(db, network)).toBe(1);

			expect(await run(['remove', email])).toMatchObject({ ok: true });
			expect(await facilitatorOf(fresh.auth, visit)).toBeNull();
			expect(await hasAccount(fresh.auth, email)).toBe(false);
			expect(await networks.capacityOf(db, network, ann)).toBeNull();
			expect(await run(['remove', email])).toMatchObject({ ok: false });
		});
	});
}
