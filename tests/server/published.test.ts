import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublished } from '#lib/server/published.ts';
import { keyOf, loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { ROOT } from '../support/server.ts';

test('every published version of the catalogue is recorded, and is what it was', () => {
	const folder = join(ROOT, 'questionnaires');
	const { all } = loadQuestionnaires(folder);
	const published = all.filter(({ questionnaire }) => questionnaire.status === 'published');
	const record = Object.fromEntries(published.map(({ questionnaire, hash }) => [keyOf(questionnaire), hash]));
	expect(readPublished(folder).published).toEqual(record);
});
