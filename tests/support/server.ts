import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Place } from '#lib/server/db/connect.ts';
import { freePort } from './postgres.ts';
import { SECRET } from './story.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built application in a process of its own. */
export type Server = {
	/** Where it listens, such as `http://127.0.0.1:41234`; the same after every restart. */
	readonly origin: string;
	readonly place: Place;
	/** Everything it has written to its log and to its errors, over all its lives. */
	readonly log: () => string;
	/** Its process, such as for measuring; another one after a restart. */
	readonly pid: () => number;
	/** Asks it to finish what is under way, and gives back its exit code. */
	readonly stop: () => Promise<number | null>;
	/** Ends it at once, as the loss of power would. */
	readonly kill: () => Promise<void>;
	/** Starts it again on the same data and the same port. */
	readonly restart: () => Promise<void>;
};

/** How a server starts: by default on a free port, with an empty SQLite database and the secret of the tests. */
export type Start = {
	readonly place?: Place;
	readonly questionnaires?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** A command that starts the given one, such as one that sets a limit first. */
	readonly through?: readonly string[];
};

const LONGEST_START = 60_000;
const running = new Set<ChildProcess>();
const folders = new Set<string>();

process.once('exit', () => {
	for (const child of running) child.kill('SIGKILL');
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for the data of one server, which goes when this process goes. */
export function newDataDir(): string {
	const folder = mkdtempSync(join(tmpdir(), 'samenspel-data-'));
	folders.add(folder);
	return folder;
}

/** Starts the built application and waits until it is ready for work. Throws with its log where it does not start. */
export async function startServer(start: Start = {}): Promise<Server> {
	const { place = { dataDir: newDataDir() } } = start;
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const environment = {
		...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production' },
		...{ HOST: '127.0.0.1', PORT: String(port), SECRET, DATA_DIR: place.dataDir },
		...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
		...(start.questionnaires ? { QUESTIONNAIRES_DIR: start.questionnaires } : {}),
		...start.environment
	};
	const log = join(newDataDir(), 'log');
	const read = () => readFileSync(log, 'utf8');
	let child: ChildProcess;

	const live = async () => {
		const [program, ...rest] = [...(start.through ?? []), process.execPath, join(ROOT, 'src/server.ts')];
		// A file, not a pipe: it keeps every line after a kill, and reading it costs this process nothing.
		const file = openSync(log, 'a');
		child = spawn(program!, rest, { cwd: ROOT, env: environment, stdio: ['ignore', file, file] });
		closeSync(file);
		const current = child;
		running.add(current);
		current.once('exit', () => running.delete(current));
		await untilReady(origin, current, read);
	};
	const end = async (signal: NodeJS.Signals) => {
		if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
		const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
		child.kill(signal);
		return ended;
	};
	await live();
	return {
		...{ origin, place, restart: live },
		log: read,
		pid: () => child.pid!,
		stop: () => end('SIGTERM'),
		kill: async () => void (await end('SIGKILL'))
	};
}

async function untilReady(origin: string, child: ChildProcess, log: () => string): Promise<void> {
	const start = Date.now();
	while (Date.now() - start < LONGEST_START) {
		if (child.exitCode !== null || child.signalCode !== null) break;
		const ready = await fetch(`${origin}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
		await wait(50);
	}
	child.kill('SIGKILL');
	throw new Error(`The server did not get ready.\n${log()}`);
}
