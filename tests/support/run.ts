import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium-install.ts';
import { countPlaywright, countVitest, runStep, type Result, type Step } from './step.ts';

const reports = mkdtempSync(join(tmpdir(), 'samenspel-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const sync: Step = { name: 'sync', command: ['svelte-kit', 'sync'] };
const types: Step = {
	name: 'types',
	command: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'human']
};
const eslint: Step = { name: 'eslint', command: ['eslint', '.'] };
const prettier: Step = { name: 'prettier', command: ['prettier', '--check', '.'] };
const build: Step = { name: 'build', command: ['node', 'src/build.ts'] };
const vitest = (projects: readonly string[]): Step => {
	const file = join(reports, 'vitest.json');
	const chosen = projects.flatMap((project) => ['--project', project]);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return {
		name: 'vitest',
		command: ['vitest', 'run', ...chosen, ...reporters],
		report: { file, count: countVitest }
	};
};
const playwright: Step = {
	...{ name: 'playwright', command: ['playwright', 'test', '--reporter=list,json'] },
	environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
	report: { file: join(reports, 'playwright.json'), count: countPlaywright }
};

const start = performance.now();
const results: Result[] = [];
const browser = ensureChromium();

// The static checks keep one core busy for minutes and the build is soon done, so the first tests run beside them.
// Those in the browser need both cores.
const { seconds } = await runStep(sync);
const projects = ['unit', 'server', ...(browser ? ['components'] : [])];
await Promise.all([inTurn([types, eslint, prettier]), inTurn([build, vitest(projects)])]);
if (browser) await inTurn([playwright]);
else results.push({ name: 'Chromium', passed: 0, failed: 1, seconds: 0 });
report();

async function inTurn(steps: readonly Step[]): Promise<void> {
	for (const step of steps) results.push(await runStep(step));
}

function report(): void {
	const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
	console.log();
	for (const result of results) {
		const sign = result.failed === 0 ? 'ok' : 'FAILED';
		const count = `${result.passed} passed, ${result.failed} failed`;
		console.log(`${sign.padEnd(7)} ${result.name.padEnd(11)} ${count}, ${result.seconds.toFixed(0)} s`);
	}
	console.log(
		`\n${((performance.now() - start) / 1000).toFixed(0)} s, of which ${seconds.toFixed(0)} s to get ready`
	);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') === 0 ? 0 : 1;
}
