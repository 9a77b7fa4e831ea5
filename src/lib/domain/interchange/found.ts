import type { Words } from './draft.ts';
import type { Special } from './special-answers.ts';

/** An answer as another tool offers it. `value` is the number it counts for, null where it has none. */
export type FoundAnswer = {
	readonly code: string;
	readonly value: number | null;
	readonly label: Words;
	readonly special?: Special;
};

/** A question with one answer out of several. `reversed` where the file says so outright. */
export type FoundQuestion = {
	readonly place: string;
	readonly name: string;
	readonly text: Words;
	readonly help: Words;
	readonly answers: readonly FoundAnswer[];
	readonly reversed: boolean;
};

/** Questions that stand together. `levels` where the five answers of each describe what is arranged. */
export type FoundPage = {
	readonly name: string;
	readonly title: Words;
	readonly intro: Words;
	readonly levels: boolean;
	readonly questions: readonly FoundQuestion[];
};

/** A survey as another tool wrote it, before it is fitted to ours. */
export type Found = {
	readonly name: string;
	readonly title: Words;
	readonly about: Words;
	readonly pages: readonly FoundPage[];
};
