import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Questionnaire, itemsOf } from '#lib/domain/questionnaire.ts';
import { inspectCoverage } from '#lib/server/coverage.ts';
import { PUBLISHED_FILE, readPublished } from '#lib/server/published.ts';
import {
	describeFaults,
	describeUnfinished,
	inspectQuestionnaires,
	keyOf,
	type Catalogue
} from '#lib/server/questionnaires.ts';
import { exportQuestionnaire } from './questionnaires-export.ts';
import { importQuestionnaire } from './questionnaires-import.ts';
import { writePages } from './questionnaires-pages.ts';

const USAGE = [
	'npm run questionnaires                                   checks all files',
	'npm run questionnaires -- import <file> [--to <id>] [--stdout]',
	'npm run questionnaires -- export <id>/<version> --as surveyjs|limesurvey|json [--out <file>]',
	'npm run questionnaires -- coverage                       writes the pages in docs/questionnaires'
].join('\n');

const folder = process.env.QUESTIONNAIRES_DIR || './questionnaires';
const [command, ...rest] = process.argv.slice(2);
try {
	if (command === undefined) check();
	else if (command === 'import') importQuestionnaire(folder, rest);
	else if (command === 'export') exportQuestionnaire(folder, rest);
	else if (command === 'coverage') writePages(folder);
	else throw new Error(`There is no command ${command}.\n${USAGE}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Checks everything, records what is published and writes the schema for editors. */
function check(): void {
	const { catalogue, faults, unfinished } = inspectQuestionnaires(folder);
	const { faults: ofCoverage } = inspectCoverage(folder, catalogue);
	for (const draft of unfinished) console.error(describeUnfinished(draft));
	if (faults.length + ofCoverage.length > 0) throw new Error(describeFaults([...faults, ...ofCoverage]));
	recordPublished(catalogue);
	writeSchema();
	for (const { questionnaire } of catalogue.all) {
		const { status } = questionnaire;
		console.log(
			`${keyOf(questionnaire).padEnd(28)} ${status.padEnd(10)} ${itemsOf(questionnaire).size} items`
		);
	}
}

/** Records the hash of every version that is published and was not recorded before. */
function recordPublished({ all }: Catalogue): void {
	const { published: before } = readPublished(folder);
	const fresh = all
		.filter(({ questionnaire }) => questionnaire.status === 'published')
		.map(({ questionnaire, hash }) => [keyOf(questionnaire), hash] as const);
	const sorted = Object.entries({ ...Object.fromEntries(fresh), ...before }).sort(([a], [b]) =>
		a < b ? -1 : 1
	);
	writeJson(PUBLISHED_FILE, Object.fromEntries(sorted));
}

/** Writes the schema with which an editor checks a questionnaire while it is being written. */
function writeSchema(): void {
	writeJson('schema.json', z.toJSONSchema(Questionnaire, { io: 'input' }));
}

function writeJson(file: string, content: unknown): void {
	writeFileSync(join(folder, file), `${JSON.stringify(content, null, '\t')}\n`);
}
