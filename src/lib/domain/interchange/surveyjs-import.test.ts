import { describe, expect, test } from 'vitest';
import {
	FREQUENCY,
	changed,
	frequency,
	imported,
	itemsOf,
	leftOut,
	scored,
	withElements
} from '../../../../tests/support/imported.ts';
import type { Imported } from './draft.ts';
import { importSurveyJs } from './surveyjs-import.ts';

const NOT_APPLICABLE = { value: 'na', text: { default: 'Not applicable', nl: 'N.v.t.' } };

describe('rating questions in two languages, reverse-coded and with "not applicable"', () => {
	const result = imported({
		title: { default: 'Working together', nl: 'Samenwerken' },
		description: { default: 'About your network', nl: 'Over uw netwerk' },
		pages: [
			{
				...{ name: 'contact', title: { default: 'Contact', nl: 'Contact' } },
				description: { default: 'Think of last year.', nl: 'Denk aan vorig jaar.' },
				elements: [
					{
						...{
							type: 'rating',
							name: 'share',
							title: { default: 'How often do partners share?', nl: 'Hoe vaak delen partners?' }
						},
						description: { default: 'Plans, for example', nl: 'Plannen bijvoorbeeld' },
						rateValues: [...frequency(1, 2, 3, 4, 5), NOT_APPLICABLE]
					},
					{
						...{
							type: 'rating',
							name: 'quarrel',
							title: { default: 'How often do partners quarrel?', nl: 'Hoe vaak is er ruzie?' }
						},
						rateValues: frequency(5, 4, 3, 2, 1)
					}
				]
			}
		]
	});
	const { draft } = result;

	test('come in with their texts in both languages, on their page, in order', () => {
		expect(draft).toMatchObject({
			...{ id: 'working-together', version: '0.1.0', status: 'draft' },
			title: { en: 'Working together', nl: 'Samenwerken' },
			purpose: { en: 'About your network', nl: 'Over uw netwerk' },
			sections: [
				{
					...{ id: 'contact', kind: 'perception', title: { en: 'Contact', nl: 'Contact' } },
					intro: { en: 'Think of last year.', nl: 'Denk aan vorig jaar.' },
					items: [
						{
							...{
								id: 'share',
								text: { en: 'How often do partners share?', nl: 'Hoe vaak delen partners?' }
							},
							help: { en: 'Plans, for example', nl: 'Plannen bijvoorbeeld' }
						},
						{ id: 'quarrel', text: { en: 'How often do partners quarrel?', nl: 'Hoe vaak is er ruzie?' } }
					]
				}
			]
		});
	});

	test('share one scale, from low to high, every value labelled in both languages', () => {
		expect(draft.scales).toEqual([
			{
				id: 'never-always',
				options: FREQUENCY.map(([en, nl], index) => ({ value: index + 1, label: { en, nl } }))
			}
		]);
		expect(scored(result, 0).scale).toBe('never-always');
		expect(scored(result, 1).scale).toBe('never-always');
	});

	test('are reversed where the numbers fall, and only there', () => {
		expect(scored(result, 0).reversed).toBe(false);
		expect(scored(result, 1).reversed).toBe(true);
		expect(changed(result)).toContain(
			'quarrel: its numbers fell, so it is reversed: each answer still scores what it did'
		);
	});

	test('keep "not applicable" apart from the scale, in its own words', () => {
		expect(scored(result, 0).notApplicable).toBe(true);
		expect(scored(result, 1).notApplicable).toBe(false);
		expect(draft.missing.notApplicable).toEqual({ en: 'Not applicable', nl: 'N.v.t.' });
	});

	test('leave nothing behind', () => expect(result.notes.leftOut).toEqual([]));
});

