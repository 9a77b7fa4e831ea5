/** What became of one thing on its way from one format to another, and where it stood. */
export type Note = { readonly place: string; readonly what: string };

/** Everything that did not come along as it was: left out altogether, or changed to fit. */
export type Notes = { readonly leftOut: readonly Note[]; readonly changed: readonly Note[] };

/** Collects notes while a file is read or written, so that nothing is dropped in silence. */
export type NoteTaker = Notes & {
	readonly leave: (place: string, what: string) => void;
	readonly change: (place: string, what: string) => void;
};

/** An empty list of notes. */
export function takeNotes(): NoteTaker {
	const leftOut: Note[] = [];
	const changed: Note[] = [];
	return {
		...{ leftOut, changed },
		leave: (place, what) => void leftOut.push({ place: inert(place), what: inert(what) }),
		change: (place, what) => void changed.push({ place: inert(place), what: inert(what) })
	};
}

/** The notes for a reader: each thing once, with all the places where it happened. */
export function describeNotes({ leftOut, changed }: Notes): string[] {
	return [...describe('Left out', leftOut), ...describe('Changed', changed)];
}

function describe(heading: string, notes: readonly Note[]): string[] {
	if (notes.length === 0) return [];
	const byWhat = Map.groupBy(notes, ({ what }) => what);
	const lines = [...byWhat].map(([what, same]) => {
		const places = [...new Set(same.map(({ place }) => place))];
		return `  ${places.join(', ')}: ${what}`;
	});
	return [`${heading}:`, ...lines];
}

/** Names come from files of others and end up in a terminal and in a comment: one line, no control characters. */
function inert(text: string): string {
	return text
		.slice(0, 300)
		.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
		.trim();
}
