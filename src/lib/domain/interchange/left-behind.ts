import type { Questionnaire } from '../questionnaire.ts';
import type { NoteTaker } from './notes.ts';

/** Notes what another tool's format has no place for, so that nobody takes an export for a copy. */
export function leaveOwn(questionnaire: Questionnaire, { leave }: NoteTaker): void {
	leave('every item', 'its place in the frameworks, its construct and its sources');
	leave('the questionnaire', 'frameworks, sources, authors, licence, audience, changes and status');
	if (questionnaire.crosswalk)
		leave('the questionnaire', 'what happened to each item since the version before');
	for (const section of questionnaire.sections) {
		if (section.kind !== 'choice') continue;
		for (const item of section.items) {
			if (item.options.some(({ help }) => help !== undefined))
				leave(item.id, 'the explanation beside its choices');
		}
	}
}
