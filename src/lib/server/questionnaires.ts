import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { Questionnaire } from '#lib/domain/questionnaire.ts';

/** A questionnaire version as it was read, with the hash of its file. */
export type Loaded = { readonly questionnaire: Questionnaire; readonly hash: string; readonly file: string };

/** Every version in the folder; `find` gives null for one that is not there. */
export type Catalogue = {
	readonly all: readonly Loaded[];
	readonly find: (id: string, version: string) => Loaded | null;
};

/** A place in a questionnaire file that is wrong, why, and what to do. */
export type Fault = { readonly file: string; readonly line: number | null; readonly message: string };

const LARGEST = 1_000_000;
const VERSION_FILE = /^(\d+\.\d+\.\d+)\.yaml$/;

/** Reads and checks every `<id>/<version>.yaml` of the folder. Throws one error that names every fault. */
export function loadQuestionnaires(folder: string): Catalogue {
	const read = versionFiles(folder).map((file) => readVersion(folder, file));
	const faults = read.flatMap((result) => ('faults' in result ? result.faults : []));
	if (faults.length > 0) throw new Error(describeFaults(faults));
	const all = read.flatMap((result) => ('faults' in result ? [] : [result]));
	const byVersion = new Map(all.map((loaded) => [versionKey(loaded.questionnaire), loaded]));
	return { all, find: (id, version) => byVersion.get(versionKey({ id, version })) ?? null };
}

/** Throws where a version that a round was opened with is gone or is no longer what it was. */
export function checkUnchanged(
	catalogue: Catalogue,
	used: readonly { questionnaire: string; version: string; contentHash: string }[]
): void {
	for (const { questionnaire, version, contentHash } of used) {
		const file = `${questionnaire}/${version}.yaml`;
		const loaded = catalogue.find(questionnaire, version);
		if (!loaded) throw new Error(`${file} is gone, and a round was opened with it. Put the file back.`);
		if (loaded.hash === contentHash) continue;
		throw new Error(
			[
				`${file} has changed, and a round was opened with it.`,
				`Expected ${contentHash}, found ${loaded.hash}.`,
				'Put the file back as it was, and publish the change as a new version.'
			].join('\n')
		);
	}
}

/** The faults as a list for a terminal: file, line, what is wrong and how to mend it. */
export function describeFaults(faults: readonly Fault[]): string {
	const lines = faults.map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''}  ${message}`);
	return ['The questionnaires cannot be used:', ...lines].join('\n');
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

function readVersion(folder: string, file: string): Loaded | { faults: Fault[] } {
	const fault = (message: string, line: number | null = null) => ({ faults: [{ file, line, message }] });
	if (statSync(join(folder, file)).size > LARGEST) return fault('is larger than 1 MB: no questionnaire is');
	const bytes = readFileSync(join(folder, file));
	const text = decodeUtf8(bytes);
	if (text === null) return fault('is not UTF-8: save it in that encoding');

	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	if (document.errors.length > 0) {
		return {
			faults: document.errors.map((error) => ({
				...{ file, line: lines.linePos(error.pos[0]).line },
				message: `is not readable as YAML: ${error.message}`
			}))
		};
	}
	const data = valueOf(document);
	if ('problem' in data) return fault(`is not readable as YAML: ${data.problem}`);

	const result = Questionnaire.safeParse(data.value);
	if (!result.success) {
		return {
			faults: result.error.issues.map(({ path, message }) => ({
				...{ file, line: lineOf(document, lines, path) },
				message: `${path.join('.') || 'the file'}: ${message}`
			}))
		};
	}
	const { id, version } = result.data;
	if (file !== `${versionKey({ id, version })}.yaml`) {
		return fault(`says it is ${id} ${version}: its place is ${id}/${version}.yaml`, 1);
	}
	return { questionnaire: result.data, hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`, file };
}

/** The document's value; `problem` where its aliases would blow up or it is otherwise not plain data. */
function valueOf(document: Document): { value: unknown } | { problem: string } {
	try {
		return { value: document.toJS({ maxAliasCount: 20 }) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return null;
}

function decodeUtf8(bytes: Buffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function versionKey({ id, version }: { id: string; version: string }): string {
	return `${id}/${version}`;
}
