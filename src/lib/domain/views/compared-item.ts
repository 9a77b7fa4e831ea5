import type { ItemRelation, Relation } from '../crosswalk.ts';
import { inLanguage, type Language, type Text } from '../language.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire.ts';
import { questionNumbers } from './question-numbers.ts';
import type { Speech } from './speech.ts';
import { whole, wordChanges, type Stretch } from './word-changes.ts';

/** One item as a side of a comparison words it, with its number there. */
export type Wording = {
	readonly number: string;
	readonly text: readonly Stretch[];
	readonly help: readonly Stretch[];
	readonly options: readonly { readonly value: number; readonly label: readonly Stretch[] }[];
};

/**
 * One item on both sides; null on the side that does not have it. The options are there only where they differ;
 * `moves` says in which frameworks it counts elsewhere. `silent` where it was reworded in other languages only.
 */
export type ComparedItem = {
	readonly id: string;
	readonly relation: Relation;
	readonly before: Wording | null;
	readonly after: Wording | null;
	readonly moves: readonly string[];
	readonly silent: boolean;
	readonly why: string | null;
};

/** Both wordings of one item, with what changed in them. */
export function comparedItem(
	{ item: id, relation, why }: ItemRelation,
	from: Questionnaire,
	to: Questionnaire,
	speech: Speech
): ComparedItem {
	const [before, after] = [itemsOf(from).get(id), itemsOf(to).get(id)];
	const numbers = { before: questionNumbers(from).get(id)!, after: questionNumbers(to).get(id)! };
	const { language } = speech;
	const said = { id, relation, why: why ? inLanguage(why, language) : null };
	if (!before || !after) {
		return {
			...{ ...said, moves: [], silent: false },
			before: before ? alone(before, numbers.before, language) : null,
			after: after ? alone(after, numbers.after, language) : null
		};
	}
	const silent = relation === 'reworded' && before.text[language] === after.text[language];
	return {
		...{ ...said, ...both(before, after, numbers, language), silent },
		moves: movesOf([before, from], [after, to], speech)
	};
}

function alone({ text, help }: Item, number: string, language: Language): Wording {
	const unmarked = (said: Text) => whole(inLanguage(said, language), false);
	return { number, text: unmarked(text), help: help ? unmarked(help) : [], options: [] };
}

function both(before: Item, after: Item, numbers: { before: string; after: string }, language: Language) {
	const say = (text: Text | undefined) => (text ? inLanguage(text, language) : '');
	const text = wordChanges(say(before.text), say(after.text));
	const help = wordChanges(say(before.help), say(after.help));
	const options = optionsOf(before, after, language);
	return {
		before: { number: numbers.before, text: text.before, help: help.before, options: options.before },
		after: { number: numbers.after, text: text.after, help: help.after, options: options.after }
	};
}

/** The ways to answer, option by option of the same value; none where every label stayed the same. */
function optionsOf(
	before: Item,
	after: Item,
	language: Language
): Record<'before' | 'after', Wording['options']> {
	const labels = (item: Item) =>
		new Map(item.options.map(({ value, label }) => [value, inLanguage(label, language)]));
	const [old, fresh] = [labels(before), labels(after)];
	const same = old.size === fresh.size && [...old].every(([value, label]) => fresh.get(value) === label);
	if (same) return { before: [], after: [] };
	const side = (
		own: ReadonlyMap<number, string>,
		other: ReadonlyMap<number, string>,
		at: 'before' | 'after'
	) =>
		[...own].map(([value, label]) => {
			const elsewhere = other.get(value);
			if (elsewhere === undefined) return { value, label: whole(label, true) };
			const changes = at === 'before' ? wordChanges(label, elsewhere) : wordChanges(elsewhere, label);
			return { value, label: changes[at] };
		});
	return { before: side(old, fresh, 'before'), after: side(fresh, old, 'after') };
}

function movesOf(
	[before, from]: readonly [Item, Questionnaire],
	[after, to]: readonly [Item, Questionnaire],
	{ t, language }: Speech
): string[] {
	return to.frameworks.flatMap(({ id, label }) => {
		const [left, right] = [dimensionOf(from, id, before), dimensionOf(to, id, after)];
		if (!left || !right || left.id === right.id) return [];
		const [old, fresh] = [left, right].map((dimension) => inLanguage(dimension.label, language));
		return [t('questionnaires.moves', { framework: inLanguage(label, language), from: old!, to: fresh! })];
	});
}

function dimensionOf({ frameworks }: Questionnaire, framework: string, { place }: Item) {
	const found = frameworks.find(({ id }) => id === framework);
	return found?.dimensions.find(({ id }) => id === place[framework]) ?? null;
}
