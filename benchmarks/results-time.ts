import { setTimeout as wait } from 'node:timers/promises';
import { itemsOf, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { secretFor } from '#lib/server/configuration.ts';
import { connect } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { beginResponse, openBrowser, sendResponse, type Browser } from '../tests/support/member.ts';
import { newDataDir, startServer } from '../tests/support/server.ts';
import { FACILITATOR, SECRET, networkOf, roundOf, tellStory } from '../tests/support/story.ts';

const QUESTIONNAIRES = 'questionnaires';
const [SMALL, LARGE] = [1_000, 100_000];
const ORGANISATIONS = Array.from({ length: 20 }, (_, index) => `Organisation ${index + 1}`);
const LOOKS = 15;

/** Milliseconds of server time for the results page of a round with few and with many responses, and their ratio. */
export type ResultsTime = {
	readonly state:
		| 'as it was'
		| 'after one more answer'
		| 'closed'
		| 'shown for the first time after closing'
		| 'counted for the first time';
	readonly small: number;
	readonly large: number;
	readonly ratio: number;
};

/**
 * The results page of a named round that 100,000 people answered beside one that 1,000 did, in the same database: looked
 * at in turn, unchanged, after one more person has sent their answers each time, and after the closing, when more is shown.
 */
export async function measureResultsTime(): Promise<ResultsTime[]> {
	const place = { dataDir: newDataDir() };
	const story = await tellStory(place, {
		...{ questionnaires: QUESTIONNAIRES, questionnaire: 'regional-readiness', kind: 'named' as const },
		organisations: ORGANISATIONS
	});
	const tell = await filled(place, story);
	const server = await startServer({ place });
	try {
		const browser = openBrowser(server.origin);
		const { email, password } = FACILITATOR;
		await browser.post('/sign-in', { email, password });
		const paths = tell.map(({ network, round }) => `/networks/${network}/rounds/${round}`);
		const pages = paths.map((path) => `${path}/results`) as [string, string];
		const counted = await onceEach(browser, pages);
		const unchanged = await inTurn(browser, pages, async () => undefined);
		const answered = await inTurn(browser, pages, async (at) => {
			await sendResponse(await beginResponse(server.origin, tell[at]!.link));
			// Counting follows two seconds behind; looking before it takes the counting along.
			await wait(1);
		});
		for (const path of paths) {
			const closed = await browser.post(`${path}?/close`, {});
			if (closed.status >= 400) throw new Error(`Closing was answered with ${closed.status}.`);
		}
		const shown = await onceEach(browser, pages);
		const closed = await inTurn(browser, pages, async () => undefined);
		return [
			timesOf('as it was', unchanged),
			timesOf('after one more answer', answered),
			timesOf('closed', closed),
			timesOf('shown for the first time after closing', shown),
			timesOf('counted for the first time', counted)
		];
	} finally {
		await server.stop();
	}
}

type Filled = { readonly network: string; readonly round: string; readonly link: string };

async function filled(
	place: { dataDir: string },
	{ network: small, round: smallRound }: Awaited<ReturnType<typeof tellStory>>
): Promise<[Filled, Filled]> {
	const connection = await connect(place);
	const { db } = connection;
	const { questionnaire, hash } = loadQuestionnaires(QUESTIONNAIRES).all.find(
		(one) => one.questionnaire.id === 'regional-readiness'
	)!;
	const secret = secretFor('links', SECRET);
	const now = new Date().toISOString();
	const { closesAt } = (await rounds.find(db, smallRound))!;
	const { user_id: owner } = await db.selectFrom('access').select('user_id').executeTakeFirstOrThrow();
	// In a network of its own, so that neither round has an earlier one to be compared with.
	const large = await networks.create(db, networkOf('Delta', ORGANISATIONS), owner, now);
	const largeRound = await rounds.open(
		db,
		secret,
		roundOf(large, {
			...{ title: 'Large', questionnaire: questionnaire.id, version: questionnaire.version },
			...{ contentHash: hash, kind: 'named' as const, closesAt }
		}),
		now
	);
	const tell: Filled[] = [];
	for (const [network, round, people] of [
		[small, smallRound, SMALL],
		[large, largeRound, LARGE]
	] as const) {
		const invited = await rounds.invitations(db, secret, round);
		for (let done = 0; done < people; done += 500) {
			const some = Array.from({ length: Math.min(500, people - done) }, (_, index) => ({
				...{ organisation: invited[index % invited.length]!.organisation, week: '2026-11-16' },
				...{ answers: answersOf(questionnaire, done + index), remarks: new Map<string, string>() }
			}));
			await responses.addSubmitted(db, round, some);
		}
		tell.push({ network, round, link: invited[0]!.token! });
	}
	await db.destroy();
	return tell as [Filled, Filled];
}

/** Answers that differ from person to person and from item to item, the same in every run. */
function answersOf(questionnaire: Questionnaire, person: number): Map<string, string> {
	const answers = new Map<string, string>();
	let seed = person * 2_654_435_761 + 1;
	for (const id of itemsOf(questionnaire).keys()) {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		answers.set(id, seed % 11 === 0 ? 'dk' : String(1 + (seed % 5)));
	}
	return answers.set('role', ['director', 'manager', 'professional'][person % 3]!);
}

async function onceEach(browser: Browser, pages: readonly [string, string]): Promise<[number[], number[]]> {
	return [[await timeOf(browser, pages[0])], [await timeOf(browser, pages[1])]];
}

async function inTurn(
	browser: Browser,
	pages: readonly [string, string],
	before: (at: number) => Promise<unknown>
): Promise<[number[], number[]]> {
	const times: [number[], number[]] = [[], []];
	for (let look = 0; look < LOOKS; look += 1) {
		for (const at of [0, 1] as const) {
			await before(at);
			times[at].push(await timeOf(browser, pages[at]));
		}
	}
	return times;
}

async function timeOf(browser: Browser, page: string): Promise<number> {
	const start = performance.now();
	const response = await browser.get(page);
	await response.text();
	if (response.status !== 200) throw new Error(`The results page was answered with ${response.status}.`);
	return performance.now() - start;
}

function timesOf(
	state: ResultsTime['state'],
	times: readonly [readonly number[], readonly number[]]
): ResultsTime {
	const [small, large] = times.map(medianOf) as [number, number];
	return { state, small, large, ratio: large / small };
}

function medianOf(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