describe('pages and panels', () => {
	const rating = (name: string) => ({ type: 'rating', name, title: name });
	const sections = ({ draft }: Imported) =>
		draft.sections.map(({ id, title, items }) => [id, title.en, items.map((item) => item.id).join()]);

	test('a panel with a title is a page of its own, between what surrounds it', () => {
		const result = imported({
			pages: [
				{
					...{ name: 'p', title: 'Page' },
					elements: [
						rating('a'),
						{
							type: 'panel',
							name: 'inner',
							title: 'Panel',
							elements: [rating('b'), { type: 'panel', elements: [rating('c')] }]
						},
						rating('d')
					]
				},
				{ name: 'q', title: 'Next', elements: [{ type: 'panel', elements: [rating('e')] }] }
			]
		});
		expect(sections(result)).toEqual([
			['p', 'Page', 'a'],
			['inner', 'Panel', 'b,c'],
			['p-2', 'Page', 'd'],
			['q', 'Next', 'e']
		]);
	});

	test('a page with scored and unscored questions is split, in order', () => {
		const role = { type: 'radiogroup', name: 'role', title: 'Role', choices: ['a', 'b'] };
		const result = withElements(rating('a'), role, rating('b'));
		expect(result.draft.sections.map(({ id, kind }) => [id, kind])).toEqual([
			['p', 'perception'],
			['p-2', 'choice'],
			['p-3', 'perception']
		]);
		expect(changed(result)).toContain('p: is split, because a page here asks for one kind of answer');
	});

	test('a page that asks nothing itself says what it leaves behind', () => {
		const result = imported({
			pages: [
				{
					name: 'p',
					title: 'Page',
					description: 'About',
					elements: [{ type: 'panel', name: 'i', title: 'I', elements: [rating('a')] }]
				}
			]
		});
		expect(leftOut(result)).toContain('p: its title and description: it asks nothing itself');
	});

	test('elements without pages are one page', () => {
		expect(sections(imported({ elements: [rating('a')] }))).toEqual([['page1', undefined, 'a']]);
		expect(sections(imported({ questions: [rating('a')] }))).toEqual([['page1', undefined, 'a']]);
	});

	test('panels without end are left out', () => {
		const [open, close] = ['{"type":"panel","elements":[', ']}'];
		const deep = `${open.repeat(5000)}${JSON.stringify(rating('lost'))}${close.repeat(5000)}`;
		const result = importSurveyJs(`{"elements":[${deep},${JSON.stringify(rating('q'))}]}`) as Imported;
		expect(itemsOf(result).map(({ id }) => id)).toEqual(['q']);
		expect(leftOut(result)).toEqual([expect.stringMatching(/a panel that is too deep inside others$/)]);
	});
});

describe('languages', () => {
	test('the default is that of the survey', () => {
		const result = imported({
			locale: 'nl',
			title: { default: 'Samen', en: 'Together' },
			elements: [{ type: 'rating', name: 'q', title: 'Vraag' }]
		});
		expect(result.draft.title).toEqual({ nl: 'Samen', en: 'Together' });
		expect(itemsOf(result)[0]!.text).toEqual({ nl: 'Vraag' });
	});

	test('more than two are all kept', () => {
		const result = withElements({
			type: 'rating',
			name: 'q',
			title: { default: 'Q', nl: 'V', fr: 'Q?', 'zh-cn': '问' }
		});
		expect(itemsOf(result)[0]!.text).toEqual({ en: 'Q', nl: 'V', fr: 'Q?', 'zh-cn': '问' });
	});

	test('a variant of Dutch or English stands in where there is no plain one', () => {
		const result = imported({
			locale: 'en-US',
			title: { default: 'T', 'nl-BE': 'S' },
			elements: [{ type: 'rating', name: 'q', title: 'Q' }]
		});
		expect(result.draft.title).toEqual({ en: 'T', nl: 'S' });
		expect(changed(result)).toEqual(
			expect.arrayContaining(['every text: en-US is en here', 'every text: nl-BE is nl here'])
		);
	});

	test('what is no language is left out', () => {
		const result = withElements({
			type: 'rating',
			name: 'q',
			title: JSON.parse('{"default":"Q","__proto__":"X","no language":"Y"}')
		});
		expect(itemsOf(result)[0]!.text).toEqual({ en: 'Q' });
		expect(leftOut(result)).toHaveLength(2);
	});
});
