import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import * as contacts from '#lib/server/db/contacts.ts';
import * as networks from '#lib/server/db/networks.ts';
import { openBrowser, type Browser } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { startSmtp, type Smtp } from '../support/smtp.ts';
import { FACILITATOR, tellStory } from '../support/story.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
let smtp: Smtp;
let server: Server;
let address: string;
beforeAll(async () => {
	smtp = await startSmtp();
	const place = { dataDir: newDataDir() };
	const { network, round } = await tellStory(place, { questionnaires, organisations: ['Noord', 'Oost'] });
	const { db } = await connect(place);
	for (const { id, name } of (await networks.find(db, network))!.organisations)
		await contacts.set(db, id, { name, email: `${name.toLowerCase()}@example.org` });
	await db.destroy();
	server = await startServer({
		...{ place, questionnaires },
		environment: { SMTP_URL: smtp.url, MAIL_FROM: 'samen@example.org', SITE_URL: 'https://samen.example.org' }
	});
	address = `/networks/${network}/rounds/${round}/mail`;
});
afterAll(async () => {
	await server.stop();
	await smtp.close();
	rmSync(questionnaires, { recursive: true });
});

type Fields = readonly (readonly [string, string])[];

test('whoever sends from an older page mails nobody twice, and sees who was mailed meanwhile', async () => {
	const [ann, bo] = [await signedIn(), await signedIn()];
	const [hers, his] = [await shown(ann), await shown(bo)];
	const [north, east] = hers.filter(([name]) => name === 'organisation').map(([, value]) => value);
	const onlyNorth = hers.filter(([, value]) => value !== east);
	expect(await send(ann, onlyNorth)).toMatch(/&done=sent#log$/);
	expect(await send(ann, onlyNorth)).toMatch(/&done=sent#log$/);
	expect(sentTo()).toEqual(['noord@example.org']);

	const next = await send(bo, his);
	expect(next).toMatch(new RegExp(`&done=sent&held=${north}#log$`));
	expect(sentTo()).toEqual(['noord@example.org', 'oost@example.org']);
	bo.cookies.set('language', 'en');
	const page = await (await bo.get(`${address}${next.split('#')[0]}`)).text();
	expect(page).toContain('Held back: Noord. Someone else mailed there');
	expect(page).toContain('noord@example.org');

	// Who has seen it and still wants to, may.
	const again = await shown(bo);
	expect(again.filter(([name]) => name.startsWith('known.')).map(([, value]) => value)).toEqual(['1', '1']);
	expect(await send(bo, [...again, ['organisation', north!]])).toMatch(/&done=sent#log$/);
	expect(sentTo()).toEqual(['noord@example.org', 'oost@example.org', 'noord@example.org']);
	expect(await send(ann, onlyNorth)).toMatch(/&done=sent#log$/);
	expect(sentTo()).toHaveLength(3);
});

async function signedIn(): Promise<Browser> {
	const browser = openBrowser(server.origin);
	const { email, password } = FACILITATOR;
	expect((await browser.post('/sign-in', { email, password })).status).toBe(303);
	return browser;
}

/** The fields of the form as the page shows it, with what is ticked. */
async function shown(browser: Browser): Promise<Fields> {
	const html = await (await browser.get(address)).text();
	const form = html.slice(html.indexOf('action="?/send"'), html.indexOf('id="log"'));
	const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([input]) => input);
	return inputs
		.filter((input) => !input.includes('type="checkbox"') || input.includes('checked'))
		.map((input) => [/name="([^"]*)"/.exec(input)![1]!, /value="([^"]*)"/.exec(input)![1]!]);
}

async function send(browser: Browser, fields: Fields): Promise<string> {
	const response = await browser.post(`${address}?/send`, fields);
	expect(response.status).toBe(303);
	return response.headers.get('location')!;
}

function sentTo(): string[] {
	return smtp.received.map(({ to }) => to);
}
