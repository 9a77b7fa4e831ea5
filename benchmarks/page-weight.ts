import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { ROOT, newDataDir, startServer } from '../tests/support/server.ts';
import { tellStory } from '../tests/support/story.ts';
import { newPhone, startBrowser, type Weight } from './phone.ts';
import { startSurvey } from './survey.ts';

/** What a member's phone loads, beside what a SurveyJS form of the same items loads; `libraries` should be empty. */
export type PageWeight = {
	readonly firstPage: Weight;
	readonly questionnaire: Weight;
	readonly survey: Weight;
	/** The libraries that were found in the code of the member's pages, though they have no place there. */
	readonly libraries: readonly string[];
};

const QUESTIONNAIRE = 'regional-readiness';

/** Words of a library that stay in its code whatever a bundler does to it. */
const MARKS = [
	{ library: 'i18next', word: 'missingInterpolationHandler', file: 'i18next/dist/esm/i18next.js' },
	{ library: 'Zod', word: 'unrecognized_keys', file: 'zod/v4/core/schemas.js' }
];

/** Weighs the pages of the built application and the SurveyJS form, each on a phone with an empty cache. */
export async function measurePageWeight(): Promise<PageWeight> {
	const questionnaires = join(ROOT, 'questionnaires');
	const place = { dataDir: newDataDir() };
	const { links } = await tellStory(place, {
		questionnaires,
		questionnaire: QUESTIONNAIRE,
		organisations: ['Noord']
	});
	const { questionnaire } = loadQuestionnaires(questionnaires).all.find(
		(one) => one.questionnaire.id === QUESTIONNAIRE
	)!;
	const server = await startServer({ place });
	const survey = await startSurvey(questionnaire);
	const browser = await startBrowser();
	try {
		const phone = await newPhone(browser);
		await phone.page.goto(`${server.origin}/answer/${links.get('Noord')}`, { waitUntil: 'networkidle' });
		const firstPage = phone.weight();
		await answerEverything(phone.page);
		await phone.page.waitForLoadState('networkidle');
		const whole = phone.weight();
		const code = await Promise.all(
			[...phone.scripts()].map(async ([url, text]) => text || (await fetch(url)).text())
		);
		await phone.close();

		const other = await newPhone(browser);
		await other.page.goto(survey.origin, { waitUntil: 'networkidle' });
		await other.page.locator('input[type=radio]').first().waitFor({ state: 'attached' });
		const theirs = other.weight();
		await other.close();
		return { firstPage, questionnaire: whole, survey: theirs, libraries: librariesIn(code.join('\n')) };
	} finally {
		await browser.close();
		survey.stop();
		await server.kill();
	}
}

/** Plays a member who answers every question of every page and sends it. */
async function answerEverything(page: Page): Promise<void> {
	await page.locator('form[action="?/begin"] button').click();
	await page.waitForURL(/\/response\//);
	while (!page.url().endsWith('/review')) {
		for (const question of await page.locator('fieldset.field').all()) {
			await question.locator('input[type=radio]').first().check();
		}
		const before = page.url();
		await page.locator('button[name=then][value=after]').click();
		await page.waitForURL((url) => url.href !== before);
	}
	await page.locator('form[action="?/send"] button').click();
	await page.waitForURL(/\/result$/);
}

function librariesIn(code: string): string[] {
	for (const { library, word, file } of MARKS) {
		const own = readFileSync(join(ROOT, 'node_modules', file), 'utf8');
		if (!own.includes(word))
			throw new Error(`${library} no longer has "${word}" in it: choose another mark.`);
	}
	return MARKS.filter(({ word }) => code.includes(word)).map(({ library }) => library);
}
