import { readFileSync, statSync } from 'node:fs';
import type { Imported, Refused } from '#lib/domain/interchange/draft.ts';
import { importLimeSurvey } from '#lib/domain/interchange/limesurvey-import.ts';
import { takeNotes } from '#lib/domain/interchange/notes.ts';
import { importSurveyJs } from '#lib/domain/interchange/surveyjs-import.ts';

const LARGEST = 1_000_000;

/** Reads a survey of another tool: JSON as SurveyJS, tab-separated text as LimeSurvey's, whatever the file is called. */
export function importSurvey(file: string): Imported | Refused {
	if (statSync(file).size > LARGEST) return refused('is larger than 1 MB: no questionnaire is');
	const text = textOf(readFileSync(file));
	if (text === null) return refused('is not UTF-8: save it in that encoding');
	return /^\ufeff?\s*[[{]/.test(text) ? importSurveyJs(text) : importLimeSurvey(text);
}

/** The text of a file in UTF-8, or in the UTF-16 in which Excel saves "Unicode text"; null where it is in neither. */
function textOf(bytes: Buffer): string | null {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	try {
		return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function refused(problem: string): Refused {
	return { problem, notes: takeNotes() };
}
