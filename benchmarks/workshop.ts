import { setTimeout as wait } from 'node:timers/promises';
import type { WallView } from '#lib/domain/views/workshop/scenes.ts';
import { folderWith, smallQuestionnaire } from '../tests/support/questionnaire.ts';
import { newDataDir, startServer } from '../tests/support/server.ts';
import { tellStory } from '../tests/support/story.ts';
import { followStream, joinWorkshop, leadWorkshop, type Led, type Phone } from '../tests/support/workshop.ts';

/** Votes of a room full of phones. Times are in milliseconds, each the median of a few votes. */
export type Room = {
	readonly phones: number;
	/** Votes that were given, all times together, and votes that the wall showed in the end. */
	readonly given: number;
	readonly counted: number;
	/** Whether each step of the scale got exactly the votes that were given for it, every time. */
	readonly right: boolean;
	/** What 95 of 100 votes took until the phone knew that they were counted. */
	readonly usual: number;
	/** From the last vote that was counted until the wall said that everybody had voted. */
	readonly toTheWall: number;
	/** From the facilitator's press until the result was on the wall and on the last phone. */
	readonly shown: number;
};

/** How the largest room does beside the smallest: how many times as long everything takes. */
export type Workshops = {
	readonly rooms: readonly Room[];
	readonly ratios: Pick<Room, 'usual' | 'toTheWall' | 'shown'>;
};

type One = Omit<Room, 'phones'>;
type Screen = ReturnType<typeof watch<object>>;
type InRoom = {
	readonly led: Led;
	readonly phones: readonly Phone[];
	readonly wall: ReturnType<typeof watch<WallView>>;
	readonly screens: readonly Screen[];
};

const SIZES = [40, 500];
const VOTES = 3;
const SECONDS = 10;
const TOPIC = 'themes.trust';
const STEPS = 5;
/** Some press twice, or change their mind: they have voted once all the same. */
const TWICE_EVERY = 10;
const LONGEST = 60_000;

/** Lets rooms of 40 and of 500 phones vote, each on a server of its own: all within ten seconds. */
export async function measureWorkshops(): Promise<Workshops> {
	const rooms: Room[] = [];
	for (const size of SIZES) rooms.push(await measureRoom(size));
	const [small, large] = [rooms[0]!, rooms.at(-1)!];
	const ratio = (name: 'usual' | 'toTheWall' | 'shown') => large[name] / small[name];
	return {
		rooms,
		ratios: { usual: ratio('usual'), toTheWall: ratio('toTheWall'), shown: ratio('shown') }
	};
}

async function measureRoom(size: number): Promise<Room> {
	const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
	const place = { dataDir: newDataDir() };
	const story = await tellStory(place, { questionnaires, organisations: ['Noord', 'Zuid'] });
	const server = await startServer({ place, questionnaires });
	const ends: (() => void)[] = [];
	try {
		const led = await leadWorkshop(server.origin, story);
		const code = await led.code();
		const phones: Phone[] = [];
		while (phones.length < size) phones.push(await joinWorkshop(server.origin, code));
		await led.does({ do: 'go', from: 'gather', to: `agree:${TOPIC}` });
		const wall = watch<WallView>();
		ends.push(followStream(server.origin, led.browser, `${led.path}/wall/stream`, wall.see));
		const screens = phones.map(({ browser, path }) => {
			const screen = watch<object>();
			ends.push(followStream(server.origin, browser, `${path}/stream`, screen.see));
			return screen;
		});
		await Promise.all([wall, ...screens].map((one) => one.until(() => true)));
		const votes: One[] = [];
		for (let ballot = 1; ballot <= VOTES; ballot++) {
			votes.push(await measureVote({ led, phones, wall, screens }, ballot));
		}
		const sum = (name: 'given' | 'counted') => votes.reduce((all, vote) => all + vote[name], 0);
		const middle = (name: 'usual' | 'toTheWall' | 'shown') =>
			votes.map((vote) => vote[name]).toSorted((a, b) => a - b)[VOTES >> 1]!;
		return {
			...{ phones: size, given: sum('given'), counted: sum('counted') },
			right: votes.every(({ right }) => right),
			...{ usual: middle('usual'), toTheWall: middle('toTheWall'), shown: middle('shown') }
		};
	} finally {
		for (const end of ends) end();
		await server.kill();
	}
}

async function measureVote({ led, phones, wall, screens }: InRoom, ballot: number): Promise<One> {
	const about = { topic: TOPIC, ballot: String(ballot) };
	await onEveryScreen(screens, () => led.does({ do: 'openVote', ...about }));
	const given = Array.from({ length: STEPS }, () => 0);
	const took: number[] = [];
	let last = 0;
	const send = async ({ browser, path }: Phone, value: number) => {
		const start = performance.now();
		const { status } = await browser.post(`${path}?/vote`, { ...about, value: String(value) });
		if (status !== 303) throw new Error(`A vote was answered with ${status}.`);
		last = performance.now();
		took.push(last - start);
	};
	await Promise.all(
		phones.map(async (phone, index) => {
			await wait((index / phones.length) * SECONDS * 1000);
			if (index % TWICE_EVERY === 0) await send(phone, 1 + ((index + 1) % STEPS));
			given[index % STEPS]!++;
			await send(phone, 1 + (index % STEPS));
		})
	);
	const everybody = `${phones.length} of ${phones.length} `;
	const seen = await wall.until((view) => ballotIn(view)?.told.startsWith(everybody));

	const pressed = performance.now();
	const onPhones = await onEveryScreen(screens, () => led.does({ do: 'showVote', ...about }));
	const onWall = await wall.until((view) => Boolean(ballotIn(view)?.result));
	const { bars, total } = ballotIn(onWall.state)!.result!;
	return {
		...{ given: phones.length, counted: total },
		right: bars.every(({ count }, step) => count === given[step]),
		usual: took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)]!,
		toTheWall: Math.max(0, seen.at - last),
		shown: Math.max(onWall.at, onPhones) - pressed
	};
}

/** Does something that changes every screen, and gives back when the last one had changed. */
async function onEveryScreen(screens: readonly Screen[], does: () => Promise<void>): Promise<number> {
	const before = screens.map(({ states }) => states());
	await does();
	const seen = screens.map((screen, index) => screen.until(() => screen.states() > before[index]!));
	return Math.max(...(await Promise.all(seen)).map(({ at }) => at));
}

function ballotIn({ scene }: WallView) {
	return scene.kind === 'agree' ? scene.ballots.at(-1) : undefined;
}

/** What a screen was sent last and when; `until` waits for what somebody wants to see. */
function watch<State>() {
	let seen: { readonly state: State; readonly at: number } | null = null;
	let count = 0;
	let asked: (() => void)[] = [];
	return {
		states: () => count,
		see(state: State) {
			seen = { state, at: performance.now() };
			count++;
			const waiting = asked;
			asked = [];
			for (const ask of waiting) ask();
		},
		async until(met: (state: State) => boolean | undefined): Promise<{ state: State; at: number }> {
			const end = performance.now() + LONGEST;
			while (!seen || !met(seen.state)) {
				if (performance.now() > end) throw new Error(`It was not seen: ${JSON.stringify(seen?.state)}`);
				await Promise.race([new Promise<void>((resolve) => asked.push(resolve)), wait(1000)]);
			}
			return seen;
		}
	};
}
