import type { Text } from './language.ts';
import { itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { sameButForTypos, sameOptions, sameText } from './wording.ts';

/**
 * What an item is to its namesake in another version. *Reworded* keeps its meaning because a crosswalk says so;
 * *unexplained* has other words and no crosswalk that vouches for them.
 */
export type Relation = 'identical' | 'reworded' | 'rescaled' | 'unexplained' | 'new' | 'dropped';

export type ItemRelation = { readonly item: string; readonly relation: Relation; readonly why: Text | null };

/** Whether a dimension may be compared: it is the same version, or at least two comparable items stand in it on both sides. */
export type DimensionRelation = {
	readonly framework: string;
	readonly dimension: string;
	readonly items: readonly string[];
	readonly comparable: boolean;
};

/** What stands on every overlay of two rounds (product, questionnaires). `of` counts the items of the larger side. */
export type Stamp =
	| { readonly kind: 'same-version' }
	| { readonly kind: 'common-items'; readonly common: number; readonly of: number }
	| {
			readonly kind: 'not-comparable';
			readonly why: 'no-common-items' | 'changed-items' | 'too-few-per-dimension';
	  };

/** Everything about comparing answers to `from` with answers to `to`. */
export type Crosswalk = {
	readonly items: readonly ItemRelation[];
	readonly dimensions: readonly DimensionRelation[];
	readonly stamp: Stamp;
};

const COMPARABLE: readonly Relation[] = ['identical', 'reworded'];
/** One item alone is no dimension. */
const FEWEST_COMMON = 2;

/**
 * Says which items and dimensions of two versions, of one questionnaire or of two, may be compared. `catalogue` holds
 * the versions whose crosswalks may vouch for a rewording, these two among them or not. Exchanging `from` and `to`
 * exchanges *new* and *dropped* and changes nothing else.
 */
export function crosswalk(
	from: Questionnaire,
	to: Questionnaire,
	catalogue: readonly Questionnaire[]
): Crosswalk {
	const before = itemsOf(from);
	const after = itemsOf(to);
	const items = [...new Set([...before.keys(), ...after.keys()])].map((item): ItemRelation => {
		const relation = relate(item, from, to, catalogue);
		return { item, relation, why: reasonFor(item, from, to) };
	});
	const comparable = new Set(comparableItems({ items }));
	const dimensions = relateDimensions(from, to, comparable);
	return { items, dimensions, stamp: stampOf(from, to, items, dimensions) };
}

/** The items whose answers may be compared. */
export function comparableItems({ items }: Pick<Crosswalk, 'items'>): string[] {
	return items.filter(({ relation }) => COMPARABLE.includes(relation)).map(({ item }) => item);
}

function relate(
	id: string,
	from: Questionnaire,
	to: Questionnaire,
	catalogue: readonly Questionnaire[]
): Relation {
	const before = itemsOf(from).get(id);
	const after = itemsOf(to).get(id);
	if (!before) return 'new';
	if (!after) return 'dropped';
	if (!sameOptions(before, after) || before.reversed !== after.reversed) return 'rescaled';
	if (sameText(before.text, after.text)) return 'identical';
	if (!vouchedFor(id, before, after, [from, to, ...catalogue])) return 'unexplained';
	return sameButForTypos(before.text, after.text) ? 'identical' : 'reworded';
}

/**
 * Whether a chain of crosswalks leads from one wording to the other: versions that share a wording are one place,
 * and a step that a file calls identical or reworded joins two.
 */
function vouchedFor(id: string, before: Item, after: Item, catalogue: readonly Questionnaire[]): boolean {
	const reached: Item[] = [before];
	for (const here of reached) {
		if (sameText(here.text, after.text)) return true;
		for (const { one, other } of stepsOf(id, catalogue)) {
			const next = sameText(one.text, here.text) ? other : sameText(other.text, here.text) ? one : null;
			if (next && !reached.some((item) => sameText(item.text, next.text))) reached.push(next);
		}
	}
	return false;
}

function stepsOf(id: string, catalogue: readonly Questionnaire[]): { one: Item; other: Item }[] {
	return catalogue.flatMap((later) => {
		const fate = later.crosswalk?.items[id];
		if (fate?.change !== 'identical' && fate?.change !== 'reworded') return [];
		const earlier = catalogue.find(({ id, version }) => id === later.id && version === later.crosswalk?.from);
		const one = earlier && itemsOf(earlier).get(id);
		const other = itemsOf(later).get(id);
		return one && other ? [{ one, other }] : [];
	});
}

function reasonFor(id: string, from: Questionnaire, to: Questionnaire): Text | null {
	const direct = [
		{ later: to, earlier: from },
		{ later: from, earlier: to }
	].find(({ later, earlier }) => later.id === earlier.id && later.crosswalk?.from === earlier.version);
	return direct?.later.crosswalk?.items[id]?.why ?? null;
}

function relateDimensions(
	from: Questionnaire,
	to: Questionnaire,
	comparable: ReadonlySet<string>
): DimensionRelation[] {
	const before = itemsOf(from);
	const after = itemsOf(to);
	return to.frameworks.flatMap((framework) => {
		const same = from.frameworks.find(({ id }) => id === framework.id);
		return framework.dimensions
			.filter(({ id }) => same?.dimensions.some((dimension) => dimension.id === id))
			.map(({ id }) => {
				const items = [...comparable].filter(
					(item) =>
						before.get(item)?.place[framework.id] === id && after.get(item)?.place[framework.id] === id
				);
				return {
					framework: framework.id,
					dimension: id,
					items,
					comparable: isSameVersion(from, to) || items.length >= FEWEST_COMMON
				};
			});
	});
}

function stampOf(
	from: Questionnaire,
	to: Questionnaire,
	items: readonly ItemRelation[],
	dimensions: readonly DimensionRelation[]
): Stamp {
	if (isSameVersion(from, to)) return { kind: 'same-version' };
	const shared = items.filter(({ relation }) => relation !== 'new' && relation !== 'dropped');
	if (shared.length === 0) return { kind: 'not-comparable', why: 'no-common-items' };
	const common = comparableItems({ items }).length;
	if (common === 0) return { kind: 'not-comparable', why: 'changed-items' };
	if (!dimensions.some(({ comparable }) => comparable)) {
		return { kind: 'not-comparable', why: 'too-few-per-dimension' };
	}
	return { kind: 'common-items', common, of: Math.max(itemsOf(from).size, itemsOf(to).size) };
}

function isSameVersion(from: Questionnaire, to: Questionnaire): boolean {
	return from.id === to.id && from.version === to.version;
}
