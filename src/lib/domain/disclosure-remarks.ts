import type { Rule } from './disclosure.ts';
import { DEFAULT_K } from './round.ts';

/** A remark with a random id of its own: nothing ties it to its writer, or to what they wrote on another page. */
export type Remark = {
	readonly id: string;
	readonly section: string;
	readonly text: string;
	/** Whether a facilitator has read it. */
	readonly seen: boolean;
	readonly withheld: boolean;
	/** Why it is withheld, in a facilitator's words; empty where nobody said. */
	readonly reason: string;
};

/** Why no remark at all is there to read: the round is open, or too few people have answered. */
export type RemarksHidden = 'open' | 'too-few';

declare const disclosed: unique symbol;
declare const reading: unique symbol;

/**
 * Remarks that may be shown to whoever sees the round's results. Only `discloseRemarks` makes them. `waiting` says
 * that a facilitator has some still to read, `withheld` that one was withheld, `others` that there are some which
 * stay hidden because too few people wrote beside them.
 */
export type ShownRemarks = {
	readonly [disclosed]: true;
	readonly hidden: RemarksHidden | null;
	readonly sections: readonly {
		readonly id: string;
		readonly remarks: readonly Pick<Remark, 'id' | 'text'>[];
	}[];
	readonly waiting: boolean;
	readonly withheld: boolean;
	readonly others: boolean;
};

/** Remarks for the eyes of a facilitator, before anybody else sees them. Only `remarksForReading` makes them. */
export type RemarksToRead = {
	readonly [reading]: true;
	readonly hidden: RemarksHidden | null;
	readonly sections: readonly { readonly id: string; readonly remarks: readonly Remark[] }[];
	readonly others: boolean;
};

/** What decides about remarks: the rule of the round, and how many people have submitted. */
export type RemarksRule = Rule & { readonly people: number };

/** Fewer remarks than this are shown together nowhere (product, disclosure rule 6). */
export const FEWEST_REMARKS = 3;

/** How many people must have submitted before any remark is shown: 2k, also where everyone spoke under a name. */
export function fewestPeople({ kind, k }: Pick<Rule, 'kind' | 'k'>): number {
	return 2 * (kind === 'named' ? DEFAULT_K : k);
}

/**
 * The remarks that a facilitator may read (product, rule 6): after closing, from 2k people up, of sections with three
 * remarks or more, in the order of their random ids. What was written after a section was read appears three at a time
 * only, for whoever saw the section before would know what is new (rule 5).
 */
export function remarksForReading(remarks: readonly Remark[], rule: RemarksRule): RemarksToRead {
	const hidden = hiddenBy(rule);
	const all = hidden ? [] : bySection(remarks);
	const sections = all.flatMap(({ id, remarks: written }) => {
		const readable = written.length < FEWEST_REMARKS ? [] : readableOf(written);
		return readable.length > 0 ? [{ id, remarks: readable }] : [];
	});
	const shown = sections.flatMap((section) => section.remarks).length;
	const made: Omit<RemarksToRead, typeof reading> = { hidden, sections, others: shown < remarks.length };
	return made as RemarksToRead;
}

/** The remarks that may be shown: of those a facilitator may read, the ones that were read and not withheld. */
export function discloseRemarks(remarks: readonly Remark[], rule: RemarksRule): ShownRemarks {
	const { hidden, sections, others } = remarksForReading(remarks, rule);
	const readable = sections.flatMap((section) => section.remarks);
	const shown: Omit<ShownRemarks, typeof disclosed> = {
		...{ hidden, others },
		sections: sections.flatMap(({ id, remarks: read }) => {
			const released = read.filter((remark) => remark.seen && !remark.withheld);
			return released.length > 0 ? [{ id, remarks: released.map(({ id, text }) => ({ id, text })) }] : [];
		}),
		waiting: readable.some(({ seen }) => !seen),
		withheld: readable.some(({ seen, withheld }) => seen && withheld)
	};
	return shown as ShownRemarks;
}

function hiddenBy(rule: RemarksRule): RemarksHidden | null {
	if (rule.open) return 'open';
	return rule.people < fewestPeople(rule) ? 'too-few' : null;
}

function bySection(remarks: readonly Remark[]) {
	const sorted = remarks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return [...Map.groupBy(sorted, ({ section }) => section)].map(([id, written]) => ({
		id,
		remarks: written
	}));
}

function readableOf(written: readonly Remark[]): readonly Remark[] {
	const before = written.filter(({ seen }) => seen);
	const late = written.length - before.length;
	return before.length > 0 && late < FEWEST_REMARKS ? before : written;
}
