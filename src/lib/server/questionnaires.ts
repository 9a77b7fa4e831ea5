import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCrosswalk } from '#lib/domain/crosswalk-rules.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { compareVersions } from '#lib/domain/version.ts';
import type { Guidance } from '#lib/domain/guidance.ts';
import { inspectGuidance } from './guidance.ts';
import { checkPublished, describeChange, readPublished } from './published.ts';
import { faultAt, readVersion, type Fault, type Loaded, type Unfinished } from './questionnaire-file.ts';

/** Every version in the folder and the advice library; `find` gives null for a version that is not there. */
export type Catalogue = {
	readonly all: readonly Loaded[];
	readonly guidance: Guidance;
	readonly find: (id: string, version: string) => Loaded | null;
};

/** What a folder holds: the versions that may be used, every fault, and the drafts that are not ready to be used. */
export type Inspection = {
	readonly catalogue: Catalogue;
	readonly faults: readonly Fault[];
	readonly unfinished: readonly Unfinished[];
};

const VERSION_FILE = /^[^/]+\/\d+\.\d+\.\d+\.yaml$/;
/** What else belongs in the folder of a questionnaire. */
const COMPANION = /^[^/]+\/coverage\.yaml$/;
const GUIDANCE_FOLDER = 'guidance';

/** Reads and checks every `<id>/<version>.yaml` and the guidance of the folder. Throws one error that names every fault. */
export function loadQuestionnaires(folder: string): Catalogue {
	const { catalogue, faults } = inspectQuestionnaires(folder);
	if (faults.length > 0) throw new Error(describeFaults(faults));
	return catalogue;
}

/**
 * Reads the folder and gives back what could be read together with every fault of it. A draft that breaks a rule is
 * no fault: it is unfinished, and left out of the catalogue until it is done.
 */
export function inspectQuestionnaires(folder: string): Inspection {
	const { versions, misnamed } = yamlFiles(folder);
	const read = versions.map((file) => readVersion(folder, file));
	const sound = read.flatMap((result) => ('questionnaire' in result ? [result] : []));
	const broken = read.flatMap((result) => ('faults' in result ? result.faults : []));
	const notReady = read.flatMap((result) => ('unfinished' in result ? [result] : []));
	const { published, faults: ofRecord } = readPublished(folder);
	const changed = checkPublished(published, sound, notReady);
	const untold = checkSuccessions(sound, [...broken, ...changed]);
	const untrue = sound.filter(
		({ file, questionnaire }) =>
			questionnaire.status === 'draft' && untold.some((fault) => fault.file === file)
	);
	const unfinished = [
		...notReady,
		...untrue.map(({ file }) => ({ file, unfinished: untold.filter((fault) => fault.file === file) }))
	];
	const all = sound.filter((loaded) => !untrue.includes(loaded));
	const byVersion = new Map(all.map((loaded) => [keyOf(loaded.questionnaire), loaded]));
	const { guidance, faults: ofGuidance } = inspectGuidance(folder);
	return {
		catalogue: {
			...{ all, guidance },
			find: (id, version) => byVersion.get(keyOf({ id, version })) ?? null
		},
		unfinished,
		faults: [
			...[...misnamed, ...broken],
			...untold.filter(({ file }) => !untrue.some((draft) => draft.file === file)),
			...[...ofRecord, ...changed, ...ofGuidance]
		]
	};
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
		throw new Error(`${file} ${describeChange('a round was opened with it', contentHash, loaded.hash)}`);
	}
}

/** The faults as a list for a terminal: file, line, what is wrong and how to mend it. */
export function describeFaults(faults: readonly Fault[]): string {
	const lines = faults.map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''}  ${message}`);
	return ['The questionnaires cannot be used:', ...lines].join('\n');
}

/** What is still to be done on a draft, for a terminal: each thing once, with how often and where first. */
export function describeUnfinished({ file, unfinished }: Unfinished): string {
	const alike = Map.groupBy(unfinished, ({ message }) => message.replace(/\.\d+(?=[.:])/g, '.*'));
	const lines = [...alike].map(([what, same]) => {
		const { line, message } = same[0]!;
		const at = `${file}${line ? `:${line}` : ''}`;
		return same.length === 1
			? `  ${at}  ${message}`
			: `  ${at}  ${what} (and ${same.length - 1} more like it)`;
	});
	return [`${file} is a draft, unfinished, and is not used until this is done:`, ...lines].join('\n');
}

/** The name of a version in addresses and records: `<id>/<version>`. */
export function keyOf({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string {
	return `${id}/${version}`;
}

/** The version files of a folder, and a fault for each YAML file that nobody would read because of its name. */
function yamlFiles(folder: string): { versions: string[]; misnamed: Fault[] } {
	const files = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name !== GUIDANCE_FOLDER)
		.flatMap((entry) =>
			entry.isDirectory()
				? readdirSync(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
				: entry.name
		)
		.sort();
	const isVersion = (file: string) => VERSION_FILE.test(file);
	const message = 'is not read: its place is <questionnaire>/<version>.yaml, such as quick-scan/1.0.0.yaml';
	return {
		versions: files.filter(isVersion),
		misnamed: files
			.filter((file) => /\.ya?ml$/i.test(file) && !isVersion(file) && !COMPANION.test(file))
			.map((file) => ({ file, line: null, message }))
	};
}

/**
 * Each version but the first tells what happened to every item since the one before it. Drafts tell it too, but
 * nobody builds on them: the version before is never a draft. A version that cannot be read or was changed would also
 * make its successor look wrong: its questionnaire is left until it is mended.
 */
function checkSuccessions(sound: readonly Loaded[], broken: readonly Fault[]): Fault[] {
	const byId = Map.groupBy(sound, ({ questionnaire }) => questionnaire.id);
	return [...byId].flatMap(([id, versions]) => {
		if (broken.some(({ file }) => file.startsWith(`${id}/`))) return [];
		const sorted = versions.toSorted((a, b) =>
			compareVersions(a.questionnaire.version, b.questionnaire.version)
		);
		return sorted.flatMap((later, index) => {
			const before = sorted.slice(0, index).findLast(({ questionnaire }) => questionnaire.status !== 'draft');
			return checkSuccession(before, later);
		});
	});
}

function checkSuccession(earlier: Loaded | undefined, later: Loaded): Fault[] {
	const { questionnaire, file, lineOf } = later;
	const fault = (path: readonly PropertyKey[], message: string) => faultAt(file, lineOf, { path, message });
	const from = questionnaire.crosswalk?.from;
	const before = earlier?.questionnaire.version;
	if (before === undefined) {
		const message = `there is no version ${from} before this one: take the crosswalk out, or add that version`;
		return from === undefined ? [] : [fault(['crosswalk', 'from'], message)];
	}
	if (from === undefined) return [fault(['version'], `has no crosswalk: say what happened since ${before}`)];
	if (from !== before)
		return [fault(['crosswalk', 'from'], `must be ${before}, the version before this one`)];
	return checkCrosswalk(earlier!.questionnaire, questionnaire).map(({ path, message }) =>
		fault(path, message)
	);
}
