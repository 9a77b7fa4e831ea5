import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explain, faultsOf } from '#lib/domain/questionnaire-faults.ts';
import { Questionnaire } from '#lib/domain/questionnaire.ts';
import { faultAt, readYaml, type Fault } from '../questionnaire-file.ts';

const VERSION_FILE = /^\d+\.\d+\.\d+\.yaml$/;

/** Reads one version of a questionnaire wherever its file stands, or gives back everything that is wrong with it. */
export function readDefinition(path: string): Questionnaire | { readonly faults: readonly Fault[] } {
	if (!existsSync(path) || !statSync(path).isFile()) {
		return { faults: [{ file: path, line: null, message: 'is not there' }] };
	}
	const read = readYaml(dirname(path), basename(path));
	if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, file: path })) };
	const result = Questionnaire.safeParse(read.data, { error: explain });
	if (result.success) return result.data;
	return { faults: faultsOf(result.error).map((fault) => faultAt(path, read.lineOf, fault)) };
}

/** The sound versions beside these files, whose crosswalks may vouch for a rewording. */
export function versionsBeside(paths: readonly string[]): Questionnaire[] {
	const folders = [...new Set(paths.map((path) => dirname(path)))];
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => VERSION_FILE.test(name))
			.sort()
			.map((name) => readDefinition(join(folder, name)))
			.filter((read): read is Questionnaire => !('faults' in read))
	);
}
