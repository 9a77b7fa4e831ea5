import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './server.ts';

/** One part of the tests: a command, and how its result is counted. */
export type Step = {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	/** Where its report is written, and how many passed and failed in it; without one the step itself counts as one. */
	readonly report?: { readonly file: string; readonly count: (report: string) => Count };
	readonly environment?: Readonly<Record<string, string>>;
};

export type Count = { readonly passed: number; readonly failed: number };
export type Result = Count & { readonly name: string; readonly seconds: number };

/** Longer than any step takes on two slow cores; a step that hangs must not hang the whole. */
const LONGEST_STEP = 12 * 60_000;

/** Runs a step, with its name before every line it prints. A step that crashed has at least one failure. */
export async function runStep({ name, command, report, environment }: Step): Promise<Result> {
	const start = performance.now();
	const [program, ...options] = command;
	const child = spawn(program, options, {
		...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_STEP, killSignal: 'SIGKILL' },
		env: { ...process.env, ...colour(), ...environment, PATH: ownProgramsFirst() }
	});
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream }).on('line', (line) => console.log(`${name.padEnd(10)} │ ${line}`));
	}
	const code = await new Promise<number | null>((resolve) => {
		child.once('error', (error) => {
			console.log(`${name.padEnd(10)} │ ${error.message}`);
			resolve(null);
		});
		child.once('close', resolve);
	});
	const counted = report ? countIn(report) : { passed: code === 0 ? 1 : 0, failed: 0 };
	const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
	return { name, passed: counted.passed, failed, seconds: (performance.now() - start) / 1000 };
}

/** The tests in a report of Vitest. None at all is a failure, and so is a file that could not be loaded. */
export function countVitest(report: string): Count {
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
		readonly numPassedTests: number;
		readonly numFailedTests: number;
		readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
	};
	const unloaded = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
	).length;
	return atLeastOne({ passed: numPassedTests, failed: numFailedTests + unloaded });
}

/** The tests in a report of Playwright. A test that passed only at a second try counts as failed. */
export function countPlaywright(report: string): Count {
	const { stats, errors } = JSON.parse(report) as {
		readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
		readonly errors: readonly unknown[];
	};
	return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length });
}

function countIn({ file, count }: NonNullable<Step['report']>): Count {
	return existsSync(file) ? count(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
}

function atLeastOne(count: Count): Count {
	return count.passed + count.failed === 0 ? { passed: 0, failed: 1 } : count;
}

/** The programs of this project come first, so that whichever Node the machine has, ours is used. */
function ownProgramsFirst(): string {
	return [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
}

function colour(): Record<string, string> {
	return process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}
