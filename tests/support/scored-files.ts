import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readOptions } from '#lib/server/recomputation/options.ts';
import { ScoreOutput } from '#lib/server/recomputation/output.ts';
import { scoreFiles } from '#lib/server/recomputation/run.ts';
import { folderWith, smallQuestionnaire } from './questionnaire.ts';

/** The first line of a file of answers. */
export const HEADER = 'organisation,respondent,role,item,value';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A new folder with these files, gone after the tests. */
export function newFolder(content: Parameters<typeof folderWith>[0]): string {
	const folder = folderWith(content);
	folders.push(folder);
	return folder;
}

/** What stands in a file. */
export type Content = string | Uint8Array;

/** The small questionnaire, its next version without `gain`, and these answers, in a new folder. */
export function files(answers: Content, earlier: Content = HEADER) {
	const { sections, ...rest } = smallQuestionnaire();
	const [first, ...others] = sections as { items: { id: string }[] }[];
	const shorter = { ...first, items: first!.items.filter(({ id }) => id !== 'gain') };
	const fates = Object.fromEntries(
		['open', 'fair', 'goal', 'roles', 'money'].map((id) => [id, { change: 'identical' }])
	);
	const folder = newFolder({
		'small/1.0.0.yaml': smallQuestionnaire(),
		'small/1.1.0.yaml': {
			...{ ...rest, version: '1.1.0', sections: [shorter, ...others] },
			frameworks: rest.frameworks.map((framework) => ({ ...framework, minimumItems: 1 })),
			crosswalk: { from: '1.0.0', items: { ...fates, gain: { change: 'dropped' } } }
		},
		...{ 'answers.csv': answers, 'earlier.csv': earlier }
	});
	const at = (name: string) => join(folder, name);
	return {
		...{ folder, questionnaire: at('small/1.0.0.yaml'), second: at('small/1.1.0.yaml') },
		...{ answers: at('answers.csv'), earlier: at('earlier.csv') }
	};
}

/** A file of answers with these rows. */
export const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

/** Runs the command with these arguments, without a process of its own. */
export async function run(args: readonly string[]) {
	const options = readOptions(args);
	if (options === 'schema') throw new Error('This writes the schema.');
	return 'problems' in options ? options : scoreFiles(options);
}

/** What the command makes of these answers. */
export async function scored(answers: Content, ...options: string[]): Promise<ScoreOutput> {
	const { questionnaire, answers: file } = files(answers);
	const output = await run([questionnaire, file, ...options]);
	if ('problems' in output) throw new Error(output.problems.join('\n'));
	return ScoreOutput.parse(output);
}

/** What the command says is wrong with these answers, without the name of the file. */
export async function refused(answers: Content, ...options: string[]): Promise<string[]> {
	const { questionnaire, answers: file } = files(answers);
	const output = await run([questionnaire, file, ...options]);
	if (!('problems' in output)) throw new Error('Nothing was refused.');
	return output.problems
		.flatMap((problem) => problem.split('\n'))
		.map((line) => line.replace(`  ${file}`, ''));
}

/** Everybody of these organisations gives each of four items the value of `valueOf`. */
export function crowdRows(
	sizes: Readonly<Record<string, number>>,
	valueOf: (index: number) => number
): string[] {
	const people = Object.entries(sizes).flatMap(([organisation, size]) =>
		Array.from({ length: size }, (_, index) => ({ organisation, person: `${organisation}-${index}` }))
	);
	return people.flatMap(({ organisation, person }, index) =>
		['open', 'fair', 'goal', 'gain'].map(
			(item) =>
				`${organisation},${person},${index % 2 ? 'director' : 'professional'},${item},${valueOf(index)}`
		)
	);
}

/** The first dimension of the principles in an output. */
export const p1 = ({ frameworks }: Pick<ScoreOutput, 'frameworks'>) => frameworks[0]!.dimensions[0]!;
/** The third dimension of the principles in an output. */
export const p3 = ({ frameworks }: Pick<ScoreOutput, 'frameworks'>) => frameworks[0]!.dimensions[2]!;
