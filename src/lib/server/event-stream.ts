import type { Application } from './application.ts';
import type { Live, Topic } from './live.ts';

/** What a stream shows, and when that changes. */
export type Feed<State> = {
	/** The newest state, the same as `load` would give; null where there is nothing to see any more. */
	readonly state: () => Promise<State | null>;
	/** Changes that everybody waits for: the newest state goes out at once. */
	readonly promptly?: readonly Topic[];
	/** Changes that come in crowds: at most two states a second. */
	readonly calmly?: readonly Topic[];
};

const CALM = 500;
const BEAT = 15_000;
/** After this long a stream ends and the page opens another, so that who may see it is asked anew. */
const LONGEST_STREAM = 10 * 60_000;
/** A page tries again after one to three seconds, so that a room full of phones doesn't come back all at once. */
const RETRY = { least: 1000, most: 3000 };

const HEADERS = {
	'content-type': 'text/event-stream',
	// Not to be transformed: compressing would hold events back until there are enough of them.
	'cache-control': 'no-store, no-transform',
	'x-accel-buffering': 'no'
};

/**
 * A response that sends the newest state as it changes. Each event is the whole state, so that a page that was away, or
 * that is slow, gets what is true now and not what it missed.
 */
export function eventStream<State>(
	{ live, log }: Pick<Application, 'live' | 'log'>,
	feed: Feed<State>
): Response {
	if (live.leaving()) return new Response(null, { status: 503, headers: { 'retry-after': '1' } });
	const stream = new EventStream(feed, live, (error) => log.error({ error }, 'a live state failed'));
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => stream.begin(controller),
		pull: () => stream.carryOn(),
		cancel: () => stream.end()
	});
	return new Response(body, { headers: HEADERS });
}

class EventStream<State> {
	readonly #feed: Feed<State>;
	readonly #live: Live;
	readonly #onError: (error: unknown) => void;
	readonly #encoder = new TextEncoder();
	#controller: ReadableStreamDefaultController<Uint8Array> | null = null;
	#ends: (() => void)[] = [];
	#timer: NodeJS.Timeout | undefined;
	#busy = false;
	/** When the next state is due; never while nothing has changed. */
	#due = 0;
	#sentAt = -Infinity;
	#sent = '';

	constructor(feed: Feed<State>, live: Live, onError: (error: unknown) => void) {
		this.#feed = feed;
		this.#live = live;
		this.#onError = onError;
	}

	begin(controller: ReadableStreamDefaultController<Uint8Array>): void {
		this.#controller = controller;
		const { promptly = [], calmly = [] } = this.#feed;
		const beat = setInterval(() => this.#beat(), BEAT).unref();
		const last = setTimeout(() => this.end(), LONGEST_STREAM).unref();
		this.#ends = [
			...promptly.map((topic) => this.#live.subscribe(topic, () => this.#changed(0))),
			...calmly.map((topic) => this.#live.subscribe(topic, () => this.#changed(CALM))),
			this.#live.onLeave(() => this.end()),
			() => clearInterval(beat),
			() => clearTimeout(last)
		];
		this.#write(`retry: ${Math.round(RETRY.least + Math.random() * (RETRY.most - RETRY.least))}\n\n`);
	}

	/** Sends what is due, as far as the other side has taken what came before. */
	carryOn(): void {
		clearTimeout(this.#timer);
		if (this.#busy || this.#due === Infinity || !this.#isReady()) return;
		const wait = this.#due - performance.now();
		if (wait > 0) this.#timer = setTimeout(() => this.carryOn(), wait).unref();
		else void this.#send();
	}

	end(): void {
		const controller = this.#controller;
		if (!controller) return;
		this.#controller = null;
		clearTimeout(this.#timer);
		for (const end of this.#ends) end();
		try {
			controller.close();
		} catch {
			// The other side has left already.
		}
	}

	#changed(calm: number): void {
		this.#due = Math.min(this.#due, this.#sentAt + calm);
		this.carryOn();
	}

	/** Shows the page that the connection lives, and sends what a nudge that got lost would have sent. */
	#beat(): void {
		if (this.#isReady()) this.#write('event: beat\ndata:\n\n');
		this.#changed(0);
	}

	async #send(): Promise<void> {
		this.#busy = true;
		this.#due = Infinity;
		this.#sentAt = performance.now();
		try {
			const state = await this.#feed.state();
			if (state === null) return this.end();
			const text = JSON.stringify(state);
			if (text !== this.#sent) this.#write(`data: ${text}\n\n`);
			this.#sent = text;
		} catch (error) {
			this.#onError(error);
			return this.end();
		} finally {
			this.#busy = false;
		}
		this.carryOn();
	}

	#isReady(): boolean {
		return (this.#controller?.desiredSize ?? 0) > 0;
	}

	#write(text: string): void {
		try {
			this.#controller?.enqueue(this.#encoder.encode(text));
		} catch {
			this.end();
		}
	}
}
