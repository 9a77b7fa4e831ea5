import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { secretFor } from '#lib/server/configuration.ts';
import { connect, type Connection, type Place } from '#lib/server/db/connect.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { newPostgresDatabase } from '../support/engines.ts';
import { beginResponse, giveAnswer, openBrowser, sendResponse, type Member } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { SECRET, roundOf, tellStory, type Story } from '../support/story.ts';

const ORGANISATIONS = ['Noord', 'Oost', 'Zuid'];
const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
afterAll(() => rmSync(questionnaires, { recursive: true }));

const places: [string, () => Promise<Place>][] = [
	['SQLite', async () => ({ dataDir: newDataDir() })],
	[
		'PostgreSQL',
		async () => ({ dataDir: newDataDir(), databaseUrl: await newPostgresDatabase(inject('postgres')) })
	]
];

/** The charts that a page offers as files. */
function filesIn(page: string, at: string): { path: string; name: string }[] {
	return [...page.matchAll(/href="([^"]+\.svg)" download="([^"]+)"/g)].map(([, href, name]) => ({
		path: new URL(href!, new URL(at, 'http://localhost')).pathname,
		name: name!
	}));
}

describe.each(places)('what a member sees of the network, on %s', (_, newPlace) => {
	let server: Server;
	let story: Story;
	let connection: Connection;

	beforeAll(async () => {
		const place = await newPlace();
		story = await tellStory(place, { questionnaires, organisations: ORGANISATIONS, kind: 'named' });
		server = await startServer({ place, questionnaires });
		connection = await connect(place);
		for (const name of ORGANISATIONS) await answered(name, { open: 3, fair: 3, goal: 4, gain: 4 });
	});

	afterAll(async () => {
		await connection?.db.destroy();
		await server?.stop();
	});

	/** Somebody of an organisation who has sent these answers. */
	async function answered(name: string, answers: Readonly<Record<string, number>>): Promise<Member> {
		const member = await beginResponse(server.origin, story.links.get(name)!);
		member.browser.cookies.set('language', 'en');
		await say(member, answers);
		expect((await sendResponse(member)).status).toBe(303);
		return member;
	}

	async function say(member: Member, answers: Readonly<Record<string, number>>): Promise<void> {
		for (const [item, value] of Object.entries(answers)) {
			expect((await giveAnswer(member, 'views', item, String(value))).status).toBe(204);
		}
	}

	const network = () => `/response/${story.round}/network`;
	const byLink = (name: string) => `/answer/${story.links.get(name)!}/results`;
	const radar = (page: string, framework = 'principles') => `${page}/charts/radar-${framework}.svg`;

	/** Does something while the round's members may see the results at another time, or the round is closed. */
	async function whileRound(
		changed: { member_results?: 'never' | 'after-closing'; closed_at?: string },
		work: () => Promise<void>
	): Promise<void> {
		const set = (values: typeof changed | { member_results: 'at-once'; closed_at: null }) =>
			connection.db.updateTable('rounds').set(values).where('id', '=', story.round).execute();
		await set(changed);
		try {
			await work();
		} finally {
			await set({ member_results: 'at-once', closed_at: null });
		}
	}

	const daysFromNow = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

	test('the page links each of its charts as a file, and the file says what the page says', async () => {
		const { browser } = await answered('Noord', { open: 1, fair: 2, goal: 5, gain: 5 });
		const page = await (await browser.get(network())).text();
		const files = filesIn(page, network());
		expect(files.map(({ path }) => path)).toEqual([radar(network()), radar(network(), 'themes')]);
		for (const { path, name } of files) {
			const file = await browser.get(path);
			expect(file.status).toBe(200);
			expect(file.headers.get('cache-control')).toBe('no-store');
			expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
			const told = (text: string) => [...new Set(text.match(/<title>[^<]+ · [^<]+<\/title>/g))];
			const svg = await file.text();
			expect(told(svg).length).toBeGreaterThan(0);
			for (const one of told(svg)) expect(page).toContain(one);
		}
		const svg = await (await browser.get(radar(network()))).text();
		expect(svg).toContain('<title>Trust · You: 1.5</title>');
		expect(svg).toContain('4 people');
	});

	test('nobody gets another person’s own scores, whatever address they try', async () => {
		const one = await answered('Oost', { open: 1, fair: 1, goal: 1, gain: 1 });
		const other = await answered('Oost', { open: 5, fair: 5, goal: 5, gain: 5 });
		const svg = await (await other.browser.get(radar(network()))).text();
		expect(svg).toContain('<title>Trust · You: 5.0</title>');
		expect(svg).not.toContain('You: 1.0');

		const strangers = [openBrowser(server.origin), openBrowser(server.origin)];
		strangers[1]!.cookies.set(`response-${story.round}`, story.links.get('Oost')!);
		for (const stranger of strangers) {
			expect((await stranger.get(radar(network()))).status).toBe(404);
			expect((await stranger.get(`${radar(network())}?own=${one.token}`)).status).toBe(404);
		}
		const elsewhere = `/response/${'x'.repeat(22)}/network`;
		expect((await other.browser.get(radar(elsewhere))).status).toBe(404);
		expect((await other.browser.get(`${network()}/charts/organisations.svg`)).status).toBe(404);
	});

	test('the organisation’s link shows the network after closing, and no person’s scores', async () => {
		const { browser } = await answered('Zuid', { open: 2, fair: 2, goal: 2, gain: 2 });
		expect((await browser.get(radar(byLink('Zuid')))).status).toBe(404);
		await whileRound({ closed_at: daysFromNow(-1) }, async () => {
			const page = await (await browser.get(byLink('Zuid'))).text();
			expect(filesIn(page, byLink('Zuid')).map(({ path }) => path)).toContain(radar(byLink('Zuid')));
			const file = await browser.get(radar(byLink('Zuid')));
			expect(file.status).toBe(200);
			const svg = await file.text();
			expect(svg).toContain('Trust · The network: ');
			for (const text of [page, svg]) expect(text).not.toContain('· You');
			expect(svg).not.toContain(story.links.get('Zuid'));
			expect((await browser.get(radar(`/answer/${'x'.repeat(22)}/results`))).status).toBe(404);
		});
	});

	test('where the results are not for members yet, or never, neither are the charts', async () => {
		const { browser } = await answered('Noord', { open: 4, fair: 4, goal: 4, gain: 4 });
		const statuses = async () => [
			(await browser.get(radar(network()))).status,
			(await browser.get(radar(byLink('Noord')))).status
		];
		await whileRound({ member_results: 'after-closing' }, async () => {
			expect(await statuses()).toEqual([404, 404]);
		});
		await whileRound({ member_results: 'after-closing', closed_at: daysFromNow(-1) }, async () => {
			expect(await statuses()).toEqual([200, 200]);
		});
		await whileRound({ member_results: 'never', closed_at: daysFromNow(-1) }, async () => {
			expect(await statuses()).toEqual([404, 404]);
		});
	});

	test('a confidential round shows nothing before its closing, and after it nothing about fewer than k people', async () => {
		const { db } = connection;
		const secret = secretFor('links', SECRET);
		const round = await rounds.open(
			db,
			secret,
			roundOf(story.network, { memberResults: 'at-once', closesAt: daysFromNow(1) }),
			daysFromNow(-1)
		);
		const links = await rounds.invitations(db, secret, round);
		const members = await Promise.all(
			[0, 1, 2].map(async (index) => {
				const member = await beginResponse(server.origin, links[index]!.token!);
				member.browser.cookies.set('language', 'en');
				await say(member, { open: 2 + index, fair: 2 + index, goal: 4, gain: 4 });
				expect((await sendResponse(member)).status).toBe(303);
				return member;
			})
		);
		const page = `/response/${round}/network`;
		const [{ browser }] = members as [Member, ...Member[]];
		expect((await browser.get(radar(page))).status).toBe(404);
		await rounds.close(connection, round, new Date().toISOString());
		const closed = await browser.get(page);
		expect(closed.status).toBe(200);
		expect(filesIn(await closed.text(), page)).toEqual([]);
		expect((await browser.get(radar(page))).status).toBe(404);
	});

	test('nothing in a member’s pages depends on which of the others said what', async () => {
		const me = await answered('Noord', { open: 4, fair: 3, goal: 2, gain: 3 });
		const [ann, bob] = [
			await answered('Zuid', { open: 5, fair: 1, goal: 2, gain: 4 }),
			await answered('Zuid', { open: 1, fair: 5, goal: 4, gain: 2 })
		];
		const pages = async () => {
			const paths = [network(), `/response/${story.round}/result`, radar(network())];
			const texts = await Promise.all(paths.map(async (path) => (await me.browser.get(path)).text()));
			return texts.map((text) => text.replaceAll(/nonce="[^"]+"/g, ''));
		};
		const before = await pages();
		await say(ann, { open: 1, fair: 5, goal: 4, gain: 2 });
		await say(bob, { open: 5, fair: 1, goal: 2, gain: 4 });
		expect(await pages()).toEqual(before);

		const ids = await connection.db.selectFrom('responses').select('id').execute();
		const invited = await rounds.invitations(connection.db, 'any', story.round);
		const hidden = [...ids.map(({ id }) => id), ...invited.map(({ organisation }) => organisation)];
		for (const text of before) {
			for (const id of [...hidden, me.token, ann.token]) expect(text).not.toContain(id);
		}
	});
});
