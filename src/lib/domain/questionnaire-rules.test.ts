import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { explain, faultsOf } from './questionnaire-faults.ts';
import { Questionnaire } from './questionnaire.ts';

/** A part of the small questionnaire, loose enough to be broken. */
type Loose = Record<string, unknown>;
type Breakable = Loose & {
	scales: (Loose & { options: Loose[] })[];
	frameworks: (Loose & { dimensions: Loose[] })[];
	sections: (Loose & { items: Loose[] })[];
};

/** What is wrong with the small questionnaire after a change: `path: message`. */
function faults(change: (questionnaire: Breakable) => void): string[] {
	const written = structuredClone(smallQuestionnaire()) as unknown as Breakable;
	change(written);
	return faultsIn(written);
}

function faultsIn(written: unknown): string[] {
	const result = Questionnaire.safeParse(written, { error: explain });
	return result.success
		? []
		: faultsOf(result.error).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const item = (questionnaire: Breakable, section: number, index: number) =>
	questionnaire.sections[section]!.items[index]!;

describe('the rules between the parts', () => {
	test('are checked even where a part is wrong, so that everything is told in one run', () => {
		const found = faults((q) => {
			delete q.licence;
			(item(q, 0, 0).text as Loose).nl = 5;
			delete (item(q, 0, 1).text as Loose).en;
			item(q, 0, 2).scale = 'six';
			item(q, 0, 3).sources = ['ghost'];
			item(q, 1, 1).place = { principles: 'P9' };
			item(q, 1, 0).id = 'open';
			q.scales[0]!.options[0]!.label = 'Level 1';
		});
		expect(found.map((fault) => fault.slice(0, fault.indexOf(': ')))).toEqual([
			...['licence', 'scales.0.options.0.label', 'sections.0.items.0.text.nl', 'sections.0.items.1.text.en'],
			...['sections.1.items.0.id', 'sections.0.items.2.scale', 'sections.0.items.3.sources.0'],
			...['sections.1.items.1.place.principles', 'frameworks.0.dimensions.2']
		]);
	});

	test('survive anything that a file may hold', () => {
		fc.assert(
			fc.property(
				fc.anything({ maxDepth: 3 }),
				fc.constantFrom(...Object.keys(smallQuestionnaire())),
				(value, key) => {
					expect(() => faultsIn(value)).not.toThrow();
					const changed = faults((q) => (q[key] = value));
					for (const fault of changed) expect(fault).toMatch(/: ./);
				}
			)
		);
	});

	test('say which choices there are', () => {
		expect(faults((q) => (item(q, 0, 2).scale = 'six'))).toEqual([
			'sections.0.items.2.scale: "six" is not among the scales of this file: choose one of five, or add it there'
		]);
		expect(faults((q) => ((item(q, 0, 0).place as Loose).themes = 'hope'))).toEqual([
			'sections.0.items.0.place.themes: "hope" is not a dimension of themes: choose one of trust, vision, governance'
		]);
		expect(faults((q) => ((item(q, 0, 0).place as Loose).stars = 'A'))).toEqual([
			'sections.0.items.0.place.stars: "stars" is not among the frameworks of this file: choose one of principles, themes'
		]);
	});

	test('hold the choices of an unscored question apart as well', () => {
		expect(faults((q) => ((item(q, 2, 0).options as Loose[])[1]!.id = 'director'))).toEqual([
			'sections.2.items.0.options.1.id: "director" is used twice: give one of the two another id'
		]);
	});

	test('allow a scale that does not start at one', () => {
		expect(
			faults((q) => q.scales[0]!.options.forEach((option, index) => (option.value = index - 2)))
		).toEqual([]);
	});
});

describe('an item on a page of another kind', () => {
	test.each([
		['described levels on a page with scales', 0, 1, 'levels', 'structure'],
		['a scale on a page with described levels', 1, 0, 'scale', 'perception'],
		['a choice on a page with scales', 0, 2, 'options', 'choice']
	])('%s is one fault, that says where it belongs', (_, page, from, field, kind) => {
		const found = faults((q) => {
			q.sections[page]!.items.push({ ...structuredClone(item(q, from, 0)), id: 'stray' });
		});
		const place = `sections.${page}.items.${smallQuestionnaire().sections[page]!.items.length}`;
		expect(found).toEqual([
			`${place}: has ${field}, and this page is of another kind: move the item to a page of kind ${kind}`
		]);
	});
});

describe('a fault of form', () => {
	test.each<[string, (q: Breakable) => void, string]>([
		['a field that is missing', (q) => delete q.authors, 'authors: is missing: write it'],
		['a number between quotes', (q) => (q.minutes = '2'), 'minutes: must be a number, without quotes'],
		['half a minute', (q) => (q.minutes = 1.5), 'minutes: must be a whole number, without quotes'],
		['too many minutes', (q) => (q.minutes = 200), 'minutes: is too large: at most 60'],
		[
			'a text where a list must be',
			(q) => (q.scales = 'five' as never),
			'scales: must be a list: start each entry with a hyphen'
		],
		['a blank name', (q) => (q.licence = ''), 'licence: is blank: write it'],
		[
			'an unknown status',
			(q) => (q.status = 'final'),
			'status: is not known: choose one of draft, published, retired'
		],
		[
			'an unknown field',
			(q) => (q.colour = 'red'),
			': knows no "colour": take it out, or correct its spelling'
		],
		[
			'yes for true',
			(q) => (item(q, 0, 0).reversed = 'yes'),
			'sections.0.items.0.reversed: must be true or false, without quotes'
		],
		[
			'a text that is a number',
			(q) => ((q.title as Loose).en = 5),
			'title.en: is no text: put it between quotes'
		],
		[
			'a text in one language',
			(q) => delete (q.title as Loose).nl,
			'title.nl: write a text here: it is missing in this language'
		]
	])('%s', (_, change, fault) => {
		expect(faults(change)).toContain(fault);
	});

	test('in the name of a framework is said in the words of an id', () => {
		const found = faults((q) => (item(q, 0, 0).place = { principles: 'P1', 'the themes': 'trust' }));
		expect(found[0]).toMatch(
			/^sections\.0\.items\.0\.place\.the themes: has a name that is no id: use letters/
		);
	});
});
