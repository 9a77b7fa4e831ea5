/** A place in a file of answers that is wrong, why, and what to do. `column` is the name in the header. */
export type AnswerFault = {
	readonly line: number | null;
	readonly column: string | null;
	readonly message: string;
};

/** More than this nobody mends in one go; the rest is counted. */
export const MOST_FAULTS = 50;

/** The faults of one file, in the order in which they were found; after the first fifty they are only counted. */
export class FaultList {
	readonly file: string;
	readonly #kept: AnswerFault[] = [];
	#count = 0;

	constructor(file: string) {
		this.file = file;
	}

	get count(): number {
		return this.#count;
	}

	add(message: string, line: number | null = null, column: string | null = null): void {
		this.#count += 1;
		if (this.#kept.length < MOST_FAULTS) this.#kept.push({ line, column, message });
	}

	/** The faults as lines for a terminal. */
	describe(): string {
		const lines = this.#kept.map(({ line, column, message }) => {
			const place = [this.file, line && `line ${line}`, column && `column ${column}`];
			return `  ${place.filter(Boolean).join(', ')}: ${message}`;
		});
		const more = this.#count - this.#kept.length;
		return [...lines, ...(more > 0 ? [`  ${this.file}: and ${more} more`] : [])].join('\n');
	}
}
