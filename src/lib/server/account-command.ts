import type { Kysely } from 'kysely';
import { z } from 'zod';
import { resetToken } from './account-links.ts';
import { hasAccount, type Auth } from './auth.ts';
import * as invitations from './db/access-invitations.ts';
import * as audit from './db/audit.ts';
import * as people from './db/people.ts';
import type { Database } from './db/schema.ts';
import { invitationPath } from './sharing.ts';

type Means = { readonly db: Kysely<Database>; readonly auth: Auth; readonly site: string | null };
type Said = { readonly ok: boolean; readonly said: string };

const email = z.string().trim().toLowerCase().pipe(z.email());

const Command = z.union([
	z.tuple([z.literal('list')]),
	z.tuple([z.enum(['create', 'reset', 'remove']), email]),
	z.tuple([z.literal('hand-over'), z.string().min(1), email])
]);
type Command = z.infer<typeof Command>;

export const USAGE = `Accounts, for whoever runs this server:
  npm run account -- list                        who has an account, and what of
  npm run account -- create <email>              a link with which somebody makes an account (seven days)
  npm run account -- reset <email>               a link with which somebody chooses a new password (one hour)
  npm run account -- hand-over <network> <email> makes somebody who has access the owner of a network
  npm run account -- remove <email>              removes an account; its networks need another owner first`;

/** What the command line asks for, or null where it makes no sense. */
export function readCommand(words: readonly string[]): Command | null {
	return Command.safeParse(words).data ?? null;
}

/** Does what the command line asks for, and says what came of it. */
export async function accountCommand(means: Means, command: Command, now: string): Promise<Said> {
	switch (command[0]) {
		case 'list':
			return list(means);
		case 'create':
			return create(means, command[1], now);
		case 'reset':
			return reset(means, command[1]);
		case 'hand-over':
			return handOver(means, { network: command[1], email: command[2] }, now);
		case 'remove':
			return remove(means, command[1]);
	}
}

async function list({ db }: Means): Promise<Said> {
	const rows = await db
		.selectFrom('user')
		.leftJoin('access', 'access.user_id', 'user.id')
		.leftJoin('networks', 'networks.id', 'access.network_id')
		.select(['user.email', 'user.name', 'access.capacity', 'networks.id', 'networks.name as network'])
		.orderBy('user.email')
		.execute();
	if (rows.length === 0) return { ok: true, said: 'Nobody has an account yet.' };
	const lines = rows.flatMap(({ email, name, capacity, id, network }, index) => [
		...(rows[index - 1]?.email === email ? [] : [`${email}  ${name}`]),
		...(network === null ? [] : [`    ${capacity} of ${network} (${id})`])
	]);
	return { ok: true, said: lines.join('\n') };
}

async function create({ db, auth, site }: Means, email: string, now: string): Promise<Said> {
	if (await hasAccount(auth, email)) return { ok: false, said: `${email} has an account already.` };
	const token = await invitations.invite(db, { network: null, email, capacity: null, inviter: null }, now);
	return linkFor(
		`With this link ${email} makes an account. It works once, for seven days:`,
		site,
		invitationPath(token)
	);
}

async function reset({ auth, site }: Means, email: string): Promise<Said> {
	const token = await resetToken(auth, email);
	if (!token) return nobody(email);
	const words = `With this link ${email} chooses a new password. It works once, for one hour:`;
	return linkFor(words, site, `/new-password/${token}`);
}

async function handOver(
	{ db }: Means,
	{ network, email }: { readonly network: string; readonly email: string },
	now: string
): Promise<Said> {
	const listed = await people.listFor(db, network);
	const owner = listed.find(({ capacity }) => capacity === 'owner');
	const next = listed.find((person) => person.email === email);
	if (!owner)
		return { ok: false, said: `There is no network ${network}. "list" shows the networks people have.` };
	if (!next)
		return {
			ok: false,
			said: `${email} has no access to this network. Its owner or a facilitator can invite.`
		};
	const done = await db.transaction().execute(async (trx) => {
		if (!(await people.handOver(trx, network, { from: owner.id, to: next.id }))) return false;
		await audit.record(trx, { network, facilitator: null, deed: 'handed over', about: next.name }, now);
		return true;
	});
	return done
		? { ok: true, said: `${next.name} owns the network now; ${owner.name} is a facilitator of it.` }
		: { ok: false, said: `${email} owns this network already.` };
}

async function remove({ db, auth }: Means, email: string): Promise<Said> {
	const { internalAdapter } = await auth.$context;
	const found = await internalAdapter.findUserByEmail(email);
	if (!found) return nobody(email);
	const { id } = found.user;
	const owned = await people.ownedBy(db, id);
	if (owned.length > 0) {
		const networks = owned.map((network) => `    ${network.name} (${network.id})`).join('\n');
		const said = `Nothing is removed: these networks would be without an owner.\n${networks}\nHand them over first.`;
		return { ok: false, said };
	}
	await db.transaction().execute(async (trx) => {
		await trx.deleteFrom('access').where('user_id', '=', id).execute();
		await trx.deleteFrom('access_invitations').where('invited_by', '=', id).execute();
	});
	await internalAdapter.deleteUser(id);
	return { ok: true, said: `The account of ${email} has been removed, and every session of it has ended.` };
}

function linkFor(words: string, site: string | null, path: string): Said {
	const before = site ? '' : '\n(Put the address of your Samenspel before it, or set SITE_URL.)';
	return { ok: true, said: `${words}\n${site ?? ''}${path}${before}` };
}

function nobody(email: string): Said {
	return { ok: false, said: `Nobody has an account with the address ${email}.` };
}
