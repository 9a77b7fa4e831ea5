/** A stretch of a text; `changed` where the other wording does not have it. */
export type Stretch = { readonly text: string; readonly changed: boolean };

/** Two wordings of one text, each in stretches. */
export type WordChanges = { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] };

const SHARED_AT_LEAST = 1 / 3;

/**
 * What changed from one wording to the other, word by word: the words outside their longest common row. Where they
 * share less than a third, all of it changed: a stray word in common says nothing.
 */
export function wordChanges(before: string, after: string): WordChanges {
	const [old, fresh] = [wordsOf(before), wordsOf(after)];
	const kept = commonRow(old, fresh);
	if (kept.length < SHARED_AT_LEAST * Math.max(old.length, fresh.length)) {
		return { before: whole(before, true), after: whole(after, true) };
	}
	return {
		before: stretches(old, new Set(kept.map(([index]) => index))),
		after: stretches(fresh, new Set(kept.map(([, index]) => index)))
	};
}

/** A text in one stretch: nothing in it changed, or all of it did. */
export function whole(text: string, changed: boolean): Stretch[] {
	return text === '' ? [] : [{ text, changed }];
}

/** Words with the white space after them, so that joined they are the text again. */
function wordsOf(text: string): string[] {
	return text.match(/\S+\s*/g) ?? [];
}

/** The places of the longest row of words that both texts share in the same order (longest common subsequence). */
function commonRow(one: readonly string[], other: readonly string[]): [number, number][] {
	const same = (i: number, j: number) => one[i]!.trim() === other[j]!.trim();
	const length = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
	for (let i = one.length - 1; i >= 0; i--) {
		for (let j = other.length - 1; j >= 0; j--) {
			length[i]![j] = same(i, j)
				? length[i + 1]![j + 1]! + 1
				: Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
		}
	}
	const row: [number, number][] = [];
	for (let i = 0, j = 0; i < one.length && j < other.length;) {
		if (same(i, j)) row.push([i++, j++]);
		else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
		else j++;
	}
	return row;
}

function stretches(words: readonly string[], kept: ReadonlySet<number>): Stretch[] {
	const parts: Stretch[] = [];
	words.forEach((text, index) => {
		const changed = !kept.has(index);
		const last = parts.at(-1);
		if (last?.changed === changed) parts[parts.length - 1] = { text: last.text + text, changed };
		else parts.push({ text, changed });
	});
	return parts;
}
