import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { USAGE, readOptions } from '#lib/server/recomputation/options.ts';
import { outputSchema } from '#lib/server/recomputation/output.ts';
import { scoreFiles } from '#lib/server/recomputation/run.ts';

const SCHEMA = fileURLToPath(new URL('../../docs/method/score-output.schema.json', import.meta.url));

const options = readOptions(process.argv.slice(2));
if (options === 'schema') {
	writeFileSync(SCHEMA, outputSchema());
} else if ('problems' in options) {
	refuse(`${options.problems.join('\n')}\n${USAGE}`);
} else {
	const output = await scoreFiles(options);
	if ('problems' in output) refuse(`Nothing is scored until this is mended:\n${output.problems.join('\n')}`);
	else process.stdout.write(`${JSON.stringify(output, null, '\t')}\n`);
}

function refuse(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
