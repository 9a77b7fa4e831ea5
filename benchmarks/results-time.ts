import { setTimeout as wait } from 'node:timers/promises';
import { itemsOf, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { secretFor } from '#lib/server/configuration.ts';
import { connect } from '#lib/server/db/connect.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { beginResponse, openBrowser, sendResponse, type Browser } from '../tests/support/member.ts';
import { newDataDir, startServer } from '../tests/support/server.ts';
import { FACILITATOR, SECRET, roundOf, tellStory } from '../tests/support/story.ts';

const QUESTIONNAIRES = 'questionnaires';
const [SMALL, LARGE] = [1_000, 100_000];
const ORGANISATIONS = Array.from({ length: 20 }, (_, index) => `Organisation ${index + 1}`);
const LOOKS = 15;

/** Milliseconds of server time for the results page of a round with few and with many responses, and their ratio. */
export type ResultsTime = {
	readonly state: 'as it was' | 'after one more answer' | 'counted for the first time';
	readonly small: number;
	readonly large: number;
	readonly ratio: number;
};

/**
 * The results page of a named round that 100,000 people answered beside one that 1,000 did, in the same database: looked
 * at in turn, unchanged and after one more person has sent their answers each time.
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
		const pages = tell.map(({ round }) => `/networks/${story.network}/rounds/${round}/results`) as [
			string,
			string
		];
		const first = [await timeOf(browser, pages[0]), await timeOf(browser, pages[1])] as const;
		const unchanged = await inTurn(browser, pages, async () => undefined);
		const answered = await inTurn(browser, pages, async (at) => {
			await sendResponse(await beginResponse(server.origin, tell[at]!.link));
			// Counting follows two seconds behind; looking before it takes the counting along.
			await wait(1);
		});
		return [
			timesOf('as it was', unchanged),
			timesOf('after one more answer', answered),
			{ state: 'counted for the first time', small: first[0], large: first[1], ratio: first[1] / first[0] }
		];
	} finally {
		await server.stop();
	}
}

type Filled = { readonly round: string; readonly link: string };

async function filled(
	place: { dataDir: string },
	{ network, round: small }: Awaited<ReturnType<typeof tellStory>>
): Promise<[Filled, Filled]> {
	const connection = await connect(place);
	const { db } = connection;
	const { questionnaire, hash } = loadQuestionnaires(QUESTIONNAIRES).all.find(
		(one) => one.questionnaire.id === 'regional-readiness'
	)!;
	const secret = secretFor('links', SECRET);
	const now = new Date().toISOString();
	const { closesAt } = (await rounds.find(db, small))!;
	const large = await rounds.open(
		db,
		secret,
		roundOf(network, {
			...{ title: 'Large', questionnaire: questionnaire.id, version: questionnaire.version },
			...{ contentHash: hash, kind: 'named' as const, closesAt }
		}),
		now
	);
	const tell: Filled[] = [];
	for (const [round, people] of [
		[small, SMALL],
		[large, LARGE]
	] as const) {
		const invited = await rounds.invitations(db, secret, round);
		for (let done = 0; done < people; done += 500) {
			const some = Array.from({ length: Math.min(500, people - done) }, (_, index) => ({
				...{ organisation: invited[index % invited.length]!.organisation, week: '2026-11-16' },
				...{ answers: answersOf(questionnaire, done + index), remarks: new Map<string, string>() }
			}));
			await responses.addSubmitted(db, round, some);
		}
		tell.push({ round, link: invited[0]!.token! });
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
