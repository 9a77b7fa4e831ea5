import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_REMARK } from '#lib/domain/response.ts';
import { translator } from '#lib/i18n/translator.ts';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import * as links from '#lib/server/db/links.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { randomToken } from '#lib/server/tokens.ts';
import {
	beginResponse,
	giveAnswer,
	openBrowser,
	sendPage,
	sendResponse,
	type Member
} from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { tellStory, type Story } from '../support/story.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const place = { dataDir: newDataDir() };
const t = translator('nl');

let story: Story;
let server: Server;
let connection: Connection;

beforeAll(async () => {
	story = await tellStory(place, { questionnaires, organisations: ['Noord', 'Oud', 'Zuid'] });
	server = await startServer({ place, questionnaires });
	connection = await connect(place);
});

afterAll(async () => {
	await connection?.db.destroy();
	await server?.stop();
	rmSync(questionnaires, { recursive: true });
});

const link = (organisation = 'Noord') => story.links.get(organisation)!;
const begin = () => beginResponse(server.origin, link());
const stored = ({ round, token }: Member) => responses.find(connection.db, round, token);
const begun = async () => (await connection.db.selectFrom('responses').select('id').execute()).length;

/** The words of a page, without the code around them. */
async function words(response: Response): Promise<string> {
	const html = await response.text();
	const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b.*?<\/\1>/gs, ' ');
	return body
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

describe('an invitation', () => {
	test('opening it changes nothing, however often a mail scanner does', async () => {
		const before = await begun();
		for (const method of ['GET', 'HEAD', 'GET']) {
			const response = await fetch(`${server.origin}/answer/${link()}`, { method });
			expect(response.status).toBe(200);
			expect(response.headers.getSetCookie().filter((cookie) => cookie.startsWith('response'))).toEqual([]);
		}
		expect(await begun()).toBe(before);
	});

	test('speaks the language of the network, and that of the visitor once they chose', async () => {
		const browser = openBrowser(server.origin);
		expect(await (await browser.get(`/answer/${link()}`)).text()).toContain('<html lang="nl"');
		browser.cookies.set('language', 'en');
		expect(await (await browser.get(`/answer/${link()}`)).text()).toContain('<html lang="en"');
	});

	test('after beginning, no address and no page of questions holds a token', async () => {
		const member = await begin();
		const address = `/response/${story.round}/views`;
		const page = await (await member.browser.get(address)).text();
		for (const token of [link(), member.token]) {
			expect(address).not.toContain(token);
			expect(page).not.toContain(token);
		}
	});

	test('that is unknown, revoked, malformed or too long gets the same friendly page', async () => {
		const [invited] = (await connection.db.selectFrom('invitations').selectAll().execute()).filter(
			({ name }) => name === 'Oud'
		);
		await links.revoke(connection.db, story.round, invited!.organisation_id);
		const tokens = [
			randomToken(),
			link('Oud'),
			link().slice(1),
			`${link()}x`,
			'a%00b',
			'%F0%9F%92%A9',
			'x'.repeat(3000)
		];
		const pages = new Set<string>();
		for (const token of tokens) {
			const response = await openBrowser(server.origin).get(`/answer/${token}`);
			expect([token.slice(0, 30), response.status]).toEqual([token.slice(0, 30), 404]);
			pages.add(await words(response));
			const posted = await openBrowser(server.origin).post(`/answer/${token}?/begin`);
			expect([token.slice(0, 30), posted.status]).toEqual([token.slice(0, 30), 404]);
		}
		expect(pages.size).toBe(1);
	});

	test('of which the round is unknown to this device gets a page that says what to do', async () => {
		for (const path of ['', '/views', '/review', '/result']) {
			const response = await openBrowser(server.origin).get(`/response/${story.round}${path}`);
			expect([path, response.status]).toEqual([path, 404]);
			expect(await words(response)).toMatch(/antwoorden|answers/);
		}
		for (const round of ['%00', 'a%00b', '%F0%9F%92%A9', 'x'.repeat(3000)]) {
			const { status } = await openBrowser(server.origin).get(`/response/${round}`);
			expect([round.slice(0, 30), status]).toEqual([round.slice(0, 30), 404]);
		}
	});
});

