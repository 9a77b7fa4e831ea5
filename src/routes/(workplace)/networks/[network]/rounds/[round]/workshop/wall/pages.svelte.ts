import type { Attachment } from 'svelte/attachments';

/** The pages of what is too long for one wall: as columns beside each other, of which one is in sight. */
export class Pages {
	#frame: HTMLElement | null = null;
	/** How many there are. */
	count = $state(1);
	/** Which one is in sight, from 0. */
	at = $state(0);

	/** Turns to the next page or the one before; false where there is none. */
	turn(by: 1 | -1): boolean {
		const to = this.at + by;
		if (to < 0 || to >= this.count) return false;
		this.at = to;
		this.#show();
		return true;
	}

	/** Turns to the last page, where what was added stands. */
	toEnd(): void {
		this.#measure();
		this.at = this.count - 1;
		this.#show();
	}

	/** Lays what an element holds out in pages for as long as it is there, beginning with the first. */
	readonly frame: Attachment<HTMLElement> = (element) => {
		this.#frame = element;
		this.at = 0;
		const measure = () => this.#measure();
		const resized = new ResizeObserver(measure);
		const changed = new MutationObserver(measure);
		resized.observe(element);
		changed.observe(element, { subtree: true, childList: true, characterData: true });
		return () => {
			resized.disconnect();
			changed.disconnect();
			this.#frame = null;
			[this.count, this.at] = [1, 0];
		};
	};

	#measure(): void {
		if (!this.#frame) return;
		const { clientWidth, scrollWidth } = this.#frame;
		const gap = this.#gap();
		this.count = Math.max(1, Math.round((scrollWidth + gap) / (clientWidth + gap)));
		this.at = Math.min(this.at, this.count - 1);
		this.#show();
	}

	/** Widths are whole pixels where the layout is finer, so that a page's place is a part of the whole. */
	#show(): void {
		if (!this.#frame) return;
		this.#frame.scrollLeft = ((this.#frame.scrollWidth + this.#gap()) / this.count) * this.at;
	}

	#gap(): number {
		return parseFloat(getComputedStyle(this.#frame!).columnGap) || 0;
	}
}
