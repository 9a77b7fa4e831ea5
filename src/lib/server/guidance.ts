import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AdviceFile, DiscussionFile, type Guidance } from '#lib/domain/guidance.ts';
import { explain, faultsOf } from '#lib/domain/questionnaire-faults.ts';
import { faultAt, readYaml, type Fault } from './questionnaire-file.ts';

const FOLDER = 'guidance';
const DISCUSSION = `${FOLDER}/discussion.yaml`;

const NONE: Guidance = { claims: [], discussion: { guides: [], principles: [] } };

/** Reads the advice library of a questionnaires folder, which may have none; what is wrong comes back as faults. */
export function inspectGuidance(folder: string): { guidance: Guidance; faults: Fault[] } {
	if (!existsSync(join(folder, FOLDER))) return { guidance: NONE, faults: [] };
	const advice = readdirSync(join(folder, FOLDER))
		.sort()
		.filter((file) => file.endsWith('.yaml') && `${FOLDER}/${file}` !== DISCUSSION)
		.map((file) => readAs(AdviceFile, folder, `${FOLDER}/${file}`));
	const discussion = existsSync(join(folder, DISCUSSION))
		? readAs(DiscussionFile, folder, DISCUSSION)
		: { faults: [{ file: DISCUSSION, line: null, message: 'is not there: put it back' }] };
	const claims = advice.flatMap((read) =>
		'faults' in read ? [] : read.value.claims.map((claim) => ({ ...claim, source: read.value.source }))
	);
	const faults = [...advice, discussion].flatMap((read) => ('faults' in read ? read.faults : []));
	return {
		guidance: {
			claims,
			discussion: 'faults' in discussion ? NONE.discussion : discussion.value
		},
		faults: [...faults, ...twice(claims.map(({ id }) => id))]
	};
}

function readAs<Schema extends z.ZodType>(
	schema: Schema,
	folder: string,
	file: string
): { value: z.infer<Schema> } | { faults: Fault[] } {
	const read = readYaml(folder, file);
	if ('faults' in read) return read;
	const result = schema.safeParse(read.data, { error: explain });
	if (result.success) return { value: result.data };
	return { faults: faultsOf(result.error).map((fault) => faultAt(file, read.lineOf, fault)) };
}

function twice(ids: readonly string[]): Fault[] {
	const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
	return repeated.map((id) => ({
		...{ file: FOLDER, line: null, message: `claim ${id} stands in it twice: give one of the two another id` }
	}));
}
