import { inPart } from './disclosure-parts.ts';
import { standingTogether } from './disclosure-together.ts';
import type { Partly, ShownScore, ShownScores } from './disclosure.ts';
import { dimensionKey, type Scores } from './scoring.ts';

/**
 * What may stand together: in a part of a round, the means of dimensions beside all means of the whole. A dimension that
 * the part leaves as it is, is the whole's.
 */
export function besideAll(scores: Scores, own: Together, k: number, part: Partly | null): Together {
	if (!part) return standingTogether(scores, own, k);
	const { between, whole } = part;
	const isAlike = (framework: string, id: string) =>
		!between.waiting && between.apart.get(framework)!.get(id)!.alike;
	const parts = new Map(
		[...own.network].map(([framework, shown]) => [
			inPart(framework),
			new Map([...shown].filter(([id]) => !isAlike(framework, id)))
		])
	);
	const all = { network: new Map([...whole.network, ...parts]), items: whole.items };
	const ofPart = new Set(
		[...parts].flatMap(([id, shown]) => [...shown.keys()].map((key) => dimensionKey(id, key)))
	);
	const { network } = standingTogether(between.both, meansIn(all), k, ({ id }) => ofPart.has(id));
	return {
		network: each(own.network, (_, framework, id) =>
			isAlike(framework, id)
				? whole.network.get(framework)!.get(id)!
				: network.get(inPart(framework))!.get(id)!
		),
		items: own.items
	};
}

type Together = Pick<ShownScores, 'network' | 'items'>;

function meansIn({ network, items }: Together): Together {
	const meanOf = (shown: ShownScore): ShownScore =>
		shown.mean === null ? shown : { ...shown, personMean: null, distribution: null, roles: [] };
	return {
		network: each(network, meanOf),
		items: new Map([...items].map(([id, item]) => [id, meanOf(item)]))
	};
}

/** The same for each dimension of each framework. */
export function each<From, To>(
	scores: ReadonlyMap<string, ReadonlyMap<string, From>>,
	show: (score: From, framework: string, dimension: string) => To
): Map<string, Map<string, To>> {
	return new Map(
		[...scores].map(([framework, dimensions]) => [
			framework,
			new Map([...dimensions].map(([dimension, score]) => [dimension, show(score, framework, dimension)]))
		])
	);
}
