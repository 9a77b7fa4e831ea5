/** What a key of the wall asks of the server: fields of a command that is safe to ask twice. */
export type Press = Readonly<Record<string, string>>;

type Listener = {
	/** Called when a press does not reach the server, and when one does again. */
	readonly onReached: (reached: boolean) => void;
	/** Called with what the server has against a press; empty where it has nothing. */
	readonly onAnswer: (message: string) => void;
	/** Whether the wall still stands where the press was made. */
	readonly stillMeant: (press: Press) => boolean;
	/** What to say to a presenter who has to sign in again. */
	readonly signedOut: string;
};

/** The presses of a wall on their way to the server. */
export type Presses = {
	/** Sends a press in the place of one that is still on its way. */
	readonly send: (press: Press) => void;
	/** Tries at once what waits for another try, such as when the connection is back. */
	readonly retry: () => void;
	readonly stop: () => void;
};

const AGAIN = 2000;
const LONGEST = 10_000;
/** What a proxy says while there is no server behind it, and a server that has too much to do. */
const NOT_NOW = [429, 502, 503, 504];

/**
 * Sends presses until the server has answered. One that got no answer may have been done or not: asking again is safe,
 * for a command names the place or the vote that it starts from. It is forgotten once the wall stands elsewhere.
 */
export function createPresses(address: string, listener: Listener): Presses {
	const { onReached, onAnswer, stillMeant, signedOut } = listener;
	let waiting: Press | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let sending: AbortController | null = null;

	async function attempt(press: Press): Promise<void> {
		clearTimeout(timer);
		const own = (sending = new AbortController());
		const tooLong = setTimeout(() => own.abort(), LONGEST);
		const answer = await answerTo(address, press, { signal: own.signal, signedOut });
		clearTimeout(tooLong);
		if (waiting !== press || sending !== own) return;
		sending = null;
		onReached(answer !== null);
		if (answer === null) {
			timer = setTimeout(retry, AGAIN);
			return;
		}
		waiting = null;
		onAnswer(answer);
	}

	function retry(): void {
		if (!waiting || sending) return;
		if (stillMeant(waiting)) void attempt(waiting);
		else {
			clearTimeout(timer);
			waiting = null;
			onReached(true);
		}
	}

	return {
		send(press) {
			waiting = press;
			void attempt(press);
		},
		retry,
		stop() {
			clearTimeout(timer);
			waiting = null;
			sending?.abort();
		}
	};
}

/** What the server has against a press, or null where no server answered. */
async function answerTo(
	address: string,
	press: Press,
	{ signal, signedOut }: { signal: AbortSignal; signedOut: string }
): Promise<string | null> {
	try {
		const asked = { headers: { accept: 'application/json' }, body: new URLSearchParams(press) };
		const response = await fetch(address, { method: 'POST', redirect: 'manual', ...asked, signal });
		if (response.type === 'opaqueredirect') return signedOut;
		if (NOT_NOW.includes(response.status)) return null;
		return response.ok ? '' : ((await response.json()) as { message: string }).message;
	} catch {
		return null;
	}
}
