type Listener<State> = {
	/** Called with the newest state, whole. */
	readonly onState: (state: State) => void;
	/** Called when the connection has been gone for a while, and when it is back. */
	readonly onLost?: (lost: boolean) => void;
};

const REOPEN = 2000;
/** A blink of the network is not worth a word. */
const WORTH_SAYING = 4000;
/** The server shows a sign of life every fifteen seconds. */
const SILENCE = 40_000;

/**
 * Follows an event stream of the server for as long as the page is there; what it gives back ends that. A browser gives
 * up on a stream that a server which is just starting refuses, and doesn't notice one whose network went away silently:
 * both are opened anew, also when the device wakes up or is back on its network.
 */
export function follow<State>(address: string, { onState, onLost }: Listener<State>): () => void {
	let source: EventSource | null = null;
	let heardAt = 0;
	let lost = false;
	let lossTimer: ReturnType<typeof setTimeout> | undefined;
	let reopenTimer: ReturnType<typeof setTimeout> | undefined;

	/** A clock that was set back says nothing of how long it has been. */
	function isSilent(): boolean {
		return Math.abs(Date.now() - heardAt) > SILENCE;
	}

	function heard(): void {
		heardAt = Date.now();
		clearTimeout(lossTimer);
		lossTimer = undefined;
		if (lost) onLost?.((lost = false));
	}

	function missing(): void {
		lossTimer ??= setTimeout(() => onLost?.((lost = true)), WORTH_SAYING);
		if (source?.readyState !== EventSource.CLOSED) return;
		clearTimeout(reopenTimer);
		reopenTimer = setTimeout(open, REOPEN);
	}

	function open(): void {
		clearTimeout(reopenTimer);
		source?.close();
		heardAt = Date.now();
		source = new EventSource(address);
		source.addEventListener('open', heard);
		source.addEventListener('beat', heard);
		source.addEventListener('error', missing);
		source.addEventListener('message', ({ data }) => {
			heard();
			onState(JSON.parse(data) as State);
		});
	}

	/** A device that wakes up opens at once what it lost while it slept. */
	function wake(): void {
		if (isSilent() || source?.readyState !== EventSource.OPEN) open();
	}
	function wakeFromCache({ persisted }: PageTransitionEvent): void {
		if (persisted) wake();
	}
	function wakeWhenSeen(): void {
		if (document.visibilityState === 'visible') wake();
	}

	const watch = setInterval(() => {
		if (!isSilent()) return;
		open();
		missing();
	}, SILENCE / 8);
	addEventListener('online', open);
	addEventListener('offline', missing);
	addEventListener('pageshow', wakeFromCache);
	document.addEventListener('visibilitychange', wakeWhenSeen);
	open();

	return () => {
		source?.close();
		clearInterval(watch);
		clearTimeout(lossTimer);
		clearTimeout(reopenTimer);
		removeEventListener('online', open);
		removeEventListener('offline', missing);
		removeEventListener('pageshow', wakeFromCache);
		document.removeEventListener('visibilitychange', wakeWhenSeen);
	};
}
