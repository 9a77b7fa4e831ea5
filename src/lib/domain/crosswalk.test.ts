import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import {
	nextVersion,
	questionnaires,
	stepsFrom,
	type Edit,
	type Step
} from '../../../tests/support/questionnaire-versions.ts';
import { comparableItems, crosswalk, type Crosswalk, type Relation } from './crosswalk.ts';
import { checkCrosswalk } from './crosswalk-rules.ts';
import { itemsOf, type Questionnaire } from './questionnaire.ts';

/** A first version and the one after it. */
const pairs = questionnaires().chain((first) => stepsFrom(first).map((step) => ({ first, ...step })));

/** Three versions, each made from the one before. */
const chains = pairs.chain(({ first, ...second }) =>
	stepsFrom(second.later).map((third): { first: Questionnaire; second: Step; third: Step } => ({
		...{ first, second, third }
	}))
);

const relations = ({ items }: Crosswalk) => new Map(items.map(({ item, relation }) => [item, relation]));
const relation = (from: Questionnaire, to: Questionnaire, item: string, all: Questionnaire[] = []) =>
	relations(crosswalk(from, to, all)).get(item);

/** The relation that an edit leads to. */
const OF_EDIT: Record<Edit, Relation> = {
	...{ keep: 'identical', typo: 'identical', reword: 'reworded', unsaid: 'unexplained' },
	...{ rescale: 'rescaled', reverse: 'rescaled', drop: 'dropped' }
};

const EXCHANGED: Partial<Record<Relation, Relation>> = { new: 'dropped', dropped: 'new' };

describe('the crosswalk of two versions', () => {
	test('says of each item what was done to it', () => {
		fc.assert(
			fc.property(pairs, ({ first, later, edits, added }) => {
				const found = relations(crosswalk(first, later, [first, later]));
				for (const [item, edit] of edits) expect([item, found.get(item)]).toEqual([item, OF_EDIT[edit]]);
				for (const item of added) expect(found.get(item)).toBe('new');
			})
		);
	});

	test('mentions every item of either version once', () => {
		fc.assert(
			fc.property(pairs, ({ first, later }) => {
				const items = crosswalk(first, later, [first, later]).items.map(({ item }) => item);
				const both = new Set([...itemsOf(first).keys(), ...itemsOf(later).keys()]);
				expect(items).toHaveLength(both.size);
				expect(new Set(items)).toEqual(both);
			})
		);
	});

	test('exchanges new and dropped when the two are exchanged, and nothing else', () => {
		fc.assert(
			fc.property(pairs, ({ first, later }) => {
				const there = crosswalk(first, later, [first, later]);
				const back = crosswalk(later, first, [first, later]);
				const exchanged = [...relations(there)].map(([item, one]) => [item, EXCHANGED[one] ?? one] as const);
				expect(relations(back)).toEqual(new Map(exchanged));
				expect(back.stamp).toEqual(there.stamp);
				expect(comparableItems(back).sort()).toEqual(comparableItems(there).sort());
				const dimensions = ({ dimensions }: Crosswalk) =>
					new Map(
						dimensions.map(({ dimension, comparable, items }) => [dimension, [comparable, [...items].sort()]])
					);
				expect(dimensions(back)).toEqual(dimensions(there));
			})
		);
	});

	test('never calls comparable what was rescaled, reversed or reworded in silence', () => {
		fc.assert(
			fc.property(pairs, ({ first, later, edits }) => {
				const comparable = comparableItems(crosswalk(first, later, [first, later]));
				const forbidden: Edit[] = ['rescale', 'reverse', 'unsaid', 'drop'];
				for (const item of comparable) expect(forbidden).not.toContain(edits.get(item));
			})
		);
	});

	test('compares a dimension only on two comparable items that stand in it on both sides', () => {
		fc.assert(
			fc.property(pairs, ({ first, later }) => {
				const found = crosswalk(first, later, [first, later]);
				const comparable = new Set(comparableItems(found));
				for (const { framework, dimension, items, comparable: may } of found.dimensions) {
					expect(may).toBe(items.length >= 2);
					for (const item of items) {
						expect(comparable).toContain(item);
						expect(itemsOf(first).get(item)!.place[framework]).toBe(dimension);
						expect(itemsOf(later).get(item)!.place[framework]).toBe(dimension);
					}
				}
			})
		);
	});

	test('is stamped by how many items are common, of the larger side', () => {
		fc.assert(
			fc.property(pairs, ({ first, later }) => {
				const found = crosswalk(first, later, [first, later]);
				const common = comparableItems(found).length;
				if (found.stamp.kind === 'common-items') {
					expect(found.stamp.common).toBe(common);
					expect(found.stamp.of).toBe(Math.max(itemsOf(first).size, itemsOf(later).size));
					expect(found.dimensions.some(({ comparable }) => comparable)).toBe(true);
				} else {
					expect(found.stamp.kind).toBe('not-comparable');
					expect(found.dimensions.every(({ comparable }) => !comparable)).toBe(true);
				}
			})
		);
	});

	test('is true by the rules when its author said everything', () => {
		const honest = questionnaires().chain((first) =>
			stepsFrom(first, ['keep', 'typo', 'reword', 'rescale', 'reverse', 'drop']).map((step) => ({
				first,
				...step
			}))
		);
		fc.assert(
			fc.property(honest, ({ first, later }) => {
				expect(checkCrosswalk(first, later)).toEqual([]);
			})
		);
	});

	test('leaves out of a restricted questionnaire what cannot be compared, and keeps its unscored questions', () => {
		const small = checkedQuestionnaire();
		const restricted = restrictTo(small, new Set(['open', 'roles']));
		expect([...itemsOf(restricted).keys()]).toEqual(['open', 'roles']);
		expect(restricted.sections.at(-1)).toEqual(small.sections.at(-1));
	});
});

