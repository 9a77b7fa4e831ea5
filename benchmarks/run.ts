import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tests/support/server.ts';
import { measurePageWeight } from './page-weight.ts';
import {
	describePageWeight,
	describeResultsTime,
	describeScoreTime,
	describeSubmissions,
	describeWorkshops,
	problemsIn,
	slownessIn
} from './report.ts';
import { measureResultsTime } from './results-time.ts';
import { measureScoreTime } from './score-time.ts';
import { measureSubmissions } from './submissions.ts';
import { measureWorkshops } from './workshop.ts';

const RESULTS = join(ROOT, 'benchmarks/results.json');

execFileSync(process.execPath, [join(ROOT, 'src/build.ts')], { cwd: ROOT, stdio: 'inherit' });
const submissions = await measureSubmissions();
console.log(describeSubmissions(submissions));
const pageWeight = await measurePageWeight();
console.log(describePageWeight(pageWeight));
const workshops = await measureWorkshops();
console.log(describeWorkshops(workshops));
const resultsTime = await measureResultsTime();
console.log(describeResultsTime(resultsTime));
const scoreTime = await measureScoreTime();
console.log(describeScoreTime(scoreTime));

if (process.argv.includes('--write')) {
	const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: process.version };
	const results = {
		date: new Date().toISOString().slice(0, 10),
		machine,
		submissions,
		pageWeight,
		...{ workshops, resultsTime, scoreTime }
	};
	writeFileSync(RESULTS, `${JSON.stringify(results, null, '\t')}\n`);
	console.log('Written to benchmarks/results.json.');
}
const problems = [...problemsIn(submissions, pageWeight, workshops), ...slownessIn(resultsTime, scoreTime)];
console.log(problems.length === 0 ? 'All floors and budgets hold.' : problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
