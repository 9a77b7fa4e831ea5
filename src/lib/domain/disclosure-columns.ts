import type { Sparse } from './combinations.ts';
import type { Alike, Made } from './disclosure-rounding.ts';
import type { ShownDimensions, ShownScore } from './disclosure.ts';
import { itemsOf, rangeOf, type Questionnaire } from './questionnaire.ts';
import { dimensionKey, partsOf, type Pattern, type Score, type Scores, type Voice } from './scoring.ts';
import { peopleIn } from './statistics/counted.ts';

/** What a figure is about: a dimension by its key, or an item by its id; and on how many items it rests. */
export type About = { readonly kind: 'dimension' | 'item'; readonly id: string; readonly items: number };

/** One number that is shown: the mean of organisations, the sum over people, or the mean of a role. */
export type Figure = About & {
	readonly what: 'mean' | 'sum' | 'role';
	readonly role: string | null;
	/** How much one person of an organisation and role counts in it. */
	readonly weigh: (organisation: string, role: string | null) => number;
	/** What it is rounded to, in scale points. */
	readonly rounded: number;
	/** Whether it is the mean once more: the sum over people of organisations of the same size. */
	readonly isMean: boolean;
};

/** Figures are shown in tenths. */
const TENTH = 0.1;
/** People counted by answer are not rounded at all: a sum is known to as little as makes no difference. */
const COUNTED = 0.001;