describe('a version with itself', () => {
	test('is the same version, every item identical', () => {
		fc.assert(
			fc.property(questionnaires(), (version) => {
				const found = crosswalk(version, version, [version]);
				expect(found.stamp).toEqual({ kind: 'same-version' });
				expect([...new Set(found.items.map((item) => item.relation))]).toEqual(['identical']);
			})
		);
	});
});

describe('a chain of versions', () => {
	const [first] = fc.sample(
		questionnaires().filter((one) => itemsOf(one).size >= 6),
		{ numRuns: 1, seed: 1 }
	);
	const all = (edit: Edit) => [...itemsOf(first!)].map(() => edit);

	test('of rewordings is comparable end to end', () => {
		const second = nextVersion(first!, all('reword')).later;
		const third = nextVersion(second, all('reword')).later;
		expect(comparableItems(crosswalk(first!, third, [first!, second, third]))).toHaveLength(
			itemsOf(first!).size
		);
		expect(comparableItems(crosswalk(third, first!, [first!, second, third]))).toHaveLength(
			itemsOf(first!).size
		);
	});

	test('of which a link is not known vouches for nothing', () => {
		const second = nextVersion(first!, all('reword')).later;
		const third = nextVersion(second, all('reword')).later;
		expect(relation(first!, third, 'item-0')).toBe('unexplained');
		expect(crosswalk(first!, third, []).stamp).toEqual({ kind: 'not-comparable', why: 'changed-items' });
	});

	test('that rescales and goes back is comparable end to end, but not halfway', () => {
		const second = nextVersion(first!, all('rescale')).later;
		const back = { ...first!, version: '1.2.0' };
		expect(relation(first!, second, 'item-0', [first!, second])).toBe('rescaled');
		expect(relation(first!, back, 'item-0', [first!, second, back])).toBe('identical');
	});

	test('vouches only for items whose every rewording was said', () => {
		fc.assert(
			fc.property(chains, ({ first, second, third }) => {
				const catalogue = [first, second.later, third.later];
				const comparable = new Set(comparableItems(crosswalk(first, third.later, catalogue)));
				for (const item of itemsOf(first).keys()) {
					const edits = [second.edits.get(item)!, third.edits.get(item)];
					const fine = edits.every((edit) => edit !== undefined && ['keep', 'typo', 'reword'].includes(edit));
					const broken = edits.some(
						(edit) => edit === undefined || ['unsaid', 'drop', 'rescale'].includes(edit)
					);
					if (fine) expect(comparable).toContain(item);
					if (broken) expect(comparable).not.toContain(item);
				}
			})
		);
	});
});

describe('two questionnaires', () => {
	const small = checkedQuestionnaire();

	test('with the same items compare on those', () => {
		const quick = { ...restrictTo(small, new Set(['open', 'fair', 'goal'])), id: 'quick' };
		const { stamp, dimensions } = crosswalk(quick, small, [quick, small]);
		expect(stamp).toEqual({ kind: 'common-items', common: 3, of: 6 });
		expect(dimensions.filter(({ comparable }) => comparable).map(({ dimension }) => dimension)).toEqual([
			'P1',
			'trust'
		]);
	});

	test('without a common item are not comparable', () => {
		const [other] = fc.sample(questionnaires(), 1);
		expect(crosswalk(small, { ...other!, id: 'other' }, []).stamp).toEqual({
			kind: 'not-comparable',
			why: 'no-common-items'
		});
	});

	test('with one common item in each dimension have nothing to compare a dimension on', () => {
		const one = restrictTo(small, new Set(['open', 'goal', 'roles']));
		const other = { ...one, id: 'other' };
		expect(crosswalk(one, other, []).stamp).toEqual({ kind: 'not-comparable', why: 'too-few-per-dimension' });
	});

	test('with the same item in other words need someone who vouches for it', () => {
		const reworded = nextVersion(small, ['reword']).later;
		const quick = { ...restrictTo(reworded, new Set(['open'])), id: 'quick', crosswalk: undefined };
		expect(relation(small, quick, 'open')).toBe('unexplained');
		expect(relation(small, quick, 'open', [small, reworded])).toBe('reworded');
	});
});

describe('why an item changed', () => {
	test('is told where one of the two says what happened since the other, in both directions', () => {
		const first = checkedQuestionnaire();
		const { later } = nextVersion(first, ['reword']);
		const why = { en: 'Plainer', nl: 'Eenvoudiger' };
		later.crosswalk!.items.open = { change: 'reworded', why };
		const found = (one: Crosswalk) => one.items.find(({ item }) => item === 'open')!.why;
		expect(found(crosswalk(first, later, []))).toEqual(why);
		expect(found(crosswalk(later, first, []))).toEqual(why);
		expect(found(crosswalk(first, { ...later, id: 'other' }, []))).toBeNull();
	});
});

/** The questionnaire with only these items. */
function restrictTo(questionnaire: Questionnaire, items: ReadonlySet<string>): Questionnaire {
	return {
		...questionnaire,
		sections: questionnaire.sections.map((section) =>
			section.kind === 'choice'
				? section
				: ({ ...section, items: section.items.filter(({ id }) => items.has(id)) } as typeof section)
		)
	};
}
