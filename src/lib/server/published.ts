import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault, Loaded, Unfinished } from './questionnaire-file.ts';

/** The hash of every version that was published, by `<id>/<version>`. */
export type Published = Readonly<Record<string, string>>;

export const PUBLISHED_FILE = 'published.json';

/** The record of published versions, empty where the folder keeps none; what is wrong with it comes back as faults. */
export function readPublished(folder: string): { published: Published; faults: Fault[] } {
	const file = join(folder, PUBLISHED_FILE);
	if (!existsSync(file)) return { published: {}, faults: [] };
	const result = RecordFile.safeParse(readFileSync(file, 'utf8'));
	if (result.success) return { published: result.data, faults: [] };
	const message = 'is no list of versions and hashes: put it back as it was';
	return { published: {}, faults: [{ file: PUBLISHED_FILE, line: null, message }] };
}

/** What was published and has changed since, or was made a draft again. */
export function checkPublished(
	published: Published,
	sound: readonly Loaded[],
	unfinished: readonly Unfinished[]
): Fault[] {
	const wasPublished = ({ file }: { file: string }) => Object.hasOwn(published, keyOfFile(file));
	const drafts = [...sound.filter(({ questionnaire }) => questionnaire.status === 'draft'), ...unfinished];
	const reopened = new Set(drafts.filter(wasPublished).map(({ file }) => file));
	const message = 'is published and cannot be a draft again: put the file back as it was';
	return [
		...[...reopened].map((file) => ({ file, line: 1, message })),
		...sound.filter(wasPublished).flatMap(({ hash, file }) => {
			const expected = published[keyOfFile(file)]!;
			if (expected === hash || reopened.has(file)) return [];
			return [{ file, line: 1, message: describeChange('it is published', expected, hash) }];
		})
	];
}

/** Says that a file is no longer what it was, and what to do about it. */
export function describeChange(why: string, expected: string, found: string): string {
	return [
		`has changed, and ${why}.`,
		`    Expected ${expected}, found ${found}.`,
		'    Put the file back as it was, and publish the change as a new version.'
	].join('\n');
}

const RecordFile = z
	.string()
	.transform((text, context) => {
		try {
			return JSON.parse(text) as unknown;
		} catch {
			context.addIssue({ code: 'custom', message: 'is no JSON' });
			return z.NEVER;
		}
	})
	.pipe(z.record(z.string(), z.string()));

function keyOfFile(file: string): string {
	return file.replace(/\.yaml$/, '');
}
