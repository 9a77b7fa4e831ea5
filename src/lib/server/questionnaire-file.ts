import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { explain, faultsOf, type PathFault } from '#lib/domain/questionnaire-faults.ts';
import { Questionnaire } from '#lib/domain/questionnaire.ts';

/** A place in a file that is wrong, why, and what to do. */
export type Fault = { readonly file: string; readonly line: number | null; readonly message: string };

/** A questionnaire version as it was read. `lineOf` finds the line of a path in its file. */
export type Loaded = {
	readonly questionnaire: Questionnaire;
	readonly hash: string;
	readonly file: string;
	readonly lineOf: (path: readonly PropertyKey[]) => number | null;
};

/** A draft that does not keep all the rules yet, with what is still to be done. Nothing else ever sees it. */
export type Unfinished = { readonly file: string; readonly unfinished: readonly Fault[] };

/** A YAML file as plain data, with a way back from a path to its line. */
export type ReadYaml = { readonly data: unknown; readonly lineOf: Loaded['lineOf'] };

const LARGEST = 1_000_000;
/** Enough to repeat a scale or a text by name, far too few to blow up. */
const MOST_ALIASES = 20;

/** Reads and checks one version. All its faults come back together; those of a draft are what is still to be done. */
export function readVersion(folder: string, file: string): Loaded | Unfinished | { faults: Fault[] } {
	const read = readYaml(folder, file);
	if ('faults' in read) return read;
	const { data, lineOf } = read;
	const result = Questionnaire.safeParse(data, { error: explain });
	if (!result.success) {
		const faults = faultsOf(result.error).map((fault) => faultAt(file, lineOf, fault));
		return isDraft(data) ? { file, unfinished: faults } : { faults };
	}
	const { id, version } = result.data;
	if (file !== `${id}/${version}.yaml`) {
		return {
			faults: [{ file, line: 1, message: `says it is ${id} ${version}: its place is ${id}/${version}.yaml` }]
		};
	}
	return { questionnaire: result.data, hash: contentHash(data), file, lineOf };
}

/** A fault of a file at a path of it. */
export function faultAt(file: string, lineOf: Loaded['lineOf'], { path, message }: PathFault): Fault {
	return { file, line: lineOf(path), message: `${path.join('.') || 'the file'}: ${message}` };
}

/** Reads a YAML file as plain data: no larger than 1 MB, UTF-8, each key once, few aliases. */
export function readYaml(folder: string, file: string): ReadYaml | { faults: Fault[] } {
	const fault = (message: string, line: number | null = null) => ({ faults: [{ file, line, message }] });
	if (statSync(join(folder, file)).size > LARGEST) return fault('is larger than 1 MB: no questionnaire is');
	const text = decodeUtf8(readFileSync(join(folder, file)));
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
	const value = valueOf(document);
	if ('problem' in value) return fault(`is not readable as YAML: ${value.problem}`);
	return { data: value.data, lineOf: (path) => lineIn(document, lines, path) };
}

function isDraft(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft';
}

/** The hash of what a version says. Its status is left out, so that a version can be retired. */
function contentHash(data: unknown): string {
	const { status, ...content } = data as Record<string, unknown>;
	return `sha256-${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}

/** The document's data; `problem` where its aliases would blow up or it is otherwise not plain data. */
function valueOf(document: Document): { data: unknown } | { problem: string } {
	try {
		return { data: document.toJS({ maxAliasCount: MOST_ALIASES }) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null;
		if (Array.isArray(range)) return lines.linePos(Number(range[0])).line;
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
