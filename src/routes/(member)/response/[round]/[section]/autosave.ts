/**
 * How saving stands: nothing given yet, under way, durably stored, kept here until it can be sent, or refused for good,
 * such as by a round that has closed in the meantime. *Unsent* is the page as a whole, whose form did not arrive.
 */
export type Saving = 'idle' | 'saving' | 'saved' | 'unsaved' | 'refused' | 'unsent';

type Sent = 'stored' | 'later' | 'refused';

type Listener = {
	/** Called when saving stands otherwise than before. */
	readonly onState: (state: Saving) => void;
	/** Called for each field that is durably stored, with the value that is. */
	readonly onStored: (field: string, value: string) => void;
};

const FIRST_RETRY = 1000;
const LONGEST_RETRY = 15_000;
/** How long a form waits for the answer before it, so that this cannot arrive after it and win. */
const LONGEST_SETTLING = 4000;

/** Sends every answer as it is given, one request at a time; what could not be sent is kept and tried again. */
export class Autosave {
	readonly #address: string;
	readonly #section: string;
	readonly #listener: Listener;
	#waiting = new Map<string, string>();
	#busy = false;
	#underWay: Promise<unknown> = Promise.resolve();
	#retry = FIRST_RETRY;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string, section: string, listener: Listener) {
		this.#address = address;
		this.#section = section;
		this.#listener = listener;
	}

	/** Takes over a field's value; a later value of the same field replaces one that still waits. */
	keep(field: string, value: string): void {
		this.#waiting.set(field, value);
		void this.#send();
	}

	/** Tries again at once, such as when the connection is back. */
	hurry(): void {
		this.#retry = FIRST_RETRY;
		if (this.#waiting.size > 0) void this.#send();
	}

	/** Waits for the request that is under way, though not for ever. */
	async settle(): Promise<void> {
		const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_SETTLING));
		await Promise.race([this.#underWay, patience]);
	}

	/** Stops trying: the page is left, and its form has carried everything along. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting.clear();
	}

	async #send(): Promise<void> {
		if (this.#busy) return;
		clearTimeout(this.#timer);
		this.#busy = true;
		this.#listener.onState('saving');
		let sent: Sent = 'stored';
		while (this.#waiting.size > 0 && sent === 'stored') sent = await this.#sendWaiting();
		this.#busy = false;
		this.#listener.onState(sent === 'stored' ? 'saved' : sent === 'later' ? 'unsaved' : 'refused');
		if (sent === 'later') this.#tryLater();
	}

	async #sendWaiting(): Promise<Sent> {
		const going = new Map(this.#waiting);
		const put = this.#put(going);
		this.#underWay = put;
		const sent = await put;
		if (sent === 'later') return sent;
		this.#retry = FIRST_RETRY;
		for (const [field, value] of going) {
			if (this.#waiting.get(field) === value) this.#waiting.delete(field);
			if (sent === 'stored') this.#listener.onStored(field, value);
		}
		return sent;
	}

	async #put(values: ReadonlyMap<string, string>): Promise<Sent> {
		const body = new URLSearchParams();
		body.set('section', this.#section);
		for (const [field, value] of values) body.set(field, value);
		try {
			const { ok, status } = await fetch(this.#address, { method: 'PUT', body, keepalive: true });
			if (ok) return 'stored';
			return status < 500 ? 'refused' : 'later';
		} catch {
			return 'later';
		}
	}

	#tryLater(): void {
		this.#timer = setTimeout(() => void this.#send(), this.#retry);
		this.#retry = Math.min(this.#retry * 2, LONGEST_RETRY);
	}
}
