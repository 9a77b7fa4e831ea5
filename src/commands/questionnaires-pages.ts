import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestPublished } from '#lib/domain/version.ts';
import { coveragePage } from '#lib/domain/views/coverage-page.ts';
import { withFigures } from '#lib/domain/views/markdown.ts';
import { readingLevelPage } from '#lib/domain/views/reading-level-page.ts';
import { inspectCoverage } from '#lib/server/coverage.ts';
import { describeFaults, inspectQuestionnaires } from '#lib/server/questionnaires.ts';

const DOCS = 'docs/questionnaires';

/** Writes the figures into the pages about the questionnaires. */
export function writePages(folder: string): void {
	for (const [file, text] of Object.entries(pagesOf(folder))) writeFileSync(file, text);
}

/** The pages about the questionnaires as they should be now, by file. Throws where the questionnaires have a fault. */
export function pagesOf(folder: string): Readonly<Record<string, string>> {
	const { catalogue, faults } = inspectQuestionnaires(folder);
	const { covered, faults: ofCoverage } = inspectCoverage(folder, catalogue);
	if (faults.length + ofCoverage.length > 0) throw new Error(describeFaults([...faults, ...ofCoverage]));
	const newest = newestPublished(catalogue.all.map(({ questionnaire }) => questionnaire));
	const byName = newest.toSorted((a, b) => a.id.localeCompare(b.id));
	const coverage = covered.map((one) => coveragePage(one.questionnaire, one.coverage)).join('\n\n');
	return {
		...page('coverage.md', coverage),
		...page('reading-level.md', readingLevelPage(byName, catalogue.guidance))
	};
}

function page(name: string, figures: string): Record<string, string> {
	const file = join(DOCS, name);
	const text = withFigures(readFileSync(file, 'utf8'), figures);
	if (text === null)
		throw new Error(`${file} has lost the marks between which its tables stand: put them back.`);
	return { [file]: text };
}
