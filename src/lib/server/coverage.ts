import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Coverage, checkCoverage } from '#lib/domain/coverage.ts';
import { explain, faultsOf } from '#lib/domain/questionnaire-faults.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { newestPublished } from '#lib/domain/version.ts';
import { faultAt, readYaml, type Fault } from './questionnaire-file.ts';
import type { Catalogue } from './questionnaires.ts';

/** What a questionnaire covers, beside its newest published version. */
export type Covered = { readonly questionnaire: Questionnaire; readonly coverage: Coverage };

const FILE = 'coverage.yaml';

/** Reads the coverage of every questionnaire that has one; what is wrong or out of date comes back as faults. */
export function inspectCoverage(folder: string, { all }: Catalogue): { covered: Covered[]; faults: Fault[] } {
	const newest = newestPublished(all.map(({ questionnaire }) => questionnaire));
	const read = newest
		.filter(({ id }) => existsSync(join(folder, id, FILE)))
		.map((questionnaire) => readCoverage(folder, questionnaire));
	return {
		covered: read.flatMap((one) => ('coverage' in one ? [one] : [])),
		faults: read.flatMap((one) => ('faults' in one ? one.faults : []))
	};
}

function readCoverage(folder: string, questionnaire: Questionnaire): Covered | { faults: Fault[] } {
	const file = `${questionnaire.id}/${FILE}`;
	const read = readYaml(folder, file);
	if ('faults' in read) return read;
	const result = Coverage.safeParse(read.data, { error: explain });
	const faults = result.success ? checkCoverage(result.data, questionnaire) : faultsOf(result.error);
	if (!result.success || faults.length > 0)
		return { faults: faults.map((fault) => faultAt(file, read.lineOf, fault)) };
	return { questionnaire, coverage: result.data };
}
