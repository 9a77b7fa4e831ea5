import { describe, expect, test } from 'vitest';
import {
	checkedQuestionnaire,
	smallQuestionnaire,
	type Written
} from '../../../tests/support/questionnaire.ts';
import { MOST_ITEMS } from './questionnaire-rules.ts';
import { Questionnaire, choicesOf, itemsIn, itemsOf, rangeOf } from './questionnaire.ts';

/** What is wrong with the small questionnaire after a change: `path: message`. */
function faults(change: (questionnaire: Changeable) => void): string[] {
	const written = structuredClone(smallQuestionnaire());
	change(written as Changeable);
	const result = Questionnaire.safeParse(written);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

type Item = { id: string; text: { en: string; nl: string }; [field: string]: unknown };
/** The small questionnaire, loose enough to be broken. */
type Changeable = Omit<Written, 'sections'> & {
	sections: { id: string; kind: string; items: Item[]; [field: string]: unknown }[];
	[field: string]: unknown;
};

const item = (questionnaire: Changeable, section: number, index: number) =>
	questionnaire.sections[section]!.items[index]!;

describe('a questionnaire', () => {
	test('is valid as the small one is written', () => expect(faults(() => undefined)).toEqual([]));

	test.each<[string, (questionnaire: Changeable) => void, string]>([
		['no sections', (q) => (q.sections = []), 'sections: '],
		['a version that is no version', (q) => (q.version = '1.0'), 'version: is no version'],
		['a date that does not exist', (q) => (q.date = '2026-02-30'), 'date: is no date'],
		[
			'a section of an unknown kind',
			(q) => (q.sections[0]!.kind = 'matrix'),
			'sections.0.kind: is not known'
		],
		['an id with a space', (q) => (item(q, 0, 0).id = 'my item'), 'sections.0.items.0.id: is no id'],
		['an id in capitals', (q) => (q.id = 'Small'), 'id: starts with a small letter'],
		['a blank text', (q) => (item(q, 0, 0).text.nl = '  '), 'sections.0.items.0.text.nl: is blank'],
		[
			'a text of a page',
			(q) => (item(q, 0, 0).text.nl = 'x'.repeat(601)),
			'sections.0.items.0.text.nl: is longer'
		],
		[
			'an unknown scale',
			(q) => (item(q, 0, 1).scale = 'six'),
			'sections.0.items.1.scale: "six" is not among'
		],
		[
			'an unknown source',
			(q) => (item(q, 0, 1).sources = ['x1']),
			'sections.0.items.1.sources.0: "x1" is not'
		],
		['no source', (q) => (item(q, 0, 1).sources = []), 'sections.0.items.1.sources: has no source'],
		[
			'an unknown framework',
			(q) => (item(q, 1, 1).place = { principles: 'P3', stars: 'A' }),
			'sections.1.items.1.place.stars: "stars" is not among'
		],
		[
			'an unknown dimension',
			(q) => (item(q, 1, 1).place = { principles: 'P9' }),
			'sections.1.items.1.place.principles: "P9" is not a dimension of principles'
		],
		[
			'an item without its place',
			(q) => (item(q, 1, 1).place = {}),
			'sections.1.items.1.place: has no dimension in principles'
		],
		[
			'a dimension with too few items',
			(q) => (item(q, 1, 1).place = { principles: 'P2' }),
			'frameworks.0.dimensions.2: P3 has 1 items and needs 2'
		],
		[
			'four levels',
			(q) => (item(q, 1, 0).levels as unknown[]).pop(),
			'sections.1.items.0.levels: needs exactly five'
		],
		[
			'a scale from high to low',
			(q) => q.scales[0]!.options.reverse(),
			'scales.0.options: must run from low to high'
		],
		[
			'a scale that skips a value',
			(q) => q.scales[0]!.options.splice(2, 1),
			'scales.0.options: skips a value'
		],
		['two scales of one name', (q) => q.scales.push(q.scales[0]!), 'scales.1.id: "five" is used twice'],
		['two pages of one name', (q) => (q.sections[1]!.id = 'views'), 'sections.1.id: "views" is used twice'],
		[
			'a page called review',
			(q) => (q.sections[0]!.id = 'review'),
			'sections.0.id: "review" is the name of another'
		],
		['two kinds of item on one page', (q) => q.sections[0]!.items.push(item(q, 1, 0)), 'sections.0.items.4']
	])('with %s is refused, with the place and the reason', (_, change, fault) => {
		expect(faults(change).some((one) => one.startsWith(fault))).toBe(true);
	});

	test('that asks more than people finish is refused', () => {
		const more = (q: Changeable, count: number) => {
			const { items } = q.sections[0]!;
			while (items.length + 2 < count) items.push({ ...items[0]!, id: `item-${items.length}` });
		};
		expect(faults((q) => more(q, MOST_ITEMS))).toEqual([]);
		expect(faults((q) => more(q, MOST_ITEMS + 1))).toEqual([
			`sections: ask ${MOST_ITEMS + 1} items: at most ${MOST_ITEMS}, or people stop halfway`
		]);
	});

	test('may say its texts in a third language', () => {
		expect(faults((q) => (q.title = { ...q.title, fy: 'In lytse fragelist' }))).toEqual([]);
	});
});

describe('the items of a questionnaire', () => {
	const questionnaire = checkedQuestionnaire();

	test('are its scored ones, in the order in which they are asked', () => {
		expect([...itemsOf(questionnaire).keys()]).toEqual(['open', 'fair', 'goal', 'gain', 'roles', 'money']);
		expect(choicesOf(questionnaire).map(({ id }) => id)).toEqual(['role']);
	});

	test('are found by their place', () => {
		const ids = (framework: string, dimension: string) =>
			itemsIn(questionnaire, framework, dimension).map(({ id }) => id);
		expect(ids('principles', 'P3')).toEqual(['roles', 'money']);
		expect(ids('themes', 'governance')).toEqual(['roles']);
		expect(ids('themes', 'nothing')).toEqual([]);
	});

	test('run from the lowest to the highest value of their scale or levels', () => {
		const items = itemsOf(questionnaire);
		expect(rangeOf(items.get('open')!)).toEqual({ min: 1, max: 5 });
		expect(rangeOf(items.get('roles')!)).toEqual({ min: 1, max: 5 });
	});
});
