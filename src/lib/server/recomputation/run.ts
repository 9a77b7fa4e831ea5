import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import type { Answers } from './answer-rows.ts';
import { readAnswers } from './answers-file.ts';
import { compareRounds } from './compared.ts';
import { readDefinition, versionsBeside } from './definition-file.ts';
import type { RoundFiles, ScoreOptions } from './options.ts';
import type { ScoreOutput } from './output.ts';
import { recompute, type ReadRound } from './recompute.ts';

/** What the command `score` prints, or everything that is wrong with the files, a line each. */
export async function scoreFiles(
	options: ScoreOptions
): Promise<ScoreOutput | { readonly problems: readonly string[] }> {
	const { files, against, round: kind, k } = options;
	const later = await readRound(files);
	const earlier = against && (await readRound(against));
	const problems = [later, earlier].flatMap((read) => (read && 'problems' in read ? read.problems : []));
	if ('problems' in later || (earlier && 'problems' in earlier)) return { problems };
	const found = later.answers.organisations.length;
	const members = options.members ?? found;
	if (members < found) {
		return { problems: [`  --members is ${members}, and ${files.answers} names ${found} organisations`] };
	}
	const output = recompute(later, { kind, k, members });
	if (!earlier || !against) return { ...output, comparison: null };
	const catalogue = versionsBeside([files.questionnaire, against.questionnaire]);
	return { ...output, comparison: compareRounds(earlier, later, catalogue, { kind, k }) };
}

async function readRound(files: RoundFiles): Promise<ReadRound | { readonly problems: readonly string[] }> {
	const questionnaire = readDefinition(files.questionnaire);
	if ('faults' in questionnaire) {
		const lines = questionnaire.faults.map(
			({ file, line, message }) =>
				`  ${[file, line && `line ${line}`].filter(Boolean).join(', ')}: ${message}`
		);
		return { problems: lines };
	}
	return readBeside(questionnaire, files.answers);
}

async function readBeside(
	questionnaire: Questionnaire,
	file: string
): Promise<{ questionnaire: Questionnaire; answers: Answers } | { readonly problems: readonly string[] }> {
	const answers = await readAnswers(file, questionnaire);
	if ('faults' in answers) return { problems: [answers.faults.describe()] };
	return { questionnaire, answers };
}