describe('an answer', () => {
	test('is acknowledged once it is stored', async () => {
		const member = await begin();
		expect((await giveAnswer(member, 'views', 'open', '4')).status).toBe(204);
		const page = await sendPage(member, 'ways', { roles: '2', money: 'dk' });
		expect([page.status, page.headers.get('location')]).toEqual([303, `/response/${story.round}/you`]);
		expect((await stored(member))?.answers).toEqual(
			new Map(Object.entries({ open: '4', roles: '2', money: 'dk' }))
		);
	});

	test.each([
		['outside the scale', 'open', '6', 'answer.problems.outside'],
		['no number', 'open', 'four', 'answer.problems.outside'],
		['to an item that is not in this version', 'colour', '1', 'answer.problems.unknown'],
		['to an item of another page', 'roles', '1', 'answer.problems.unknown']
	] as const)(
		'%s is refused with its place, and what is right beside it is stored',
		async (_, item, value, key) => {
			const member = await begin();
			await giveAnswer(member, 'views', 'goal', '3');
			const put = await member.browser.put(`/response/${story.round}/answers`, {
				...{ section: 'views', [`answer.${item}`]: value, 'answer.fair': '2' }
			});
			expect(put.status).toBe(400);
			expect(await put.json()).toEqual({ problems: [{ at: item, message: t(key) }] });

			const page = await sendPage(member, 'views', { [item]: value, gain: '5' });
			expect(page.status).toBe(400);
			expect(await words(page)).toContain(t(key));
			expect((await stored(member))?.answers).toEqual(
				new Map(Object.entries({ goal: '3', fair: '2', gain: '5' }))
			);
		}
	);

	test('of a page that does not exist is refused', async () => {
		const member = await begin();
		expect((await giveAnswer(member, 'nothing', 'open', '4')).status).toBe(400);
		expect((await sendPage(member, 'nothing', { open: '4' })).status).toBe(404);
	});

	test('with a remark that is too long keeps the answers, and shows the remark again', async () => {
		const member = await begin();
		const remark = `${'x'.repeat(LONGEST_REMARK)} and this is too much`;
		const response = await member.browser.post(`/response/${story.round}/views?/save`, {
			'answer.open': '4',
			remark
		});
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('and this is too much');
		expect(await stored(member)).toMatchObject({ answers: new Map([['open', '4']]), remarks: new Map() });
	});

	test('with markup in its remark comes back as text', async () => {
		const member = await begin();
		const remark = '</textarea><script>alert(1)</script> 👩🏽‍⚕️ & "co"\u0000';
		await member.browser.post(`/response/${story.round}/views?/save`, { remark });
		const page = await (await member.browser.get(`/response/${story.round}/views`)).text();
		expect(page).not.toContain('<script>alert(1)');
		expect(page).toContain('&lt;/textarea');
		expect((await stored(member))?.remarks.get('views')).toBe(remark.replace('\u0000', ''));
	});

	test('on two devices: the last word per item wins, and an old page undoes nothing', async () => {
		const phone = await begin();
		const laptop = { ...phone, browser: openBrowser(server.origin) };
		const back = await laptop.browser.post(`/answer/${phone.token}?/goOn`);
		expect([back.status, back.headers.get('location')]).toEqual([303, `/response/${story.round}`]);

		await giveAnswer(phone, 'views', 'open', '1');
		await giveAnswer(laptop, 'views', 'open', '2');
		await giveAnswer(laptop, 'views', 'fair', '4');
		const oldPage = await phone.browser.post(`/response/${story.round}/views?/save`, {
			...{ 'answer.open': '1', 'shown.open': '1', 'answer.goal': '5' }
		});
		expect(oldPage.status).toBe(303);
		expect((await stored(phone))?.answers).toEqual(
			new Map(Object.entries({ open: '2', fair: '4', goal: '5' }))
		);
	});

	test('that is too much for any page is refused unread', async () => {
		const member = await begin();
		const response = await member.browser.post(`/response/${story.round}/views?/save`, {
			remark: 'x'.repeat(400_000)
		});
		expect(response.status).toBe(413);
		expect((await stored(member))?.remarks).toEqual(new Map());
	});

	test.each(['https://elsewhere.example', 'null'])(
		'that another site (%s) sends is refused',
		async (origin) => {
			const member = await begin();
			const cookie = `response-${story.round}=${member.token}`;
			const form = new URLSearchParams({ section: 'views', 'answer.open': '5' });
			const send = (method: string, path: string) =>
				fetch(`${server.origin}/response/${story.round}/${path}`, {
					method,
					body: form,
					headers: { origin, cookie }
				});
			expect((await send('PUT', 'answers')).status).toBe(403);
			expect((await send('POST', 'views?/save')).status).toBe(403);
			expect((await send('POST', 'review?/send')).status).toBe(403);
			expect(await stored(member)).toMatchObject({ answers: new Map(), submitted: false });
		}
	);

	test('leaves no token, address or answer in the log', async () => {
		const member = await begin();
		await member.browser.get(`/answer/${link()}`);
		await member.browser.get(`/answer/${member.token}`);
		await member.browser.post(`/response/${story.round}/views?/save`, { remark: 'A secret thought.' });
		expect(server.log()).toContain('/answer/[token]');
		for (const secret of [...story.links.values(), member.token, 'A secret thought', '127.0.0.1"', 'node"']) {
			expect(server.log()).not.toContain(secret);
		}
	});
});

