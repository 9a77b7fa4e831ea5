import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkCrosswalk } from '#lib/domain/crosswalk-rules.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { compareVersions } from '#lib/domain/version.ts';
import type { Guidance } from '#lib/domain/guidance.ts';
import { inspectGuidance } from './guidance.ts';
import { readVersion, type Fault, type Loaded } from './questionnaire-file.ts';

/** Every version in the folder and the advice library; `find` gives null for a version that is not there. */
export type Catalogue = {
	readonly all: readonly Loaded[];
	readonly guidance: Guidance;
	readonly find: (id: string, version: string) => Loaded | null;
};

/** The hash of every version that was published, by `<id>/<version>`. */
export type Published = Readonly<Record<string, string>>;

export const PUBLISHED_FILE = 'published.json';
const VERSION_FILE = /^\d+\.\d+\.\d+\.yaml$/;

/** Reads and checks every `<id>/<version>.yaml` and the guidance of the folder. Throws one error that names every fault. */
export function loadQuestionnaires(folder: string): Catalogue {
	const { catalogue, faults } = inspectQuestionnaires(folder);
	if (faults.length > 0) throw new Error(describeFaults(faults));
	return catalogue;
}

/** Reads the folder and gives back what could be read together with every fault of it. */
export function inspectQuestionnaires(folder: string): { catalogue: Catalogue; faults: Fault[] } {
	const read = versionFiles(folder).map((file) => readVersion(folder, file));
	const all = read.flatMap((result) => ('faults' in result ? [] : [result]));
	const broken = read.flatMap((result) => ('faults' in result ? result.faults : []));
	const { guidance, faults } = inspectGuidance(folder);
	const byVersion = new Map(all.map((loaded) => [keyOf(loaded.questionnaire), loaded]));
	const catalogue: Catalogue = {
		...{ all, guidance },
		find: (id, version) => byVersion.get(keyOf({ id, version })) ?? null
	};
	// A version that cannot be read would also make its successor look wrong: mend it first.
	const successions = broken.length > 0 ? [] : checkSuccessions(catalogue);
	return { catalogue, faults: [...broken, ...successions, ...checkPublished(folder, all), ...faults] };
}

/** Throws where a version that a round was opened with is gone or is no longer what it was. */
export function checkUnchanged(
	catalogue: Catalogue,
	used: readonly { questionnaire: string; version: string; contentHash: string }[]
): void {
	for (const { questionnaire, version, contentHash } of used) {
		const file = `${keyOf({ id: questionnaire, version })}.yaml`;
		const loaded = catalogue.find(questionnaire, version);
		if (!loaded) throw new Error(`${file} is gone, and a round was opened with it. Put the file back.`);
		if (loaded.hash === contentHash) continue;
		throw new Error(`${file} ${changed('a round was opened with it', contentHash, loaded.hash)}`);
	}
}

/** The faults as a list for a terminal: file, line, what is wrong and how to mend it. */
export function describeFaults(faults: readonly Fault[]): string {
	const lines = faults.map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''}  ${message}`);
	return ['The questionnaires cannot be used:', ...lines].join('\n');
}

/** The record of published versions; empty where the folder keeps none. */
export function readPublished(folder: string): Published {
	const file = join(folder, PUBLISHED_FILE);
	if (!existsSync(file)) return {};
	return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The name of a version in addresses and records: `<id>/<version>`. */
export function keyOf({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string {
	return `${id}/${version}`;
}

function versionFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) =>
			readdirSync(join(folder, name))
				.filter((file) => VERSION_FILE.test(file))
				.map((file) => `${name}/${file}`)
		)
		.sort();
}

/** Each version but the first tells what happened to every item since the version before it. */
function checkSuccessions({ all }: Catalogue): Fault[] {
	const byId = Map.groupBy(all, ({ questionnaire }) => questionnaire.id);
	return [...byId.values()].flatMap((versions) => {
		const sorted = versions.toSorted((a, b) =>
			compareVersions(a.questionnaire.version, b.questionnaire.version)
		);
		return sorted.flatMap((later, index) => checkSuccession(sorted[index - 1], later));
	});
}

function checkSuccession(earlier: Loaded | undefined, later: Loaded): Fault[] {
	const { questionnaire, file, lineOf } = later;
	const fault = (path: readonly PropertyKey[], message: string): Fault => ({
		...{ file, line: lineOf(path), message: `${path.join('.')}: ${message}` }
	});
	const from = questionnaire.crosswalk?.from;
	const before = earlier?.questionnaire.version;
	if (before === undefined) {
		return from === undefined ? [] : [fault(['crosswalk', 'from'], `there is no version ${from} before this one`)];
	}
	if (from === undefined) return [fault(['version'], `has no crosswalk: say what happened since ${before}`)];
	if (from !== before) return [fault(['crosswalk', 'from'], `must be ${before}, the version before this one`)];
	return checkCrosswalk(earlier!.questionnaire, questionnaire).map(({ path, message }) => fault(path, message));
}

function checkPublished(folder: string, all: readonly Loaded[]): Fault[] {
	const published = readPublished(folder);
	return all.flatMap(({ questionnaire, hash, file }) => {
		const expected = published[keyOf(questionnaire)];
		if (expected === undefined || expected === hash) return [];
		return [{ file, line: null, message: changed('it is published', expected, hash) }];
	});
}

function changed(why: string, expected: string, found: string): string {
	return [
		`has changed, and ${why}.`,
		`    Expected ${expected}, found ${found}.`,
		'    Put the file back as it was, and publish the change as a new version.'
	].join('\n');
}
