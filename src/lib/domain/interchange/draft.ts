import type { Notes } from './notes.ts';

/** A text in the languages that a file happens to have. */
export type Words = Readonly<Record<string, string>>;

export type DraftOption = { readonly value: number; readonly label: Words };
export type DraftScale = { readonly id: string; readonly options: readonly DraftOption[] };

type Asked = { readonly id: string; readonly text: Words; readonly help?: Words };
type Scored = Asked & { readonly notApplicable: boolean; readonly reversed: boolean };

/** A scored item on a scale. `reversed`: a person who chose value x scores min + max - x (domain statistics). */
export type DraftPerception = Scored & { readonly scale: string };
/** A scored item with five described levels of its own. */
export type DraftStructure = Scored & { readonly levels: readonly Words[] };
/** A question that is not scored. */
export type DraftChoice = Asked & {
	readonly options: readonly { readonly id: string; readonly label: Words }[];
};

type Page = { readonly id: string; readonly title: Words; readonly intro?: Words };
export type DraftSection =
	| (Page & { readonly kind: 'perception'; readonly items: readonly DraftPerception[] })
	| (Page & { readonly kind: 'structure'; readonly items: readonly DraftStructure[] })
	| (Page & { readonly kind: 'choice'; readonly items: readonly DraftChoice[] });

/**
 * What can be known of a questionnaire from another tool's file. It has no frameworks, sources, constructs, authors
 * or licence: an author still has to write those, and until then the check calls it unfinished.
 */
export type Draft = {
	readonly id: string;
	readonly version: string;
	readonly status: 'draft';
	readonly title: Words;
	readonly purpose?: Words;
	readonly missing: { readonly dontKnow: Words; readonly notApplicable: Words };
	readonly scales: readonly DraftScale[];
	readonly sections: readonly DraftSection[];
};

/** A draft with what did not come along as it was. */
export type Imported = { readonly draft: Draft; readonly notes: Notes };

/** A file that is no survey, or one of which nothing can be asked here: why, and what was found of it. */
export type Refused = { readonly problem: string; readonly notes: Notes };
