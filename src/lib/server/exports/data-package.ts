import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { LANGUAGES } from '#lib/domain/language.ts';
import { endOf } from '#lib/domain/round.ts';
import { dayOf, lastDayOf } from '#lib/domain/dates.ts';
import { packageReadme, type PackageFacts } from '#lib/domain/views/package-readme.ts';
import type { Loaded } from '../questionnaire-file.ts';
import { bothSpeeches } from '../speeches.ts';
import { VERSION } from '../version.ts';
import { descriptorOf } from './descriptor.ts';
import { packageTables, textOfTable } from './package-tables.ts';
import { hasAnswers, type RoundExport } from './round-export.ts';

/** Where the questionnaires stand, and in which zone a day ends. */
export type Surroundings = { readonly questionnairesDir: string; readonly timeZone: string };

/**
 * The open data package of a round as a zip: definition, results, answers as far as they may leave, codebook and
 * method, described by a `datapackage.json`.
 */
export async function dataPackage(
	exported: RoundExport,
	loaded: Loaded,
	surroundings: Surroundings
): Promise<Uint8Array> {
	const tables = packageTables(exported);
	const { questionnaire, file } = loaded;
	const readmes = LANGUAGES.map((language) => [
		`README.${language}.md`,
		packageReadme(factsOf(exported, loaded, surroundings.timeZone, language), bothSpeeches[language])
	]);
	const texts = Object.fromEntries([
		['datapackage.json', asJson(descriptorOf(exported, loaded, tables))],
		...readmes,
		// The path comes from the catalogue, never from the address.
		['definition/questionnaire.yaml', await readFile(join(surroundings.questionnairesDir, file), 'utf8')],
		['definition/questionnaire.json', asJson(questionnaire)],
		...tables.map((table) => [table.path, textOfTable(table)])
	]) as Record<string, string>;
	return zipOf(texts, exported.now);
}

/** A zip of texts, each with the moment it was made. */
export function zipOf(texts: Readonly<Record<string, string>>, now: string): Uint8Array {
	const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(now) });
}

function factsOf(
	{ network, round, shown, organisations, answers, now }: RoundExport,
	{ hash, questionnaire }: Loaded,
	timeZone: string,
	language: (typeof LANGUAGES)[number]
): PackageFacts {
	const { kind, k } = round;
	const kept = (ids: ReadonlySet<string>) =>
		organisations.filter(({ id }) => ids.has(id)).map(({ name }) => name);
	return {
		...{ network, round: round.title, kind, k, hash, questionnaire, program: VERSION },
		from: dayOf(round.openedAt, language, timeZone),
		to: lastDayOf(endOf(round), language, timeZone),
		made: dayOf(now, language, timeZone),
		...{ people: shown.people, answered: shown.answered, invited: shown.invited },
		answers: hasAnswers(answers) ? { kept: kept(answers.kept) } : answers,
		command: `npm run --silent score -- definition/questionnaire.yaml answers/answers.csv --round ${kind} --k ${k}`
	};
}

function asJson(content: unknown): string {
	return `${JSON.stringify(content, null, '\t')}\n`;
}
