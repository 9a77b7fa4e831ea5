import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeNotes } from '#lib/domain/interchange/notes.ts';
import { draftYaml } from '#lib/server/draft-yaml.ts';
import { importSurvey } from '#lib/server/survey-file.ts';

const ID = /^[a-z][A-Za-z0-9-]{0,63}$/;
const TAKEN = ['guidance'];

/** Makes a draft of a survey of another tool. Never writes over a questionnaire that is there. */
export function importQuestionnaire(folder: string, args: readonly string[]): void {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { to: { type: 'string' }, stdout: { type: 'boolean' } }
	});
	const [source] = positionals;
	if (source === undefined || positionals.length > 1)
		throw new Error('Say which file to import, and only one.');
	if (!existsSync(source)) throw new Error(`${source} is not there.`);
	const imported = importSurvey(source);
	for (const line of describeNotes(imported.notes)) console.error(line);
	if ('problem' in imported) throw new Error(`${source} ${imported.problem}.`);
	const id = values.to ?? imported.draft.id;
	if (!ID.test(id) || TAKEN.includes(id)) {
		throw new Error(
			`"${id}" cannot be the name of a questionnaire: give one with --to, in small letters and hyphens.`
		);
	}
	const draft = { ...imported.draft, id };
	const yaml = draftYaml({ ...imported, draft }, basename(source));
	if (values.stdout) {
		process.stdout.write(yaml);
		return;
	}
	if (existsSync(join(folder, id))) {
		throw new Error(`There is a questionnaire ${id} already: give this one another name with --to.`);
	}
	const file = join(folder, id, `${draft.version}.yaml`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, yaml, { flag: 'wx' });
	const items = draft.sections.reduce((sum, section) => sum + section.items.length, 0);
	console.log(`${file}: ${items} questions. npm run questionnaires says what is still to be written.`);
}
