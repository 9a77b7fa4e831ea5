import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Questionnaire, itemsOf } from '../../src/lib/domain/questionnaire.ts';
import { ROOT, startServer } from '../support/server.ts';
import { expect, test as base } from './play.ts';

const test = base.extend({
	// The whole catalogue, as an operator has it.
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	}
});

// Everything here is for reading: it works without JavaScript.
test.use({ locale: 'en-GB', javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const VERSION = 'regional-readiness/1.1.0';
const FILE = join(ROOT, 'questionnaires', `${VERSION}.yaml`);
const definition = () => Questionnaire.parse(parse(readFileSync(FILE, 'utf8')));

test('anyone can find a questionnaire and read every question of it', async ({ page, server }) => {
	await page.goto(server.origin);
	await page.locator('footer a[href$="/questionnaires"]').click();
	await page.locator(`main a[href$="/questionnaires/${VERSION}"]`).first().click();
	await expect(page.locator('h1')).toHaveText(definition().title.en);
	for (const { id, text } of itemsOf(definition()).values()) {
		await expect(page.locator(`#question-${id} h4`)).toContainText(text.en);
	}
	const targets = await page
		.locator('main a[href^="#"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
	const missing = await page.evaluate(
		(ids) => ids.filter((id) => document.getElementById(id) === null),
		[...new Set(targets)]
	);
	expect(missing).toEqual([]);
});

test('a definition is downloaded as the file is, and as JSON', async ({ request, server }) => {
	const yaml = await request.get(`${server.origin}/questionnaires/${VERSION}/definition.yaml`);
	expect(yaml.headers()).toMatchObject({
		'content-type': 'text/yaml; charset=utf-8',
		'content-disposition': 'attachment; filename="regional-readiness-1.1.0.yaml"'
	});
	expect(await yaml.text()).toBe(readFileSync(FILE, 'utf8'));
	const json = await request.get(`${server.origin}/questionnaires/${VERSION}/definition.json`);
	expect(await json.json()).toEqual(JSON.parse(JSON.stringify(definition())));
});

test('what is not in the catalogue is not there, however it is asked for', async ({ request, server }) => {
	const paths = [
		...['regional-readiness/9.9.9', 'nothing/1.0.0', '__proto__/1.0.0', 'guidance/essenburgh'],
		...['..%2F..%2Fpackage.json/1.0.0', 'regional-readiness/..%2F1.0.0']
	];
	for (const path of paths) {
		for (const rest of ['', '/definition.yaml', '/definition.json', '/compare', '/preview']) {
			const response = await request.get(`${server.origin}/questionnaires/${path}${rest}`);
			expect(response.status(), `${path}${rest}`).toBe(404);
		}
	}
	const strange = ['with=x', 'with=x%2Fy', 'with=regional-readiness%2F1.0.0%2F..'];
	for (const search of strange) {
		const response = await request.get(`${server.origin}/questionnaires/${VERSION}/compare?${search}`);
		expect(response.status(), search).toBe(404);
	}
	for (const number of ['0', '99', '-1', 'x', '1.5']) {
		const response = await request.get(`${server.origin}/questionnaires/${VERSION}/preview?page=${number}`);
		expect(response.status(), number).toBe(404);
	}
});

test('a version is compared with another that one chooses', async ({ page, server }) => {
	await page.goto(`${server.origin}/questionnaires/${VERSION}/compare`);
	await page.locator('select[name=with]').selectOption('regional-readiness/1.0.0');
	await page.locator('main form button').click();
	await expect(page.locator('h1')).toHaveText('From version 1.0.0 to version 1.1.0');
	const fates = Object.values(definition().crosswalk!.items).map(({ change }) => change);
	for (const change of ['reworded', 'rescaled', 'new', 'dropped', 'identical'] as const) {
		const count = fates.filter((fate) => fate === change).length;
		await expect(page.locator(`section[aria-labelledby=items-${change}] > ul > li`), change).toHaveCount(
			count
		);
	}
	await expect(page.locator('section[aria-labelledby=items-reworded] del').first()).toBeVisible();
	await expect(page.locator('section[aria-labelledby=items-reworded] ins').first()).toBeVisible();
	await expect(page.locator('select[name=with]')).toHaveValue('regional-readiness/1.0.0');
});

test('a try-out can be filled in, and nothing of it goes anywhere', async ({ page, context, server }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
	await page.goto(`${server.origin}/questionnaires/${VERSION}/preview?page=2`);
	const [first, second] = [page.locator('fieldset').nth(0), page.locator('fieldset').nth(1)];
	await first.locator('input[type=radio]').nth(1).check();
	await first.locator('input[type=radio]').nth(3).check();
	await second.locator('input[type=radio]').first().check();
	await expect(first.locator(':checked')).toHaveCount(1);
	await page.locator('textarea').fill('Between these four walls');
	await page.locator('textarea').press('Enter');
	expect(await page.locator('main form').count()).toBe(0);
	await page.locator('main nav a').first().click();
	await expect(page).toHaveURL(/preview\?page=3$/);
	await page.goto(`${server.origin}/questionnaires/${VERSION}/preview?page=2`);
	await expect(page.locator(':checked')).toHaveCount(0);
	expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(server.log()).not.toContain('four walls');
});

test('advice is chosen by what the results show, and every choice can be undone', async ({
	page,
	server
}) => {
	await page.goto(`${server.origin}/guidance`);
	await expect(page.locator('li[id^=advice-]')).toHaveCount(94);
	await page.locator('select[name=principle]').selectOption('P4');
	await page.locator('select[name=gap]').selectOption('divided');
	await page.locator('main form button').click();
	await expect(page).toHaveURL(/principle=P4.*gap=divided.*#advice$/);
	const chosen = await page.locator('li[id^=advice-]').count();
	expect(chosen).toBeGreaterThan(0);
	expect(chosen).toBeLessThan(94);
	await page.locator('main form a').click();
	await expect(page.locator('li[id^=advice-]')).toHaveCount(94);
});
