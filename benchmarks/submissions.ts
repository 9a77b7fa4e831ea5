import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { beginResponse } from '../tests/support/member.ts';
import { freePort } from '../tests/support/postgres.ts';
import { ROOT, newDataDir, startServer } from '../tests/support/server.ts';
import { tellStory } from '../tests/support/story.ts';
import { load, type Sender } from './load.ts';
import { oneByOne, pageByPage, type Page } from './orders.ts';

/** Submissions per second of the application and of the bare server, and the median of their ratio. */
export type Submissions = {
	readonly kind: string;
	readonly connections: number;
	readonly ours: number;
	readonly bare: number;
	readonly ratio: number;
};

const CONNECTIONS = [1, 16, 64];
/** Many short turns rather than a few long ones: what else the machine does comes in waves of seconds. */
const REPEATS = 15;
const SECONDS = 0.6;
const WARM_UP = 0.6;
/** Long enough for the code of both servers to be compiled for speed, as it is after a day of work. */
const FIRST_WARM_UP = 8;
const QUESTIONNAIRE = 'regional-readiness';

/**
 * Measures both servers in turns (bare, ours, bare, ours, … bare), so that what else the machine does meets both
 * alike; each of ours is set against the two bare ones around it.
 */
export async function measureSubmissions(): Promise<Submissions[]> {
	const questionnaires = join(ROOT, 'questionnaires');
	const { questionnaire } = loadQuestionnaires(questionnaires).all.find(
		(one) => one.questionnaire.id === QUESTIONNAIRE
	)!;
	const place = { dataDir: newDataDir() };
	const { links } = await tellStory(place, {
		questionnaires,
		questionnaire: QUESTIONNAIRE,
		organisations: ['Noord']
	});
	const server = await startServer({ place });
	const bare = await startBare();
	try {
		const members = await Promise.all(
			Array.from({ length: Math.max(...CONNECTIONS) }, () =>
				beginResponse(server.origin, links.get('Noord')!)
			)
		);
		const page = firstPage(questionnaire);
		const kinds = [
			{ kind: 'one answer (PUT)', expected: 204, sender: oneByOne },
			{ kind: 'a page of five (POST)', expected: 303, sender: pageByPage }
		];
		for (const { expected, sender } of kinds) {
			const senders = members.map((member) => sender(member, server.origin, page));
			await load(server.origin, senders, expected, FIRST_WARM_UP);
			await load(bare.origin, senders, expected, FIRST_WARM_UP / 4);
		}
		const results: Submissions[] = [];
		for (const { kind, expected, sender } of kinds) {
			for (const connections of CONNECTIONS) {
				const senders = members.slice(0, connections).map((member) => sender(member, server.origin, page));
				const [ours, theirs] = [server.origin, bare.origin].map(
					(origin) => (seconds: number) => load(origin, senders as Sender[], expected, seconds)
				) as [Run, Run];
				results.push({ kind, connections, ...(await compare(ours, theirs)) });
			}
		}
		return results;
	} finally {
		bare.stop();
		await server.kill();
	}
}

type Run = (seconds: number) => Promise<number>;

async function compare(ours: Run, bare: Run): Promise<Omit<Submissions, 'kind' | 'connections'>> {
	await ours(WARM_UP);
	await bare(WARM_UP);
	const ratios: number[] = [];
	const own: number[] = [];
	const theirs = [await bare(SECONDS)];
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		own.push(await ours(SECONDS));
		theirs.push(await bare(SECONDS));
		ratios.push((2 * own.at(-1)!) / (theirs.at(-1)! + theirs.at(-2)!));
	}
	return { ours: median(own), bare: median(theirs), ratio: median(ratios) };
}

async function startBare(): Promise<{ origin: string; stop: () => void }> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const file = join(newDataDir(), 'bare.db');
	const child = spawn(process.execPath, [join(ROOT, 'benchmarks/bare.ts'), file, String(port)], {
		stdio: 'inherit'
	});
	const stop = () => void child.kill('SIGKILL');
	process.once('exit', stop);
	for (let tries = 0; tries < 200; tries++) {
		if (
			await fetch(origin, { method: 'PUT', body: '' }).then(
				() => true,
				() => false
			)
		)
			return { origin, stop };
		await wait(25);
	}
	throw new Error('The bare server did not start.');
}

function firstPage({ sections }: Questionnaire): Page {
	const section = sections.find(({ kind, items }) => kind !== 'choice' && items.length >= 5)!;
	return { section: section.id, items: section.items.map(({ id }) => id) };
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