/** The figures that are shown of a round, one for each number that an attacker could add or subtract. */
export function figuresIn(
	scores: Scores,
	network: ShownDimensions,
	items: ReadonlyMap<string, ShownScore>
): Figure[] {
	const places = [...dimensionsOf(scores.questionnaire).values()].flat();
	const figures = [
		...[...network].flatMap(([framework, dimensions]) =>
			[...dimensions].flatMap(([dimension, shown]) => {
				const id = dimensionKey(framework, dimension);
				const items = places.filter((key) => key === id).length;
				const score = scores.network.get(framework)!.get(dimension)!;
				return figuresOf({ kind: 'dimension', id, items }, score, shown);
			})
		),
		...[...items].flatMap(([id, shown]) =>
			figuresOf({ kind: 'item', id, items: 1 }, scores.items.get(id)!, shown)
		)
	];
	return figures.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Figures and people are looked at by their names, so that the order in which items are asked changes nothing. */
function nameOf({ kind, id, what, role }: Figure): string {
	return JSON.stringify([kind, id, what, role]);
}

function nameOfPattern({ organisation, role, items, dimensions }: Pattern): string {
	return JSON.stringify([organisation, role, items.toSorted(), [...dimensions].sort()]);
}

/** The dimensions of each item, by their keys. */
export function dimensionsOf(questionnaire: Questionnaire): Map<string, string[]> {
	return new Map(
		[...itemsOf(questionnaire)].map(([id, { place }]) => [
			id,
			Object.entries(place).map(([framework, dimension]) => dimensionKey(framework, dimension))
		])
	);
}

/** The figures of one dimension or item; people's answers to one single item are counted one by one. */
function figuresOf(about: About, { voices }: Score, shown: ShownScore): Figure[] {
	if (shown.mean === null) return [];
	const mean: Figure = {
		...{ ...about, what: 'mean', role: null, weigh: weighing(voices) },
		...{ rounded: TENTH, isMean: true }
	};
	const people = peopleIn(voices);
	const hasSum = shown.personMean !== null || shown.distribution !== null;
	const isCounted = about.items === 1 && shown.distribution !== null;
	const isMean = new Set([...partsOf(voices).values()].map((part) => part.people)).size === 1;
	const sum: Figure = {
		...{ ...about, what: 'sum', role: null, weigh: () => 1 / people },
		...{ rounded: isCounted ? COUNTED : TENTH, isMean }
	};
	return [
		mean,
		// The mean in tenths once more says nothing more.
		...(hasSum && (isCounted || !isMean) ? [sum] : []),
		...shown.roles.map(({ role }): Figure => {
			const weigh = weighing(voices.filter((voice) => voice.role === role));
			return {
				...{ ...about, what: 'role', role, rounded: TENTH, isMean: false },
				weigh: (organisation, own) => (own === role ? weigh(organisation) : 0)
			};
		})
	];
}

/** How much one person counts in a mean in which organisations weigh the same. */
function weighing(voices: readonly Voice[]): (organisation: string) => number {
	const parts = partsOf(voices);
	return (organisation) => {
		const part = parts.get(organisation);
		return part ? 1 / (parts.size * part.people) : 0;
	};
}

/** What these figures are made of: the answers of the people behind them, each with its weight in every figure. */
export function madeOf(scores: Scores, figures: readonly Figure[]): Made {
	const columns: Sparse[] = [];
	const places = new Map<string, number>();
	const of = Map.groupBy(
		figures.map((figure, at) => ({ figure, at })),
		({ figure }) => `${figure.kind} ${figure.id}`
	);
	const roles = new Set(figures.flatMap(({ role }) => role ?? []));
	const keysOf = dimensionsOf(scores.questionnaire);
	const items = [...itemsOf(scores.questionnaire).values()]
		.map((item) => {
			const { min, max } = rangeOf(item);
			return { id: item.id, range: max - min, dimensions: keysOf.get(item.id)!.toSorted() };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const alike = new Map<string, { columns: number[]; people: Map<string, number> }>();
	for (const { pattern } of scores.patterns
		.map((pattern) => ({ pattern, name: nameOfPattern(pattern) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const own = columnsOf(pattern);
		const key = own.join(' ');
		const same = alike.get(key) ?? { columns: own, people: new Map<string, number>() };
		alike.set(key, same);
		same.people.set(pattern.organisation, (same.people.get(pattern.organisation) ?? 0) + pattern.people);
	}
	return { width: figures.length, columns, alike: [...alike.values()] satisfies Alike[] };

	function columnsOf({ organisation, role, items: scored, dimensions }: Pattern): number[] {
		const answered = new Set(scored);
		const shownRole = role !== null && roles.has(role) ? role : null;
		const sizes = new Map<string, number>();
		const own = items.filter(({ id }) => answered.has(id));
		for (const key of own.flatMap((item) => item.dimensions)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
		return own.flatMap(({ id, range, dimensions: keys }) => {
			const counted = keys.filter((key) => dimensions.has(key));
			const cached = [
				organisation,
				shownRole,
				id,
				...keys.map((key) => dimensions.has(key) && sizes.get(key))
			];
			const name = JSON.stringify(cached);
			const before = places.get(name);
			if (before !== undefined) return before < 0 ? [] : [before];
			const weights = [
				...(of.get(`item ${id}`) ?? []).map((one) => ({ ...one, share: 1 })),
				...counted.flatMap((key) =>
					(of.get(`dimension ${key}`) ?? []).map((one) => ({ ...one, share: 1 / sizes.get(key)! }))
				)
			]
				.map(({ figure, at, share }) => ({
					at,
					value: (figure.weigh(organisation, shownRole) * share * range) / figure.rounded
				}))
				.filter(({ value }) => value > 0);
			places.set(name, placeOf(weights));
			return weights.length === 0 ? [] : [places.get(name)!];
		});
	}

	/** Answers that count the same in all figures are one column, whoever gave them. */
	function placeOf(weights: readonly { at: number; value: number }[]): number {
		if (weights.length === 0) return -1;
		const name = weights.map(({ at, value }) => `${at}:${value.toPrecision(12)}`).join(' ');
		const place = places.get(name) ?? columns.length;
		places.set(name, place);
		if (place === columns.length) {
			columns.push({ at: weights.map(({ at }) => at), values: weights.map(({ value }) => value) });
		}
		return place;
	}
}
