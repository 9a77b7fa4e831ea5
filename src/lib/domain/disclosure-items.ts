import { tellNobodyApart, type Column } from './disclosure-equations.ts';
import type { Partly, ShownDimensions, ShownFigure, ShownScore } from './disclosure.ts';
import { itemsIn } from './questionnaire.ts';
import { partsOf, type Pattern, type Score, type Scores, type Voice } from './scoring.ts';

type Shown = { readonly network: ShownDimensions; readonly items: ReadonlyMap<string, ShownScore> };

const TRACEABLE: ShownScore = { mean: null, hidden: 'traceable' };

/** Tenths round away at least this much of what a dimension and its items differ by. */
const ROUNDED_AWAY = 0.15;

/**
 * Dimensions and items as they may stand beside each other. Where a dimension cannot stand beside its items as they would
 * be shown, these keep their means alone; then the dimension is shown without its roles, then by its mean alone; and where
 * none of this helps, the items are hidden, and with an item each dimension that is nothing but that item. On a part of
 * the items it is the dimension that goes, for its items are those of the whole.
 */
export function standingTogether(scores: Scores, shown: Shown, k: number, part: Partly | null): Shown {
	const items = new Map(shown.items);
	const network = new Map([...shown.network].map(([id, dimensions]) => [id, new Map(dimensions)]));
	for (const [framework, dimensions] of network) {
		for (const [dimension, whole] of dimensions) {
			if (whole.mean === null) continue;
			const raw = scores.network.get(framework)!.get(dimension)!;
			const ids = itemsIn(scores.questionnaire, framework, dimension).map(({ id }) => id);
			const isSafe = (figure: ShownFigure, blurred = false) =>
				mayStandBeside({ ...figureOf(raw, figure), patterns: raw.patterns, blurred }, besides(ids), k);
			if (isSafe(whole)) continue;
			if (part) {
				dimensions.set(dimension, TRACEABLE);
				continue;
			}
			for (const id of ids) items.set(id, withoutPeople(items.get(id)!));
			const lesser = [whole, { ...whole, roles: [] }, meanOf(whole)];
			const blurred = isBlurred([raw, ...ids.map(scoreOf)]);
			const figure = lesser.find((one) => isSafe(one) || (blurred && isSafe(one, true)));
			if (figure) dimensions.set(dimension, figure);
			else for (const id of ids) items.set(id, hidden(items.get(id)!));
		}
	}
	for (const [framework, dimensions] of network) {
		for (const [dimension, figure] of dimensions) {
			const [only, ...more] = itemsIn(scores.questionnaire, framework, dimension);
			if (only && more.length === 0) dimensions.set(dimension, asItsItem(figure, items.get(only.id)!));
		}
	}
	return { network, items };

	function scoreOf(item: string): Score {
		return scores.items.get(item)!;
	}

	function besides(ids: readonly string[]): ItemFigure[] {
		return ids.flatMap((id) => {
			const item = items.get(id)!;
			return item.mean === null ? [] : [{ id, ...figureOf(scoreOf(id), item) }];
		});
	}
}

/** Whether one person weighs so little in all of these that rounding leaves their answer anywhere on the scale. */
function isBlurred(scores: readonly Score[]): boolean {
	return scores.every(({ voices, scale }) => {
		const parts = [...partsOf(voices).values()];
		const most = 1 / (parts.length * Math.min(...parts.map(({ people }) => people)));
		return parts.length === 0 || ROUNDED_AWAY / most >= (scale.max - scale.min) / 2;
	});
}

function figureOf({ voices }: Score, { personMean, distribution, roles }: ShownFigure): Figure {
	return {
		...{ voices, sum: personMean !== null || distribution !== null },
		roles: roles.map(({ role }) => role)
	};
}

/** A figure without what is told about people beside its mean. */
function meanOf(figure: ShownFigure): ShownFigure {
	return { ...figure, personMean: null, distribution: null, roles: [] };
}

function withoutPeople(item: ShownScore): ShownScore {
	return item.mean === null ? item : meanOf(item);
}

/** A dimension of one item says what that item says, and no more than may be said of it. */
function asItsItem(dimension: ShownScore, item: ShownScore): ShownScore {
	if (dimension.mean === null || item.mean === null) return dimension.mean === null ? dimension : item;
	return {
		...dimension,
		personMean: item.personMean === null ? null : dimension.personMean,
		distribution: item.distribution === null ? null : dimension.distribution,
		roles: dimension.roles.filter(({ role }) => item.roles.some((shown) => shown.role === role))
	};
}

function hidden(item: ShownScore): ShownScore {
	return item.mean === null ? item : TRACEABLE;
}

/** A figure of a dimension or an item: who stands behind it, and what is shown of these people beside their mean. */
export type Figure = {
	readonly voices: readonly Voice[];
	readonly sum: boolean;
	readonly roles: readonly string[];
};

/** An item's figure, by the item's id. */
export type ItemFigure = Figure & { readonly id: string };

/**
 * Whether a dimension and these of its items may stand beside each other (product, rule 3): a dimension is made of the
 * same answers, so that where some people left items open a difference of the figures is about these few. One person's
 * answer to one item is an unknown; the dimension weighs it by how many items that person scored. Where the difference of
 * its means and the items' is `blurred`, only its roles can tell anything together with them.
 */
export function mayStandBeside(
	dimension: Figure & Pick<Score, 'patterns'> & { readonly blurred: boolean },
	items: readonly ItemFigure[],
	k: number
): boolean {
	if (items.length === 0) return true;
	const roles = new Set([dimension, ...items].flatMap((figure) => figure.roles));
	const whole = dimension.blurred ? rolesIn(dimension) : weighingsOf(dimension);
	const single = items.map((item) => ({ id: item.id, weighings: weighingsOf(item) }));
	const columns = merged(dimension.patterns, roles).flatMap(({ who, pattern }) =>
		pattern.items.map((id): Column => ({
			...{ who, organisation: pattern.organisation, people: pattern.people },
			weights: [
				...whole.map((weigh) => (pattern.counts ? weigh(pattern) / pattern.items.length : 0)),
				...single.flatMap((item) => item.weighings.map((weigh) => (item.id === id ? weigh(pattern) : 0)))
			]
		}))
	);
	return tellNobodyApart(columns, { k, publicMeans: false });
}

/** How much one person counts in a figure. */
type Weigh = (one: Pick<Pattern, 'organisation' | 'role'>) => number;

function weighingsOf(figure: Figure): Weigh[] {
	return [weighing(figure.voices), ...(figure.sum ? [() => 1] : []), ...rolesIn(figure)];
}

function rolesIn({ voices, roles }: Figure): Weigh[] {
	return roles.map((role) => {
		const weigh = weighing(voices.filter((voice) => voice.role === role));
		return (one) => (one.role === role ? weigh(one) : 0);
	});
}

/** In a mean in which organisations weigh the same. */
function weighing(voices: readonly Voice[]): Weigh {
	const parts = partsOf(voices);
	return ({ organisation }) => {
		const part = parts.get(organisation);
		return part ? 1 / (parts.size * part.people) : 0;
	};
}

/** Patterns of which all figures weigh the people the same: roles count only where one of them is shown. */
function merged(patterns: readonly Pattern[], roles: ReadonlySet<string>) {
	const same = Map.groupBy(patterns, ({ organisation, role, items, counts }) =>
		JSON.stringify([organisation, role !== null && roles.has(role) ? role : null, items, counts])
	);
	return [...same].map(([who, all]) => ({
		who,
		pattern: { ...all[0]!, people: all.reduce((total, { people }) => total + people, 0) }
	}));
}
