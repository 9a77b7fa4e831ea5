import type { Questionnaire } from '../questionnaire.ts';
import { questionNumbers, type NumberedItem } from './question-numbers.ts';

/** A piece of a reference; `href` where it says where the text can be found. */
export type ReferencePart = { readonly text: string; readonly href: string | null };

/** A source as a question refers to it. */
export type SourceMark = { readonly id: string; readonly number: number; readonly title: string };

/** One line of the list of sources, with the questions that draw on it. */
export type SourceEntry = SourceMark & {
	readonly reference: readonly ReferencePart[];
	readonly items: readonly NumberedItem[];
};

const DOI = String.raw`doi (10\.\d{4,9}/\S*[^\s.,;)])`;
const PMC = String.raw`\b(PMC\d{5,9})\b`;
const ADDRESS = String.raw`\b(https://\S*[^\s.,;)])`;
const FINDABLE = new RegExp(`${DOI}|${PMC}|${ADDRESS}`, 'g');

/** The sources of a questionnaire, numbered in the order of its file. */
export function sourceList(questionnaire: Questionnaire): SourceEntry[] {
	const numbers = questionNumbers(questionnaire);
	const items = questionnaire.sections.flatMap((section) =>
		section.items.map((item) => ({ id: item.id, sources: item.sources }))
	);
	return questionnaire.sources.map(({ id, title, reference }, index) => ({
		...{ id, number: index + 1, title, reference: referenceParts(reference ?? '') },
		items: items
			.filter(({ sources }) => sources?.includes(id))
			.map((item) => ({ id: item.id, number: numbers.get(item.id)! }))
	}));
}

/** A reference in pieces, with links for its DOI, its number in PubMed Central and its web address. */
export function referenceParts(reference: string): ReferencePart[] {
	const parts: ReferencePart[] = [];
	let end = 0;
	for (const match of reference.matchAll(FINDABLE)) {
		if (match.index > end) parts.push({ text: reference.slice(end, match.index), href: null });
		const [text, doi, pmc, address] = match;
		const href = doi
			? `https://doi.org/${encodeURI(doi)}`
			: (address ?? `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`);
		parts.push({ text, href });
		end = match.index + text.length;
	}
	if (end < reference.length) parts.push({ text: reference.slice(end), href: null });
	return parts;
}