test('a page tells the browser what it may do with it', async () => {
	const { headers } = await openBrowser(server.origin).get(`/answer/${link()}`);
	const policy = Object.fromEntries(
		headers
			.get('content-security-policy')!
			.split('; ')
			.map((directive) => directive.split(/ (.*)/) as [string, string])
	);
	expect(policy).toMatchObject({
		'default-src': "'self'",
		'object-src': "'none'",
		'frame-ancestors': "'none'"
	});
	for (const part of ['script-src', 'style-src']) expect(policy[part]).toMatch(/^'self'( 'nonce-[^']+')*$/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('same-origin');
	expect(headers.get('cache-control')).toContain('no-store');
	expect(headers.get('strict-transport-security')).toBeNull();
});

describe('a request that cannot be', () => {
	test('is refused in words where it is too large', async () => {
		const member = await begin();
		const response = await sendPage(member, 'views', { remark: 'x'.repeat(600_000) });
		expect(response.status).toBe(413);
		const page = await words(response);
		expect(page).toContain(t('failure.tooLarge.title'));
		expect(page).not.toContain(t('failure.unexpected.title'));
	});

	test('is refused in words where a page takes no forms, and is no fault of ours', async () => {
		const response = await openBrowser(server.origin).post('/guidance', { one: 'two' });
		expect(response.status).toBe(405);
		expect(await words(response)).toContain(translator('en')('failure.refused.title'));
		expect(server.log()).toContain('a request was refused');
		expect(server.log()).not.toContain('a request failed');
	});
});

describe('a round that has closed', () => {
	test('thanks, takes nothing more, and keeps what was answered', async () => {
		const early = await begin();
		await giveAnswer(early, 'views', 'open', '4');
		await sendResponse(early);
		const before = await begun();
		await rounds.close(connection, story.round, new Date().toISOString());

		const page = await openBrowser(server.origin).get(`/answer/${link()}`);
		expect(page.status).toBe(200);
		expect(await words(page)).toContain(t('answer.closed.heading'));
		await openBrowser(server.origin).post(`/answer/${link()}?/begin`);
		expect(await begun()).toBe(before);

		expect((await giveAnswer(early, 'views', 'open', '1')).status).toBe(409);
		const saved = await sendPage(early, 'views', { open: '1' });
		expect([saved.status, saved.headers.get('location')]).toEqual([303, `/response/${story.round}/result`]);
		expect(await stored(early)).toMatchObject({ answers: new Map([['open', '4']]), submitted: true });
		expect((await early.browser.get(`/response/${story.round}/result`)).status).toBe(200);
	});
});
