import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportLimeSurvey } from '#lib/domain/interchange/limesurvey-export.ts';
import { describeNotes, takeNotes, type Notes } from '#lib/domain/interchange/notes.ts';
import { exportSurveyJs } from '#lib/domain/interchange/surveyjs-export.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { describeFaults, inspectQuestionnaires, keyOf } from '#lib/server/questionnaires.ts';

/** The formats in which a questionnaire can leave. */
const FORMATS: Readonly<Record<string, (questionnaire: Questionnaire) => { text: string; notes: Notes }>> = {
	surveyjs: (questionnaire) => {
		const { survey, notes } = exportSurveyJs(questionnaire);
		return { text: asJson(survey), notes };
	},
	limesurvey: exportLimeSurvey,
	json: (questionnaire) => ({ text: asJson(questionnaire), notes: takeNotes() })
};

/** Writes one version in the format of another tool, to a file or to the screen. */
export function exportQuestionnaire(folder: string, args: readonly string[]): void {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { as: { type: 'string' }, out: { type: 'string' } }
	});
	const convert =
		values.as !== undefined && Object.hasOwn(FORMATS, values.as) ? FORMATS[values.as] : undefined;
	if (!convert) throw new Error(`Say in which format: --as ${Object.keys(FORMATS).join('|')}.`);
	const [id, version] = (positionals[0] ?? '').split('/');
	const { catalogue, faults } = inspectQuestionnaires(folder);
	const loaded = catalogue.find(id ?? '', version ?? '');
	if (!loaded) {
		const own = faults.filter(({ file }) => file === `${id}/${version}.yaml`);
		if (own.length > 0) throw new Error(describeFaults(own));
		const known = catalogue.all.map(({ questionnaire }) => keyOf(questionnaire)).join(', ');
		throw new Error(`There is no finished questionnaire ${positionals[0] ?? ''}. There are: ${known}.`);
	}
	const { text, notes } = convert(loaded.questionnaire);
	for (const line of describeNotes(notes)) console.error(line);
	if (values.out === undefined) process.stdout.write(text);
	else writeFileSync(values.out, text);
}

function asJson(content: unknown): string {
	return `${JSON.stringify(content, null, '\t')}\n`;
}
