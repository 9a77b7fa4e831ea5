import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { itemsOf } from '#lib/domain/questionnaire.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { ROOT, newDataDir } from '../tests/support/server.ts';

const ANSWERS = 1_000_000;
const ORGANISATIONS = 40;
const TIMES = 3;

/** Seconds for a file of a million answers: to score it, to read and add it up in a single pass, and their ratio. */
export type ScoreTime = {
	readonly answers: number;
	readonly score: number;
	readonly pass: number;
	readonly ratio: number;
};

/** `npm run score` over a million answers beside a program that only reads the same file and adds up its values. */
export async function measureScoreTime(): Promise<ScoreTime> {
	const folder = newDataDir();
	const file = join(folder, 'answers.csv');
	const definition = join(ROOT, 'questionnaires/regional-readiness/1.0.0.yaml');
	const answers = await write(file);
	const score = ['src/commands/score.ts', definition, file, '--round', 'named'];
	const pass = ['benchmarks/single-pass.ts', file];
	const times: Record<'score' | 'pass', number[]> = { score: [], pass: [] };
	for (let time = 0; time < TIMES; time += 1) {
		times.score.push(secondsOf(score));
		times.pass.push(secondsOf(pass));
	}
	const [ours, bare] = [medianOf(times.score), medianOf(times.pass)];
	return { answers, score: ours, pass: bare, ratio: ours / bare };
}

async function write(file: string): Promise<number> {
	const { questionnaire } = loadQuestionnaires('questionnaires').find('regional-readiness', '1.0.0')!;
	const items = [...itemsOf(questionnaire).keys()];
	const people = Math.ceil(ANSWERS / items.length);
	function* rows(): Generator<string> {
		yield 'organisation,respondent,role,item,value\n';
		for (let person = 0; person < people; person += 1) {
			const start = `o${person % ORGANISATIONS},r${person},,`;
			yield items
				.map(
					(item, at) =>
						`${start}${item},${(person * 7 + at * 3) % 11 === 0 ? 'dk' : 1 + ((person + at) % 5)}\n`
				)
				.join('');
		}
	}
	await pipeline(Readable.from(rows()), createWriteStream(file));
	return people * items.length;
}

function secondsOf(command: readonly string[]): number {
	const start = performance.now();
	execFileSync(process.execPath, command, {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 1 << 28
	});
	return (performance.now() - start) / 1000;
}

function medianOf(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
