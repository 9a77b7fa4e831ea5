import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccount, signIn } from '#lib/server/auth.ts';
import * as invitations from '#lib/server/db/access-invitations.ts';
import * as audit from '#lib/server/db/audit.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as people from '#lib/server/db/people.ts';
import { createMailer, type Mailer } from '#lib/server/mail.ts';
import { accept, acceptAnew, invite, recorded } from '#lib/server/sharing.ts';
import { engines, type Fresh } from '../support/engines.ts';
import { startSmtp, type Smtp } from '../support/smtp.ts';
import { FACILITATOR, NOW, networkOf } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const ann = { id: 'ann', name: 'Ann Visser', email: 'ann@example.org' };
const bo = { id: 'bo', name: 'Bo de Boer', email: 'bo@example.org' };
const cas = { id: 'cas', name: 'Cas Smit', email: 'cas@example.org' };
const password = FACILITATOR.password;
const IN_A_WEEK = '2026-11-29T10:00:01.000Z';

let smtp: Smtp;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.close());

for (const engine of engines) {
	describe(`sharing a network on ${engine.name}`, () => {
		const fresh = engine.fresh();

		/** Ann's network, and accounts without passwords for everybody. */
		async function waal(): Promise<string> {
			const { adapter } = await fresh.auth.$context;
			for (const { id, name, email } of [ann, bo, cas]) {
				const data = { id, name, email, emailVerified: true, createdAt: new Date(), updatedAt: new Date() };
				await adapter.create({ model: 'user', data, forceAllowId: true });
			}
			return networks.create(fresh.connection.db, networkOf('Waal', []), ann.id, NOW);
		}

		async function invited(
			network: string,
			email: string,
			{
				capacity = 'facilitator',
				mailer = null
			}: { capacity?: 'facilitator' | 'viewer'; mailer?: Mailer | null } = {}
		) {
			const { db } = fresh.connection;
			const means = { db, mailer, timeZone: 'Europe/Amsterdam' };
			const to = { id: network, name: 'Waal', language: 'nl' } as const;
			return invite(means, to, ann, { email, capacity }, NOW);
		}

		const capacities = async ({ connection }: Fresh, network: string) =>
			Object.fromEntries(
				(await people.listFor(connection.db, network)).map(({ id, capacity }) => [id, capacity])
			);

		test('who has an account and accepts has access, once, and it is recorded', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			const { token } = (await invited(network, bo.email))!;
			expect(await invitations.find(db, token, NOW)).toMatchObject({ email: bo.email, inviter: ann.name });
			expect(await accept(db, token, cas, NOW)).toBe(false);
			expect(await accept(db, token, bo, NOW)).toBe(true);
			expect(await accept(db, token, bo, NOW)).toBe(false);
			expect(await networks.capacityOf(db, network, bo.id)).toBe('facilitator');
			expect(await networks.capacityOf(db, network, cas.id)).toBeNull();
			expect(
				(await audit.page(db, network, 1, 9)).map(({ facilitator, deed }) => [facilitator, deed]).sort()
			).toEqual([
				[ann.name, 'facilitator invited'],
				[bo.name, 'invitation accepted']
			]);
		});

		test('who has no account makes one and is in; of two who come at once, one', async () => {
			const { connection, auth } = fresh;
			const { db } = connection;
			const network = await networks.create(db, networkOf('Waal', []), ann.id, NOW);
			const { token } = (await invited(network, 'dee@example.org', { capacity: 'viewer' }))!;
			const names = ['Dee', 'Someone else'];
			const outcomes = await Promise.all(
				names.map((name) => acceptAnew({ db, auth }, token, { name, password }, NOW))
			);
			expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
			const [dee] = await people.listFor(db, network);
			expect(dee).toMatchObject({ email: 'dee@example.org', capacity: 'viewer' });
			expect(await signIn(auth, visitor(), 'dee@example.org', password)).toBe(true);
		});

		test('an invitation for an address that has an account meanwhile is not lost', async () => {
			const { connection, auth } = fresh;
			const { db } = connection;
			const network = await networks.create(db, networkOf('Waal', []), ann.id, NOW);
			const { token } = (await invited(network, FACILITATOR.email))!;
			await createAccount(auth, FACILITATOR);
			expect(await acceptAnew({ db, auth }, token, { name: 'Ann', password }, NOW)).toBeNull();
			expect(await invitations.find(db, token, NOW)).not.toBeNull();
		});

		test('a link works for seven days, and ends when it is withdrawn or made anew', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			const { token: first } = (await invited(network, bo.email))!;
			const { token } = (await invited(network, bo.email))!;
			expect(await invitations.find(db, first, NOW)).toBeNull();
			expect(await invitations.find(db, token, IN_A_WEEK)).toBeNull();
			expect(await accept(db, token, bo, IN_A_WEEK)).toBe(false);
			const [listed, ...others] = await invitations.listFor(db, network);
			expect(others).toEqual([]);
			expect(await invitations.withdraw(db, 'another network', listed!.id)).toBeNull();
			expect(await invitations.withdraw(db, network, listed!.id)).toMatchObject({ email: bo.email });
			expect(await accept(db, token, bo, NOW)).toBe(false);
			expect(JSON.stringify(await audit.page(db, network, 1, 9))).not.toContain(bo.email);
		});

		test('addresses of old invitations are forgotten, weeks later', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			await invited(network, bo.email);
			await invitations.forgetOld(db, IN_A_WEEK);
			expect(await invitations.listFor(db, network)).toHaveLength(1);
			await invitations.forgetOld(db, '2027-01-01T00:00:00.000Z');
			expect(await invitations.listFor(db, network)).toEqual([]);
		});

		test('with a mail server the link goes by mail, in the language of the network', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			const site = 'https://samenspel.example.org';
			const mailer = createMailer({ smtpUrl: smtp.url, from: 'Samenspel <samenspel@example.org>', site });
			const to = `bo.${engine.name}@example.org`;
			expect(await invited(network, to, { mailer })).toBeNull();
			const mail = await smtp.mailTo(to);
			expect(mail.subject).toBe('Uitnodiging voor het netwerk Waal');
			expect(mail.text).toContain('tot 29 november 2026');
			const token = /https:\/\/samenspel\.example\.org\/invitation\/([\w-]{27})\n/.exec(mail.text)?.[1];
			expect(await invitations.find(db, token!, NOW)).not.toBeNull();

			const refused = await invited(network, 'nobody@example.org', { mailer });
			expect(refused).toMatchObject({ token: expect.any(String), refused: { refused: 'address' } });
		});

		test('people are made facilitator or viewer and lose access at once, with what they had sent', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			await people.admit(db, network, bo.id, 'viewer');
			expect(await people.change(db, network, bo.id, 'facilitator')).toBe(true);
			expect(await capacities(fresh, network)).toEqual({ ann: 'owner', bo: 'facilitator' });
			await invitations.invite(db, { network, email: cas.email, capacity: 'viewer', inviter: bo }, NOW);
			const deed = { network, facilitator: ann, deed: 'person removed', about: bo.name } as const;
			const remove = () => recorded(db, deed, NOW, (trx) => people.remove(trx, network, bo.id));
			expect(await remove()).toBe(true);
			expect(await remove()).toBe(false);
			expect(await networks.capacityOf(db, network, bo.id)).toBeNull();
			expect(await invitations.listFor(db, network)).toEqual([]);
			expect(await audit.count(db, network)).toBe(1);
		});

		test('the owner is never removed or changed, only followed up', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			await people.admit(db, network, bo.id, 'viewer');
			expect(await people.change(db, network, ann.id, 'viewer')).toBe(false);
			const inOne = <Result>(work: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) =>
				db.transaction().execute(work) as Promise<Result>;
			expect(await inOne((trx) => people.remove(trx, network, ann.id))).toBe(false);
			const handOver = (from: string, to: string) =>
				inOne((trx) => people.handOver(trx, network, { from, to }));
			expect(await handOver(bo.id, bo.id)).toBe(false);
			expect(await handOver(ann.id, cas.id)).toBe(false);
			expect(await capacities(fresh, network)).toEqual({ ann: 'owner', bo: 'viewer' });
			expect(await handOver(ann.id, bo.id)).toBe(true);
			expect(await capacities(fresh, network)).toEqual({ ann: 'facilitator', bo: 'owner' });
			expect(await people.ownedBy(db, bo.id)).toEqual([{ id: network, name: 'Waal' }]);
			expect(await people.ownedBy(db, ann.id)).toEqual([]);
		});

		test('handed over twice at the same moment, a network has one owner', async () => {
			const { db } = fresh.connection;
			const network = await waal();
			for (const { id } of [bo, cas]) await people.admit(db, network, id, 'facilitator');
			const outcomes = await Promise.all(
				[bo, cas].map(({ id }) =>
					db.transaction().execute((trx) => people.handOver(trx, network, { from: ann.id, to: id }))
				)
			);
			expect(outcomes.filter(Boolean)).toHaveLength(1);
			expect(Object.values(await capacities(fresh, network)).sort()).toEqual([
				'facilitator',
				'facilitator',
				'owner'
			]);
		});
	});
}
