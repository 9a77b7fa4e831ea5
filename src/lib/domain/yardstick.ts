import { commonPart } from './comparison.ts';
import type { Crosswalk, DimensionRelation } from './crosswalk.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * One measure for rounds over the years: the part of a version that all of them can be scored on, and for each of them
 * which dimensions that part makes comparable, as `framework/dimension`.
 */
export type Yardstick = {
	readonly part: Questionnaire;
	readonly comparable: readonly ReadonlySet<string>[];
};

/** One item alone is no dimension. */
const FEWEST_COMMON = 2;

/**
 * The yardstick of rounds whose versions were laid beside `reference`, each by its own crosswalk to it. A dimension is
 * measured by the items that every version with enough of them shares; a version that leaves too few of them for all
 * is left out of that dimension, the one that shares least first.
 */
export function yardstickOf(reference: Questionnaire, walks: readonly Crosswalk[]): Yardstick {
	const measures = reference.frameworks.flatMap(({ id: framework, dimensions }) =>
		dimensions.map(({ id: dimension }) => measureOf(framework, dimension, walks))
	);
	const dimensions = measures.flatMap(({ relation }) => (relation ? [relation] : []));
	const changed = walks.some(({ stamp }) => stamp.kind !== 'same-version');
	const stamp = changed
		? ({ kind: 'common-items', common: 0, of: 0 } as const)
		: ({ kind: 'same-version' } as const);
	return {
		part: commonPart(reference, { items: [], dimensions, stamp }),
		comparable: walks.map(
			(_, index) => new Set(measures.filter(({ rounds }) => rounds.has(index)).map(({ key }) => key))
		)
	};
}

/** How a dimension is named in a yardstick. */
export function keyOf(framework: string, dimension: string): string {
	return `${framework}/${dimension}`;
}

type Measure = {
	readonly key: string;
	readonly relation: DimensionRelation | null;
	readonly rounds: ReadonlySet<number>;
};

function measureOf(framework: string, dimension: string, walks: readonly Crosswalk[]): Measure {
	const key = keyOf(framework, dimension);
	const sides = walks.flatMap(({ dimensions, stamp }, index) => {
		const relation = dimensions.find((one) => one.framework === framework && one.dimension === dimension);
		const same = stamp.kind === 'same-version';
		return relation?.comparable ? [{ index, same, items: relation.items }] : [];
	});
	const within = sides.sort((a, b) => Number(b.same) - Number(a.same) || b.items.length - a.items.length);
	while (within.length > 0) {
		const items = within
			.map((side) => side.items)
			.reduce((some, other) => some.filter((one) => other.includes(one)));
		if (items.length >= FEWEST_COMMON || within.every(({ same }) => same)) {
			const relation = { framework, dimension, items, comparable: true };
			return { key, relation, rounds: new Set(within.map(({ index }) => index)) };
		}
		within.pop();
	}
	return { key, relation: null, rounds: new Set() };
}
