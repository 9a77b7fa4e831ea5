import { z } from 'zod';
import { Text } from './language.ts';
import { checkRules } from './questionnaire-rules.ts';

const id = z
	.string()
	.regex(
		/^[A-Za-z][A-Za-z0-9-]{0,63}$/,
		'is no id: use letters, digits and hyphens, starting with a letter, at most 64'
	)
	.refine((value) => !(value in Object.prototype), 'is a word that programs reserve: choose another id');

const version = z
	.string({ error: 'is no version: write three numbers between quotes, such as "1.0.0"' })
	.regex(/^\d+\.\d+\.\d+$/, 'is no version: write three numbers, such as 1.0.0');

const sourceKeys = z.array(id).min(1, 'has no source: name at least one key of the sources above');

const levels = z.array(Text).length(5, 'needs exactly five described levels, from low to high');

/** One scored answer of a scale: its number and the words beside it. */
export const ScaleOption = z.strictObject({ value: z.number(), label: Text });
export type ScaleOption = z.infer<typeof ScaleOption>;

/** Fully labelled options from low to high, shared by the items that name it. */
export const Scale = z.strictObject({
	id,
	options: z.array(ScaleOption).min(2, 'needs at least two options').max(11, 'has more than eleven options')
});
export type Scale = z.infer<typeof Scale>;

/** One axis of a framework. `band` groups the Rainbow domains into micro, meso and macro. */
export const Dimension = z.strictObject({
	id,
	label: Text,
	short: Text,
	about: Text.optional(),
	band: z.enum(['micro', 'meso', 'macro', 'all']).optional()
});
export type Dimension = z.infer<typeof Dimension>;

/** A way to group items on a chart. */
export const Framework = z.strictObject({
	id,
	label: Text,
	note: Text.optional(),
	everyItem: z.boolean(),
	minimumItems: z.int().min(1),
	minimumShare: z.number().gt(0).max(1).default(0.6),
	dimensions: z.array(Dimension).min(3, 'needs at least three dimensions, or a radar has no shape')
});
export type Framework = z.infer<typeof Framework>;

/** What a source key stands for: enough for a reader to find the text. */
export const Source = z.strictObject({
	id,
	title: z.string().min(1),
	reference: z.string().min(1).optional()
});
export type Source = z.infer<typeof Source>;

const asked = { id, text: Text, help: Text.optional() };
const scored = {
	...asked,
	place: z.record(id, id),
	construct: Text,
	sources: sourceKeys,
	notApplicable: z.boolean().default(false),
	reversed: z.boolean().default(false)
};

/** An item about what people perceive, answered on a scale whose every option is labelled. */
export const PerceptionItem = z.strictObject({ ...scored, scale: id });
/** An item about what is arranged, answered by choosing one of five described levels. */
export const StructureItem = z.strictObject({ ...scored, levels });
/** A question that is never scored: about the person, or about the form of the network. */
export const ChoiceItem = z.strictObject({
	...asked,
	options: z.array(z.strictObject({ id, label: Text, help: Text.optional() })).min(2),
	sources: sourceKeys.optional()
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;

const page = { id, title: Text, intro: Text.optional() };

/** One page of the questionnaire. Perception and structure never share a page (domain methods, response scale). */
export const Section = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({ ...page, kind: z.literal('perception'), items: z.array(PerceptionItem).min(1) }),
		z.strictObject({ ...page, kind: z.literal('structure'), items: z.array(StructureItem).min(1) }),
		z.strictObject({ ...page, kind: z.literal('choice'), items: z.array(ChoiceItem).min(1) })
	],
	{ error: 'is not known: a section has kind perception, structure or choice' }
);
export type Section = z.infer<typeof Section>;

/** What became of one item since the version before. */
export const Fate = z.strictObject({
	change: z.enum(['identical', 'reworded', 'rescaled', 'new', 'dropped']),
	why: Text.optional()
});
export type Fate = z.infer<typeof Fate>;

/** One version of a questionnaire, as its file says it. */
export const Questionnaire = z
	.strictObject({
		id: id.regex(/^[a-z]/, 'starts with a small letter'),
		version,
		status: z.enum(['draft', 'published', 'retired']),
		date: z.iso.date('is no date: write year-month-day, such as 2026-11-22'),
		minutes: z.int().min(1).max(60),
		licence: z.string().min(1),
		authors: z.array(z.string().min(1)).min(1),
		title: Text,
		purpose: Text,
		audience: Text,
		changes: Text,
		missing: z.strictObject({ dontKnow: Text, notApplicable: Text }),
		sources: z.array(Source).min(1),
		scales: z.array(Scale),
		frameworks: z.array(Framework).min(1),
		sections: z.array(Section).min(1),
		crosswalk: z.strictObject({ from: version, items: z.record(id, Fate) }).optional()
	})
	.superRefine(checkRules, { when: () => true });
export type Questionnaire = z.infer<typeof Questionnaire>;

/** A scored item with the scale it is answered on, whichever of the two kinds it is. */
export type Item = {
	readonly id: string;
	readonly section: string;
	readonly kind: 'perception' | 'structure';
	readonly text: Text;
	readonly help: Text | undefined;
	readonly construct: Text;
	readonly sources: readonly string[];
	readonly place: Readonly<Record<string, string>>;
	readonly options: readonly ScaleOption[];
	readonly notApplicable: boolean;
	readonly reversed: boolean;
};

const known = new WeakMap<Questionnaire, ReadonlyMap<string, Item>>();

/** The scored items of a questionnaire by id, in the order in which they are asked. */
export function itemsOf(questionnaire: Questionnaire): ReadonlyMap<string, Item> {
	const before = known.get(questionnaire);
	if (before) return before;
	const items = new Map(
		questionnaire.sections.flatMap((section) =>
			scoredItems(section, questionnaire.scales).map((item) => [item.id, item] as const)
		)
	);
	known.set(questionnaire, items);
	return items;
}

/** The unscored questions of a questionnaire, in the order in which they are asked. */
export function choicesOf(questionnaire: Questionnaire): readonly ChoiceItem[] {
	return questionnaire.sections.flatMap((section) => (section.kind === 'choice' ? section.items : []));
}

/** The items of one dimension. */
export function itemsIn(questionnaire: Questionnaire, framework: string, dimension: string): readonly Item[] {
	return [...itemsOf(questionnaire).values()].filter((item) => item.place[framework] === dimension);
}

/** The lowest and the highest value that an item can score. */
export function rangeOf(item: Item): { min: number; max: number } {
	const values = item.options.map((option) => option.value);
	return { min: Math.min(...values), max: Math.max(...values) };
}

function scoredItems(section: Section, scales: readonly Scale[]): Item[] {
	if (section.kind === 'choice') return [];
	const { kind, id: sectionId } = section;
	return section.items.map((item) => ({
		...{ id: item.id, text: item.text, help: item.help, construct: item.construct },
		...{ sources: item.sources, place: item.place, reversed: item.reversed },
		...{ section: sectionId, kind, notApplicable: item.notApplicable },
		options:
			'levels' in item
				? item.levels.map((label, index) => ({ value: index + 1, label }))
				: scales.find((scale) => scale.id === item.scale)!.options
	}));
}
