import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Questionnaire, itemsOf } from '#lib/domain/questionnaire.ts';
import {
	PUBLISHED_FILE,
	describeFaults,
	inspectQuestionnaires,
	keyOf,
	readPublished,
	type Catalogue
} from '#lib/server/questionnaires.ts';

const folder = process.env.QUESTIONNAIRES_DIR || './questionnaires';
const { catalogue, faults } = inspectQuestionnaires(folder);
if (faults.length > 0) {
	console.error(describeFaults(faults));
	process.exit(1);
}
recordPublished(catalogue);
writeSchema();
for (const { questionnaire } of catalogue.all) {
	const { status } = questionnaire;
	console.log(`${keyOf(questionnaire).padEnd(28)} ${status.padEnd(10)} ${itemsOf(questionnaire).size} items`);
}

/** Records the hash of every version that is published and was not recorded before. */
function recordPublished({ all }: Catalogue): void {
	const before = readPublished(folder);
	const fresh = all
		.filter(({ questionnaire }) => questionnaire.status === 'published')
		.map(({ questionnaire, hash }) => [keyOf(questionnaire), hash] as const);
	const sorted = Object.entries({ ...Object.fromEntries(fresh), ...before }).sort(([a], [b]) => (a < b ? -1 : 1));
	writeJson(PUBLISHED_FILE, Object.fromEntries(sorted));
}

/** Writes the schema with which an editor checks a questionnaire while it is being written. */
function writeSchema(): void {
	writeJson('schema.json', z.toJSONSchema(Questionnaire, { io: 'input' }));
}

function writeJson(file: string, content: unknown): void {
	writeFileSync(join(folder, file), `${JSON.stringify(content, null, '\t')}\n`);
}
