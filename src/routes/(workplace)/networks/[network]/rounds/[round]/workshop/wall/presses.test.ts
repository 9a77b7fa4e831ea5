import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPresses, type Presses } from './presses.ts';

const GO = { do: 'go', from: 'gather', to: 'reveal.0' };
const BACK = { do: 'go', from: 'gather', to: 'welcome' };
let asked: string[];
let reached: boolean[];
let answers: string[];
let meant: boolean;
let server: () => Promise<Response>;
let presses: Presses;

const done = async () => new Response(null, { status: 204 });
const away = () => Promise.reject(new TypeError('no network'));
const status = (code: number, body: unknown) => async () => Response.json(body, { status: code });

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('fetch', (_: string, { body }: { body: URLSearchParams }) => {
		asked.push(body.get('to')!);
		return server();
	});
	[asked, reached, answers, meant, server] = [[], [], [], true, done];
	presses = createPresses('/commands', {
		...{ onReached: (now) => reached.push(now), onAnswer: (message) => answers.push(message) },
		...{ stillMeant: () => meant, signedOut: 'Sign in again.' }
	});
});
afterEach(() => {
	presses.stop();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('a press on the wall', () => {
	test('that arrives is sent once', async () => {
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(30_000);
		expect([asked, reached, answers]).toEqual([['reveal.0'], [true], ['']]);
	});

	test('that does not arrive says so, and is sent again until the server answers', async () => {
		server = away;
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(2500);
		expect([asked.length, reached, answers]).toEqual([2, [false, false], []]);
		server = status(503, {});
		await vi.advanceTimersByTimeAsync(2000);
		server = done;
		await vi.advanceTimersByTimeAsync(2000);
		expect([asked.length, reached.at(-1), answers]).toEqual([4, true, ['']]);
		await vi.advanceTimersByTimeAsync(30_000);
		expect(asked).toHaveLength(4);
	});

	test('is sent at once when the connection is back, but not while it is on its way', async () => {
		server = away;
		presses.send(GO);
		presses.retry();
		await vi.advanceTimersByTimeAsync(0);
		expect(asked).toHaveLength(1);
		server = done;
		presses.retry();
		await vi.advanceTimersByTimeAsync(0);
		expect([asked.length, reached.at(-1)]).toEqual([2, true]);
	});

	test('is forgotten once the wall stands elsewhere, for then it was done or is not meant any more', async () => {
		server = away;
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(0);
		meant = false;
		presses.retry();
		await vi.advanceTimersByTimeAsync(30_000);
		expect([asked.length, reached, answers]).toEqual([1, [false, true], []]);
	});

	test('takes the place of one that has not arrived', async () => {
		server = away;
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(0);
		server = done;
		presses.send(BACK);
		await vi.advanceTimersByTimeAsync(30_000);
		expect(asked).toEqual(['reveal.0', 'welcome']);
	});

	test('that gets no answer at all is given up and sent again', async () => {
		vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
			asked.push('fetched');
			return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
		});
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(12_500);
		expect([asked.length, reached]).toEqual([2, [false]]);
	});

	test('that is refused says why', async () => {
		server = status(409, { message: 'Nothing left to show.' });
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(0);
		expect(answers).toEqual(['Nothing left to show.']);
		server = async () => ({ type: 'opaqueredirect', status: 0 }) as Response;
		presses.send(GO);
		await vi.advanceTimersByTimeAsync(30_000);
		expect(answers).toEqual(['Nothing left to show.', 'Sign in again.']);
	});
});
