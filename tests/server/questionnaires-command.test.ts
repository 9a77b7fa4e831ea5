import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportQuestionnaire } from '../../src/commands/questionnaires-export.ts';
import { importQuestionnaire } from '../../src/commands/questionnaires-import.ts';
import { frequency } from '../support/imported.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';

const folders: string[] = [];
function folder(
	files: Parameters<typeof folderWith>[0] = { 'small/1.0.0.yaml': smallQuestionnaire() }
): string {
	folders.push(folderWith(files));
	return folders.at(-1)!;
}
afterEach(() => {
	for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});

/** What `npm run questionnaires -- …` does with a folder: its exit code and what it says. */
function runAlone(place: string, ...args: string[]) {
	const command = ['src/commands/questionnaires.ts', ...args];
	const environment = { ...process.env, QUESTIONNAIRES_DIR: place };
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		env: environment,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

/** The same without a process of its own. */
function run(place: string, command: 'import' | 'export', ...args: string[]) {
	const said = { stdout: '', stderr: '' };
	const spies = [
		vi.spyOn(console, 'log').mockImplementation((line) => void (said.stdout += `${line}\n`)),
		vi.spyOn(console, 'error').mockImplementation((line) => void (said.stderr += `${line}\n`)),
		vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.stdout += String(text)), true))
	];
	try {
		(command === 'import' ? importQuestionnaire : exportQuestionnaire)(place, args);
		return { status: 0, ...said };
	} catch (error) {
		return { status: 1, ...said, stderr: said.stderr + (error as Error).message };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

const rating = {
	type: 'rating',
	name: 'share',
	title: { default: 'How often?', nl: 'Hoe vaak?' },
	rateValues: frequency(5, 4, 3, 2, 1)
};
/** A folder with a SurveyJS file beside the questionnaires. */
function withSurvey(
	survey: object = { title: 'Working together', elements: [rating, { type: 'text', name: 'why' }] }
) {
	const place = folder();
	const file = join(place, 'survey.json');
	writeFileSync(file, JSON.stringify(survey));
	return { place, file };
}

describe('npm run questionnaires', () => {
	test('lists every version, records what is published and writes the schema', () => {
		const place = folder();
		const { status, stdout } = runAlone(place);
		expect(status).toBe(0);
		expect(stdout).toMatch(/small\/1\.0\.0 +published +6 items/);
		expect(JSON.parse(readFileSync(join(place, 'published.json'), 'utf8'))).toEqual({
			'small/1.0.0': expect.stringMatching(/^sha256-/)
		});
		expect(JSON.parse(readFileSync(join(place, 'schema.json'), 'utf8'))).toHaveProperty(
			'properties.sections'
		);
	});

	test('tells every fault, records nothing and fails', () => {
		const broken = { ...smallQuestionnaire(), minutes: 'two', licence: '' };
		const place = folder({ 'small/1.0.0.yaml': broken });
		const { status, stderr } = runAlone(place);
		expect(status).toBe(1);
		expect(stderr).toContain('minutes: must be a number, without quotes');
		expect(stderr).toContain('licence: is blank: write it');
		expect(existsSync(join(place, 'published.json'))).toBe(false);
	});

	test('is fine with a draft that is unfinished, says what is still to be done, and records nothing of it', () => {
		const place = folder({
			'small/1.0.0.yaml': smallQuestionnaire(),
			'new/0.1.0.yaml': { id: 'new', status: 'draft' }
		});
		const { status, stderr } = runAlone(place);
		expect(status).toBe(0);
		expect(stderr).toContain('new/0.1.0.yaml is a draft, unfinished');
		expect(readFileSync(join(place, 'published.json'), 'utf8')).not.toContain('new');
	});

	test('does not know any other command', () => {
		const { status, stderr } = runAlone(folder(), 'polish');
		expect(status).toBe(1);
		expect(stderr).toContain('There is no command polish.');
	});
});

describe('import', () => {
	test('writes a draft and lists what was left out', () => {
		const { place, file } = withSurvey();
		const { status, stdout, stderr } = runAlone(place, 'import', file);
		expect(status).toBe(0);
		expect(stdout).toContain('working-together/0.1.0.yaml: 1 questions.');
		expect(stderr).toContain('Left out:\n  why: the question of type text: it asks for words');
		expect(readFileSync(join(place, 'working-together/0.1.0.yaml'), 'utf8')).toContain('reversed: true');
		expect(runAlone(place).status).toBe(0);
	});

	test('never writes over a questionnaire that is there', () => {
		const { place, file } = withSurvey();
		expect(run(place, 'import', file, '--to', 'own').status).toBe(0);
		const before = readFileSync(join(place, 'own/0.1.0.yaml'), 'utf8');
		const { status, stderr } = run(place, 'import', file, '--to', 'own');
		expect(status).toBe(1);
		expect(stderr).toContain('There is a questionnaire own already: give this one another name with --to.');
		expect(readFileSync(join(place, 'own/0.1.0.yaml'), 'utf8')).toBe(before);
		expect(run(place, 'import', file, '--to', 'small').status).toBe(1);
	});

	test('can write to the screen instead', () => {
		const { place, file } = withSurvey();
		const { stdout } = run(place, 'import', file, '--stdout');
		expect(stdout).toMatch(/^# A draft, imported from survey\.json/);
		expect(existsSync(join(place, 'working-together'))).toBe(false);
	});

	test.each(['../outside', 'Capital', 'guidance', 'a/b', ''])('refuses the name %j', (name) => {
		const { place, file } = withSurvey();
		const { status, stderr } = run(place, 'import', file, '--to', name);
		expect(status).toBe(1);
		expect(stderr).toContain('cannot be the name of a questionnaire');
	});

	test('refuses what is no survey, with the file and the reason', () => {
		const { place, file } = withSurvey({});
		const { status, stderr } = run(place, 'import', file);
		expect(status).toBe(1);
		expect(stderr).toContain('survey.json is no SurveyJS survey: it has neither pages nor elements.');
		expect(run(place, 'import', join(place, 'nothing.json')).stderr).toContain('nothing.json is not there.');
		expect(run(place, 'import').stderr).toContain('Say which file to import, and only one.');
	});
});

describe('export', () => {
	test.each(['surveyjs', 'limesurvey', 'json'])('as %s goes to the screen or into a file', (format) => {
		const place = folder();
		const { status, stdout } = run(place, 'export', 'small/1.0.0', '--as', format);
		expect(status).toBe(0);
		const out = join(place, 'out.txt');
		run(place, 'export', 'small/1.0.0', '--as', format, '--out', out);
		expect(readFileSync(out, 'utf8')).toBe(stdout);
		if (format !== 'limesurvey') expect(JSON.parse(stdout)).toHaveProperty('title');
	});

	test.each(['surveyjs', 'limesurvey'])('as %s can be imported again', (format) => {
		const place = folder();
		const out = join(place, 'out.txt');
		run(place, 'export', 'small/1.0.0', '--as', format, '--out', out);
		expect(run(place, 'import', out, '--to', 'again')).toMatchObject({ status: 0 });
		expect(readFileSync(join(place, 'again/0.1.0.yaml'), 'utf8')).toContain('Hoe is open?');
	});

	test('says what has no place in the other format', () => {
		expect(run(folder(), 'export', 'small/1.0.0', '--as', 'surveyjs').stderr).toContain(
			'every item: its place in the frameworks'
		);
	});

	test('asks for a format and for a version that is there', () => {
		const place = folder();
		expect(run(place, 'export', 'small/1.0.0').stderr).toContain(
			'Say in which format: --as surveyjs|limesurvey|json.'
		);
		expect(run(place, 'export', 'small/1.0.0', '--as', 'toString').stderr).toContain('Say in which format');
		expect(run(place, 'export', 'small/9.9.9', '--as', 'json').stderr).toContain('There are: small/1.0.0.');
	});
});
