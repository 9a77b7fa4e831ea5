import { figuresIn, madeOf, type About, type Figure } from './disclosure-columns.ts';
import { mostToldIn } from './disclosure-crowds.ts';
import { findTold, type Told } from './disclosure-search.ts';
import { hasWitnesses } from './disclosure-witnesses.ts';
import type { ShownDimensions, ShownScore } from './disclosure.ts';
import { dimensionKey, type Crowd, type Scores } from './scoring.ts';

type Shown = { readonly network: ShownDimensions; readonly items: ReadonlyMap<string, ShownScore> };

const TRACEABLE: ShownScore = { mean: null, hidden: 'traceable' };

/** Of means that cannot stand beside each other those of items go first. */
const FIRST_TO_GO = ['item mean', 'dimension mean'];

/** In this order other figures are added to means. */
const ADDED = ['dimension sum', 'dimension role', 'item sum'];

/** As many answers are weighed for figures that are added to means: beyond that fewer are added than could be. */
const MOST_EFFORT = 500_000;

/** A figure that counts less than this in a sum or difference, beside the one that counts most, is no part of it. */
const A_PART = 0.01;

/**
 * Dimensions of all frameworks and items as they may stand beside each other (product, rule 3). They rest on the same
 * answers, so that a sum or difference of several may be about the few who left something open. Where means come to that
 * and rounding does not hide it, a mean of them goes: an item, and at last a dimension. Then second means and how people
 * answered are added, and roles, each where it comes to nothing of the kind together with all that is there before it.
 * Only what `mayGo` goes: what was shown before cannot be hidden any more.
 */
export function standingTogether(
	scores: Scores,
	shown: Shown,
	k: number,
	mayGo: (about: About) => boolean = () => true
): Shown {
	const { patterns, crowds } = scores;
	const mostTold = mostToldIn(scores, k, organisationsIn([...patterns, ...crowds]));
	const unknownTold = mostToldIn(scores, k, organisationsIn(crowds));
	const all = figuresIn(scores, shown.network, shown.items);
	const isLater = (figure: Figure) => figure.what !== 'mean' && mayGo(figure);
	let figures = all.filter((figure) => !isLater(figure));
	for (let told = toldBy(figures); told; told = toldBy(figures, told.look)) {
		const goes = firstToGo(figures, told.weights, mayGo);
		if (!goes) break;
		figures = figures.filter((figure) => !isAboutSame(figure, goes));
	}
	const later = all
		.filter((figure) => isLater(figure) && figures.some((mean) => isAboutSame(mean, figure)))
		.filter((figure) => unknownTold(figure) <= 1)
		.sort((a, b) => ADDED.indexOf(kindOf(a)) - ADDED.indexOf(kindOf(b)));
	const hidden = [...figures, ...later.filter((figure) => mostTold(figure) <= 1)];
	if (hidden.every((figure) => mostTold(figure) <= 1) && !toldBy(hidden)) figures = hidden;
	// Means that are known to more than tenths through people who are counted.
	const exact = [...figures, ...later.filter((figure) => figure.isMean && !figures.includes(figure))];
	if (exact.length > figures.length && !toldBy(exact)) figures = exact;
	return withOnly(shown, all, [...figures, ...addedTo(figures, later)]);

	function toldBy(these: readonly Figure[], start = 0): Told | null {
		const room = 1 - Math.max(0, ...these.map(unknownTold));
		const hidden = room >= 0 && these.every((figure) => mostTold(figure) <= 1);
		return findTold(madeOf(scores, these), { k, room, hidden }, start);
	}

	/** Those of later figures that can stand beside all figures and those added before them. */
	function addedTo(first: readonly Figure[], later: readonly Figure[]): Figure[] {
		const further = later.filter((figure) => !first.includes(figure));
		const made = madeOf(scores, [...first, ...further]);
		const there = new Set(first.keys());
		const effort = { left: MOST_EFFORT };
		const added: Figure[] = [];
		for (const [index, figure] of further.entries()) {
			const at = first.length + index;
			if (!hasWitnesses(made, { at, isSum: figure.what === 'sum' }, there, k, effort)) continue;
			added.push(figure);
			there.add(at);
		}
		return added;
	}
}

/** Of figures of the same kind the one goes that rests on the fewest items, then the one that counts most. */
function firstToGo(
	figures: readonly Figure[],
	told: Float64Array,
	mayGo: (about: About) => boolean
): Figure | null {
	const weights = figures.map(({ rounded }, at) => Math.abs(told[at]!) / rounded);
	const most = Math.max(...weights);
	const parts = figures
		.map((figure, at) => ({
			figure,
			isPart: weights[at]! >= A_PART * most,
			weight: weights[at]!,
			place: FIRST_TO_GO.indexOf(kindOf(figure))
		}))
		.filter(({ figure }) => mayGo(figure));
	const [first] = parts.sort(
		(a, b) =>
			Number(b.isPart) - Number(a.isPart) ||
			a.place - b.place ||
			a.figure.items - b.figure.items ||
			b.weight - a.weight
	);
	return first?.figure ?? null;
}

function kindOf({ kind, what }: Figure): string {
	return `${kind} ${what}`;
}

function isAboutSame(one: About, other: About): boolean {
	return one.kind === other.kind && one.id === other.id;
}

function organisationsIn(people: readonly Crowd[]): ReadonlySet<string> {
	return new Set(people.map(({ organisation }) => organisation));
}

/** What was shown, without the figures that are gone; without its mean nothing is there of a dimension or item. */
function withOnly({ network, items }: Shown, all: readonly Figure[], figures: readonly Figure[]): Shown {
	const byId = (some: readonly Figure[]) => Map.groupBy(some, ({ kind, id }) => `${kind} ${id}`);
	const left = byId(figures);
	const gone = byId(all.filter((figure) => !figures.includes(figure)));
	const shownWith = (shown: ShownScore, key: string): ShownScore => {
		if (shown.mean === null) return shown;
		if (!left.has(key)) return TRACEABLE;
		const without = gone.get(key) ?? [];
		const sum = !without.some(({ what }) => what === 'sum');
		return {
			...shown,
			personMean: sum ? shown.personMean : null,
			distribution: sum ? shown.distribution : null,
			roles: shown.roles.filter(({ role }) => !without.some((figure) => figure.role === role))
		};
	};
	return {
		network: new Map(
			[...network].map(([framework, dimensions]) => [
				framework,
				new Map(
					[...dimensions].map(([id, shown]) => [
						id,
						shownWith(shown, `dimension ${dimensionKey(framework, id)}`)
					])
				)
			])
		),
		items: new Map([...items].map(([id, shown]) => [id, shownWith(shown, `item ${id}`)]))
	};
}
