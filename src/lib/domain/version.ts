import type { Questionnaire } from './questionnaire.ts';

/** Below zero where version `a` comes before version `b`, above zero where it comes after. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	const place = left.findIndex((number, index) => number !== right[index]);
	return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}

/** The newest published version of each questionnaire, the one that was published last first. */
export function newestPublished(questionnaires: readonly Questionnaire[]): Questionnaire[] {
	const newest = new Map<string, Questionnaire>();
	for (const questionnaire of questionnaires) {
		if (questionnaire.status !== 'published') continue;
		const known = newest.get(questionnaire.id);
		if (!known || compareVersions(questionnaire.version, known.version) > 0)
			newest.set(questionnaire.id, questionnaire);
	}
	return [...newest.values()].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
