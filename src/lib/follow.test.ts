import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { follow } from './follow.ts';

/** A stream as the browser would hold it; the tests decide what becomes of it. */
class Stream extends EventTarget {
	static readonly CLOSED = 2;
	static readonly OPEN = 1;
	static opened: Stream[] = [];
	readyState = 0;

	constructor() {
		super();
		Stream.opened.push(this);
	}

	close(): void {
		this.readyState = Stream.CLOSED;
	}

	connects(): void {
		this.readyState = Stream.OPEN;
		this.dispatchEvent(new Event('open'));
	}

	says(state: unknown): void {
		this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(state) }));
	}

	fails(givenUp: boolean): void {
		this.readyState = givenUp ? Stream.CLOSED : 0;
		this.dispatchEvent(new Event('error'));
	}
}

const page = new EventTarget();
let stop: () => void;
let states: unknown[];
let losses: boolean[];
const last = () => Stream.opened.at(-1)!;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('EventSource', Stream);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
	[Stream.opened, states, losses] = [[], [], []];
	stop = follow('/stream', {
		onState: (state) => states.push(state),
		onLost: (lost) => losses.push(lost)
	});
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('following a stream', () => {
	test('gives each state as it comes, until it is stopped', () => {
		last().connects();
		last().says({ count: 1 });
		last().says({ count: 2 });
		stop();
		expect(states).toEqual([{ count: 1 }, { count: 2 }]);
		expect(last().readyState).toBe(Stream.CLOSED);
	});

	test('says nothing of a blink, and says when the connection is gone and when it is back', () => {
		last().connects();
		last().fails(false);
		vi.advanceTimersByTime(1000);
		last().connects();
		vi.advanceTimersByTime(10_000);
		expect(losses).toEqual([]);
		last().fails(false);
		vi.advanceTimersByTime(5000);
		expect(losses).toEqual([true]);
		last().connects();
		expect(losses).toEqual([true, false]);
	});

	test('opens anew what the browser has given up, such as while the server starts', () => {
		last().fails(true);
		vi.advanceTimersByTime(2000);
		last().fails(true);
		vi.advanceTimersByTime(2000);
		expect(Stream.opened).toHaveLength(3);
	});

	test('opens anew what has been silent for longer than the server ever is', () => {
		last().connects();
		vi.advanceTimersByTime(30_000);
		last().dispatchEvent(new Event('beat'));
		vi.advanceTimersByTime(30_000);
		expect(Stream.opened).toHaveLength(1);
		vi.advanceTimersByTime(20_000);
		expect(Stream.opened).toHaveLength(2);
	});

	test('opens anew what is silent after the clock of the device was set back', () => {
		last().connects();
		vi.setSystemTime(Date.now() - 3_600_000);
		vi.advanceTimersByTime(10_000);
		expect(Stream.opened).toHaveLength(2);
		last().connects();
		vi.advanceTimersByTime(30_000);
		expect(Stream.opened).toHaveLength(2);
		vi.advanceTimersByTime(20_000);
		expect(Stream.opened).toHaveLength(3);
	});

	test('follows the network of the device', () => {
		last().connects();
		page.dispatchEvent(new Event('offline'));
		vi.advanceTimersByTime(5000);
		expect(losses).toEqual([true]);
		page.dispatchEvent(new Event('online'));
		last().connects();
		expect(Stream.opened).toHaveLength(2);
		expect(losses).toEqual([true, false]);
	});
});
