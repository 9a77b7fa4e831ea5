import { dimensionsOf, type Figure } from './disclosure-columns.ts';
import { itemsOf, rangeOf, type Questionnaire } from './questionnaire.ts';
import { partsOf, type Scores } from './scoring.ts';

/** How much of a difference a few people can make in one figure, beside what is rounded away (1). */
export type MostTold = (figure: Figure) => number;

/**
 * How much of a difference fewer than k people of these organisations can make at most in a figure: more than anything
 * where colleagues do not hide them. Whoever is left in a sum or difference without a colleague who answered the same item
 * counts in it by no more than the two of them differ: nothing in the figures of items, and in those of dimensions by how
 * many items each of them answered. Where no figure of it comes to more than 1, a sum or difference tells nothing of them.
 */
export function mostToldIn(scores: Scores, k: number, organisations: ReadonlySet<string>): MostTold {
	const { questionnaire, items } = scores;
	const range = Math.max(
		...[...itemsOf(questionnaire).values()].map(rangeOf).map(({ min, max }) => max - min)
	);
	const sizes = sizesIn(scores, organisations);
	const few = new Set<string>();
	for (const [item, keys] of dimensionsOf(questionnaire)) {
		const parts = [...partsOf(items.get(item)!.voices)];
		const isFew = parts.some(([id, { people }]) => organisations.has(id) && people < k);
		for (const id of isFew ? [`item ${item}`, ...keys.map((key) => `dimension ${key}`)] : []) few.add(id);
	}
	return ({ kind, id, what, role, weigh, rounded }) => {
		if (few.has(`${kind} ${id}`)) return Infinity;
		if (kind === 'item') return 0;
		let most = 0;
		for (const [organisation, own] of sizes) {
			const differ = own.get(id);
			if (!differ || (differ.least === differ.most && !differ.uncounted && what !== 'role')) continue;
			most = Math.max(most, weigh(organisation, role) * (differ.most / differ.least));
		}
		return ((k - 1) * most * range) / rounded;
	};
}

/** How many items of a dimension people of an organisation scored, at least and at most, and whether some of them have no score. */
type Sizes = { least: number; most: number; uncounted: boolean };

function sizesIn(scores: Scores, organisations: ReadonlySet<string>): Map<string, Map<string, Sizes>> {
	const places = dimensionsOf(scores.questionnaire);
	const sizes = new Map([...organisations].map((id) => [id, new Map<string, Sizes>()]));
	for (const { organisation, items, dimensions } of scores.patterns) {
		const own = sizes.get(organisation);
		if (!own) continue;
		const scored = Map.groupBy(
			items.flatMap((item) => places.get(item)!),
			(key) => key
		);
		for (const [key, { length }] of scored) {
			const before = own.get(key);
			own.set(key, {
				least: Math.min(before?.least ?? length, length),
				most: Math.max(before?.most ?? length, length),
				uncounted: (before?.uncounted ?? false) || !dimensions.has(key)
			});
		}
	}
	for (const { organisation } of scores.crowds) {
		const own = sizes.get(organisation);
		if (!own) continue;
		for (const [key, most] of largest(scores.questionnaire))
			own.set(key, { least: 1, most, uncounted: true });
	}
	return sizes;
}

function largest(questionnaire: Questionnaire): Map<string, number> {
	const all = Map.groupBy([...dimensionsOf(questionnaire).values()].flat(), (key) => key);
	return new Map([...all].map(([key, { length }]) => [key, length]));
}
