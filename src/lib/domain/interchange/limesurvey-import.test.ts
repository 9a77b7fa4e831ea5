import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FREQUENCY, changed, leftOut, optionsOf, scored } from '../../../../tests/support/imported.ts';
import {
	answer,
	frequency,
	group,
	limeSurvey,
	question,
	sub,
	type Row
} from '../../../../tests/support/limesurvey.ts';
import { importLimeSurvey } from './limesurvey-import.ts';

const problemOf = (text: string) => {
	const result = importLimeSurvey(text);
	return 'problem' in result ? result.problem : null;
};

describe('a LimeSurvey text in two languages', () => {
	const told = (language: 'en' | 'nl', title: string): Row[] => [
		group(language === 'en' ? 'Contact' : 'Omgang', language, {
			text: language === 'en' ? 'Think of last year.' : 'Denk aan vorig jaar.'
		}),
		question('share', 'L', language, { help: language === 'en' ? 'Plans' : 'Plannen' }),
		...frequency(language, 1, 2, 3, 4, 5),
		answer('NA', language === 'en' ? 'Not applicable' : 'N.v.t.', language),
		question('quarrel', 'L', language),
		...frequency(language, 5, 4, 3, 2, 1),
		group(language === 'en' ? 'Trust' : title, language),
		question('trust', 'F', language),
		sub('SQ1', language === 'en' ? 'keep their word' : 'houden woord', language),
		sub('SQ2', language === 'en' ? 'listen' : 'luisteren', language),
		...frequency(language)
	];
	const settings: Row[] = [
		{ class: 'S', name: 'language', text: 'en' },
		{ class: 'S', name: 'additional_languages', text: 'nl' },
		{ class: 'SL', name: 'surveyls_title', text: 'Working together', language: 'en' },
		{ class: 'SL', name: 'surveyls_title', text: 'Samenwerken', language: 'nl' },
		{ class: 'SL', name: 'surveyls_description', text: 'About your network', language: 'en' }
	];
	const result = limeSurvey(...settings, ...told('en', ''), ...told('nl', 'Vertrouwen'));

	test('brings the languages together, in order, by group', () => {
		expect(result.draft).toMatchObject({
			...{ id: 'working-together', title: { en: 'Working together', nl: 'Samenwerken' } },
			purpose: { en: 'About your network' },
			sections: [
				{
					...{ id: 'contact', title: { en: 'Contact', nl: 'Omgang' } },
					intro: { en: 'Think of last year.', nl: 'Denk aan vorig jaar.' },
					items: [
						{
							...{ id: 'share', text: { en: 'Text of share (en)', nl: 'Text of share (nl)' } },
							...{ help: { en: 'Plans', nl: 'Plannen' }, notApplicable: true, reversed: false }
						},
						{ id: 'quarrel', notApplicable: false, reversed: true }
					]
				},
				{
					...{ id: 'trust', title: { en: 'Trust', nl: 'Vertrouwen' } },
					items: [
						{ id: 'trust-SQ1', text: { en: 'keep their word', nl: 'houden woord' } },
						{ id: 'trust-SQ2', text: { en: 'listen', nl: 'luisteren' }, help: { en: 'Text of trust (en)' } }
					]
				}
			]
		});
	});

	test('has one scale for all of it, from low to high, and "not applicable" in its own words', () => {
		expect(result.draft.scales).toEqual([
			{
				id: 'never-always',
				options: FREQUENCY.map(([en, nl], index) => ({ value: index + 1, label: { en, nl } }))
			}
		]);
		expect(result.draft.missing.notApplicable).toEqual({ en: 'Not applicable', nl: 'N.v.t.' });
	});

	test('may have the rows of its languages beside each other', () => {
		const both = (row: Row, nl: string): Row[] => [row, { ...row, text: nl, language: 'nl' }];
		const mixed = limeSurvey(
			...settings,
			...[group('Contact'), group('Omgang', 'nl')],
			...both(question('share', 'L'), 'Hoe vaak?'),
			...frequency('en', 1, 2, 3, 4, 5).flatMap((row, index) => both(row, FREQUENCY[index]![1]))
		);
		expect(mixed.draft.sections).toHaveLength(1);
		expect(scored(mixed).text).toEqual({ en: 'Text of share (en)', nl: 'Hoe vaak?' });
		expect(optionsOf(mixed)[4]).toEqual({ value: 5, label: { en: 'Always', nl: 'Altijd' } });
	});

	test('keeps groups apart that have the same name, by their number', () => {
		const twice = limeSurvey(
			...[group('Page', 'en', { 'type/scale': '1' }), question('a', '5')],
			...[group('Page', 'en', { 'type/scale': '2' }), question('b', '5')],
			...[group('Blad', 'nl', { 'type/scale': '1' }), question('a', '5', 'nl')],
			...[group('Blad', 'nl', { 'type/scale': '2' }), question('b', '5', 'nl')]
		);
		expect(twice.draft.sections.map(({ id, title, items }) => [id, title.nl, items.length])).toEqual([
			['page', 'Blad', 1],
			['page-2', 'Blad', 1]
		]);
	});
});

describe('the language of a file', () => {
	test('is Dutch where its settings or its texts say so', () => {
		const row = question('q', '5', 'nl-informal');
		const result = limeSurvey(
			{ class: 'S', name: 'language', text: 'nl-informal' },
			group('Blad', 'nl-informal'),
			row
		);
		expect(scored(result).text).toEqual({ nl: 'Text of q (nl-informal)' });
		expect(changed(result)).toContain('every text: nl-informal is nl here');
		expect(scored(limeSurvey(group('Blad', 'nl'), question('q', '5', 'nl'))).text).toEqual({
			nl: 'Text of q (nl)'
		});
	});

	test('that is none is left out', () => {
		const result = limeSurvey(group('Page'), question('q', '5'), question('q', '5', '__proto__'));
		expect(leftOut(result)).toEqual(['line 4: "__proto__" is no language']);
	});
});

describe('a file that is no survey text', () => {
	test.each([
		['', 'its first line names no column class, type/scale, name, text'],
		['some words', 'its first line names no column'],
		['class\ttype/scale\tname\ttext', 'holds no rows'],
		['class\ttype/scale\tname\ttext\nQ\tL\tq\t"open', 'has a quotation mark on line 2 that is never closed'],
		['class\ttype/scale\tname\ttext\nQ\tT\tq\twords', 'holds no question that can be asked here']
	])('%j is refused', (text, problem) => expect(problemOf(text)).toContain(problem));

	test('never breaks the import, whatever it holds', () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 8 }),
			fc.constantFrom('constructor', 'G', 'Q', 'SQ', 'A', 'S', 'SL', 'L', 'F', 'en', 'nl', '1', '"')
		);
		const line = fc.array(cell, { minLength: 8, maxLength: 8 }).map((cells) => cells.join('\t'));
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const text = [
					'class\ttype/scale\tname\ttext\thelp\tlanguage\tother\tassessment_value',
					...lines
				].join('\n');
				expect(() => importLimeSurvey(text)).not.toThrow();
			}),
			{ numRuns: 300 }
		);
	});

	test('is read in time that grows with its length', () => {
		const start = performance.now();
		limeSurvey(
			group('Page'),
			...Array<Row>(10_000).fill(question('q', '5')),
			...Array<Row>(10_000).fill(answer('A1', 'x'))
		);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
